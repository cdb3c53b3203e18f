"""Polish as a made-up third language: every translation is wrapped in ‹ and ›, so untranslated text shows."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
FORMS = ("one", "few", "many")  # CLDR: three plurals, where Dutch and English have two
WORDS = """
[names]
sorted_without = "ze"
particles = "ze"

[scan]
months = ["styczeń stycznia", "luty lutego", "marzec marca", "kwiecień kwietnia", "maj maja", "czerwiec czerwca",
    "lipiec lipca", "sierpień sierpnia", "wrzesień września", "październik października", "listopad listopada",
    "grudzień grudnia"]
children = "dziewczynka chłopiec"
of_an_age = "lat"
numbers = "zero jeden dwa trzy"
articles = ""

[titles]
woman = "pani"

[instead]
woman = "pewna kobieta"
in_a_month = "miesiąc %(month)s %(year)s"
below_18 = ["", "nastolatek", "nastolatki", "nastu"]
of_an_age = "lat"

[hints]
"w celu" = "żeby"
Niniejszy = "ten"
"na  Straße" = "na ulicy"
"""


def copy_with_polish(folder: Path) -> Path:
    """Copy the portal to a folder and add exactly what makes Polish one of its languages."""
    copy = folder / "portal"
    shutil.copytree(ROOT / "portal", copy, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("migrations", "static", "templates", "tests", "pyproject.toml", "docs", "bin"):
        (folder / name).symlink_to(ROOT / name)

    place = copy / "catalogues.py"
    place.write_text(place.read_text().replace('"en": "English",\n', '"en": "English",\n    "pl": "Polski",\n'))
    texts = copy / "translations" / "pl" / "LC_MESSAGES"
    texts.mkdir(parents=True)
    (texts.parent / "words.toml").write_text(WORDS)
    with (texts / "messages.po").open("wb") as file:
        write_po(file, _translated())
    return copy


def changed_files(copy: Path) -> set[str]:
    """Return the files of this copy that are new or differ; bytecode, which running it writes, is not counted."""
    before = ROOT / "portal"
    return {
        path.relative_to(copy).as_posix()
        for path in copy.rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not _is_same(path, before / path.relative_to(copy))
    }


def left_untranslated(text: str) -> str:
    """Return the text outside the marks: user text and names."""
    while text != (text := re.sub(r"‹[^‹›]*›", " ", text)):
        pass
    return " ".join(text.split())


def _translated() -> Catalog:
    with (ROOT / "portal" / "translations" / "nl" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        texts = read_po(file, locale="nl")
    polish = Catalog(locale="pl")
    for message in texts:
        if message.id:
            polish.add(message.id, tuple(_forms(message)) if message.pluralizable else f"‹{message.id}›")
    return polish


def _forms(message: Message) -> Iterator[str]:
    """Yield the plural text for each plural form, followed by the form's name."""
    for form in FORMS:
        yield f"‹{message.id[1]} {form}›"


def _is_same(path: Path, other: Path) -> bool:
    return other.is_file() and path.read_bytes() == other.read_bytes()
