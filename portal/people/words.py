"""The names of the roles on the screen."""

from portal.language import N_, tell
from portal.people.models import RoleName

_NAMES: dict[str, str] = {
    RoleName.ORGANISER: N_("organiser"),
    RoleName.FACILITATOR: N_("facilitator"),
    RoleName.COORDINATOR: N_("coordinator"),
}
OF_NETWORK = N_("coordinator of %(network)s")


def role_name(role: str) -> str:
    return tell(_NAMES[role])


def role_in_words(role: str, network: str) -> str:
    """The role, and of which network when it is of one."""
    return tell(OF_NETWORK, {"network": network}) if network else role_name(role)
