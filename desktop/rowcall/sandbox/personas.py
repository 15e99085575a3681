"""The saved personas of every practice account."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Persona:
    """Titles that are looked for together."""

    uuid: str
    name: str
    job_titles: tuple[str, ...]
    excluded_job_titles: tuple[str, ...]


PERSONAS: tuple[Persona, ...] = (
    Persona(
        "0f3e8a6c-7d21-4b95-a4e8-1c6d2f9b7053",
        "Sales leadership",
        ("VP of Sales", "Head of Sales", "Chief Revenue Officer", "Sales Director"),
        ("Intern", "Assistant"),
    ),
    Persona(
        "5b1c9d74-2e8f-4a60-9c37-8d4e6f0a1b25",
        "Marketing decision makers",
        ("Chief Marketing Officer", "VP of Marketing", "Head of Marketing", "Marketing Director"),
        ("Intern",),
    ),
    Persona(
        "c7a2e9f0-6b43-4d18-8e5a-3f9b0c7d2e61",
        "Technical buyers",
        ("Chief Technology Officer", "VP of Engineering", "IT Director", "Head of Engineering"),
        (),
    ),
)


def persona_of(uuid: str) -> Persona | None:
    """The persona with that id."""
    return next((persona for persona in PERSONAS if persona.uuid == uuid.lower()), None)
