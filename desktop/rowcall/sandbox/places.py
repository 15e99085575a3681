"""Countries, regions and cities with their location ids, and the search for one by its name."""

from dataclasses import dataclass
from functools import cache

from rowcall.sandbox.words import plain


@dataclass(frozen=True)
class Place:
    """One location that the service knows."""

    id: str
    name: str
    type: str
    """`continent`, `country`, `region` or `city`."""
    country: str
    """Two letters; empty for a continent."""
    parents: tuple[str, ...]
    """Ids of all places that it lies in."""

    @property
    def short_name(self) -> str:
        """The name up to its first comma: a city without its country."""
        return self.name.partition(",")[0]


_CONTINENTS = {
    "100506914": "Europe",
    "102221843": "North America",
    "104514572": "South America",
    "102393603": "Asia",
    "103537801": "Africa",
    "101452734": "Oceania",
}

# id, name, letters, continent
_COUNTRIES = """
105015875|France|FR|100506914
101282230|Germany|DE|100506914
101165590|United Kingdom|GB|100506914
103644278|United States|US|102221843
101452733|Australia|AU|101452734
104305776|United Arab Emirates|AE|102393603
105646813|Spain|ES|100506914
103350119|Italy|IT|100506914
100364837|Portugal|PT|100506914
102890719|Netherlands|NL|100506914
100565514|Belgium|BE|100506914
106693272|Switzerland|CH|100506914
103883259|Austria|AT|100506914
105117694|Sweden|SE|100506914
103819153|Norway|NO|100506914
104514075|Denmark|DK|100506914
100456013|Finland|FI|100506914
104738515|Ireland|IE|100506914
105072130|Poland|PL|100506914
104508036|Czechia|CZ|100506914
104677530|Greece|GR|100506914
101728296|Russia|RU|100506914
102264497|Ukraine|UA|100506914
102105699|Türkiye|TR|102393603
106155005|Egypt|EG|103537801
101620260|Israel|IL|102393603
102713980|India|IN|102393603
102890883|China|CN|102393603
101355337|Japan|JP|102393603
105149562|South Korea|KR|102393603
104195383|Vietnam|VN|102393603
102454443|Singapore|SG|102393603
101174742|Canada|CA|102221843
103323778|Mexico|MX|102221843
106057199|Brazil|BR|104514572
100446943|Argentina|AR|104514572
104035573|South Africa|ZA|103537801
102787409|Morocco|MA|103537801
"""

# id, name, letters; a region lies in its country, a city in its region where the table has one
_REGIONS = """
104246758|Île-de-France, France|FR
105007536|Auvergne-Rhône-Alpes, France|FR
106157030|Bavaria, Germany|DE
102095887|California, United States|US
102748797|Texas, United States|US
105080838|New York, United States|US
102299470|England, United Kingdom|GB
100994331|Catalonia, Spain|ES
103009441|Ontario, Canada|CA
"""

