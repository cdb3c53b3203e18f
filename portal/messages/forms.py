"""The form of a message."""

from typing import Any

from wtforms import BooleanField, Field, HiddenField, ValidationError

from portal.language import lazy as _l
from portal.messages.rules import MessageText
from portal.text import clean_line
from portal.web.forms import PortalForm, line, text

LONGEST_MESSAGE = 5000


def _tick(label: Any) -> BooleanField:
    return BooleanField(label, false_values=(False, "", "0", "false", "no"))


class MembersMessageForm(PortalForm):
    posts_to = "messages.send_to_members"

    subject = line(_l("Subject"), longest=150, required=_l("Fill in a subject."))
    text = text(_l("Your message"), longest=LONGEST_MESSAGE)
    replies = _tick(_l("Answers come to me, and everybody sees my e-mail address"))
    preview = HiddenField()  # the button that only shows how it reads
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])

    def validate_text(self, field: Field) -> None:
        if not field.data:
            raise ValidationError(_l("Write your message."))

    def clean(self) -> MessageText:
        """Return the input as values for the operations."""
        return MessageText(self.subject.data or "", self.text.data or "", bool(self.replies.data))


class ParticipantsMessageForm(MembersMessageForm):
    posts_to = "messages.send_to_participants"

    waiting = _tick(_l("Also to those who are waiting for a place"))

    def clean(self) -> MessageText:
        message = super().clean()
        return MessageText(message.subject, message.text, message.is_answered_to_writer, bool(self.waiting.data))
