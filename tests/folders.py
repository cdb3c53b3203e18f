"""The folders of one run, which its processes share: they stand in the environment."""

import os
import shutil

import pytest

SHARED_FOLDER = "SAMENOP_TESTS"  # the environment variable with this run's folder
KEPT_FOLDER = "SAMENOP_TESTS_VALID"  # the environment variable with the folder of skeletons that were valid
MOST_KEPT = 50_000  # empty files


def keep_verdicts(config: pytest.Config) -> None:
    """Keep what is valid with pytest's cache, unless that is switched off; xdist's workers inherit the folder."""
    cache: pytest.Cache | None = getattr(config, "cache", None)
    if cache is None or KEPT_FOLDER in os.environ:
        return
    try:
        folder = cache.mkdir("valid")
    except OSError:  # a checkout that cannot be written
        return
    if len(os.listdir(folder)) > MOST_KEPT:
        shutil.rmtree(folder)
        folder.mkdir()
    os.environ[KEPT_FOLDER] = str(folder)
