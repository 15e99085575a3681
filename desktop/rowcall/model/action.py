"""What an operation of the service declares: inputs, options, parts, prices, columns, and how it proceeds."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.prices import Units
from rowcall.model.reference import Choice
from rowcall.model.request import PRONTO, Evidence, Limit, Quota, Request


class Kind(StrEnum):
    """What an option holds, and so how it is drawn and read."""

    TEXTS = "texts"
    """A list of free texts."""
    CHOICES = "choices"
    """Some of a fixed list; ids are sent, labels are shown, both are accepted."""
    CHOICE = "choice"
    """One of a fixed list."""
    PARTS = "parts"
    """Which of the action's parts are asked."""
    PERSONA = "persona"
    """One of the account's personas, by name or id."""
    PLACES = "places"
    """Places by name or id, looked up at the service."""
    TEXT = "text"
    """One free text, such as the address of a post."""
    LISTS = "lists"
    """Some of the account's lists, by name or by the number that LinkedIn has for them."""
    NUMBER = "number"
    SWITCH = "switch"
    COLUMNS = "columns"
    """Some of the sheet's own columns."""


class Group(StrEnum):
    """Under which heading an action is offered."""

    PEOPLE = "People"
    CONTACTS = "E-mail and phone"
    COMPANIES = "Companies"
    SIGNALS = "Signals"
    ACCOUNT = "Your account"
    PROSPECTING = "Sonarly"


