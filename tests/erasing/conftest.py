"""Fixtures: browsers of the cast, and the tools of PostgreSQL for a backup."""

from tests.backups.conftest import no_backups_of_other_tests as no_backups_of_other_tests
from tests.backups.conftest import programs as programs
from tests.browser import as_anna as as_anna
from tests.browser import as_bram as as_bram
from tests.browser import as_chris as as_chris
from tests.browser import as_daan as as_daan
