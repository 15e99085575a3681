"""What would bring something if it stood beside the columns of a list, and where the phones of a list are from."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from rowcall.importing.agree import plan_import
from rowcall.importing.damage import PHONES, damage_of
from rowcall.importing.exports import Export
from rowcall.importing.quirks import quirks_of
from rowcall.importing.spelling import normalise
from rowcall.model.countries import country_of_domain
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Guess, Preview, Remark, Tidy
from rowcall.model.normal import domain
from rowcall.model.phones import bare_phone, country_of_phone, is_phone_in
from rowcall.model.tidying import TIDY_OF_FIELD, Tidier, is_wanted, parts_for, tidier_of_plan

SAMPLES = 3
_SPOKEN_IN = {
    "FR": "prenom nom societe entreprise poste telephone portable ville pays fonction",
    "DE": "vorname nachname firma unternehmen telefon mobil ort stadt strasse plz abteilung",
    "ES": "nombre apellidos empresa telefono movil ciudad cargo puesto correo",
    "IT": "nome cognome azienda telefono cellulare citta ruolo ragione",
    "NL": "voornaam achternaam bedrijf telefoon mobiel plaats functie",
    "PT": "nome sobrenome apelido empresa telefone telemovel cidade cargo",
    "BR": "nome sobrenome empresa telefone celular cidade cargo",
}
"""Words of headers in the language of a country."""
_SOME = 40
"""Phones that are enough to see whether they are possible ones of a country."""
_ENOUGH = 0.6
"""Share of the phones without a country's code that must be possible ones of a country."""


def with_tidy(preview: Preview, export: Export | None) -> Preview:
    """A preview with what its cells show beyond their meaning: damage, quirks, what can be put right beside them."""
    country = country_of_list(preview)
    preview = replace(preview, country=country)
    tidier = tidier_of_plan(plan_import(preview, {}, preview.contacts))
    return replace(
        preview,
        remarks=preview.remarks + sample_damage(preview, tidier),
        tidy=_besides(preview, tidier),
        quirks=quirks_of(export, preview.columns, preview.rows) if export else (),
    )


def sample_damage(preview: Preview, tidier: Tidier) -> tuple[Remark, ...]:
    """The damage that the first rows of a file show."""
    damage = damage_of(preview, tidier)
    damage.look(list(zip(preview.numbers, preview.rows, strict=True)))
    return damage.remarks()


def country_of_list(preview: Preview) -> str:
    """Where the phones of a list are most likely from that have no country's code; empty where nothing shows it.

    What speaks for a country: phones that have its code, places in it, domains and e-mails that end in it, headers in
    its language.
    It must also be possible: most of the other phones are numbers of that country.
    """
    bare = [phone for phone in _cells(preview, PHONES) if (number := bare_phone(phone)) and not number.startswith("+")]
    some = bare[:_SOME]
    for country, votes in _votes_for_countries(preview).most_common() if some else ():
        if votes and sum(is_phone_in(phone, country) for phone in some) >= _ENOUGH * len(some):
            return country
    return ""


def _votes_for_countries(preview: Preview) -> Counter[str]:
    votes = Counter(filter(None, map(country_of_phone, _cells(preview, PHONES))))
    sites = _cells(preview, frozenset({Field.COMPANY_DOMAIN, Field.EMAIL}))
    votes.update(filter(None, (country_of_domain(domain(site)) for site in sites)))
    tidier = tidier_of_plan(plan_import(preview, {}, preview.contacts))
    votes.update(country for row in preview.rows for country in tidier.countries_of(row))
    words = {word for guess in preview.columns for word in normalise(guess.header).split()}
    votes.update({country: len(words.intersection(spoken.split())) for country, spoken in _SPOKEN_IN.items()})
    return votes


def _cells(preview: Preview, fields: frozenset[Field]) -> list[str]:
    """The filled cells of the columns that have, or would have, one of these fields."""
    places = [place for place, guess in enumerate(preview.columns) if (guess.field or guess.second) in fields]
    return [text for row in preview.rows for place in places if (text := row[place].strip())]


def _besides(preview: Preview, tidier: Tidier) -> tuple[Beside, ...]:
    held = {guess.field for guess in preview.columns}
    found = []
    for place, guess in enumerate(preview.columns):
        meaning = guess.field or guess.second
        tidy = TIDY_OF_FIELD.get(meaning) if meaning else None
        if tidy is not None and is_wanted(meaning, held):
            beside = _beside(preview, tidier, place, guess, tidy)
            if beside.count:
                found.append(beside)
    return tuple(found)


def _beside(preview: Preview, tidier: Tidier, place: int, guess: Guess, tidy: Tidy) -> Beside:
    """What would stand beside a column, counted over the first rows."""
    parts = parts_for(tidy, guess.field or guess.second)
    changed: list[tuple[str, str]] = []
    for row in preview.rows:
        text = row[place].strip()
        if text:
            made = [part.make(text, tidier.countries_of(row)) for part in parts]
            if any(made) and made != [text]:
                changed.append((text, " | ".join(made)))
    return Beside(guess.header, tidy, len(changed), tuple(dict.fromkeys(changed))[:SAMPLES])
