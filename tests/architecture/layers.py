"""Reads the layer table of ARCHITECTURE.md and compares source code with it."""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "rowcall"
HEADING = "## Who may import whom"
COLUMNS = ["part", "may import", "outside libraries", "never"]


@dataclass(frozen=True)
class Layer:
    """One row of the table."""

    name: str
    may_import: frozenset[str]
    libraries: frozenset[str]
    never: frozenset[str]


@dataclass(frozen=True)
class Import:
    """One imported module."""

    line: int
    dotted: str
    at_module_level: bool

    @property
    def top(self) -> str:
        """The outermost package."""
        return self.dotted.partition(".")[0]

    @property
    def path(self) -> tuple[str, ...]:
        """The names below our package; empty for anything else."""
        return tuple(self.dotted.split(".")[1:]) if self.top == PACKAGE else ()


def read_table(document: str) -> dict[str, Layer]:
    """Return the layers that the document's table declares."""
    lines = iter(document.partition(HEADING)[2].splitlines())
    rows = [_cells(line) for line in lines if line.startswith("|")]
    rows = rows[: next((n for n, row in enumerate(rows) if row[0] == "word"), len(rows))]
    if not rows or rows[0] != COLUMNS:
        raise ValueError(f"The table under {HEADING!r} must have the columns {COLUMNS}.")
    layers = (Layer(_names(row[0])[0], *(frozenset(_names(cell)) for cell in row[1:])) for row in rows[2:])
    return {layer.name: layer for layer in layers}


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def imports(source: str, submodules: frozenset[str] = frozenset()) -> Iterator[Import]:
    """Yield every import of a source text, those inside functions included.

    Args:
        source: Python source text.
        submodules: Dotted names of our own modules, to tell `from rowcall import session` from a plain name.
    """
    tree = ast.parse(source)
    inside = {id(node) for scope in ast.walk(tree) if isinstance(scope, _SCOPES) for node in ast.walk(scope)}
    for node in ast.walk(tree):
        outer = id(node) not in inside
        if isinstance(node, ast.Import):
            yield from (Import(node.lineno, alias.name, outer) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield Import(node.lineno, full if full in submodules else base, outer)


_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def modules(package: Path) -> dict[str, Path]:
    """Return dotted name and file of every module and package below (and with) a package folder."""
    found = {}
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def part_of(dotted: str) -> str:
    """Return the row of the table that a module belongs to; empty for the package itself."""
    return dotted.split(".")[1] if "." in dotted else ""


def offences(package: Path, layers: Mapping[str, Layer]) -> list[str]:
    """Return one sentence for every import that the table does not allow."""
    found = modules(package)
    known = frozenset(found) | {dotted.rpartition(".")[0] for dotted in found}
    owned = frozenset().union(*(layer.libraries for layer in layers.values()))
    result = []
    for dotted, file in found.items():
        part = part_of(dotted)
        if part and part not in layers:
            result.append(f"{file}: {part} is not in the table")
            continue
        layer = layers.get(part, Layer("", frozenset(), frozenset(), frozenset()))
        for item in imports(file.read_text(encoding="utf-8"), known):
            problem = _problem(item, layer, owned, known)
            if problem:
                result.append(f"{file}:{item.line}: {problem}")
    return result


def _problem(item: Import, layer: Layer, owned: frozenset[str], known: frozenset[str]) -> str:
    """Say what is wrong with one import of a layer; empty if nothing."""
    name = layer.name or PACKAGE
    if item.dotted.startswith("."):
        return f"{name} imports relatively"
    if item.top == PACKAGE:
        return _own_problem(item, layer, known)
    if item.top in layer.never:
        return f"{name} must never import {item.top}"
    if item.top in layer.libraries or (item.top in sys.stdlib_module_names and item.top not in owned):
        return ""
    return f"{name} may not use {item.top}"


def _own_problem(item: Import, layer: Layer, known: frozenset[str]) -> str:
    if not item.path or item.path[0] == layer.name:
        return ""
    if item.path[0] not in layer.may_import:
        return f"{layer.name or PACKAGE} may not import {item.path[0]}"
    if item.path[0] == "actions" and len(item.path) > 1 and item.dotted in known:
        return f"{layer.name} names the action module {item.dotted}: actions are found, not listed"
    if item.path[0] == "ui" and item.at_module_level:
        return f"{layer.name} must import ui inside a function"
    return ""


def order(layers: Mapping[str, Layer]) -> list[str]:
    """Return the layers so that each stands after all it may import.

    Raises:
        ValueError: If the table goes round in a circle or names a layer that has no row.
    """
    placed: list[str] = []
    while len(placed) < len(layers):
        ready = [name for name in layers if name not in placed and layers[name].may_import <= set(placed)]
        if not ready:
            raise ValueError(f"A circle or an unknown name among {sorted(set(layers) - set(placed))}.")
        placed += ready
    return placed
