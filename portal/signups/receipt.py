"""The receipt: what this browser was told after signing up, in a signed cookie, for an hour.

It never holds the key of the sign-up, so it says nothing about who takes part: only what any new address is told.
"""

from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug import Response

from portal.settings import settings
from portal.signups.models import Standing
from portal.web.cookies import RECEIPT, read_cookie, set_cookie

LASTS = 3600  # seconds


@dataclass(frozen=True)
class Receipt:
    meeting_id: int
    address: str
    told: Standing
    nonce: str
    just_full: bool = False  # the page still promised a seat


def give_receipt(response: Response, receipt: Receipt) -> Response:
    facts = [receipt.meeting_id, receipt.address, receipt.told, receipt.nonce, receipt.just_full]
    set_cookie(response, RECEIPT, _signer().dumps(facts), seconds=LASTS)
    return response


def receipt_for(meeting_id: int) -> Receipt | None:
    """The receipt that this browser holds for this meeting."""
    try:
        number, address, told, nonce, just_full = _signer().loads(read_cookie(RECEIPT) or "", max_age=LASTS)
    except (BadSignature, ValueError):
        return None
    return Receipt(number, address, Standing(told), nonce, just_full) if number == meeting_id else None


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(list(reversed(settings().secret_keys)), salt="receipt")  # the last one signs
