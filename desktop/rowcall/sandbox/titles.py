"""Job titles with their function and seniority, and what it means that a title fits a query."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rowcall.sandbox.words import plain

# The authorised ids, as the page of POST /leads/search lists them.
FUNCTIONS: dict[str, str] = {
    str(number): label
    for number, label in enumerate(
        (
            "Accounting",
            "Administrative",
            "Arts and Design",
            "Business Development",
            "Community and Social Services",
            "Consulting",
            "Education",
            "Engineering",
            "Entrepreneurship",
            "Finance",
            "Healthcare Services",
            "Human Resources",
            "Information Technology",
            "Legal",
            "Marketing",
            "Media and Communication",
            "Military and Protective Services",
            "Operations",
            "Product Management",
            "Program and Project Management",
            "Purchasing",
            "Quality Assurance",
            "Real Estate",
            "Research",
            "Sales",
            "Customer Success and Support",
        ),
        start=1,
    )
}
SENIORITY_LEVELS: dict[str, str] = {
    "100": "In Training",
    "110": "Entry Level",
    "120": "Senior",
    "130": "Strategic",
    "200": "Entry Level Manager",
    "210": "Experienced Manager",
    "220": "Director",
    "300": "Vice President",
    "310": "CXO",
    "320": "Owner / Partner",
}


@dataclass(frozen=True)
class Title:
    """A job: what it is called, in which function, how senior."""

    text: str
    function: str
    seniority: str


# title|function|seniority
_TABLE = """
Chief Executive Officer|9|310
Founder|9|320
Managing Partner|6|320
Chief Financial Officer|10|310
Chief Technology Officer|8|310
Chief Information Officer|13|310
Chief Marketing Officer|15|310
Chief Revenue Officer|25|310
Chief Operating Officer|18|310
Chief Product Officer|19|310
Chief People Officer|12|310
VP of Sales|25|300
VP of Sales EMEA|25|300
VP of Marketing|15|300
VP of Engineering|8|300
VP of Finance|10|300
VP of Customer Success|26|300
VP of Business Development|4|300
VP of Operations|18|300
VP of Product|19|300
Head of Sales|25|220
Head of Marketing|15|220
Head of Engineering|8|220
Head of Human Resources|12|220
Head of Procurement|21|220
Head of Legal|14|220
Head of Data|13|220
Head of Growth|15|220
Head of Quality Assurance|22|220
Sales Director|25|220
Marketing Director|15|220
Finance Director|10|220
IT Director|13|220
Director of Operations|18|220
Director of Human Resources|12|220
Director of Product Management|19|220
Director of Research|24|220
Directeur commercial|25|220
Vertriebsleiter|25|220
Director Comercial|25|220
Responsable marketing|15|210
Regional Sales Manager|25|210
Sales Manager|25|210
Marketing Manager|15|210
Engineering Manager|8|210
Product Manager|19|210
Project Manager|20|210
HR Manager|12|210
Purchasing Manager|21|210
Office Manager|2|200
Team Lead Customer Support|26|200
Account Executive|25|120
Senior Account Executive|25|120
Senior Software Engineer|8|120
Senior Accountant|1|120
Data Scientist|24|120
Legal Counsel|14|120
Principal Consultant|6|130
Business Development Representative|4|110
Sales Development Representative|25|110
Software Engineer|8|110
Graphic Designer|3|110
Communications Specialist|16|110
Customer Success Manager|26|120
Executive Assistant|2|110
Recruiter|12|110
Sales Intern|25|100
Marketing Intern|15|100
"""

_ABBREVIATIONS = {
    "vp": "vice president",
    "svp": "senior vice president",
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "cto": "chief technology officer",
    "cio": "chief information officer",
    "cmo": "chief marketing officer",
    "cro": "chief revenue officer",
    "coo": "chief operating officer",
    "cpo": "chief product officer",
    "hr": "human resources",
    "it": "information technology",
    "sdr": "sales development representative",
    "bdr": "business development representative",
}
_EMPTY_WORDS = {"of", "the", "and", "de", "des", "du", "for"}

_SENIORITY_WORDS = (
    ("intern", "100"),
    ("owner", "320"),
    ("founder", "320"),
    ("partner", "320"),
    ("chief", "310"),
    ("president", "300"),
    ("head", "220"),
    ("director", "220"),
    ("manager", "210"),
    ("lead", "200"),
    ("senior", "120"),
)
_FUNCTION_WORDS = (
    ("sales", "25"),
    ("revenue", "25"),
    ("marketing", "15"),
    ("engineer", "8"),
    ("finance", "10"),
    ("people", "12"),
    ("human", "12"),
    ("product", "19"),
    ("purchasing", "21"),
    ("legal", "14"),
    ("information", "13"),
    ("support", "26"),
    ("customer", "26"),
)


@cache
def all_titles() -> tuple[Title, ...]:
    """The jobs that companies of this world have."""
    return tuple(Title(*line.split("|")) for line in _TABLE.strip().splitlines())


def guess_title(text: str) -> Title:
    """A title in the words that somebody asked for, its function and seniority read from them."""
    words = words_of(text)
    seniority = next((id_ for word, id_ in _SENIORITY_WORDS if word in words), "110")
    function = next((id_ for word, id_ in _FUNCTION_WORDS if any(w.startswith(word) for w in words)), "18")
    return Title(text, function, seniority)


@lru_cache(maxsize=20_000)
def words_of(text: str) -> frozenset[str]:
    """The words that count when texts are compared, abbreviations spelt out."""
    found = re.findall(r"\w+", plain(text))
    spelt = (part for word in found for part in _ABBREVIATIONS.get(word, word).split())
    return frozenset(word for word in spelt if word not in _EMPTY_WORDS)


def title_fits(title: str, query: str) -> bool:
    """Whether every word of the query is in the title; `*` fits all, "VP" and "Vice President" are one."""
    if query.strip() == "*":
        return True
    wanted = words_of(query)
    return bool(wanted) and wanted <= words_of(title)
