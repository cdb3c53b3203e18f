"""The names of actions on the screen."""

import re
from datetime import timedelta

from flask_babel import gettext, ngettext

from portal.history.models import Action
from portal.language import N_, tell
from portal.privacy.keeping import keeps
from portal.privacy.words import period_in_words

NAMES: dict[str, str] = {
    Action.PUBLISHED: N_("put on the agenda"),
    Action.MOVED: N_("moved"),
    Action.CALLED_OFF: N_("called off"),
    Action.TAKEN_OVER: N_("took over"),
    Action.CANNOT_LEAD: N_("cannot lead"),
    Action.STOPPED_LEADING: N_("removed as facilitator"),
    Action.ADDED: N_("added"),
    Action.REMOVED: N_("removed"),
    Action.PASSED_ON: N_("passed on the place of"),
    Action.ROLE_GIVEN: N_("gave a role"),
    Action.ROLE_TAKEN: N_("took a role away"),
    Action.MADE_PUBLIC: N_("made the summary public"),
    Action.LESSONS_PUBLIC: N_("made the lessons public"),
    Action.WITHDRAWN: N_("withdrew what was public"),
    Action.HIDDEN: N_("had a passage hidden"),
    Action.SET_ASIDE: N_("said that a number may stay"),
    Action.EXPORTED: N_("exported the list of participants"),
    Action.BREACH: N_("wrote down a data breach"),
    Action.DATA_EXPORTED: N_("exported the data of"),
    Action.CORRECTED: N_("corrected the data of"),
    Action.ADDRESS_CHANGED: N_("changed the e-mail address of"),
    Action.ERASED: N_("deleted somebody's data"),
    Action.NETWORK_STATE: N_("changed the state of a network"),
    Action.PERIOD_CHOSEN: N_("changed how long we keep"),
    Action.MESSAGED: N_("sent a message"),
    Action.POLICY_MAILBOX: N_("changed who receives the signals for policy"),
    Action.SIGNAL_ASKED: N_("a signal for policy was sent"),
    Action.SIGNAL_ANSWERED: N_("a signal for policy was answered"),
    Action.PROPOSAL_DRAFTED: N_("made a draft of the proposal of"),
    Action.PROPOSAL_REOPENED: N_("took back the draft of the proposal of"),
    Action.PROPOSAL_ASKED: N_("asked about the proposal of"),
    Action.PROPOSAL_DECLINED: N_("declined the proposal of"),
    Action.SITE_CHANGED: N_("changed the settings"),
    Action.SIGNED_IN: N_("signed in"),
}


def action_name(action: str) -> str:
    """Return the name of an action, or its raw value: a newer release, running in parallel, may write unknown ones."""
    return tell(NAMES[action]) if action in NAMES else action


def detail_in_words(detail: str) -> str:
    """Return the detail of an entry: to how many people a message went, or which period was chosen; others as stored.

    Those are a state of a network and names of settings, which later concepts put in words.
    """
    if detail.isdecimal():
        return ngettext("to %(n)s person", "to %(n)s people", int(detail), n=int(detail))
    return period_change(detail) if re.fullmatch(r"\S+ \d+ \d+", detail) else detail


def period_change(detail: str) -> str:
    """Return what a chosen period is about, what it was and what it is."""
    name, *days = detail.split()
    what = {keep.name: tell(keep.what) for keep in keeps()}.get(name, name)
    before, after = (period_in_words(timedelta(days=int(number))) for number in days)
    return gettext("%(what)s: %(before)s → %(after)s", what=what, before=before, after=after)
