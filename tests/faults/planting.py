"""Lists the faults that can be planted in a module, and compiles the module with one of them; no file is touched.

A fault is a small change at one place of the syntax tree: another comparison, `and` for `or`, a negated condition, a
number one higher, a call or an assignment left out, nothing returned.
"""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import CodeType

Change = tuple[str, Callable[[], ast.AST]]  # description, and a function that makes the replacing node

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}


@dataclass(frozen=True)
class Fault:
    """One place in a module, and the change made there."""

    module: str
    function: str  # qualified name; for a nested function that of the outer one
    line: int
    number: int  # index among the faults of its module
    what: str


def faults_of(module: str, text: str) -> list[Fault]:
    """Return all faults that can be planted in a module."""
    return [
        Fault(module, function, _line_of(node), number, change[0])
        for number, (function, node, change) in enumerate(_changes(ast.parse(text)))
    ]


def faulty_code(text: str, place: str, fault: Fault) -> CodeType:
    """Return the compiled module with this fault."""
    tree = ast.parse(text)
    for number, (_, node, (_, make)) in enumerate(_changes(tree)):
        if number == fault.number:
            _Replace(node, ast.copy_location(make(), node)).visit(tree)
            return compile(ast.fix_missing_locations(tree), place, "exec")
    raise LookupError(fault)


class _Replace(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self._new if node is self._old else self.generic_visit(node)


def _changes(tree: ast.Module) -> Iterator[tuple[str, ast.AST, Change]]:
    """Yield (function, node, change). Code outside functions holds tables, types and constants, and is skipped."""
    for name, function in _functions_in(tree):
        for inner in ast.walk(function):
            if isinstance(inner, ast.FunctionDef):
                for statement in inner.body:
                    yield from ((name, node, change) for node in _code_in(statement) for change in _changes_of(node))


def _functions_in(node: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield the functions and methods with their qualified names, without nested functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield prefix + child.name, child
        elif isinstance(child, ast.ClassDef):
            yield from _functions_in(child, f"{prefix}{child.name}.")


def _code_in(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and its descendants, without nested functions, annotations and docstrings."""
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if is_docstring or isinstance(node, ast.FunctionDef | ast.Assert):
        return
    yield node
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _code_in(child)


def _changes_of(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in COMPARISONS:
            other = COMPARISONS[type(operator)]
            yield f"{_name(operator)} → {other.__name__}", lambda: _with(node, ops=[other()])
        case ast.BoolOp():
            other = ast.Or if isinstance(node.op, ast.And) else ast.And
            yield f"{_name(node.op)} → {other.__name__}", lambda: _with(node, op=other())
        case ast.UnaryOp(op=ast.Not()):
            yield "not left out", lambda: node.operand
        case ast.UnaryOp(op=ast.Invert()):
            yield "~ left out", lambda: node.operand
        case ast.BinOp() if type(node.op) in SUMS:
            other = SUMS[type(node.op)]
            yield f"{_name(node.op)} → {other.__name__}", lambda: _with(node, op=other())
        case ast.If() | ast.IfExp() | ast.While():
            yield "condition turned round", lambda: _with(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.comprehension(ifs=[first, *rest]):
            yield "filter turned round", lambda: _with(node, ifs=[ast.UnaryOp(ast.Not(), first), *rest])
        case ast.Constant(value=bool()):
            yield f"{node.value} → {not node.value}", lambda: ast.Constant(not node.value)
        case ast.Constant(value=int(number)):
            yield f"{number} → {number + 1}", lambda: ast.Constant(number + 1)
        case ast.Expr(value=ast.Call()):
            yield f"left out: {ast.unparse(node)[:60]}", ast.Pass
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript() | ast.Tuple(elts=[ast.Attribute(), *_])]):
            yield f"left out: {ast.unparse(node)[:60]}", ast.Pass
        case ast.Return(value=ast.expr()) if not isinstance(node.value, ast.Constant):
            yield "nothing returned", lambda: ast.Return(ast.Constant(None))
        case ast.Raise():
            yield "nothing raised", ast.Pass


def _line_of(node: ast.AST) -> int:
    return node.iter.lineno if isinstance(node, ast.comprehension) else getattr(node, "lineno", 0)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _name(node: ast.AST) -> str:
    return type(node).__name__
