"""Makes the columns that stand beside imported ones: names apart, bare domains, public addresses, phones as E.164.

What is made follows from the imported cells alone, so that it can be made again whenever one of them changes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rowcall.model import normal, people_names
from rowcall.model.countries import country_in
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, ImportPlan, Tidy
from rowcall.model.mailboxes import SHARED_MAILBOXES
from rowcall.model.phones import international
from rowcall.model.salesforce import long_id
from rowcall.model.sheets import LAST_RANK, Column, NewColumn, Origin

Make = Callable[[str, Sequence[str]], str]
"""From a cell and the countries that its row may be about to what stands beside it; empty: nothing."""

COUNTRY_HEADERS = frozenset(
    {
        *("country", "pays", "land", "pais", "paese", "country/region", "pais o region", "person country"),
        *("mailing country", "mailingcountry", "contact country", "country code", "code pays", "landerkennzeichen"),
        *("company country", "hq country", "country/territory", "staat", "nazione"),
    }
)
"""Folded headers of columns that name a country; the person's before the company's."""


@dataclass(frozen=True, slots=True)
class Part:
    """One column that is made from another one."""

    key: str
    header: str
    """With `{}` in place of the header of the column that it is made from."""
    field: Field | None
    """None: that of the column that it is made from."""
    make: Make
    rank: int = 1
    """LAST_RANK where any other column of that field is better."""


def domain_beside(text: str, _countries: Sequence[str] = ()) -> str:
    """The bare domain of a website or a work e-mail; a provider of mailboxes is nobody's company."""
    found = normal.domain(text)
    return "" if found in SHARED_MAILBOXES else found


def _phone(text: str, countries: Sequence[str]) -> str:
    return international(text, countries)


_FIRST = Part("name.first", "First name", Field.FIRST_NAME, lambda text, _: _whole_name(text)[0], rank=LAST_RANK)
_LAST = Part("name.last", "Last name", Field.LAST_NAME, lambda text, _: _whole_name(text)[1], rank=LAST_RANK)
_PLAIN = Part("name.plain", "{} (tidy)", None, lambda text, _: people_names.plain_name(text))
_DOMAIN = Part("domain", "{} (tidy)", None, domain_beside)
_MAIL_DOMAIN = Part("domain.mail", "Domain", Field.COMPANY_DOMAIN, domain_beside, rank=LAST_RANK)
_PROFILE = Part("profile", "{} (tidy)", None, lambda text, _: normal.public_profile(text))
_PAGE = Part("company_page", "{} (tidy)", None, lambda text, _: normal.company_page(text))
_PHONE = Part("phone", "{} (tidy)", None, _phone)
_ID = Part("crm_id", "{} (tidy)", None, lambda text, _: long_id(text))

PARTS: Mapping[str, Part] = {
    part.key: part for part in (_FIRST, _LAST, _PLAIN, _DOMAIN, _MAIL_DOMAIN, _PROFILE, _PAGE, _PHONE, _ID)
}
_FOR: Mapping[Tidy, tuple[Part, ...]] = {
    Tidy.NAME: (_FIRST, _LAST),
    Tidy.DOMAIN: (_DOMAIN,),
    Tidy.PROFILE: (_PROFILE,),
    Tidy.COMPANY_PAGE: (_PAGE,),
    Tidy.PHONE: (_PHONE,),
    Tidy.CRM_ID: (_ID,),
}
TIDY_OF_FIELD: Mapping[Field, Tidy] = {
    Field.FULL_NAME: Tidy.NAME,
    Field.FIRST_NAME: Tidy.NAME,
    Field.LAST_NAME: Tidy.NAME,
    Field.COMPANY_DOMAIN: Tidy.DOMAIN,
    Field.EMAIL: Tidy.DOMAIN,
    Field.LINKEDIN_URL: Tidy.PROFILE,
    Field.COMPANY_LINKEDIN_URL: Tidy.COMPANY_PAGE,
    Field.PHONE: Tidy.PHONE,
    Field.MOBILE: Tidy.PHONE,
    Field.CRM_ID: Tidy.CRM_ID,
}
"""What can be put beside a column of a field."""


def is_wanted(meaning: Field | None, held: Collection[Field | None]) -> bool:
    """Whether what is made of a column is not there already: names that are apart, the domain of the company.

    Args:
        meaning: What the column is.
        held: What all columns of the list are.
    """
    if meaning is Field.FULL_NAME:
        return not {Field.FIRST_NAME, Field.LAST_NAME} <= set(held)
    return meaning is not Field.EMAIL or Field.COMPANY_DOMAIN not in held


