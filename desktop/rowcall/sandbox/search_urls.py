"""Addresses of Sales Navigator searches: filters written into one, and read out of one."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote, unquote, urlsplit

# The documented name of each filter: (type, selection); without a selection the filter has values alone.
_TYPES: dict[str, tuple[str, str]] = {
    "job_titles": ("CURRENT_TITLE", "INCLUDED"),
    "excluded_job_titles": ("CURRENT_TITLE", "EXCLUDED"),
    "past_titles": ("PAST_TITLE", "INCLUDED"),
    "excluded_past_titles": ("PAST_TITLE", "EXCLUDED"),
    "included_locations": ("REGION", "INCLUDED"),
    "excluded_locations": ("REGION", "EXCLUDED"),
    "included_industries": ("INDUSTRY", "INCLUDED"),
    "excluded_industries": ("INDUSTRY", "EXCLUDED"),
    "included_companies": ("CURRENT_COMPANY", "INCLUDED"),
    "excluded_companies": ("CURRENT_COMPANY", "EXCLUDED"),
    "past_companies": ("PAST_COMPANY", "INCLUDED"),
    "company_headquarters": ("COMPANY_HEADQUARTERS", "INCLUDED"),
    "functions": ("FUNCTION", "INCLUDED"),
    "seniority_levels": ("SENIORITY_LEVEL", "INCLUDED"),
    "years_of_experience": ("YEARS_OF_EXPERIENCE", "INCLUDED"),
    "years_at_current_company": ("YEARS_AT_CURRENT_COMPANY", "INCLUDED"),
    "years_in_current_position": ("YEARS_IN_CURRENT_POSITION", "INCLUDED"),
    "company_size": ("COMPANY_HEADCOUNT", "INCLUDED"),
    "company_type": ("COMPANY_TYPE", "INCLUDED"),
    "included_account_lists": ("ACCOUNT_LIST", "INCLUDED"),
    "excluded_account_lists": ("ACCOUNT_LIST", "EXCLUDED"),
    "included_lead_lists": ("LEAD_LIST", "INCLUDED"),
    "excluded_lead_lists": ("LEAD_LIST", "EXCLUDED"),
    "relationship": ("RELATIONSHIP", "INCLUDED"),
    "recently_changed_jobs": ("RECENTLY_CHANGED_JOBS", "INCLUDED"),
}
_NAMES = {pair: name for name, pair in _TYPES.items()}
_FILTER = re.compile(r"type:([A-Z_]+),values:List\(((?:\([^()]*\),?)*)\)")
_VALUE = re.compile(r"\((?:id|text):([^(),]*)(?:,text:[^(),]*)?(?:,selectionType:(INCLUDED|EXCLUDED))?\)")
# The same patterns stand in the OpenAPI document.
_SEARCHES = {
    kind: re.compile(rf"^https://www\.linkedin\.com/(sales/search/{kind}|search/results/{plural})/?(\?[!-~]*)?$")
    for kind, plural in (("people", "people"), ("company", "companies"))
}
_KEYWORDS = re.compile(r"keywords:([^(),]*)")


def people_url(filters: Mapping[str, Sequence[str]], keyword: str = "") -> str:
    """The address of the search for people with those filters."""
    parts: dict[str, list[str]] = {}
    for name, values in filters.items():
        if name in _TYPES:
            kind, selection = _TYPES[name]
            texts = (quote(value, safe=" ") for value in values)
            parts.setdefault(kind, []).extend(f"(id:{text},selectionType:{selection})" for text in texts)
    listed = ",".join(f"(type:{kind},values:List({','.join(values)}))" for kind, values in parts.items() if values)
    words = f",keywords:{quote(keyword, safe=' ')}" if keyword else ""
    query = quote(f"(filters:List({listed}){words})", safe="(),")
    return f"https://www.linkedin.com/sales/search/people?query={query}"


def is_search_url(url: str, kind: str) -> bool:
    """Whether it is the address of a search for `people` or `company`, on LinkedIn or Sales Navigator."""
    return _SEARCHES[kind].match(url) is not None


def read_url(url: str) -> dict[str, list[str] | str]:
    """The filters of an address, under the names that the API has for them; what is not known is left out."""
    query = unquote(urlsplit(url.strip()).query)
    found: dict[str, list[str] | str] = {}
    for kind, values in _FILTER.findall(query):
        for value, selection in _VALUE.findall(values):
            name = _NAMES.get((kind, selection or "INCLUDED"))
            if name is not None:
                known = found.setdefault(name, [])
                if isinstance(known, list):
                    known.append(_plain_id(unquote(value)))
    words = _KEYWORDS.search(query)
    if words and words.group(1).strip():
        found["keyword"] = unquote(words.group(1)).strip()
    return found


def _plain_id(value: str) -> str:
    """The number in urn:li:organization:90412277, anything else as it is."""
    return value.rpartition(":")[2] if value.startswith("urn:li:") else value
