"""The table of all operations, made of what the actions declare and of what they are seen to send.

`python -m tests.support.operations_table` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.support.operations_seen import DOCUMENTED, ROOT, limits_of, operation_of, operations, requests_of

from rowcall.catalogue import catalogue
from rowcall.model.action import Action
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.prices import PriceTable
from rowcall.model.request import Hook, Request
from rowcall.settings.prices import shipped_prices

TABLE = ROOT / "desktop" / "OPERATIONS.md"


def table() -> str:
    """The whole page."""
    return "\n".join((*_head(), *_by_operation(), "", *_by_action(), ""))


def _head() -> tuple[str, ...]:
    return (
        "# Operations",
        "",
        "Every operation of the services, and every action of Rowcall. This page is made of the actions' own",
        "declarations (`python -m tests.support.operations_table`); a test fails where it is not up to date.",
        "",
    )


def _by_operation() -> Iterator[str]:
    for provider in DOCUMENTED:
        yield f"## What {provider.capitalize()} offers"
        yield ""
        yield "| operation | documented limit | documented credits | results | done by |"
        yield "| --- | --- | --- | --- | --- |"
        for operation in operations(provider):
            doing = ", ".join(f"`{key}`" for key, action in catalogue().items() if operation.name in action.operations)
            yield _line(
                f"`{operation.name}`", _pace(operation.limit), _told(operation.credits), operation.results, doing
            )
        yield ""


def _done_by(name: str) -> str:
    """The actions that are there for an operation, then those that call it on their way."""
    using = [action for action in catalogue().values() if name in action.operations]
    own = [f"`{action.key}`" for action in using if action.operations[0] == name]
    others = [f"`{action.key}`" for action in using if action.operations[0] != name]
    return ", ".join(own) + (f"{'; on their way: ' if own else ''}{', '.join(others)}" if others else "")


def _by_action() -> Iterator[str]:
    prices = shipped_prices()
    yield "## What Rowcall does"
    yield ""
    yield "| action | works on | needs | options | pace kept | credits | columns | results |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for action in catalogue().values():
        yield _line(
            f"{action.title}<br>`{action.key}`",
            _works_on(action),
            _needs(action),
            ", ".join(f"`{option.key}`" for option in action.options),
            _paces(action),
            _credits(action, prices),
            _columns(action),
            _results(action),
        )


def _line(*cells: str) -> str:
    return f"| {' | '.join(cell or '-' for cell in cells)} |"


def _pace(limit: tuple[int, float] | None) -> str:
    if limit is None:
        return ""
    calls, seconds = limit
    spans = {1.0: "a second", 60.0: "a minute", 86_400.0: "a day"}
    return f"{calls:,} {spans.get(seconds, f'in {seconds:g} s')}"


def _told(credits_told: Mapping[str, int] | None) -> str:
    if credits_told is None:
        return ""
    return ", ".join(f"{count} {unit.replace('_', ' ')}" for unit, count in credits_told.items()) or "0"


def _works_on(action: Action) -> str:
    if action.needs_no_list({}):
        return "no list"
    alone = [option.key for option in action.options if action.needs_no_list({option.key: "x"})]
    return f"rows, or no list with `{alone[0]}`" if alone else "rows"


def _needs(action: Action) -> str:
    """The fields of each part; parts that need the same stand together."""
    if action.needs_no_list({}):
        return ""
    told: dict[str, list[str]] = {}
    for part in action.parts:
        ways = (" + ".join(FIELD_TITLES[field] for field in Field if field in need) for need in part.needs)
        told.setdefault(" or ".join(ways), []).append(part.title)
    if len(told) == 1:
        return next(iter(told))
    return "<br>".join(f"{', '.join(titles)}: {ways}" for ways, titles in told.items())


def _paces(action: Action) -> str:
    own = [request for request in requests_of(action.key) if operation_of(request).name in action.operations]
    limits = dict.fromkeys((limit.calls, limit.seconds) for request in own for limit in limits_of(request))
    return ", ".join(_pace(limit) for limit in limits)


def _credits(action: Action, prices: PriceTable) -> str:
    units = dict.fromkeys(unit for request in requests_of(action.key) if request.paid for unit in request.units)
    if not units:
        return "free"
    told = ((prices.prices[unit], unit) for unit in units)
    return ", ".join(
        f"{price.credits} {price.each or 'each ' + unit.replace('_', ' ')}{'' if price.known else ' (assumed)'}"
        for price, unit in told
    )


def _columns(action: Action) -> str:
    own = [output.key for part in action.parts for output in part.outputs]
    own += [output.key for output in (*action.outputs, *action.occasional)]
    told = [f"`{key}`" for key in own]
    if action.new_sheet:
        made = ", ".join(f"`{output.key}`" for output in action.new_sheet.outputs)
        told.append(f"new rows in `{action.new_sheet.key}`: {made}")
    return ", ".join(told)


def _results(action: Action) -> str:
    found = requests_of(action.key)
    ways = []
    if any(not request.accepted and request.hook is not Hook.ONLY for request in _costly(found)):
        ways.append("at once")
    if any(request.accepted and request.hook is not Hook.ONLY for request in found):
        ways.append("fetched")
    if any(request.hook is Hook.ONLY for request in found):
        ways.append("sent to your address")
    if any(request.batch for request in found):
        ways.append("many rows in one call")
    return ", ".join(ways)


def _costly(found: tuple[Request, ...]) -> tuple[Request, ...]:
    """The calls that an action is there for: those that cost, or all of one that is free."""
    return tuple(request for request in found if request.paid) or found


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
