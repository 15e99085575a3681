"""What is true of an invented person for good: tenure, earlier jobs, and how they stand to the caller."""

from dataclasses import dataclass
from functools import cached_property

from rowcall.sandbox.company import Company
from rowcall.sandbox.days import RecentDay, recent_days
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.market import Market
from rowcall.sandbox.person import Person
from rowcall.sandbox.titles import Title, all_titles

# The filters of this name ask whether a person does so; each is drawn with its own share.
SIGNALS: dict[str, float] = {
    "follows_your_company": 0.08,
    "viewed_your_profile": 0.05,
    "with_shared_experiences": 0.2,
    "past_colleague": 0.04,
}
_BUCKETS = ((12, "1"), (36, "2"), (72, "3"), (132, "4"))


@dataclass(frozen=True)
class PersonFacts:
    """All facts of one person among the companies of a market."""

    market: Market
    person: Person

    @cached_property
    def dice(self) -> Dice:
        """Draws about this person."""
        return Dice("lead", self.person.token)

    @cached_property
    def months_in_company(self) -> int:
        """Since when the person is there."""
        return self.dice.number("tenure", 1, 15 * 12)

    @cached_property
    def months_in_position(self) -> int:
        """Since when the person has the job of now."""
        return self.dice.number("position", 1, self.months_in_company)

    @cached_property
    def months_of_experience(self) -> int:
        """All working life."""
        return self.months_in_company + (self.dice.number("before", 6, 20 * 12) if self.past_companies else 0)

    @cached_property
    def past_companies(self) -> tuple[Company, ...]:
        """Up to two earlier employers."""
        everywhere = self.market.companies
        count = self.dice.number("earlier", 0, 2)
        chosen = (self.dice.pick(f"earlier {number}", everywhere).company for number in range(count))
        return tuple(company for company in chosen if company != self.person.company)

    @cached_property
    def past_titles(self) -> tuple[Title, ...]:
        """A job for each earlier employer, and one before a promotion."""
        count = len(self.past_companies) + (self.months_in_position < self.months_in_company)
        return tuple(self.dice.pick(f"past {number}", all_titles()) for number in range(count))

    @cached_property
    def degree(self) -> int:
        """How far the person is from the caller in the network."""
        return self.dice.number("degree", 1, 3)

    @property
    def relationships(self) -> frozenset[str]:
        """The codes under which a filter on relationship finds the person."""
        group = {"A"} if self.dice.chance("group", 0.1) else set()
        return frozenset({"FSO"[self.degree - 1], *group})

    @property
    def has_new_job(self) -> bool:
        """Whether the job of now is at most three months old."""
        return self.months_in_position <= 3

    @property
    def posts_lately(self) -> bool:
        """Whether the newest post is at most 30 days old."""
        return any(day.age <= 30 for day in self.post_days)

    @cached_property
    def post_days(self) -> tuple[RecentDay, ...]:
        """When the person posted."""
        return recent_days(self.dice, "post", self.dice.number("posts", 0, 6))

    def signals(self, name: str) -> bool:
        """Whether the person does what the signal filter of that name asks."""
        if name == "posted_on_linkedin":
            return self.posts_lately
        return self.dice.chance(name, SIGNALS[name])


def tenure_bucket(months: int) -> str:
    """The documented bucket: under 1 year, 1 to 2, 3 to 5, 6 to 10, over 10."""
    return next((bucket for top, bucket in _BUCKETS if months < top), "5")
