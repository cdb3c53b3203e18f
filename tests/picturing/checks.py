"""What `--check` looks for on a page: faults that axe knows in both themes, its HTML, its links, sideways scrolling."""

from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import BrowserContext, Page

from tests.flows.looking import wrongs_of
from tests.validity import errors_in

LINKS = "[...document.querySelectorAll('a[href], link[href], img[src]')].map(it => it.href || it.src)"


def wrongs_on(page: Page, context: BrowserContext, reader: str | None, met: set[tuple[str | None, str]]) -> list[str]:
    """Return what is wrong; `met` holds the links that were followed already, by reader."""
    answer = context.request.get(page.url)
    wrongs = [f"HTML: {error}" for error in errors_in(answer.text(), is_part=False)] if answer.ok else []
    origin = "{0.scheme}://{0.netloc}/".format(urlsplit(page.url))
    for link in page.evaluate(LINKS):
        address = urldefrag(link).url
        if address.startswith(origin) and (reader, address) not in met:
            met.add((reader, address))
            status = context.request.get(address, max_redirects=5).status
            if status >= 400:
                wrongs.append(f"link: {status} {address.removeprefix(origin)}")
    return wrongs + wrongs_of(page)
