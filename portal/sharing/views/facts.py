"""What is passed on about a session, and what its page says about itself."""

from dataclasses import dataclass

from flask import url_for
from flask_babel import gettext as _

from portal.agenda.models import Meeting, Visibility
from portal.agenda.rules.who_may import may_see
from portal.agenda.words import kind_name
from portal.branding.rules.colours import palette_of
from portal.language import clock, date_long, in_language, when
from portal.markup import plain_of
from portal.networks.words import network_hue
from portal.settings import settings
from portal.sharing.rules.preview import PictureFacts
from portal.site import site
from portal.web.addresses import absolute, absolute_for
from portal.web.link_preview import LinkPreview, PreviewPicture, in_short

_OWN_COLOUR = "#6e2459"  # `--accent` of a light page, in static/css/base.css


@dataclass(frozen=True)
class Sharing:
    """What is passed on: a public address, never a key."""

    title: str  # the subject of an e-mail
    address: str
    words: str  # what to say with it
    poster: str = ""  # the page to print
    qr: str = ""  # the picture of a QR code

    @property
    def text(self) -> str:
        """A message, which ends with the address."""
        return f"{self.words}\n{self.address}"


def sharing_of(meeting: Meeting) -> Sharing | None:
    """Return what to pass on of a session; None of one that a stranger cannot open, or that does not go ahead."""
    if not may_see(meeting, None) or meeting.is_called_off:
        return None
    return Sharing(
        title=meeting.title,
        address=absolute("agenda.session", slug=meeting.slug),
        words=_invitation(meeting),
        poster=url_for("sharing.poster", slug=meeting.slug),
        qr=url_for("sharing.qr", slug=meeting.slug),
    )


def for_members(meeting: Meeting) -> Sharing:
    """Return what to pass on of a session for members: the address leads through signing in."""
    return Sharing(meeting.title, absolute_for(True, "agenda.session", slug=meeting.slug), _invitation(meeting))


def sharing_page(title: str, address: str) -> Sharing:
    """Return what to pass on of a page that everybody may read."""
    return Sharing(title, address, title)


def preview_of(meeting: Meeting, address: str = "", title: str = "", description: str = "") -> LinkPreview | None:
    """Return what a page about this session says about itself; None where not everybody may read it.

    Without an address it is the session's own page.
    """
    if not may_see(meeting, None):
        return None
    about = plain_of(meeting.description) or " ".join(meeting.questions)
    return LinkPreview(
        title=title or meeting.title,
        description=in_short(description or f"{moment_of(meeting)}, {place_of(meeting)}. {about}"),
        address=address or absolute("agenda.session", slug=meeting.slug),
        picture=picture_of(meeting),
        kind="article",
        is_indexed=meeting.visibility == Visibility.PUBLIC,
    )


def page_preview(title: str, description: str, address: str) -> LinkPreview:
    """Return what a page of the portal itself says; its picture is the portal's."""
    facts = portal_facts()
    picture = PreviewPicture(absolute("sharing.portal_picture", version=facts.version), facts.title)
    return LinkPreview(title, in_short(description), address, picture)


def portal_facts() -> PictureFacts:
    """Return what is drawn for pages that are about no session."""
    with in_language(site().locale):
        return PictureFacts(
            title=site_sentence(),
            kicker=site().name,
            when="",
            where="",
            host="",
            site_name=settings().base_url.partition("://")[2],
            colour=_colour(""),
        )


def site_sentence() -> str:
    return site().sentence or _("Open learning sessions for people in care, welfare and education")


def picture_of(meeting: Meeting) -> PreviewPicture:
    facts = picture_facts(meeting)
    address = absolute("sharing.picture", slug=meeting.slug, version=facts.version)
    return PreviewPicture(address, ". ".join(filter(None, (facts.title, facts.when, facts.where))))


def picture_facts(meeting: Meeting) -> PictureFacts:
    """Return what is drawn: in the portal's language, whoever asks."""
    network = meeting.public_network
    with in_language(site().locale):
        return PictureFacts(
            title=meeting.title,
            kicker=" · ".join(filter(None, (kind_name(meeting.kind), network and network.name))),
            when=_("This session is cancelled.") if meeting.is_called_off else moment_of(meeting),
            where=place_of(meeting),
            host=meeting.hosted_by if meeting.hosted_by != site().name else "",
            site_name=site().name,
            colour=_colour(network.colour if network else ""),
        )


def moment_of(meeting: Meeting) -> str:
    """Return when it is, in one line; of several days the first and the last."""
    days = meeting.days
    if len(days) < 2:
        return when(meeting.starts, meeting.ends)
    facts = {"n": len(days), "first": date_long(days[0].starts), "start": clock(days[0].starts)}
    return _("%(n)s days, from %(first)s, %(start)s", **facts)


def place_of(meeting: Meeting) -> str:
    return _("Online") if meeting.is_online else ", ".join(filter(None, (meeting.place, meeting.city)))


def _invitation(meeting: Meeting) -> str:
    facts = {"title": meeting.title, "when": moment_of(meeting), "where": place_of(meeting)}
    return _("Will you come along? %(title)s: %(when)s, %(where)s.", **facts)


def _colour(of_network: str) -> str:
    """Return the colour of the network, else that of the portal: one that can be read on paper."""
    if network_hue(of_network):
        return of_network
    return palette_of(site().accent).light.accent if site().accent else _OWN_COLOUR
