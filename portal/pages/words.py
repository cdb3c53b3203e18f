"""The names of stored values on the page and in the download of somebody's data."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.branding.words import is_of_settings, settings_named
from portal.cases.words import STATES as CASE_STATES
from portal.history.words import action_name, detail_in_words
from portal.language import N_, clock, date_long, language_name, tell
from portal.mail.kinds import letter_kinds
from portal.networks.words import state_name
from portal.people.words import role_name
from portal.proposals.models import ProposalState
from portal.proposals.words import STATES as PROPOSAL_STATES
from portal.reactions.words import KINDS, OUTCOMES
from portal.signals.words import CHOICES
from portal.site import site

NAMES: dict[str, str] = {
    "about_when": N_("About when"),
    "address": N_("To"),
    "agreed_at": N_("Agreed to the agreements"),
    "answer_until": N_("Can be answered until"),
    "answered_at": N_("Answered"),
    "asked": N_("Question of the organiser"),
    "asked_at": N_("Asked"),
    "at": N_("When"),
    "attendance": N_("Were you there"),
    "answer": N_("Answer of the mail server, or why it was not sent"),
    "by_you": N_("Done by you"),
    "cancelled_at": N_("Gave the place back"),
    "cannot_lead_at": N_("Said that you cannot lead"),
    "is_guide": N_("You guide it without a role in the portal"),
    "card": N_("Your introduction"),
    "changed_at": N_("Last changed"),
    "checked_name": N_("Signed as"),
    "choice": N_("What you do with it"),
    "chosen_at": N_("Chosen"),
    "code": N_("Code"),
    "code_spent_at": N_("Code used"),
    "confirmed_at": N_("Said that you come"),
    "created_at": N_("Since"),
    "deed": N_("What was done"),
    "declined_because": N_("Why it was declined"),
    "detail": N_("Which time, and how it was and is"),
    "device": N_("Browser"),
    "decided_at": N_("Answered by the facilitator"),
    "discussed_at": N_("Discussed"),
    "due_at": N_("To be sent"),
    "done_at": N_("Changed"),
    "email": N_("New e-mail address"),
    "email_shown": N_("E-mail address"),
    "ends_at": N_("Works until"),
    "engaged_at": N_("Said yes to what is asked of members"),
    "engagement_text": N_("What you said yes to"),
    "extra_answer": N_("Your answer to the question of the session"),
    "five_years": N_("Kept five years"),
    "first_time": N_("First time"),
    "hopes": N_("What you hope to take home"),
    "held_until": N_("Your place is kept until"),
    "given_at": N_("Last named"),
    "handled_at": N_("Answered"),
    "has_evaluated": N_("Sent an evaluation"),
    "is_answered_to_writer": N_("Answers came to you"),
    "is_for_waiting": N_("Also to those who were waiting"),
    "is_member_seat": N_("A place as a member of the network"),
    "is_named": N_("With your name"),
    "is_private": N_("Only for the facilitator"),
    "issued_at": N_("Made"),
    "joined_at": N_("Since"),
    "kind": N_("What it is"),
    "known_use_at": N_("Last used"),
    "language": N_("Language"),
    "lead_ended_at": N_("Stopped leading"),
    "learning_question": N_("What you want to learn"),
    "link_spent_at": N_("Link used"),
    "minutes": N_("Minutes"),
    "name": N_("Name"),
    "needs": N_("What you need"),
    "next_path": N_("Page to go to"),
    "only_seat_letters": N_("Only letters about your place"),
    "organisation": N_("Organisation"),
    "new_confirmed_at": N_("Confirmed at the new address"),
    "nudged_at": N_("Reminded"),
    "offered_at": N_("Offered"),
    "offered_to": N_("Offered to"),
    "old_confirmed_at": N_("Confirmed at the old address"),
    "outcome": N_("What was done with it"),
    "outcome_asked_at": N_("Asked what came of it"),
    "outcome_shared": N_("Those who were there read what came of it"),
    "outcome_text": N_("What came of it"),
    "passed_on_at": N_("Passed on"),
    "people": N_("How many people were there"),
    "phone": N_("Phone number"),
    "posted_at": N_("Written"),
    "proposed_at": N_("Proposed"),
    "proven_at": N_("First used the link"),
    "question": N_("Your question"),
    "read_at": N_("Read by the facilitator"),
    "reacted_at": N_("Reacted"),
    "reads_along": N_("Reads along"),
    "replaced_at": N_("Passed to a colleague"),
    "reason": N_("Answer of the facilitator"),
    "recipients": N_("To how many people"),
    "reply": N_("Your answer"),
    "role": N_("Role"),
    "role_asked_at": N_("Last asked whether the role is right"),
    "saved_at": N_("Last saved"),
    "see_you_at": N_("Told all that is practical"),
    "seat_asked_at": N_("Last offered a free place"),
    "seat_asks": N_("How often a free place was offered"),
    "seen_at": N_("Last here"),
    "sentence": N_("Answer of the coordinator"),
    "sentence_back": N_("Answer of the facilitator to your case"),
    "sent_at": N_("Sent"),
    "shares_question": N_("Other members see your question"),
    "shows_title": N_("The group sees the title"),
    "show_me": N_("On the list that participants see"),
    "shows_card": N_("Other members see your introduction"),
    "spent_at": N_("Used"),
    "standing": N_("Standing"),
    "started_at": N_("Signed in"),
    "state": N_("State"),
    "stuck": N_("What you run into"),
    "subject": N_("Subject"),
    "texts_deleted_at": N_("Text deleted"),
    "text": N_("Your text"),
    "theme": N_("Theme"),
    "title": N_("Title"),
    "tried_at": N_("Last tried"),
    "tries": N_("How often it was tried"),
    "unsure": N_("What you are unsure about"),
    "useful_until": N_("Of use until"),
    "verified_at": N_("First used a link of ours"),
    "waits_since": N_("Waits for an organiser since"),
    "wants_case": N_("May bring a case"),
    "withdrawn_at": N_("Withdrawn"),
    "withdrawn_because": N_("Why it was withdrawn"),
    "wrong_codes": N_("Wrong codes"),
}
# In the JSON only: numbers of rows, and the moments from which a day was computed.
JSON_ONLY = frozenset(
    {
        *("id", "person_id", "meeting_id", "signup_id", "summary_id", "reader_id", "network_id", "message_id", "part"),
        *("session_ends_at", "session_called_off_at", "final_at", "shared_at", "after"),
        *("network_ended_at", "engagement_version", "agreements_version", "theme_id", "vote_ends"),
    }
)

VALUES: dict[tuple[str, str], str] = {
    ("standing", "going"): N_("Takes part"),
    ("standing", "waiting"): N_("On the waitlist"),
    ("standing", "cancelled"): N_("Signed off"),
    ("attendance", "present"): N_("Present"),
    ("attendance", "partly"): N_("Partly"),
    ("attendance", "absent"): N_("Not there"),
    **{("state", str(state)): words for state, words in CASE_STATES.items()},
    ("state", "waiting"): N_("on its way"),
    ("state", "sent"): N_("sent"),
    ("state", "refused"): N_("refused"),
    ("state", "dropped"): N_("not sent"),
    **{("choice", str(choice)): words for choice, words in CHOICES.items()},
    # "sent" stands above: it is the same for a letter, a case and a proposal
    **{("state", str(state)): words for state, words in PROPOSAL_STATES.items() if state != ProposalState.SENT},
    **{("outcome", str(outcome)): words for outcome, words in OUTCOMES.items()},
    **{("kind", str(kind)): words for kind, words in KINDS.items()},
}


def value_in_words(name: str, value: Any) -> str:
    """Return a stored value in the reader's language; empty for one that says nothing."""
    if value in (None, "", False, 0):
        return ""
    if value is True:
        return tell(N_("yes"))
    if isinstance(value, datetime):
        local = value.astimezone(ZoneInfo(site().timezone))
        return f"{date_long(local.date())}, {clock(local)}"
    return _text(name, str(value))


def _text(name: str, value: str) -> str:
    if name == "kind" and value in letter_kinds():
        return tell(letter_kinds()[value].label)
    if name == "answer":
        return tell(value)  # our own reasons are translated, those of a mail server are not
    if name == "deed":
        return action_name(value)
    if name == "detail":
        return settings_named(value) if is_of_settings(value) else state_name(detail_in_words(value))
    if name == "role":
        return role_name(value) if value in ("organiser", "facilitator", "coordinator") else value
    if name == "language":
        return language_name(value)
    return tell(VALUES[name, value]) if (name, value) in VALUES else value
