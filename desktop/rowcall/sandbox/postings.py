"""The open job postings of a company."""

from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.days import RecentDay, recent_days
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Json
from rowcall.sandbox.person import Person
from rowcall.sandbox.technologies import technologies_of
from rowcall.sandbox.titles import Title, all_titles

_STATUSES = ("full_time", "full_time", "full_time", "part_time", "contract")
_LEADS_OTHERS = {"200", "210", "220", "300", "310"}


@dataclass(frozen=True)
class Posting:
    """One posting."""

    number: int
    title: Title
    day: RecentDay
    status: str
    description: str
    facts: CompanyFacts

    @property
    def is_internship(self) -> bool:
        """Whether interns are looked for."""
        return self.title.seniority == "100"

    def as_json(self, colleagues: Sequence[Person]) -> Json:
        """As company_hiring shows it, with up to two of the colleagues who hire."""
        company = self.facts.company
        return {
            "job_title": self.title.text,
            "job_url": f"https://jobs.example.com/{company.stem}/{self.number}",
            "job_location": self.facts.place.name.replace(",", ""),
            "employment_statuses": [self.status],
            "date_posted": self.day.day.isoformat(),
            "description": self.description,
            "hiring_team": [
                {"name": person.full_name, "title": person.title.text, "linkedin_url": person.linkedin_url}
                for person in self.hiring_team(colleagues)
            ],
            "company": {"name": company.name, "domain": company.domain, "linkedin_url": self.facts.page},
        }

    def hiring_team(self, colleagues: Sequence[Person]) -> list[Person]:
        """Those of the colleagues who hire for it: who leads others in that department or in human resources."""
        fitting = {self.title.function, "12"}
        leaders = [one for one in colleagues if one.title.seniority in _LEADS_OTHERS and one.title.function in fitting]
        return leaders[: Dice("team", self.number).number("size", 0, 2)]


def postings_of(facts: CompanyFacts) -> list[Posting]:
    """All postings of the last 120 days, the youngest first; many companies have none."""
    dice = facts.dice
    count = max(0, dice.number("postings", -2, 3 + min(12, facts.headcount // 80)))
    tools = [name for name, _ in technologies_of(facts)] or ["a spreadsheet"]
    found = []
    for day in recent_days(dice, "posting", count):
        # Whoever is found for a job makes room for another posting.
        draw = Dice(facts.seed, "posting", facts.company.stem, day.label)
        title = draw.pick("title", [title for title in all_titles() if title.seniority not in {"310", "320"}])
        words = (
            f"{title.text} in {facts.place.short_name}. {facts.industry}; the work is with {draw.pick('tool', tools)}."
        )
        number = draw.number("number", 1_000_000, 9_999_999)
        found.append(Posting(number, title, day, draw.pick("status", _STATUSES), words, facts))
    return found
