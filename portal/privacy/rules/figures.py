"""Numbers up to seventeen, in figures and in the words of Dutch and English."""

_DUTCH = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_NUMBERS = {name: number for names in (_DUTCH, _ENGLISH) for number, name in enumerate(names.split())}

SMALL = rf"(?:\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"


def number_of(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS[written]
