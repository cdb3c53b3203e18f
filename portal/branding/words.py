"""The names of the organisation's own settings on the screen."""

from portal.language import N_, tell

NAMES: dict[str, str] = {
    "name": N_("Name of the portal"),
    "sentence": N_("Sentence above the agenda"),
    "logo": N_("Logo"),
    "accent": N_("Colour of links and buttons"),
    "contact": N_("E-mail address for questions"),
    "privacy_contact": N_("Contact for questions about personal data"),
    "organisation": N_("Organisation that is responsible"),
    "locale": N_("Language"),
    "timezone": N_("Time zone"),
}


def setting_name(name: str) -> str:
    """Return what a setting is called; its own name when a newer release, running in parallel, has others."""
    return tell(NAMES[name]) if name in NAMES else name


def is_of_settings(detail: str) -> bool:
    """Return whether the detail of an entry of the log names such settings."""
    return bool(detail) and set(detail.split()) <= set(NAMES)


def settings_named(names: str) -> str:
    """Return what these settings are called; `names` with spaces between."""
    return ", ".join(setting_name(name) for name in names.split())
