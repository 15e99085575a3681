"""What a company works with, each with how sure that is."""

from rowcall.sandbox.company_facts import CompanyFacts

_KINDS: tuple[tuple[str, ...], ...] = (
    ("PostgreSQL", "MySQL", "MongoDB", "Oracle Database", "Snowflake"),
    ("React", "Angular", "Vue.js", "jQuery", "Svelte"),
    ("Python", "Java", "C++", "Go", "PHP", "Ruby on Rails"),
    ("Amazon Web Services", "Google Cloud", "Microsoft Azure", "OVHcloud"),
    ("Salesforce", "HubSpot", "Pipedrive", "Microsoft Dynamics 365"),
    ("Segment", "Google Analytics", "Matomo", "Amplitude"),
    ("Stripe", "Adyen", "SAP", "NetSuite"),
    ("Slack", "Microsoft Teams", "Jira", "Notion", "Zendesk"),
)


def technologies_of(facts: CompanyFacts) -> list[tuple[str, float]]:
    """Names with confidences from 0 to 1, the surest first; a small company may have none."""
    share = 0.35 if facts.headcount <= 10 else 0.8
    found = [
        (facts.dice.pick(f"technology {number}", kind), round(0.45 + 0.54 * facts.dice.share(f"sure {number}"), 2))
        for number, kind in enumerate(_KINDS)
        if facts.dice.chance(f"uses {number}", share)
    ]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