def _nothing_wrong(_value: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Offered:
    """An action of free questions whose rows can be chosen for a text, and which of its outputs tell them."""

    action: str
    id: str
    """What is sent."""
    name: str
    """What is shown."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a user can choose; `key` is its name in a recipe."""

    key: str
    title: str
    kind: Kind
    help: str = ""
    choices: tuple[Choice, ...] = ()
    default: Any = None
    suggested: Any = None
    """What the task pane starts with, where that is not the default."""
    least: int | None = None
    risks: Mapping[str, str] = field(default_factory=dict)
    """Set where its choices are ways of doing the same: choice -> what an interruption may cost, one sentence."""
    only_with: Mapping[str, Container[str]] = field(default_factory=dict)
    """Other options by key, with the values under which this one is shown and taken; empty: always."""
    field: Field | None = None
    """Set where a column of the list may fill it; the field that such a column usually has."""
    replaces: tuple[str, ...] = ()
    """Options that are not sent, and greyed out, while this one is set."""
    advanced: bool = False
    """Shown only on request."""
    group: str = ""
    """The heading that it stands under, where an action has many; options of one heading stand together."""
    check: Callable[[str], str] = _nothing_wrong
    """What is wrong with a text or a number, as a sentence; empty where nothing is. Asked of each text of a list."""
    free: bool = False
    """Whether texts beside the choices are taken as well: the service knows more than it documents."""
    greatest: int | None = None
    must: bool = False
    """Whether the action says nothing without it: to leave it open is no choice."""
    offered: Offered | None = None
    """Set where the account holds what a text may be; any other text is taken as well."""


@dataclass(frozen=True, slots=True)
class Output:
    """A column that an action fills; `key` is its header in a plain export, unless it has another."""

    key: str
    title: str
    field: Field | None = None
    """What it means to the next action."""
    header: str = ""
    """Its header where that is not the key: a column that is carried along keeps the one it has."""
    joined: bool = False
    """Whether parts that are asked apart each add to it, joined by "; "."""
    repeats: Field | None = None
    """The field of the row that it tells as the service knows it: where the two differ, a person should look."""
    judges: str = ""
    """The key of the output whose value it judges, in the service's own words."""
    against: str = ""
    """The key of the output that says whether somebody fits: this one says why not, and nothing where they do."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that can be asked on its own, such as the e-mail or the phone of a person."""

    key: str
    title: str
    outputs: tuple[Output, ...]
    needs: tuple[frozenset[Field], ...] = ()
    """Sets of fields, best first: one full set is enough to ask."""
    filled_by: tuple[Field, ...] = ()
    """Fields of the list that already hold what this part would find."""
    by_default: bool = True

    def can_be_asked(self, fields: Container[str]) -> bool:
        """Whether a row that has something in these fields has one full set of what is needed."""
        return not self.needs or any(all(field in fields for field in need) for need in self.needs)


@dataclass(frozen=True, slots=True)
class Charge:
    """One call that a row will or may make, for the plan."""

    title: str
    limit: Limit | None
    units: Units
    unbounded: bool = False
    """Whether nothing limits what it can cost."""
    known_as: str = ""
    """As in the request: calls with the same are made once."""
    seconds: float = 0.5
    """How long one usually takes; only for telling the time that is left."""
    answer_after: float = 0.0
    """Seconds from the call to its result where that comes later; many are waited for at once."""
    quota: tuple[Quota, ...] = ()
    """The limits for long times that it draws on, as its request says."""


def one_free_question(_ask: Ask) -> tuple[Charge, ...]:
    """What an action declares that asks one question without a price."""
    return (Charge("free questions", None, {}),)


@dataclass(frozen=True, slots=True)
class NewSheet:
    """The sheet that an action makes rows in."""

    key: str
    title: str
    outputs: tuple[Output, ...]
    number_key: str = "source_row"
    """The output that tells under which row it was found."""
    limit_key: str = "limit"
    """The option that says how many rows are found at most for each row."""
    brings_again: bool = False
    """Whether it takes in what was found before and finds nothing anew: then what another search has brought to the
    sheet already is not added a second time."""
    most: int | None = None
    """How many are found at most for each row where that option does not say; None: nothing limits it."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A free question that tells how many rows some options would find, asked while they are chosen."""

    ask: Callable[[Mapping[str, Any]], Request | None]
    """From the options, already looked up, to the question; None where they do not make one yet."""
    read: Callable[[Any], Counted]
    """From the parsed body of its answer.

    Raises:
        WrongAnswer: If it holds no number.
    """


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows some options would find."""

    total: int
    examples: tuple[str, ...] = ()
    """The first few, by name."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one message, which the service sends to our address on its own, says by itself."""

    rows: tuple[NewRow, ...]
    last: bool = False
    """Whether no more will come for the same call."""
    about: Callable[[NewRow, Ask], bool] | None = None
    """Whether a row that it brings is about a row of the list, by what that one would be asked with: where calls of
    several rows went out as one, a message does not come under the row's own name. None: it is about the row whose
    call it came for."""


@dataclass(frozen=True, slots=True)
class Action:
    """One operation of the service, as the rest of the program sees it."""

    key: str
    title: str
    help: str
    parts: tuple[Part, ...]
    options: tuple[Option, ...]
    steps: Callable[[Ask], Steps]
    charges: Callable[[Ask], tuple[Charge, ...]]
    """The calls that a row will make at most, without making them."""
    identity: Callable[[Ask], str]
    """The normalised name of whom or what the row asks for; rows with the same are asked once. Empty: cannot tell."""
    lacks: Callable[[Ask], str]
    """What is missing beyond the parts' needs, as a sentence; empty where nothing is."""
    finds_first: Callable[[Container[str], Mapping[str, Any]], frozenset[Field]] = lambda _fields, _options: frozenset()
    """The fields that it looks up by itself before it asks, for a row that has something in these fields."""
    known_as: Callable[[Ask], str] = lambda _ask: ""
    """The name under which a row's whole answer is kept for other files: the identity and all else that the answer
    depends on. Empty: it is not kept."""
    left_out: Callable[[Ask], str] = lambda _ask: ""
    """Why this row is not asked on purpose, as a sentence; empty where it is asked."""
    apart: Callable[[Mapping[str, Any]], bool] = lambda _options: False
    """Whether each part is a call of its own under these options."""
    outputs: tuple[Output, ...] = ()
    """Columns that belong to no part."""
    unwanted: Callable[[Mapping[str, Any]], Container[str]] = lambda _options: ()
    """The keys of the parts' columns that are not made under these options; only what is the same for all rows is
    told. The first column of a part, which says whether it was answered, is always made."""
    occasional: tuple[Output, ...] = ()
    """Columns that are added only where `uses_occasional` says so of a row."""
    uses_occasional: Callable[[Ask], bool] = lambda _ask: False
    new_sheet: NewSheet | None = None
    fills_duplicates: bool = True
    """Whether a row that equals an earlier one gets that row's values."""
    same_note: str = "Same as row {row}"
    """The note of a row that equals an earlier one; `{row}` is the earlier row's number."""
    order: int = 100
    """Where it stands among the actions on offer."""
    icon: str = "play"
    """The name of its icon in resources/icons."""
    budget_needs: tuple[str, ...] = field(default=())
    """Options that must be set when the run has a cap."""
    evidence: tuple[Evidence, ...] = ()
    """How lost answers can be found; a call whose path is not here leaves no trace that a free question finds."""
    operations: tuple[str, ...] = ()
    """Every operation of the service that it calls, as the documents name them: `POST /api/v2/leads/search`."""
    group: Group = Group.PEOPLE
    provider: str = PRONTO
    """Whose service it is."""
    needs_no_list: Callable[[Mapping[str, Any]], bool] = lambda _options: False
    """Whether it can be carried out under these options without a row of a list: then it is a source, which makes a
    sheet of its own. Only what is the same for all rows is told."""
    wrong: Callable[[Mapping[str, Any]], str] = lambda _options: ""
    """What is wrong with the options together, as a sentence; empty where nothing is. An option that is filled from a
    column counts as set."""
    agree: str = ""
    """What a user has to agree to in so many words before it is carried out, because it cannot be taken back; a
    recipe says so by `agreed = true`. Empty: nothing beside the start."""
    hears_only: Callable[[Mapping[str, Any]], bool] = lambda _options: False
    """Whether its results are sent to our address and can be read nowhere: without one it cannot be carried out."""
    without_address: str = ""
    """What works without such an address, as a sentence; empty where nothing does."""
    in_one_go: bool = False
    """Whether the calls of all rows of a step go out as one, as far as one takes them: none before the last row is
    there, and there is nothing by which the first ones could tell how the others will fare."""
    counter: Counter | None = None
    concerns: Callable[[Any, Ask], bool] | None = None
    """Whether a message that echoes nothing is about a row, by what that one is asked with: where calls of several rows
    went out as one, they share an address. None: it is about the row whose address it came to."""
    delivered: Callable[[Any], Delivery] | None = None
    """Reads what is sent to our address after its row has ended, such as a new hire that is found weeks later."""

    def part(self, key: str) -> Part:
        """The part of that name."""
        return next(part for part in self.parts if part.key == key)

    def output_keys(self, part: str) -> list[str]:
        """The keys of the columns that a part fills, with those that every part fills."""
        return [output.key for output in (*self.part(part).outputs, *self.outputs)]

    def option(self, key: str) -> Option | None:
        """The option of that name, or None."""
        return next((option for option in self.options if option.key == key), None)

    def evidence_of(self, path: str) -> Evidence | None:
        """How the lost answer to a call to that path can be found; None where it cannot."""
        return next((evidence for evidence in self.evidence if evidence.path == path), None)

    @property
    def needed(self) -> frozenset[Field]:
        """The fields that it may ask with."""
        return frozenset(field for part in self.parts for need in part.needs for field in need)

    def fields(self, parts: tuple[str, ...]) -> frozenset[Field]:
        """The fields that its columns may fill on the sheet it works on."""
        asked = [output for part in self.parts if part.key in parts for output in part.outputs]
        return frozenset(output.field for output in (*asked, *self.outputs, *self.occasional) if output.field)

    def placeable(self, parts: tuple[str, ...], options: Mapping[str, Any]) -> tuple[Output, ...]:
        """The columns whose place a user may choose: all but the two that tell how a row ended."""
        return self.columns(parts, occasional=False, options=options)[:-2]

    def columns(
        self, parts: tuple[str, ...], *, occasional: bool, options: Mapping[str, Any] = MappingProxyType({})
    ) -> tuple[Output, ...]:
        """The columns it adds to the sheet it works on, in their order, with the two of its status."""
        unwanted = self.unwanted(options)
        outputs = [output for part in self.parts if part.key in parts for output in part.outputs]
        asked = tuple(output for output in outputs if output.key not in unwanted)
        extra = self.occasional if occasional else ()
        status = (Output(f"{self.key}_status", "Status"), Output(f"{self.key}_note", "Note"))
        return asked + self.outputs + extra + status