_CITIES = """
104246759|Paris, Île-de-France, France|FR|104246758
106180781|Paris, Texas, United States|US|102748797
104735786|Paris, Ontario, Canada|CA|103009441
103815258|Lyon, Auvergne-Rhône-Alpes, France|FR|105007536
105561184|Nantes, Pays de la Loire, France|FR|
106967730|Berlin, Germany|DE|
100477049|Munich, Bavaria, Germany|DE|106157030
106430557|Hamburg, Germany|DE|
102257491|London, England, United Kingdom|GB|102299470
101477098|London, Ontario, Canada|CA|103009441
105912732|Manchester, England, United Kingdom|GB|102299470
102277331|San Francisco, California, United States|US|102095887
104472866|Austin, Texas, United States|US|102748797
102571732|New York City, New York, United States|US|105080838
104769905|Sydney, New South Wales, Australia|AU|
106204383|Dubai, United Arab Emirates|AE|
100459316|Abu Dhabi, United Arab Emirates|AE|
103374081|Madrid, Spain|ES|
105088894|Barcelona, Catalonia, Spain|ES|100994331
102693628|Valencia, Spain|ES|
104917730|Valencia, California, United States|US|102095887
103873152|Milan, Italy|IT|
106398112|Turin, Italy|IT|
105889820|Lisbon, Portugal|PT|
101510374|Porto, Portugal|PT|
102011674|Amsterdam, Netherlands|NL|
104402741|Utrecht, Netherlands|NL|
105763397|Brussels, Belgium|BE|
104423466|Zurich, Switzerland|CH|
107144641|Vienna, Austria|AT|
106491952|Stockholm, Sweden|SE|
104853962|Gothenburg, Sweden|SE|
105719246|Oslo, Norway|NO|
102194656|Copenhagen, Denmark|DK|
106591199|Helsinki, Finland|FI|
105178154|Dublin, Ireland|IE|
105076658|Warsaw, Poland|PL|
103263110|Wrocław, Poland|PL|
106978326|Prague, Czechia|CZ|
106686604|Athens, Greece|GR|
106686605|Athens, Georgia, United States|US|
106686606|Moscow, Russia|RU|
104184784|Kyiv, Ukraine|UA|
106732692|Istanbul, Türkiye|TR|
106782543|Ankara, Türkiye|TR|
105365761|Cairo, Egypt|EG|
101570771|Tel Aviv, Israel|IL|
105214831|Bengaluru, Karnataka, India|IN|
106164952|Mumbai, Maharashtra, India|IN|
102772228|Shanghai, China|CN|
103873153|Beijing, China|CN|
102143878|Tokyo, Japan|JP|
104850089|Osaka, Japan|JP|
104701192|Seoul, South Korea|KR|
103697962|Ho Chi Minh City, Vietnam|VN|
105490917|Toronto, Ontario, Canada|CA|103009441
103807782|Mexico City, Mexico|MX|
105871508|São Paulo, Brazil|BR|
106701406|Rio de Janeiro, Brazil|BR|
100876405|Buenos Aires, Argentina|AR|
102039650|Cape Town, South Africa|ZA|
103524801|Casablanca, Morocco|MA|
"""


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


@cache
def all_places() -> dict[str, Place]:
    """Every place by its id, the best known first."""
    places = {id_: Place(id_, name, "continent", "", ()) for id_, name in _CONTINENTS.items()}
    of_letters: dict[str, tuple[str, ...]] = {}
    for id_, name, letters, continent in _rows(_COUNTRIES):
        places[id_] = Place(id_, name, "country", letters, (continent,))
        of_letters[letters] = (id_, continent)
    for id_, name, letters in _rows(_REGIONS):
        places[id_] = Place(id_, name, "region", letters, of_letters[letters])
    for id_, name, letters, region in _rows(_CITIES):
        inside = ((region,) if region else ()) + of_letters[letters]
        places[id_] = Place(id_, name, "city", letters, inside)
    return places


@cache
def cities_of(country: str) -> tuple[Place, ...]:
    """The cities of a country (two letters); those of the United Kingdom where it has none."""
    found = tuple(place for place in all_places().values() if place.type == "city" and place.country == country)
    return found or cities_of("GB")


def search_places(name: str, limit: int = 10) -> list[Place]:
    """Places that fit the name, best match first; empty when none does."""
    wanted = plain(name)
    scored = ((_fit(place, wanted), order, place) for order, place in enumerate(all_places().values()))
    found = sorted((fit, order, place.id) for fit, order, place in scored if fit is not None)
    return [all_places()[id_] for _, _, id_ in found[:limit]]


def _fit(place: Place, wanted: str) -> int | None:
    full, short = plain(place.name), plain(place.short_name)
    if wanted == full:
        return 0
    if wanted == short:
        return 1
    if full.startswith(wanted):
        return 2
    words = full.replace(",", " ").split()
    if any(word.startswith(wanted) for word in words) or wanted in full.split(", "):
        return 3
    return None
