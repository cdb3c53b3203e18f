"""The two forms of bringing sessions along: the file, and what of it becomes a draft."""

from flask import request
from wtforms import FileField, HiddenField, SelectMultipleField

from portal.intake.rules.reading import MOST_BYTES
from portal.language import lazy as _l
from portal.text import clean_line
from portal.web.forms import PortalForm


class FileForm(PortalForm):
    posts_to = "intake.read"

    file = FileField(_l("Calendar file (.ics)"))

    @property
    def content(self) -> bytes | None:
        """What was sent, and no more than shows that it is too much; None without a file."""
        sent = request.files.get("file")
        return sent.read(MOST_BYTES + 1) if sent and sent.filename else None


class DraftsForm(PortalForm):
    posts_to = "intake.make"

    calendar = HiddenField()  # the file itself, packed: the server keeps nothing
    take = SelectMultipleField(_l("Sessions"), coerce=str, validate_choice=False)
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])
