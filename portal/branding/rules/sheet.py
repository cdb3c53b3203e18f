"""The style sheet of a colour: nothing but the tokens that depend on it."""

from hashlib import sha256

from portal.branding.rules.colours import Shades, palette_of


def sheet_of(chosen: str) -> str:
    """Return the style sheet. `in-light` and `in-dark` are for a preview of a theme that the reader does not have.

    A poster is paper: light in both themes.
    """
    palette = palette_of(chosen)
    light, dark = _tokens(palette.light), _tokens(palette.dark)
    return (
        f"@layer tokens {{ :root {{ {light} }} @media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }} }}\n"
        f"@layer parts {{ .in-light, .poster {{ {light} }} .in-dark {{ {dark} }} }}\n"
    )


def mark_of_sheet(chosen: str) -> str:
    """Return a hash of the style sheet: another release may make another one of the same colour."""
    return sha256(sheet_of(chosen).encode()).hexdigest()[:12]


def _tokens(shades: Shades) -> str:
    return (
        f"--accent: {shades.accent}; --accent-deep: {shades.deep}; --on-accent: {shades.on_accent}; "
        f"--chair: {shades.accent}; --ring: {shades.ring};"
    )
