"""What `bin/pictures` runs: pages, letters or both; the exit status is 1 when something is wrong with one of them."""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.flows.browser import ARGUMENTS, NAMES, NOT_HERE
from tests.folders import SHARED_FOLDER
from tests.picturing import letters, pages
from tests.picturing.index import Picture, index_of


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    for name in ("pages", "letters", "few", "check"):
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)

    pictures: list[Picture] = []
    wrongs: list[str] = []
    with _browser() as browser, tempfile.TemporaryDirectory() as data:
        os.environ[SHARED_FOLDER] = data
        if not options.letters:
            wish = pages.Wish(options.folder, options.only, options.few, options.check)
            pages.draw(browser, wish, Path(data), pictures, wrongs)
        if not options.pages and not options.check:
            letters.draw(browser, options.folder, Path(data), options.only, pictures, wrongs)
    if not options.check:
        (options.folder / "index.html").write_text(index_of(pictures))
        print(f"{len(pictures)} pictures: {options.folder / 'index.html'}")
    if wrongs:
        sys.exit("\n".join(wrongs))


@contextmanager
def _browser() -> Iterator[Browser]:
    place = next(filter(None, map(shutil.which, NAMES)), None) or sys.exit(NOT_HERE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=place, args=ARGUMENTS)
        yield browser
        browser.close()


if __name__ == "__main__":
    main()
