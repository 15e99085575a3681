"""What the review says of an answer, in words that need no explanation."""

from rowcall.model.review import Card, Doubtful, Kind
from rowcall.ui.review_dialog import told


def of_mail(word: str) -> str:
    doubtful = Doubtful(Kind.CONTACT, 1, 2, "enrich_contact/email", "")
    return told.sentence(Card(doubtful, "contacts", "2", "Jane", word, "jane@norvane.example", ()))


def test_what_the_service_says_of_an_e_mail_is_explained() -> None:
    meaning = "The company's mail server takes mail to any address, so nobody can say whether this one exists."
    assert of_mail("catch-all") == f"Of jane@norvane.example the service says: Catch-all. {meaning}"
    assert of_mail("accept_all") == f"Of jane@norvane.example the service says: accept_all. {meaning}"
    assert of_mail("{odd}") == "Of jane@norvane.example the service says: {odd}."
