"""What people and companies post, who engages with a post, and what a person says on the posts of others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from rowcall.sandbox.company import Company
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.days import RecentDay, recent_days
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Json
from rowcall.sandbox.person import Person
from rowcall.sandbox.person_facts import PersonFacts
from rowcall.sandbox.service import Service
from rowcall.sandbox.words import ascii_slug

REACTIONS = ("LIKE", "CELEBRATE", "INSIGHTFUL", "FUNNY", "SUPPORT", "LOVE")
_ACTIVITY = re.compile(r"activity[:-](\d{6,25})")
_NEWS = (
    "Our new release is out.",
    "We are hiring in {place}.",
    "Three things that {industry} taught us this year.",
    "Proud of the team after a busy quarter.",
    "Come and see us at the fair in {place}.",
    "What would you ask a company in {industry}?",
)
_OPINIONS = (
    "We saw the same after the pricing change.",
    "Congratulations to the whole team!",
    "That matches what our customers in {place} tell us.",
    "Would love to hear how this went.",
    "In {industry} this takes a year longer.",
)


@dataclass(frozen=True)
class Post:
    """One post, and who engages with it."""

    activity: str
    author: str
    author_url: str
    author_handle: str
    content: str
    day: RecentDay
    reactors: tuple[Person, ...]
    commenters: tuple[Person, ...]

    @property
    def url(self) -> str:
        """The link of the share button."""
        words = "-".join(ascii_slug(self.content).split("-")[:3])
        return f"https://www.linkedin.com/posts/{quote(self.author_handle)}_{words}-activity-{self.activity}-{self.activity[-4:]}"

    def as_json(self) -> Json:
        """As POST /intents/leads/posts lists it."""
        urn = f"urn:li:activity:{self.activity}"
        return {
            "author": self.author,
            "author_url": self.author_url,
            "content": self.content,
            "id": self.activity,
            "urn": urn,
            "base_url": f"https://www.linkedin.com/feed/update/{urn}",
            "post_url": self.url,
            "published_at": self.day.day.isoformat(),
            "engagement_count": len(self.reactors) + len(self.commenters),
            "reactions_count": len(self.reactors),
            "comments_count": len(self.commenters),
        }


def activity_of(post_url: str) -> str | None:
    """The number of a post, from its address or URN."""
    found = _ACTIVITY.search(post_url)
    return found.group(1) if found else None


class Feeds:
    """All posts of the world; a post that was listed keeps its author."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._companies = service.companies

    def of_person(self, person: Person) -> list[Post]:
        """The posts of the last months, the youngest first."""
        facts = self._companies.person_facts(person)
        handle = person.linkedin_url.rstrip("/").rpartition("/")[2]
        author = (person.full_name, person.linkedin_url, handle)
        return [self._post(facts.dice, author, person.company, day) for day in facts.post_days]

    def of_company(self, company: Company) -> list[Post]:
        """As `of_person`, those of a company's page."""
        facts = self._companies.facts(company)
        days = recent_days(facts.dice, "news", facts.dice.number("news", 1, 9))
        author = (company.name, facts.page, company.handle or company.id)
        return [self._post(facts.dice, author, company, day) for day in days]

    def _post(self, dice: Dice, author: tuple[str, str, str], company: Company, day: RecentDay) -> Post:
        name, url, handle = author
        label = f"post {handle} {day.label}"
        activity = str(dice.number(label, 73 * 10**17, 74 * 10**17 - 1))
        self._service.state.put("author", activity, {"company": company.id})
        content = _worded(dice.pick(f"{label} words", _NEWS), self._companies.facts(company))
        reactors, commenters = self._engaged(activity, company)
        return Post(activity, name, url, handle, content, day, reactors, commenters)

    def engagers(self, activity: str, kinds: str) -> list[Person]:
        """Who reacted or commented; each person once.

        Args:
            activity: The number of the post.
            kinds: `reactions`, `comments` or `all`.
        """
        reactors, commenters = self._engaged(activity, self.author_company(activity))
        chosen = {"reactions": reactors, "comments": commenters, "all": (*reactors, *commenters)}[kinds]
        return list({person.token: person for person in chosen}.values())

    def author_company(self, activity: str) -> Company | None:
        """Where the author works, of a post that was listed before."""
        author = self._service.state.get("author", activity)
        return self._companies.get(author["company"]) if author else None

    def _engaged(self, activity: str, company: Company | None) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
        dice = Dice(self._service.settings.seed, "engagers", activity)
        people = self._strangers(dice)
        if company is not None:
            people = (*self._service.people.of(company)[: dice.number("colleagues", 0, 3)], *people)
        silent = dice.number("silent", 0, max(0, len(people) // 2))
        return tuple(people[silent:]), tuple(people[: silent + dice.number("both", 0, 3)])

    def _strangers(self, dice: Dice) -> tuple[Person, ...]:
        # One of each company, so that nobody is there twice.
        market = self._companies.market.companies
        first, count = dice.number("first", 0, len(market) - 1), dice.number("count", 3, 24)
        chosen = (market[(first + place * 7) % len(market)].company for place in range(min(count, len(market) // 7)))
        return tuple(dice.pick(f"of {company.id}", self._service.people.of(company)) for company in chosen)

    def comments(self, person: Person) -> list[Json]:
        """What the person wrote below posts of others, the youngest first."""
        facts = self._companies.person_facts(person)
        found = []
        for day, post in self._elsewhere(facts, "comment", 7):
            answer = str(facts.dice.number(f"comment id {day.label}", 73 * 10**17, 74 * 10**17 - 1))
            parent = f"urn:li:activity:{post.activity}"
            urn = f"urn:li:comment:({parent},{answer})"
            hour, minute = (
                facts.dice.number(f"hour {day.label}", 6, 21),
                facts.dice.number(f"minute {day.label}", 0, 59),
            )
            found.append(
                {
                    "id": post.activity,
                    "comment_url": f"https://www.linkedin.com/feed/update/{parent}?commentUrn={quote(urn, safe='')}",
                    "author": person.full_name,
                    "author_url": person.linkedin_url,
                    "comment_text": _worded(
                        facts.dice.pick(f"opinion {day.label}", _OPINIONS),
                        self._companies.facts(person.company),
                    ),
                    "commented_at": f"{day.day.isoformat()}T{hour:02}:{minute:02}:00Z",
                    "urn": urn,
                }
            )
        return found

    def reactions(self, person: Person) -> list[Json]:
        """To which posts of others the person reacted, the youngest first."""
        facts = self._companies.person_facts(person)
        return [
            {
                "id": post.activity,
                "reaction_type": facts.dice.pick(f"reaction {day.label}", REACTIONS),
                "post_url": post.url,
                "author": person.full_name,
                # Without the last slash, as in the documented example.
                "author_url": person.linkedin_url.rstrip("/"),
                "reacted_at": day.day.isoformat(),
                "urn": f"urn:li:activity:{post.activity}",
            }
            for day, post in self._elsewhere(facts, "reaction", 12)
        ]

    def _elsewhere(self, facts: PersonFacts, what: str, most: int) -> Sequence[tuple[RecentDay, Post]]:
        market = self._companies.market.companies
        days = recent_days(facts.dice, what, facts.dice.number(f"{what}s", 0, most))
        chosen = (facts.dice.pick(f"{what} at {day.label}", market).company for day in days)
        return [(day, self.of_company(company)[-1]) for day, company in zip(days, chosen, strict=True)]


def _worded(sentence: str, facts: CompanyFacts) -> str:
    return sentence.format(place=facts.place.short_name, industry=facts.industry)
