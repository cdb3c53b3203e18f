"""Parses the portal's source: which modules import which."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
Source = Mapping[str, str]  # module name: source text


def portal_source() -> dict[str, str]:
    """Return every module below portal/; a package by its `__init__`."""
    return {_name(path): path.read_text() for path in sorted((ROOT / "portal").rglob("*.py"))}


def imports(name: str, source: Source) -> Iterator[str]:
    """Return the portal modules that a module imports; `from portal import db` is `portal.db`."""
    for node in _imports_in(source[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in source)
        else:
            assert not node.level, f"{name} imports by dots"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                if whole in source or node.module in source:
                    yield whole if whole in source else str(node.module)


def names_imported(text: str) -> Iterator[tuple[str, str]]:
    """Return (module, name) for everything that a source text imports."""
    for node in _imports_in(text):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        else:
            yield from ((str(node.module), alias.name) for alias in node.names)


def calls(text: str) -> Iterator[tuple[str, ast.Call]]:
    """Return (last name, call) for every call: `datetime.now()` is ("now", …)."""
    for node in nodes(text):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node


@cache
def nodes(text: str) -> tuple[ast.AST, ...]:
    """Return all syntax nodes of a source text, cached, since each rule visits every module."""
    return tuple(ast.walk(ast.parse(text)))


@cache
def _imports_in(text: str) -> tuple[ast.Import | ast.ImportFrom, ...]:
    """Return its imports, cached too: each control of a rule walks every module again."""
    return tuple(node for node in nodes(text) if isinstance(node, ast.Import | ast.ImportFrom))


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
