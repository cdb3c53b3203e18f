"""Checks of the settings that nothing else checks."""

from collections.abc import Iterator

from portal.doctor.diagnosis import Diagnosis, good, warning
from portal.settings import PREFIX, Settings
from portal.site import site


def check_settings(settings: Settings) -> Iterator[Diagnosis]:
    faults = list(_forgotten(settings))
    yield from faults or [good("The settings can be read, and none is unknown.")]


def _forgotten(settings: Settings) -> Iterator[Diagnosis]:
    if not settings.rate_limits:
        yield warning(f"{PREFIX}RATE_LIMITS is off: one visitor can ask without end. Leave it out.")


def check_responsible() -> Iterator[Diagnosis]:
    """Look whether anybody is named as responsible for personal data, by the environment or by screen."""
    if not site().is_responsible_named:
        yield warning(
            f"{PREFIX}ORGANISATION is not set: the page about data says that Samenop is responsible for it. Set it to "
            "the name of your organisation, or fill it in under Manage, Name, logo and contact. Until then nobody can "
            "bring a case."
        )
