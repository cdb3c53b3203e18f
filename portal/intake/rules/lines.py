"""The content lines of a calendar file (RFC 5545 §3.1), from bytes that may be anything."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE


def content_lines(data: bytes) -> list[tuple[int, str]]:
    """(line number in the file, text) of each content line, unfolded.

    Unfolded before it is decoded, since some programs fold in the middle of a letter.
    """
    numbers, unfolded = _unfolded(_as_utf8(data))
    return list(zip(numbers, _text(unfolded).split("\n")[1:], strict=True))


def _unfolded(data: bytes) -> tuple[list[int], bytearray]:
    numbers: list[int] = []
    unfolded = bytearray()
    line_break = b"\n" if b"\n" in data else b"\r"
    for number, ended in enumerate(data.split(line_break), 1):
        line = ended.rstrip(b"\r")
        if numbers and line[:1] in (b" ", b"\t"):
            unfolded += line[1:]
        elif line:
            numbers.append(number)
            unfolded += b"\n" + line
    return numbers, unfolded


def _as_utf8(data: bytes) -> bytes:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data.removeprefix(BOM_UTF8)


def _text(data: bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # what Windows wrote before it wrote UTF-8
