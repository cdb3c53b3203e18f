"""The rules of signing in: how long what lasts, and how a device is called."""

from datetime import timedelta

LINK_LASTS = timedelta(minutes=10)
PRINTED_LINK_LASTS = timedelta(hours=24)  # of `flask person add` alone
SIGN_IN_LASTS = timedelta(days=30)
MOST_WRONG_CODES = 5
MOST_LETTERS = 5  # to one mailbox in LETTERS_WITHIN: a stranger can ask for them
LETTERS_WITHIN = timedelta(hours=1)


class SignInError(Exception):
    """This link or code signs nobody in."""


class SpentLink(SignInError):
    """It was used before, or is too old."""


class WrongCode(SignInError):
    """Not the code of the letter, or not the browser that asked."""


def device_of(user_agent: str) -> str:
    """ "Firefox, Android": enough for its owner to recognise, too little to trace anybody."""
    browsers = {
        "Firefox": "Firefox",
        "Edg": "Edge",
        "OPR": "Opera",
        "Chrom": "Chrome",
        "CriOS": "Chrome",
        "Safari": "Safari",
    }
    systems = {
        "Android": "Android",
        "iPhone": "iPhone",
        "iPad": "iPad",
        "Windows": "Windows",
        "Mac OS": "Mac",
        "Linux": "Linux",
    }
    names = [next((name for mark, name in marks.items() if mark in user_agent), "") for marks in (browsers, systems)]
    return ", ".join(name for name in names if name)
