"""The forms of a round: a reaction, the closing day, and the answer to a reaction."""

from flask import request
from wtforms import BooleanField, Field, HiddenField, StringField, ValidationError
from wtforms.validators import AnyOf, Optional

from portal.language import lazy as _l
from portal.markup import LONGEST
from portal.reactions.models import TABLE, WHOLE, Outcome, ReactionKind
from portal.reactions.rules.reacting import PARTS, ReactionInput
from portal.reactions.words import KINDS, OUTCOMES
from portal.summaries.models import TABLE_PARTS
from portal.web.fields import LocalDay
from portal.web.forms import PortalForm, text

LONGEST_REACTION = 2000
LONGEST_REASON = 500
_NO = (False, "", "0", "false", "no")


class ReactionForm(PortalForm):
    """A reaction to one part. The page renders it once per part."""

    posts_to = "reactions.react"

    part = StringField(validators=[AnyOf((*PARTS, *TABLE_PARTS), _l("Choose one from the list."))])
    kind = StringField(_l("What do you think of this?"), [AnyOf(tuple(KINDS), _l("Choose what you want to say."))])
    text = text(_l("In your own words"), longest=LONGEST_REACTION)
    sentence = StringField(_l("Which sentence?"))
    named = BooleanField(_l("Put my name to it"), false_values=_NO)
    private = BooleanField(_l("For the facilitator only"), false_values=_NO)

    def validate_text(self, field: Field) -> None:
        if self.kind.data in (ReactionKind.ADDITION, ReactionKind.NUANCE) and not field.data:
            raise ValidationError(_l("Write in a few words what you mean."))

    def validate_sentence(self, field: Field) -> None:
        if self.kind.data == ReactionKind.LEAVE_OUT and self.of_part == WHOLE:
            raise ValidationError(_l("Say this under the part that the sentence is in."))

    @property
    def of_part(self) -> str:
        """The part it is about; a table cell stands for the table. Empty for none."""
        typed = self.part.data or ""
        return TABLE if typed in TABLE_PARTS else typed if typed in PARTS else ""

    def reaction(self) -> ReactionInput:
        chosen = tuple(dict.fromkeys(filter(None, request.form.getlist("sentence"))))
        return ReactionInput(
            part=self.of_part,
            kind=ReactionKind(self.kind.data),
            text=self.text.data or "",
            is_named=self.named.data,
            is_private=self.private.data,
            sentences=chosen,
        )


class RoundForm(PortalForm):
    """The day until which others are asked to react, and whether members who missed it read along."""

    posts_to = "rounds.create"

    closes = LocalDay(_l("Last day to react"), [Optional()])
    members = BooleanField(_l("Let members who missed it read along"), false_values=_NO)
    version = HiddenField()  # of the text that was read before submitting


class HandlingForm(PortalForm):
    """The answer to one reaction, with the paragraph that it is about."""

    posts_to = "handling.handle"

    paragraph = text(_l("What it says now"), longest=LONGEST)
    seen = HiddenField()  # the digest of the paragraph that was shown

    outcome = StringField(_l("What will you do with it?"), [AnyOf(tuple(OUTCOMES), _l("Choose one of the three."))])
    reason = text(_l("Why not? The person who reacted will read this."), longest=LONGEST_REASON)

    @property
    def takes(self) -> bool:
        """Whether the button was pressed that only puts the words of the reaction into the paragraph."""
        return "take" in request.form

    def validate_reason(self, field: Field) -> None:
        if self.outcome.data == Outcome.DECLINED and not field.data:
            raise ValidationError(_l("Say why not. The person who reacted will read it."))
