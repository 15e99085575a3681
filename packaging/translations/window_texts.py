"""Finds what the window's own modules say: `self.tr`, `counted`, and the small helpers that modules have for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from rowcall.ui.languages.counted import CONTEXT as COUNTED
from translations.texts import PROGRAM, Text, modules

MARKS = frozenset({"translate", "QT_TRANSLATE_NOOP"})


class UnknownContext(Exception):
    """A text is translated in a way whose context nobody can tell from the source."""


def window_texts() -> Iterator[Text]:
    """Every text of the window.

    Raises:
        UnknownContext: If a module asks another object than itself to translate.
    """
    for place, tree in modules(PROGRAM / "ui"):
        yield from _Module(place, tree).texts()


class _Module(ast.NodeVisitor):
    """Goes through one module."""

    def __init__(self, place: str, tree: ast.Module) -> None:
        self._place, self._tree = place, tree
        self._constants = _constants(tree)
        self._helpers = {
            node.name: context
            for node in tree.body
            if isinstance(node, ast.FunctionDef) and (context := self._context_of(node)) is not None
        }
        self._classes: list[str] = []
        self._found: list[Text] = []

    def texts(self) -> list[Text]:
        """What it says."""
        self.visit(self._tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self" and self._classes):
                raise UnknownContext(f"{self._place}:{node.lineno}: only self.tr() has a context that can be told.")
            if len(node.args) > 1:
                raise UnknownContext(f"{self._place}:{node.lineno}: a text with a number goes through counted().")
            self._take(self._classes[-1], node.args[0])
        elif name in MARKS:
            self._take(self._string(node.args[0]), node.args[1])
        elif name == "counted":
            self._take(COUNTED, node.args[0], plural=True)
        elif isinstance(node.func, ast.Name) and name in self._helpers and node.args:
            self._take(self._helpers[name], node.args[0])
        self.generic_visit(node)

    def _take(self, context: str | None, node: ast.expr, *, plural: bool = False) -> None:
        if context is not None:
            self._found += [Text(context, source, plural, self._place) for source in _literals(node) if source.strip()]

    def _context_of(self, function: ast.FunctionDef) -> str | None:
        """The context of a helper that does nothing but translate its first argument."""
        if not function.args.args:
            return None
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and _name(node.func) in MARKS and len(node.args) > 1:
                asked = node.args[1]
                if isinstance(asked, ast.Name) and asked.id == function.args.args[0].arg:
                    return self._string(node.args[0])
        return None

    def _string(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None


def _constants(tree: ast.Module) -> dict[str, str]:
    """The strings that have a name in the module."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
