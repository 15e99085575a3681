"""Finds what is said below the window: what declarations name, and the sentences in the sources, as templates."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any, TypeGuard

from PySide6.QtCore import QLocale

from rowcall.catalogue import catalogue
from rowcall.exporting import presets
from rowcall.model import fields as column_fields
from rowcall.model import reference
from rowcall.model.action import Group
from rowcall.model.ledger import IF_NOBODY_ELSE, Happened
from rowcall.model.providers import PROVIDERS
from rowcall.settings import options
from rowcall.settings.prices import load_prices
from rowcall.ui.languages.named import CONTEXT
from rowcall.ui.languages.templates import Templates
from translations.texts import PROGRAM, Text, modules, once

NOT_SHOWN = (
    "ui/", "sandbox/", "headless.py", "command.py", "demo.py", "bar.py", "file_commands.py", "__main__.py",
    "do_not_contact.py", "mappings.py", "second_list.py", "recipes.py", "report.py", "practice.py",
    "project/schema.py", "project/layouts.py", "importing/header_words/", "importing/meanings/", "importing/tools/",
    "importing/value_words/", "importing/header_rules.py", "importing/inspect.py", "importing/quirks.py",
    "importing/tidy.py", "importing/cell_phrases.py", "importing/phrases.py", "model/name_words.py",
    "model/mailboxes.py", "model/tidying.py", "model/normal.py", "model/action.py", "model/json_text.py",
    "model/request.py", "importing/value_looks.py", "importing/damage.py", "importing/spelling.py",
    "importing/value_names.py", "formats/spreadsheets/built_in_formats.py", "formats/html_parser.py",
    "project/query.py", "project/folder.py", "exporting/ledger.py", "exporting/changes.py", "api/pronto.py",
    "api/gate.py", "errors.py", "model/people_names.py", "model/countries.py", "api/phrases.py", "memory/packs.py",
)  # fmt: skip
"""Modules whose texts never reach the window: the command line's, the practice service's, and lists of data."""

PARTS_OF_SENTENCES = (
    "actions/", "engine/messages.py", "engine/settle.py", "engine/planning/", "importing/weigh.py", "formats/",
    "model/", "session/", "project/doubts.py", "settings/", "choices/", "api/messages.py", "api/account.py",
)  # fmt: skip
"""Modules whose sentences are put together from pieces, which begin with a small letter."""
NO_SENTENCE = re.compile(
    r"\s*(GET|POST|PUT|PATCH|DELETE) /|.*(\b(SELECT|INSERT INTO|DELETE FROM|PRAGMA|CASE|HAVING|LIKE|EXISTS)\b"
    r"|\bCOMMIT\b|\|\w|\bIN \(| AND | = | != | IS (NOT )?NULL|%s|\\[dwsb.(]|\(\?|\n|https?://\S+\{)",
    re.DOTALL,
)
"""Texts for others than people: questions to the database, calls, patterns, log lines."""
WORD = re.compile(r"[^\W\d_]{2,}")
LEAST_WORDS = 2
MOST_VARIANTS = 16
CALLS_IN_ONE_WORD = ("calls", "searches", "previews", "headcounts", "counts")
"""What actions call the requests that they charge for, where it is one word and so no sentence."""


def below_texts() -> Iterator[Text]:
    """Every text that modules below the window hand to it."""
    sentences = once(_sentences())
    found = Templates([text.source for text in sentences if "{1}" in text.source])
    yield from sentences
    yield from (Text(CONTEXT, name, place="declarations") for name in sorted(_declared()) if not found.match(name))


def templates() -> list[str]:
    """The texts in which something changes: the window has to take them apart before it can translate them."""
    return sorted({text.source for text in below_texts() if "{1}" in text.source})


def _sentences() -> Iterator[Text]:
    shown = [(place, tree) for place, tree in modules(PROGRAM) if not place.startswith(NOT_SHOWN)]
    either = {name: words for _place, tree in shown for name, words in _either_of(tree)}
    for place, tree in shown:
        module = _Module(place, tree, either | dict(_either_named(tree)))
        yield from (Text(CONTEXT, template, place=place) for template in module.templates())


def _declared() -> set[str]:
    """What the catalogue, the value lists and the settings name."""
    lists = [value for value in vars(reference).values() if isinstance(value, tuple)]
    found = set(
        _names(
            [
                *catalogue().values(),
                *lists,
                *options.declared(),
                *presets.PRESETS.values(),
                *PROVIDERS.values(),
                *load_prices().prices.values(),
            ]
        )
    )
    found.update(column_fields.FIELD_TITLES.values(), (group.value for group in Group))
    for action in catalogue().values():
        found.update(output.title for output in action.columns((), occasional=True))
    for price in load_prices().prices.values():
        found.update((price.source, *([price.each] if price.each else ())))
    found.update((IF_NOBODY_ELSE, *CALLS_IN_ONE_WORD, *(happened.value for happened in Happened)))
    countries = (each for each in QLocale.Country if QLocale.territoryToCode(each).isalpha())
    found.update(QLocale.territoryToString(each) for each in countries)
    return {_numbered(_cut(name)) for name in found if WORD.search(name)}


NAMED = frozenset(
    {"title", "help", "label", "group", "agree", "without_address", "risks", "same_note", "header", "name", "what"}
)


def _names(thing: Any, *, named: bool = False) -> Iterator[str]:
    """The words in a declaration: those of the attributes that people read."""
    if isinstance(thing, str) and not isinstance(thing, Enum):
        if named and thing:
            yield thing
    elif is_dataclass(thing):
        for each in fields(thing):
            yield from _names(getattr(thing, each.name), named=each.name in NAMED)
    elif isinstance(thing, tuple | list):
        for item in thing:
            yield from _names(item, named=named)
    elif isinstance(thing, dict):
        for item in thing.values():
            yield from _names(item, named=named)


class _Module(ast.NodeVisitor):
    """Goes through one module for sentences."""

    def __init__(self, place: str, tree: ast.Module, either: Mapping[str, _Either]) -> None:
        self._place, self._tree, self._either = place, tree, either
        self._found: list[str] = []

    def templates(self) -> list[str]:
        """Its sentences, what changes in them as `{1}`, `{2}`."""
        self.visit(self._tree)
        return [template for template in dict.fromkeys(self._found) if _is_said(template, self._place)]

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring is for us
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if not name.startswith(("log.", "re.", "logging.")) and not name.endswith((".execute", ".executemany")):
            self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and _is_text(node.left) and _is_text(node.right):
            self._take(node)
        else:
            self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take(node)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node)

    def _take(self, node: ast.expr) -> None:
        self._found += [_numbered(pieces) for pieces in _variants(node, self._either)]


@dataclass(frozen=True)
class _Either:
    """One of two words, as a function with these arguments or a name says it."""

    choice: ast.IfExp
    arguments: tuple[str, ...] = ()

    def filled(self, call: ast.Call) -> ast.IfExp:
        """The choice with the words that a call hands in."""
        pairs = zip(self.arguments, call.args, strict=False)
        given = {name: each.value for name, each in pairs if isinstance(each, ast.Constant)}
        return ast.fix_missing_locations(_Filling(given).visit(deepcopy(self.choice)))


class _Filling(ast.NodeTransformer):
    """Puts words into the gaps of a formatted text."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:
        name = node.value.id if isinstance(node.value, ast.Name) else None
        return ast.Constant(self._given[name]) if name in self._given else node


