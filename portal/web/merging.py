"""Forms for what several people edit: what was typed is merged with what somebody else saved meanwhile."""

from collections.abc import Mapping
from typing import Any

from portal.keys import hashed
from portal.web.forms import PortalForm


class MergedForm(PortalForm):
    """A form with the fields `version`, and `opened`: hashes of the values that it was opened with."""

    def take_over(self, saved: Mapping[str, Any]) -> dict[str, Any]:
        """Merge: start from what a colleague saved, add what was typed here, and leave conflicts to the writer.

        Without the hashes that say what the form was opened with, everything that differs counts as typed.
        """
        pairs = (pair.partition("=") for pair in str(self["opened"].data or "").split())
        opened = {name: mark for name, _, mark in pairs}
        both: dict[str, Any] = {}
        for name, value in saved.items():
            field = self[name]
            if name == "version" or field.data == value:
                continue
            if opened.get(name) == mark_of(field.data):
                field.data, field.raw_data = value, None
            elif opened.get(name) != mark_of(value):
                both[name] = value
        for field, value in ((self["version"], saved["version"]), (self["opened"], marks_of(saved))):
            field.raw_data, field.data = None, value
        return both


def marks_of(values: Mapping[str, Any]) -> str:
    """Return a hash of each value, which the form carries along to tell later which values were edited."""
    return " ".join(f"{name}={mark_of(value)}" for name, value in values.items() if name != "version")


def mark_of(value: Any) -> str:
    return hashed(repr(value))[:8]
