"""Fixtures: a browser for each member of the cast."""

from tests.browser import as_chris as as_chris
from tests.browser import as_daan as as_daan