def _either_of(tree: ast.Module) -> Iterator[tuple[str, _Either]]:
    """The small functions that choose between two words, such as "is" and "are"."""
    for node in tree.body:
        last = node.body[-1] if isinstance(node, ast.FunctionDef) else None
        if isinstance(node, ast.FunctionDef) and isinstance(last, ast.Return) and _is_either(last.value):
            yield node.name, _Either(last.value, tuple(each.arg for each in node.args.args))


def _either_named(tree: ast.Module) -> Iterator[tuple[str, _Either]]:
    """The names that stand for one of two words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and _is_either(node.value):
            yield node.targets[0].id, _Either(node.value)


def _is_either(node: ast.expr | None) -> TypeGuard[ast.IfExp]:
    return isinstance(node, ast.IfExp) and _is_text(node.body) and _is_text(node.orelse)


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and _is_text(node.left) and _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _variants(node: ast.expr, either: Mapping[str, _Either]) -> list[list[str | None]]:
    """What an expression can say: texts, and None where something is put in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [_cut(node.value)]
    if isinstance(node, ast.BinOp):
        return _product([_variants(node.left, either), _variants(node.right, either)])
    if isinstance(node, ast.JoinedStr):
        return _product([_part(part, either) for part in node.values])
    return [[None]]


def _part(part: ast.expr, either: Mapping[str, _Either]) -> list[list[str | None]]:
    """What a part of a formatted text can say."""
    if isinstance(part, ast.Constant):
        return [[str(part.value)]]
    value = part.value if isinstance(part, ast.FormattedValue) else part
    name = value.func if isinstance(value, ast.Call) else value
    named = either.get(name.id) if isinstance(name, ast.Name) else None
    if _is_either(value):
        return _both(value, either)
    if named is None:
        return [[None]]
    variants = _both(named.choice, either)
    if not isinstance(value, ast.Call):
        return variants
    return _both(named.filled(value), either) if any(map(_has_words, variants)) else [[None]]


def _both(choice: ast.IfExp, either: Mapping[str, _Either]) -> list[list[str | None]]:
    return [*_variants(choice.body, either), *_variants(choice.orelse, either)]


def _has_words(pieces: list[str | None]) -> bool:
    """Whether anything in it can be translated; "{count} {noun}s" is one gap, and the window counts what is in it."""
    return any(WORD.search(piece) for piece in pieces if piece is not None)


def _product(each: list[list[list[str | None]]]) -> list[list[str | None]]:
    many = itertools.islice(itertools.product(*each), MOST_VARIANTS)
    return [[piece for part in chosen for piece in part] for chosen in many]


def _cut(text: str) -> list[str | None]:
    """A text that is filled in later has its gaps already."""
    pieces: list[str | None] = []
    for number, piece in enumerate(re.split(r"\{(?:[a-z_0-9.]*)(?::[^{}]*)?\}", text)):
        pieces += [None, piece] if number else [piece]
    return pieces


def _numbered(pieces: list[str | None]) -> str:
    numbers = itertools.count(1)
    return "".join(f"{{{next(numbers)}}}" if piece is None else piece for piece in pieces)


def _is_said(template: str, place: str) -> bool:
    told = WORD.findall(re.sub(r"\{\d+\}", " ", template))
    if len(told) < LEAST_WORDS or " " not in template.strip() or NO_SENTENCE.match(template):
        return False
    is_whole = not template.lstrip(" ({1}“")[:1].islower() or template.rstrip().endswith((".", ":", "?"))
    return is_whole or place.startswith(PARTS_OF_SENTENCES)
