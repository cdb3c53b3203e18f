"""The page that shows all pictures, a row for each page or letter."""

from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

STYLE = Markup(
    "body{font-family:sans-serif;margin:16px}div{display:flex;gap:12px;align-items:start;overflow-x:auto}"
    "img{border:1px solid #999;max-height:900px}h2{position:sticky;left:0;font-size:16px}"
)


class Picture(NamedTuple):
    """A picture; its file is `<of>-<width>-<scheme>.png`, so that the files of one page stand together."""

    of: str
    width: int  # pixels
    scheme: str  # light or dark

    @property
    def file(self) -> str:
        return f"{self.of}-{self.width:04}-{self.scheme}.png"


def index_of(pictures: list[Picture]) -> str:
    rows = Markup("")
    for name, theirs in groupby(sorted(pictures), key=lambda picture: picture.of):
        images = (Markup('<a href="{0}"><img src="{0}" alt="{0}" loading=lazy></a>').format(it.file) for it in theirs)
        rows += Markup("<h2>{}</h2><div>{}</div>").format(name, Markup("").join(images))
    return str(
        Markup("<!doctype html><meta charset=utf-8><title>Pictures</title><style>{}</style>").format(STYLE) + rows
    )
