"""Every title and advice that a problem can have, as it stands in the sources, with a word in each gap."""

from __future__ import annotations

import ast
import importlib
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import rowcall
from rowcall.errors import RowcallError

ROOT = Path(rowcall.__file__).parent
WORD = "Vörda"
"""What stands in each gap: no word of ours."""
BEGUN = re.compile(rf"^{WORD} (?=[A-Z])(?!{WORD})")
"""A gap that another sentence follows holds a sentence."""
BEGIN = "rowcall.ui."
OF_OTHERS = ("rowcall.sandbox", "rowcall.recipes")
"""Reachable, but what is wrong there is said to nobody at the window: by a service, or of the text of a recipe."""
MOST = 32


@dataclass(frozen=True, slots=True)
class SaidError:
    """A text of a problem.

    Attributes:
        place: Module and line.
        text: What it says; None where it cannot be told from the sources.
    """

    place: str
    text: str | None


def reachable() -> list[str]:
    """The modules below the window that the window can come to, through whatever imports them."""
    names = {name: _tree(name) for name in _all_modules()}
    found, waiting = set[str](), [name for name in names if name.startswith(BEGIN)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [other for other in _imported(names[name]) if other in names]
    return sorted(name for name in found if not name.startswith((BEGIN, *OF_OTHERS)))


def said_errors() -> Iterator[SaidError]:
    """The titles and the advice of all problems that these modules know of."""
    kinds = _kinds()
    for module in reachable():
        tree = _tree(module)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (_name(node.func) in kinds or _is_own_init(node, tree, kinds)):
                given = [*node.args[:2], *(each.value for each in node.keywords if each.arg in ("title", "advice"))]
                for part in given:
                    yield from _texts(module, tree, node, part)


def _texts(module: str, tree: ast.Module, call: ast.Call, part: ast.expr) -> Iterator[SaidError]:
    place = f"{module}:{call.lineno}"
    for text in itertools.islice(_Reading(module, tree).expand(part), MOST):
        yield SaidError(place, BEGUN.sub(f"{WORD}. ", text) if text is not None else None)


class _Reading:
    """Works out what an expression can say."""

    def __init__(self, module: str, tree: ast.Module) -> None:
        self._module, self._tree = module, tree

    def expand(self, node: ast.expr) -> Iterator[str | None]:
        """The texts that it can be; None for one that only running it would tell."""
        if isinstance(node, ast.Constant):
            yield node.value if isinstance(node.value, str) else None
        elif isinstance(node, ast.JoinedStr):
            yield from self._joined([self._piece(part) for part in node.values])
        elif isinstance(node, ast.BinOp):
            yield from self._joined([list(self.expand(node.left)), list(self.expand(node.right))])
        elif isinstance(node, ast.IfExp):
            yield from (*self.expand(node.body), *self.expand(node.orelse))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            yield from (_filled(text) for text in self.expand(node.func.value))
        elif isinstance(node, ast.Name | ast.Attribute):
            yield from self._named(node)
        else:
            yield None

    def _piece(self, part: ast.expr) -> list[str | None]:
        if isinstance(part, ast.Constant):
            return [str(part.value)]
        value = part.value if isinstance(part, ast.FormattedValue) else part
        told = list(self.expand(value)) if isinstance(value, ast.IfExp | ast.Name) else [None]
        return [WORD if text is None else text for text in told]

    def _named(self, node: ast.Name | ast.Attribute) -> Iterator[str | None]:
        """What a name stands for: one of several texts that it is given here, or a constant."""
        name = ast.unparse(node)
        given = [
            each.value
            for each in ast.walk(self._tree)
            if isinstance(each, ast.Assign)
            and [ast.unparse(target) for target in each.targets] == [name]
            and isinstance(each.value, ast.IfExp | ast.JoinedStr | ast.Constant)
        ]
        for value in given:
            yield from self.expand(value)
        if not given:
            yield self._constant(name)

    def _joined(self, pieces: list[list[str | None]]) -> Iterator[str | None]:
        for chosen in itertools.product(*pieces):
            yield None if None in chosen else "".join(filter(None, chosen))

    def _constant(self, name: str) -> str | None:
        value: object = importlib.import_module(self._module)
        for part in name.split("."):
            value = getattr(value, part, None)
        return value if isinstance(value, str) else None


def _filled(text: str | None) -> str | None:
    if text is None:
        return None
    pieces = ast.parse(f"f{text!r}", mode="eval").body
    return "".join(str(part.value) if isinstance(part, ast.Constant) else WORD for part in pieces.values)  # type: ignore[attr-defined]


def _kinds() -> set[str]:
    for module in reachable():
        importlib.import_module(module)
    found, waiting = set[str](), [RowcallError]
    while waiting:
        kind = waiting.pop()
        found.add(kind.__name__)
        waiting += kind.__subclasses__()
    return found


def _is_own_init(call: ast.Call, tree: ast.Module, kinds: set[str]) -> bool:
    """Whether it is how a kind of problem says its own title."""
    if ast.unparse(call.func) != "super().__init__":
        return False
    owners = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in kinds)
    return any(call in ast.walk(owner) for owner in owners)


def _all_modules() -> list[str]:
    files = (path.relative_to(ROOT.parent).with_suffix("") for path in sorted(ROOT.rglob("*.py")))
    return [".".join(file.parts).removesuffix(".__init__") for file in files]


@cache
def _tree(module: str) -> ast.Module:
    path = ROOT.parent / Path(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(file.read_text(encoding="utf-8"))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
