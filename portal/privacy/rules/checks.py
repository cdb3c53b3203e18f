"""Whether digits can be what they look like."""

from operator import mul

_ELEVEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_LETTERS = {ord(letter): str(number) for number, letter in enumerate("abcdefghijklmnopqrstuvwxyz", 10)}


def passes_eleven(digits: str) -> bool:
    """The test of a Dutch BSN: nine digits, weighed, are a multiple of 11. One in eleven numbers passes by chance."""
    return sum(map(mul, _ELEVEN, map(int, digits))) % 11 == 0 and digits.strip("0") != ""


def is_national_number(digits: str) -> bool:
    """The test of a Belgian national number: eleven digits, the last two are 97 less the rest of the first nine.

    Born in 2000 or later: a 2 goes before these nine. A month can be 20 or 40 higher (a bis number), or unknown.
    """
    first, check, month, day = int(digits[:9]), int(digits[9:]), int(digits[2:4]), int(digits[4:6])
    is_day = month // 20 < 3 and month % 20 <= 12 and day <= 31
    return is_day and check in (97 - first % 97, 97 - (2_000_000_000 + first) % 97)


def passes_97(account: str) -> bool:
    """The test of an IBAN (ISO 13616), in small letters and without spaces."""
    return int((account[4:] + account[:4]).translate(_LETTERS)) % 97 == 1
