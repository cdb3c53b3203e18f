"""The facts of the page of somebody who asked to join a network, was asked, or is a member."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.keys import key_of
from portal.memberships.forms import AboutMeForm, AcceptForm, HandOverForm
from portal.memberships.models import ApplicationState
from portal.memberships.queries import Belonging, organisation_known_of
from portal.memberships.rules.joining import is_offer_open, is_taking_members
from portal.memberships.views.panels import queue_number
from portal.memberships.words import engagement_of
from portal.networks.models import Network
from portal.networks.rules.agreements import is_asked_to_agree
from portal.site import site
from portal.themes.queries import last_day_of_vote
from portal.themes.rules.voting import vote_purpose


def my_facts(known: Belonging, key: str, now: datetime) -> dict[str, Any]:
    """Return what the page shows, with its forms as nobody filled them in."""
    application, member, network = known.application, known.member, known.network
    zone = ZoneInfo(site().timezone)
    is_past = bool(application and application.held_until and application.held_until <= now)
    return {
        "known": known,
        "key": key,
        "engagement": engagement_of(network),
        "state": ApplicationState.DECLINED if is_past else known.state,
        "position": queue_number(known),
        "until": application.held_until.astimezone(zone) if application and application.held_until else None,
        "is_taking_members": is_taking_members(network),
        "has_new_text": bool(member and is_asked_to_agree(member, network)),
        "joined": member.joined_at.astimezone(zone) if member else None,
        "refused": None,
        "vote_ends": last_day_of_vote(network, now) if member else None,
        "vote_key": key_of(vote_purpose(network), known.person.id, known.salt),
        "leaving": {"network": network.id, "left": key_of(leaving_purpose(network), known.person.id, "")},
        "accept_form": AcceptForm(formdata=None, data=_known_already(known)).ask_for(network),
        "about_form": AboutMeForm(formdata=None, obj=member),
        "hand_over_form": HandOverForm(formdata=None),
        "offered_to": member.offered_to if member and is_offer_open(member.offered_at, now) else "",
    }


def leaving_purpose(network: Network) -> str:
    """Return the purpose of the signature in the form with which somebody leaves this network."""
    return f"leaving-{network.id}"


def _known_already(known: Belonging) -> dict[str, str]:
    """Return what we know of somebody who was invited, so that nothing is asked twice.

    The organisation only of a proven mailbox: before, others may have typed it.
    """
    typed = known.application.name if known.application else ""
    organisation = organisation_known_of(known.person.id) if known.person.verified_at else ""
    version = str(known.network.engagement_version)
    return {"name": known.person.name or typed, "organisation": organisation, "version": version}
