"""The receipt: the reply to this browser's sign-up, in a signed cookie, for an hour.

It never holds the key of the sign-up, and reveals nothing about who takes part: only what any new address is told.
"""

from dataclasses import astuple, dataclass, replace
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeSerializer
from werkzeug import Response

from portal.settings import settings
from portal.signups.models import Signup, Standing
from portal.signups.rules.names import is_same_name
from portal.signups.rules.signing_up import Newcomer, SignupReply
from portal.text import mailbox_key
from portal.web.cookies import RECEIPT, delete_cookie, read_cookie, set_cookie

LASTS = timedelta(minutes=60)
MOST_CORRECTIONS = 3


@dataclass(frozen=True)
class Receipt:
    meeting_id: int
    address: str
    name: str
    organisation: str
    standing: Standing
    nonce: str
    until: float  # seconds since 1970; a correction does not extend it
    just_full: bool = False  # the page still showed a free seat
    corrections: int = 0
    letters: int = 0  # resends; counted in the cookie, so that a repeated sign-up gets the same answers


def new_receipt(meeting_id: int, newcomer: Newcomer, reply: SignupReply, just_full: bool, now: datetime) -> Receipt:
    until = (now + LASTS).timestamp()
    return Receipt(
        meeting_id, newcomer.email, newcomer.name, newcomer.organisation, reply.standing, reply.nonce, until, just_full
    )


def corrected(receipt: Receipt, address: str) -> Receipt:
    return replace(receipt, address=address, just_full=False, corrections=receipt.corrections + 1)


def asked_again(receipt: Receipt) -> Receipt:
    return replace(receipt, letters=receipt.letters + 1)


def give_receipt(response: Response, receipt: Receipt, now: datetime) -> Response:
    seconds = max(int(receipt.until - now.timestamp()), 0)
    set_cookie(response, RECEIPT, _signer().dumps(astuple(receipt)), seconds)
    return response


def settle_receipt(response: Response, signup: Signup, now: datetime) -> Response:
    """Bring this browser's receipt of this sign-up up to date; one that was cancelled has none.

    Only the holder of the key gets here, so that a receipt still reveals nothing about what somebody else did.
    """
    receipt = receipt_for(signup.meeting_id, now)
    is_of_it = (
        receipt is not None
        and mailbox_key(receipt.address) == signup.person.email
        and is_same_name(receipt.name, signup.name)
    )
    if not receipt or not is_of_it:
        return response
    if signup.is_active:
        return give_receipt(response, replace(receipt, standing=Standing(signup.standing), just_full=False), now)
    delete_cookie(response, RECEIPT)
    return response


def receipt_for(meeting_id: int, now: datetime) -> Receipt | None:
    """Return this browser's receipt for this meeting, if any."""
    receipt = _read(now)
    return receipt if receipt and receipt.meeting_id == meeting_id else None


def has_receipt(now: datetime) -> bool:
    """Return whether this browser holds a valid receipt for any meeting."""
    return _read(now) is not None


def _read(now: datetime) -> Receipt | None:
    try:
        receipt = Receipt(*_signer().loads(read_cookie(RECEIPT) or ""))
    except (BadSignature, TypeError):  # forged, or from an earlier release
        return None
    return receipt if now.timestamp() < receipt.until else None


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(list(reversed(settings().secret_keys)), salt="receipt")  # the last one signs
