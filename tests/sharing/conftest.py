"""Fixtures: a browser for each member of the cast."""

from tests.browser import as_bram as as_bram
from tests.browser import as_daan as as_daan
