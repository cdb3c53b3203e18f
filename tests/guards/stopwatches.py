"""Finds tests that assert how long something took."""

import ast
from collections.abc import Iterator, Mapping, Sequence

MEASURES = "tests/growth.py"  # the one file that may read a stopwatch
STOPWATCHES = {"perf_counter", "process_time", "thread_time", "clock_gettime", "default_timer", "timeit", "getrusage"}
CLOCKS = {"monotonic", "time", "now", "utcnow"}
SUMS = {"min", "max", "round", "float", "abs", "sum"}
ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
Nodes = Sequence[ast.AST]  # all of a file or a function, walked once


def offences(tests: Mapping[str, str]) -> Iterator[str]:
    """Return offences by file name and text: stopwatches, asserted durations, and Hypothesis deadlines."""
    for name, text in tests.items():
        nodes = list(ast.walk(ast.parse(text)))
        found = {*_stopwatches(nodes), *_asserted(nodes), *_with_a_deadline(nodes)}
        yield from (f"{name}:{line}: {what}" for line, what in sorted(found))


def _stopwatches(nodes: Nodes) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom | ast.Attribute):
            names = [node.attr] if isinstance(node, ast.Attribute) else [alias.name for alias in node.names]
            found = [name for name in names if name.removesuffix("_ns") in STOPWATCHES]
            yield from ((node.lineno, f"{name}: measure by {MEASURES}") for name in found)


def _asserted(nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Return comparisons of durations that can fail a test; waiting with a timeout is allowed."""
    for function in _functions(nodes):
        inside = list(ast.walk(function))
        readings = _names_of_readings(inside)
        deciding = [node for node in inside if isinstance(node, ast.Assert | ast.If) and _decides(node)]
        for node in deciding:
            if any(_orders_spans(item, readings) for item in ast.walk(node.test)):
                yield node.lineno, "seconds are asserted"


def _decides(node: ast.Assert | ast.If) -> bool:
    """Return whether the expression can fail the test."""
    if isinstance(node, ast.Assert):
        return True
    names = {_name(item.func) for item in ast.walk(node) if isinstance(item, ast.Call)}
    return bool(names & {"fail", "AssertionError"})


def _orders_spans(node: ast.AST, readings: set[str]) -> bool:
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ORDERS):
        return False
    sides = (node.left, *node.comparators)
    return any(_is_span(side, readings) for side in sides) or any(_is_reading(side, {"monotonic"}) for side in sides)


def _is_span(node: ast.AST, readings: set[str]) -> bool:
    """Return whether the expression is a difference of two clock readings, or a name for one."""
    if isinstance(node, ast.BinOp):
        minus = isinstance(node.op, ast.Sub) and (_tells_time(node.left, readings) or _tells_time(node.right, readings))
        return minus or _is_span(node.left, readings) or _is_span(node.right, readings)
    if isinstance(node, ast.Call):
        inner = node.func.value if isinstance(node.func, ast.Attribute) else None  # (now() - began).total_seconds()
        sums = node.args if _name(node.func) in SUMS else []
        return any(_is_span(part, readings) for part in (*sums, *([inner] if inner else [])))
    if isinstance(node, ast.Attribute):
        return _is_span(node.value, readings)
    return isinstance(node, ast.Name) and f"span {node.id}" in readings


def _tells_time(node: ast.AST, readings: set[str]) -> bool:
    return _is_reading(node, CLOCKS) or (isinstance(node, ast.Name) and node.id in readings)


def _is_reading(node: ast.AST, clocks: set[str]) -> bool:
    return isinstance(node, ast.Call) and _name(node.func).removesuffix("_ns") in clocks


def _names_of_readings(nodes: Nodes) -> set[str]:
    """Return the names of clock readings; those of differences begin with "span "."""
    assigned = [node for node in nodes if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr)]
    found: set[str] = set()
    for _ in range(3):  # names assigned from names, three levels deep
        for node in assigned:
            if not node.value:
                continue
            names = [each.id for each in _targets(node) if isinstance(each, ast.Name)]
            if _is_span(node.value, found):
                found |= {f"span {name}" for name in names}
            elif _tells_time(node.value, found):
                found |= set(names)
    return found


def _targets(node: ast.Assign | ast.AnnAssign | ast.NamedExpr) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def _with_a_deadline(nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Return Hypothesis tests without `deadline=None`: by default one fails after 200 ms."""
    assigned = [node for node in nodes if isinstance(node, ast.Assign) and _has_no_deadline(node.value)]
    calm = {_name(target) for node in assigned for target in node.targets}
    for function in _functions(nodes):
        marks = function.decorator_list
        is_given = any(isinstance(mark, ast.Call) and _name(mark.func) == "given" for mark in marks)
        if is_given and not any(_has_no_deadline(mark) or _name(mark) in calm for mark in marks):
            yield function.lineno, "Hypothesis gives it a time: settings(deadline=None)"


def _has_no_deadline(node: ast.AST) -> bool:
    words = node.keywords if isinstance(node, ast.Call) and _name(node.func) == "settings" else []
    return any(word.arg == "deadline" and ast.unparse(word.value) == "None" for word in words)


def _functions(nodes: Nodes) -> list[ast.FunctionDef]:
    return [node for node in nodes if isinstance(node, ast.FunctionDef)]


def _name(node: ast.AST) -> str:
    """Return the last part of a dotted name: `time.monotonic` is "monotonic"."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
