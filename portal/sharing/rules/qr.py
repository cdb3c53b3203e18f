"""An address as a QR code. segno is loaded with the first one."""

from importlib import import_module
from io import BytesIO

_QUIET_ZONE = 4  # modules of white around it, which scanners need (ISO/IEC 18004)


def qr_of(address: str) -> bytes:
    """Return the code as an SVG file: black on white, also on a dark page. A quarter of it may be damaged."""
    file = BytesIO()
    code = import_module("segno").make_qr(address, error="q")
    code.save(file, kind="svg", border=_QUIET_ZONE, dark="#000", light="#fff", omitsize=True)
    return file.getvalue()
