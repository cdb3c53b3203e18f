"""What `--check` looks for on a page: faults that axe knows in both themes, its HTML, its links, sideways scrolling."""

import re
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import BrowserContext, Page

from tests.flows.looking import OPEN_ALL, inaccessible_on, too_wide
from tests.validity import errors_in

LINKS = "[...new Set([...document.querySelectorAll('a[href], link[href], img[src]')].map(it => it.href || it.src))]"

# axe judges elements, roles and classes. Words, addresses and ids do not matter to it: tests/browser.py looks at ids.
WORDS = re.compile(r">[^<]*[^<\s][^<]*|(?<! class)(?<! type)(?<! role)=\"[^\"]+\"")


class Examiner:
    """Examines pages, and what they have in common once."""

    def __init__(self) -> None:
        self._links: set[tuple[str | None, str]] = set()  # by reader
        self._accessible: set[str] = set()  # pages without their words

    def wrongs_on(self, page: Page, context: BrowserContext, reader: str | None, html: str) -> list[str]:
        """Return what is wrong with a page as it stands; `html` is how it came, "" for what a browser made of it."""
        wrongs = [f"HTML: {error}" for error in errors_in(html, is_part=False)] if html else []
        wrongs += self._dead_links(page, context, reader)
        page.evaluate(OPEN_ALL)
        skeleton = WORDS.sub(lambda found: f"{found[0][0]}w", page.content())
        if skeleton not in self._accessible:
            wrongs += (found := inaccessible_on(page))
            if not found:
                self._accessible.add(skeleton)
        return wrongs + too_wide(page)

    def _dead_links(self, page: Page, context: BrowserContext, reader: str | None) -> list[str]:
        """Follow the links that this reader did not meet before; not those within the page, which may be a refusal."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(page.url))
        found = {urldefrag(link).url for link in page.evaluate(LINKS)} - {urldefrag(page.url).url}
        links = {(reader, link) for link in found if link.startswith(f"{origin}/")} - self._links
        self._links |= links
        statuses = {link: context.request.get(link, max_redirects=5).status for _, link in sorted(links, key=str)}
        return [f"link: {status} {link.removeprefix(origin)}" for link, status in statuses.items() if status >= 400]
