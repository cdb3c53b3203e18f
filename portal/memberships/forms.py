"""The forms of joining and leaving a network."""

from typing import Any, Self

from flask_babel import gettext as _
from wtforms import BooleanField, Field, HiddenField, ValidationError

from portal.language import lazy as _l
from portal.memberships.operations.tell import AboutMe
from portal.memberships.rules.joining import Joiner
from portal.memberships.rules.refusals import OrganisationAsked
from portal.memberships.words import engagement_of
from portal.networks.models import Network
from portal.networks.rules.people import Named, people_in
from portal.signups.rules.signing_up import organisation_key
from portal.web.forms import (
    PortalForm,
    email_field,
    line,
    name_field,
    organisation_field,
    text,
    version_in,
    website_field,
)
from portal.web.language import reader_language

MOST_AT_ONCE = 200
LONGEST_QUESTION = 500
LONGEST_CARD = 1000


def _tick(label: Any) -> BooleanField:
    return BooleanField(label, false_values=(False, "", "0", "false", "no"))


class _SaysYes(PortalForm):
    """Says yes to what is asked of members."""

    name = name_field(_l("Name"))
    organisation = organisation_field(_l("Organisation (not required)"))
    question = text(_l("What is your question? (not required)"), longest=LONGEST_QUESTION)
    agrees = _tick(_l("I know what is asked of me"))
    version = HiddenField()  # of the engagement that the page shows
    _needs_organisation = False

    def ask_for(self, network: Network) -> Self:
        """Ask what this network needs: an organisation where few of one may join, and a yes where anything is asked."""
        self._needs_organisation = bool(network.per_organisation)
        if self._needs_organisation:
            self.organisation.label.text = _("Organisation")
        if not engagement_of(network) and not network.agreements:
            del self.agrees
        return self

    def validate_organisation(self, field: Field) -> None:
        if self._needs_organisation and not organisation_key(field.data or ""):
            raise ValidationError(OrganisationAsked().words)

    def validate_agrees(self, field: Field) -> None:
        if not field.data:
            raise ValidationError(_l("Tick that you know what is asked of you."))

    def joiner(self, network: Network, name: str, email: str) -> Joiner:
        return Joiner(
            name=name,
            email=email,
            organisation=self.organisation.data or "",
            question=self.question.data or "",
            language=reader_language(),
            engagement_version=version_in(self.version),
            engagement_text="\n".join(engagement_of(network)),
        )

    def show_anew(self, network: Network) -> None:
        """Ask again, for the engagement as it is now."""
        self.version.data = str(network.engagement_version)
        if self.agrees:
            self.agrees.data = False


class JoinForm(_SaysYes):
    posts_to = "memberships.ask"

    email = email_field(_l("E-mail address"))
    website = website_field()


class AcceptForm(_SaysYes):
    """The answer to an invitation."""

    posts_to = "memberships.accept_invitation"


class AboutMeForm(PortalForm):
    posts_to = "memberships.tell_more"

    question = text(_l("What is your question? (not required)"), longest=LONGEST_QUESTION)
    shares_question = _tick(_l("Other members may read my question"))
    card = text(_l("Who are you, and what do you do? (not required)"), longest=LONGEST_CARD)
    shows_card = _tick(_l("Other members may see my name and my introduction"))

    def about_me(self) -> AboutMe:
        return AboutMe(
            self.question.data or "", bool(self.shares_question.data), self.card.data or "", bool(self.shows_card.data)
        )


class HandOverForm(PortalForm):
    posts_to = "memberships.hand_over"

    name = name_field(_l("Name of your colleague"), required=_l("Fill in the name of your colleague."))
    email = email_field(_l("E-mail address of your colleague"))


class AgreeForm(PortalForm):
    posts_to = "memberships.agree"

    version = HiddenField()


class InviteForm(PortalForm):
    """A pasted list of people to invite."""

    posts_to = "members.invite"

    people = text(_l("Addresses, one per line"))

    @property
    def named(self) -> list[Named]:
        return people_in(self.people.data or "")[0]

    def validate_people(self, field: Field) -> None:
        if field.errors:
            return  # too long: checking each address would take seconds
        people, bad = people_in(field.data or "")
        if bad:
            raise ValidationError(
                _("There is no address in: %(lines)s. Nobody has been invited yet.", lines="; ".join(bad))
            )
        if not people:
            raise ValidationError(_l("Fill in an e-mail address, e.g. noor@voorbeeld.nl."))
        if len(people) > MOST_AT_ONCE:
            raise ValidationError(_("At most %(most)d at once.", most=MOST_AT_ONCE))


class SentenceForm(PortalForm):
    """One kind sentence, for a refusal or the end of a membership."""

    sentence = line(_l("A sentence for them"), longest=300)


class DeclineForm(SentenceForm):
    posts_to = "members.decline"

    sentence = line(
        _l("A sentence for them"),
        longest=300,
        required=_l("Fill in a kind sentence: they read it in the e-mail."),
    )


class EndForm(SentenceForm):
    posts_to = "members.remove"
