"""Find the numbers that the service has for places (POST /locations)."""

from __future__ import annotations

from rowcall.model.account import Place, read_places
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Steps
from rowcall.model.fields import Field
from rowcall.model.normal import fold
from rowcall.model.request import Request

PLACES = "places"
SHEET = NewSheet(
    "places",
    "Places",
    (
        Output("place_name", "Place"),
        Output("place_id", "Place number"),
        Output("place_type", "Kind of place"),
        Output("place_asked", "Asked for"),
        Output("source_row", "Row of the list"),
    ),
)


def _names(ask: Ask) -> tuple[str, ...]:
    """The names to look up: the option's, else the row's."""
    names = tuple(ask.option("name", ())) or (ask.value(Field.LOCATION),)
    return tuple(dict.fromkeys(filter(None, names)))


def identity(ask: Ask) -> str:
    """The names, and what the places are wanted for."""
    return f"places:{'|'.join(map(fold, _names(ask)))}|{bool(ask.option('hiring'))}"


def steps(ask: Ask) -> Steps:
    """Look each name up; the places come best first."""
    found: list[NewRow] = []
    for name in _names(ask):
        body = {"name": name, "hiring": bool(ask.option("hiring"))}
        reply = yield Request("POST", "/api/v2/locations", body, takes_custom=False)
        found += [_row(place, name) for place in read_places(reply.body if reply else None)]
    if found:
        yield NewRows(tuple(found))
    yield Cells({"places_found": str(len(found))})
    if not found:
        return Ended({PLACES: JobState.NOT_FOUND}, f"Pronto knows no place called {' or '.join(_names(ask))}.")
    return Ended({PLACES: JobState.DONE})


def _row(place: Place, asked: str) -> NewRow:
    values = {"place_name": place.name, "place_id": place.id, "place_type": place.kind, "place_asked": asked}
    return NewRow(f"{fold(asked)}|{place.id}", values)


ACTION = Action(
    key="find_places",
    title="Find places",
    help="The numbers by which Pronto knows places, for searches.",
    parts=(Part(PLACES, "Places", outputs=(), needs=(frozenset({Field.LOCATION}),)),),
    options=(
        Option("name", "Names of places", Kind.TEXTS, help="Such as France or Lyon; without, those of the list."),
        Option(
            "hiring",
            "For a search of companies that hire",
            Kind.SWITCH,
            default=False,
            help="Such a search knows places by other numbers.",
            advanced=True,
        ),
    ),
    steps=steps,
    charges=lambda ask: tuple(Charge("free questions", None, {}) for _name in _names(ask)),
    identity=identity,
    lacks=lambda _ask: "",
    needs_no_list=lambda options: bool(options.get("name")),
    outputs=(Output("places_found", "Places found"),),
    new_sheet=SHEET,
    fills_duplicates=False,
    same_note="Same place as row {row}",
    order=530,
    icon="map-pin",
    operations=("POST /api/v2/locations",),
    group=Group.ACCOUNT,
)