def parts_for(tidy: Tidy, field: Field | None) -> tuple[Part, ...]:
    """The columns that are made from a column of that field."""
    if tidy is Tidy.NAME and field in (Field.FIRST_NAME, Field.LAST_NAME):
        return (_PLAIN,)
    if tidy is Tidy.DOMAIN and field in (Field.EMAIL, Field.PERSONAL_EMAIL):
        return (_MAIL_DOMAIN,)
    return _FOR[tidy]


def _whole_name(text: str) -> tuple[str, str]:
    """First and last name, or neither: a name that is not split stays where it is."""
    first, last = people_names.split_name(text)
    return (first, last) if first and last else ("", "")


class Tidier:
    """Makes the tidy columns of a list, row by row.

    Attributes:
        columns: All columns of the sheet, each tidy one right behind the column that it is made from.
    """

    def __init__(self, columns: Sequence[NewColumn], parts: Sequence[Part | None], country: str) -> None:
        """Prepare the work.

        Args:
            columns: All columns of the sheet.
            parts: For each of them how it is made; None: it is imported.
            country: Where phones are from whose row does not say.
        """
        self.columns = tuple(columns)
        places = {column.header: place for place, column in enumerate(columns)}
        self._imported = [place for place, part in enumerate(parts) if part is None]
        number_of = {place: number for number, place in enumerate(self._imported)}
        self._steps = [
            (part, number_of[places[column.made_from] if part else place])
            for place, (column, part) in enumerate(zip(columns, parts, strict=True))
        ]
        self._country = country
        self._countries_at = _country_places([columns[place] for place in self._imported])
        self.makes = len(self._imported) < len(columns)

    def widened(self, cells: Sequence[str]) -> list[str]:
        """The cells of all columns for those of an imported row."""
        countries = self.countries_of(cells)
        return [part.make(cells[at], countries) if part else cells[at] for part, at in self._steps]

    def countries_of(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Where the phones of a row may be from, the likeliest first."""
        said = [country_in(cells[at]) for at in self._countries_at]
        return tuple(dict.fromkeys(filter(None, (*said, self._country))))


def tidier_of_plan(plan: ImportPlan) -> Tidier:
    """What makes the tidy columns that an import was agreed to bring."""
    wanted: dict[str, list[Beside]] = {}
    for beside in plan.tidy:
        wanted.setdefault(beside.header, []).append(beside)
    columns: list[NewColumn] = []
    parts: list[Part | None] = []
    taken = set(plan.headers)
    for column in plan.columns:
        columns.append(column)
        parts.append(None)
        for part in _parts_beside(column, wanted.get(column.header, ())):
            header = _free(part.header.format(column.header), taken)
            taken.add(header)
            rank = part.rank if part.rank == LAST_RANK else column.rank
            columns.append(NewColumn(header, part.field or column.field, rank, column.header, part.key))
            parts.append(part)
    return Tidier(columns, parts, plan.country)


def tidier_of_sheet(columns: Iterable[Column], country: str) -> Tidier:
    """The same for a sheet that has its tidy columns already, for rows that are added to it or change."""
    there = [column for column in columns if column.origin in (Origin.IMPORTED, Origin.TIDIED)]
    header_of = {column.id: column.header_in_file for column in there}
    new = [
        NewColumn(
            column.header_in_file, column.field, column.rank, header_of.get(column.made_from or 0, ""), column.key
        )
        for column in there
    ]
    parts = [PARTS[column.key] if column.origin is Origin.TIDIED else None for column in there]
    return Tidier(new, parts, country)


def _parts_beside(column: NewColumn, wanted: Iterable[Beside]) -> Iterator[Part]:
    for tidy in dict.fromkeys(beside.tidy for beside in wanted):
        yield from parts_for(tidy, column.field)


def says_country(columns: Sequence[NewColumn]) -> bool:
    """Whether a column says for each row where it is."""
    return bool(_country_places(columns))


def _country_places(columns: Sequence[NewColumn]) -> list[int]:
    """Columns that say where a row's people are: one that names a country, then the place that is searched by."""
    named = [place for place, column in enumerate(columns) if normal.fold(column.header) in COUNTRY_HEADERS]
    named.sort(key=lambda place: "compan" in columns[place].header.casefold())
    return named + [
        place for place, column in enumerate(columns) if column.field is Field.LOCATION and place not in named
    ]


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted} ({number})"
    return name
