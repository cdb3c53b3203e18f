"""The words for what becomes of a theme."""

from portal.language import N_, tell
from portal.themes.models import ThemeStanding

STANDINGS = {
    ThemeStanding.PROPOSED: N_("Proposed"),
    ThemeStanding.CHOSEN: N_("Chosen"),
    ThemeStanding.PLANNED: N_("Planned"),
    ThemeStanding.NOT_CHOSEN: N_("Not chosen"),
    ThemeStanding.WITHDRAWN: N_("Withdrawn"),
}
NOTICES = {
    "proposed": N_("Thank you. Your theme is on the list."),
    "saved": N_("Saved."),
    "taken-back": N_("Your theme is off the list."),
    "voted": N_("Saved: your vote counts."),
    "unvoted": N_("Saved: your vote was taken back."),
    "offered": N_("Thank you. The coordinator sees that you want to guide this session."),
    "unoffered": N_("Saved: your offer was taken back."),
    "opened": N_("The vote is open. Each member gets a letter."),
    "end-moved": N_("Saved: the vote ends on another day."),
    "ended": N_("The vote is over. You see the votes, and can choose."),
    "withdrawn": N_("The theme was withdrawn. Members see your sentence."),
    "guide": N_("Done. They facilitate this session, and get a letter."),
}


def standing_words(standing: ThemeStanding) -> str:
    return tell(STANDINGS[standing])
