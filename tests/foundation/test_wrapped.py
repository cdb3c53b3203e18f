"""An address that a mail filter rewrote is read as the address it leads to."""

from urllib.parse import quote

import pytest

from portal.links_in_text import with_addresses_unwrapped
from portal.wrapped import unwrapped

MEETING = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d"
QUOTED = quote(MEETING, safe="")
SAFE = f"https://eur05.safelinks.protection.outlook.com/ap/t-59584e83/?url={QUOTED}&data=05%7C02%7Canna%40x.example%7C&reserved=0"
PROOFPOINT_2 = (
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_812-3Fpwd-3Da-5Fb&d=DwMFAg&c=x&e="
)


@pytest.mark.parametrize(
    ("wrapped", "address"),
    [
        (SAFE, MEETING),
        (f"https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url={QUOTED}", MEETING),
        ("https://urldefense.proofpoint.com/v1/url?u=https://zoom.us/j/812%3Fpwd%3Da&k=x", "https://zoom.us/j/812?pwd=a"),
        (PROOFPOINT_2, "https://us02web.zoom.us/j/812?pwd=a_b"),
        ("https://urldefense.com/v3/__https://zoom.us/j/812?pwd=a__;!!Abc!x$", "https://zoom.us/j/812?pwd=a"),
        ("https://urldefense.com/v3/__https:/meet.jit.si/a*b__;Iw!!Abc!x$", "https://meet.jit.si/a#b"),
        ("https://urldefense.us/v3/__https://x.example/a**Bc__;w6nDqQ!!Abc$", "https://x.example/a\u00e9\u00e9c"),
        ("https://www.google.com/url?q=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij&sa=D", "https://meet.google.com/abc-defg-hij"),
        ("https://secure-web.cisco.com/1aB-x/https%3A%2F%2Forg.webex.com%2Fmeet%2Fbram", "https://org.webex.com/meet/bram"),
        ("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwhereby.com%2fsamen&c=E,1", "https://whereby.com/samen"),
        (f"https://www.google.com/url?q={SAFE.replace('%', '%25').replace('&', '%26')}", MEETING),
        ("https://eu-west-1.protection.sophos.com/?d=zoom.us&u=aHR0cHM6Ly96b29tLnVzL2ovODEy&i=x", "https://zoom.us/j/812"),
        ("https://eu-west-1.protection.sophos.com/?d=zoom.us&u=%C3%A9", "https://eu-west-1.protection.sophos.com/?d=zoom.us&u=%C3%A9"),
        ("https://deref-web.de/mail/client/a/dereferrer/?redirectUrl=https%3A%2F%2Fmeet.jit.si%2Fx", "https://meet.jit.si/x"),
        ("https://url.avanan.click/v2/___https://zoom.us/j/812?pwd=a___.YXAzOmE", "https://zoom.us/j/812?pwd=a"),
        ("https://protect.checkpoint.com/v2/r05/___https:/meet.jit.si/x___.YzJlOmE", "https://meet.jit.si/x"),
        ("https://atpscan.global.hornetsecurity.com/?d=a&f=b&u=https%3A%2F%2Fzoom.us%2Fj%2F812", "https://zoom.us/j/812"),
        ("https://seclinks.cloud-security.net/index.php?url=https%3A%2F%2Fzoom.us%2Fj%2F812", "https://zoom.us/j/812"),
        ("https://mail.gemeente.example/fmlurlsvc/?fewReq=:B:x&url=https%3a%2f%2fzoom.us%2fj%2f812", "https://zoom.us/j/812"),
        ("https://www.linkedin.com/safety/go?url=https%3A%2F%2Fwhereby.com%2Fsamen", "https://whereby.com/samen"),
        ("https://l.instagram.com/?u=https%3A%2F%2Fwhereby.com%2Fsamen&e=x", "https://whereby.com/samen"),
        ("https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fwhereby.com%2Fsamen", "https://whereby.com/samen"),
        ("https://slack-redir.net/link?url=https%3A%2F%2Fwhereby.com%2Fsamen", "https://whereby.com/samen"),
        (SAFE.replace("?url=", "?URL="), MEETING),
        ("https://protect-eu.mimecast.com/s/abcDEF?domain=zoom.us", "https://protect-eu.mimecast.com/s/abcDEF?domain=zoom.us"),
        ("https://eur05.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)", "https://eur05.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)"),
        ("https://example.org/url?q=https%3A%2F%2Fother.example", "https://example.org/url?q=https%3A%2F%2Fother.example"),
        ("https://[", "https://["),
    ],
)  # fmt: skip
def test_a_wrapped_address_is_read_as_where_it_leads(wrapped: str, address: str):
    assert unwrapped(wrapped) == address


def test_in_a_text_too():
    text = f"Lees [hier](https://example.org/a_b) en doe mee (<{SAFE}>)."

    assert with_addresses_unwrapped(text) == f"Lees [hier](https://example.org/a_b) en doe mee (<{MEETING}>)."
