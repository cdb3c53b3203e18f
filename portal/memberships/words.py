"""What is asked of a member, in words."""

from flask_babel import gettext as _
from flask_babel import ngettext

from portal.networks.models import Network


def engagement_of(network: Network) -> list[str]:
    """Return what a member says yes to, a line each, in the reader's language."""
    lines = []
    if network.meetings:
        lines.append(
            ngettext(
                "You are there at %(n)s meeting.",
                "You are there at %(n)s meetings.",
                network.meetings,
                n=network.meetings,
            )
        )
    if network.hours:
        lines.append(
            ngettext(
                "Between two meetings you spend about %(n)s hour on it.",
                "Between two meetings you spend about %(n)s hours on it.",
                network.hours,
                n=network.hours,
            )
        )
    if network.between:
        lines.append(_("In between: %(text)s", text=network.between))
    if network.sharing:
        lines.append(_("At home you pass on: %(text)s", text=network.sharing))
    return lines
