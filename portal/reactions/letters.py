"""The words of the letters of a round: asking and reminding, and what is hidden."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from portal.agenda.letters import card_of, refuse_unless_leads, refuse_unless_still_theirs
from portal.keys import key_of, salt_mark
from portal.language import N_, date_long
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, NotTrueAnyMore, Words
from portal.reactions.models import Reaction, Reader
from portal.reactions.queries import reaction_with, reader_with
from portal.summaries.models import SummaryStage
from portal.web.addresses import absolute


def asked(letter: Letter) -> Words:
    """The summary, thanks, and (behind the same link) how it was."""
    reader = _still_asked(letter)
    was_there, who = letter.facts["was_there"], letter.facts["who"]
    return Words(
        subject=_("Is this right? Summary of %(title)s", title=letter.facts["title"]),
        heading=_("Is this right?"),
        lines=(
            _hello(letter),
            _("Thank you for being there.") if was_there else _("You could not be there. So you can still read along."),
            _("This is what the session came to, written down by %(who)s.", who=who)
            if who
            else _("This is what the session came to."),
            _("Is this right? React up to %(date)s.", date=_last_day(letter)),
        ),
        card=card_of(letter.facts),
        button=Button(_("Read the summary and react"), _page_of(reader)),
        after=(
            *((_("On the same page: how was it? That takes one minute, without your name."),) if was_there else ()),
            _("Is there something that you would rather not see mentioned? Say so there: it is hidden at once."),
            _keep_the_link(),
        ),
    )


def reminder(letter: Letter) -> Words:
    reader = _still_asked(letter)
    if reader.reacted_at or reader.summary.stage != SummaryStage.ROUND:
        raise NotTrueAnyMore(N_("they reacted, or the summary is finished"))
    return Words(
        subject=_("Will you still have a look? Summary of %(title)s", title=letter.facts["title"]),
        heading=_("Will you still have a look?"),
        lines=(
            _hello(letter),
            _("You can react up to %(date)s. One tap on “Correct” helps too.", date=_last_day(letter)),
        ),
        card=card_of(letter.facts),
        button=Button(_("Read the summary and react"), _page_of(reader)),
        after=(_("No time? That is fine. We do not ask again."), _keep_the_link()),
    )


def leave_out(letter: Letter) -> Words:
    """To the facilitators. What it is about is not in a letter."""
    refuse_unless_leads(letter)
    reaction = _still_hidden(letter)
    title = letter.facts["title"]
    return Words(
        subject=_("Please look: something is hidden in the summary of %(title)s", title=title),
        heading=_("Somebody would rather not see something mentioned"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("The paragraph is hidden for now. Nobody reads it until you have looked."),
            _("You can take the sentence out, or let it stand and say why."),
        ),
        card=card_of(letter.facts),
        button=Button(_("Look at it"), absolute("handling.index", id=reaction.id)),
        after=(_("Have you not looked after two working days? Then we ask the organisers."),),
    )


def waits(letter: Letter) -> Words:
    """To the organisers, when the facilitators did not look."""
    refuse_unless_still_theirs(letter)
    reaction = _still_hidden(letter)
    return Words(
        subject=_("Please look: something has been hidden for two days: %(title)s", title=letter.facts["title"]),
        heading=_("Will you look in the place of the facilitator?"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Somebody would rather not see a sentence mentioned. The facilitator has not answered yet."),
            _("You see that sentence and its paragraph, and nothing else of the summary."),
        ),
        card=card_of(letter.facts),
        button=Button(_("Look at it"), absolute("handling.index", id=reaction.id)),
    )


WRITERS = {
    "summary-asked": asked,
    "summary-reminder": reminder,
    "reaction-leave-out": leave_out,
    "reaction-waits": waits,
}
NAMES = {
    "summary-asked": N_("Is this right? The summary"),
    "summary-reminder": N_("Reminder of the summary"),
    "reaction-leave-out": N_("Something is hidden, to the facilitators"),
    "reaction-waits": N_("Something is hidden, to the organisers"),
}


def _still_asked(letter: Letter) -> Reader:
    """Who is asked, while the summary is there to read."""
    reader = reader_with(letter.facts["reader_id"])
    if reader is None or salt_mark(reader.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("they are not asked any more"))
    if reader.summary.stage == SummaryStage.DRAFT:
        raise NotTrueAnyMore(N_("the summary was withdrawn"))
    return reader


def _still_hidden(letter: Letter) -> Reaction:
    reaction = reaction_with(letter.facts["reaction_id"])
    if reaction is None or not reaction.is_hiding:
        raise NotTrueAnyMore(N_("it was answered, or taken back"))
    return reaction


def _page_of(reader: Reader) -> str:
    return absolute("reactions.index", key=key_of("reaction", reader.id, reader.salt))


def _last_day(letter: Letter) -> str:
    moment = datetime.fromisoformat(letter.facts["closes_at"]).astimezone(ZoneInfo(letter.facts["timezone"]))
    return date_long(date(moment.year, moment.month, moment.day))


def _hello(letter: Letter) -> str:
    return _("Hello %(name)s,", name=letter.name) if letter.name else _("Hello,")


def _keep_the_link() -> str:
    return _("This link is yours alone. So do not send it on.")
