"""The forms for a policy mailbox, and for its answer to a signal."""

from wtforms import Field, RadioField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs

from portal.language import lazy as _l
from portal.language import tell
from portal.signals.models import SignalChoice
from portal.signals.operations.mailbox import MailboxText
from portal.signals.rules import NEEDS_A_SENTENCE
from portal.signals.words import CHOICES
from portal.web.fields import several
from portal.web.forms import PortalForm, email_field, line, organisation_field, text

LONGEST_ANSWER = 600  # the choice and the role stand beside it, in a text of at most 1,000


class PolicyMailboxForm(PortalForm):
    posts_to = "policy_mailbox.save"

    role = organisation_field(_l("Who is it?"))
    email = email_field(_l("E-mail address"))
    name = line(_l("Name (not required)"), longest=100)

    def validate_role(self, field: Field) -> None:
        if not field.data and not field.errors:
            raise ValidationError(_l("Fill in who it is, for example: policy adviser for care, municipality."))

    def clean(self) -> MailboxText:
        return MailboxText(self.email.data or "", self.role.data or "", self.name.data or "")


class SignalReplyForm(PortalForm):
    posts_to = "signals.answer"

    choice = RadioField(_l("What do you do with it?"), validate_choice=False)
    answer = text(_l("In a sentence or two (not always required)"), longest=LONGEST_ANSWER)
    may_stay = several()  # marks of what the scan found

    def offer(self) -> None:
        """Fill the choices, in the reader's language."""
        self.choice.choices = [SelectChoice(str(choice), tell(words)) for choice, words in CHOICES.items()]

    def validate_choice(self, field: Field) -> None:
        if field.data not in list(SignalChoice):
            raise ValidationError(_l("Choose one from the list."))

    def validate_answer(self, field: Field) -> None:
        if not field.data and self.choice.data in NEEDS_A_SENTENCE and not field.errors:
            raise ValidationError(_l("Say in a sentence why, or whom to turn to."))
