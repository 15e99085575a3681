"""What was learned is counted, passed on, taken in and forgotten in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.fields import Field
from rowcall.model.learned import LearnedCount
from rowcall.session import Session
from rowcall.ui import problems
from rowcall.ui.settings_dialog.learned_card import LearnedCard
from rowcall.ui.widgets.banner import Banner


async def card_of(session: Session, qtbot: QtBot) -> LearnedCard:
    card = LearnedCard(session)
    qtbot.addWidget(card)
    card.show()
    await eventually(lambda: named(card, QLabel, "learnedCount").text() != "…")
    return card


async def teach(session: Session, text: str, function: str) -> None:
    await session.learning.settle_values(Field.DEPARTMENT, {}, {text: function}, {})


async def choose(card: LearnedCard, button: str, dialog_name: str, path: Path) -> None:
    """Press a button and choose a file."""
    named(card, QPushButton, button).click()
    await eventually(lambda: card.findChild(QFileDialog, dialog_name))
    dialog = card.findChild(QFileDialog, dialog_name)
    named(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    await eventually(lambda: card.findChild(QFileDialog) is None)


async def test_nothing_learned_leaves_only_taking_in(session: Session, qtbot: QtBot) -> None:
    card = await card_of(session, qtbot)
    assert named(card, QLabel, "learnedCount").text() == "Nothing so far."
    assert not named(card, QPushButton, "exportLearned").isEnabled()
    assert not named(card, QPushButton, "forgetLearned").isEnabled()
    assert named(card, QPushButton, "importLearned").isEnabled()


async def test_it_is_passed_on_forgotten_and_taken_in(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    await teach(session, "Zirkus", "15")
    await teach(session, "06 12 34 56 78", "15")
    card = await card_of(session, qtbot)
    assert named(card, QLabel, "learnedCount").text() == "2 values"
    path = tmp_path / "team.toml"
    await choose(card, "exportLearned", "learnedExportDialog", path)
    await eventually(lambda: "Written: 1 value." in named(card, Banner, "learnedBanner").words)
    assert "Left out" in named(card, Banner, "learnedBanner").words
    assert '"Zirkus" = "Marketing"' in path.read_text(encoding="utf-8")
    named(card, QPushButton, "forgetLearned").click()
    await eventually(lambda: card.findChild(problems.Message, "forgetLearnedQuestion"))
    card.findChild(problems.Message, "forgetLearnedQuestion").done(1)
    await eventually(lambda: named(card, QLabel, "learnedCount").text() == "Nothing so far.")
    await choose(card, "importLearned", "learnedImportDialog", path)
    await eventually(lambda: named(card, QLabel, "learnedCount").text() == "1 value")
    assert await session.learning.count() == LearnedCount(0, 1)


async def test_ones_own_words_stay_unless_one_gives_them_up(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    await teach(session, "Zirkus", "15")
    path = tmp_path / "team.toml"
    await session.learning.export(path)
    await teach(session, "Zirkus", "25")
    card = await card_of(session, qtbot)
    for answer, kept in ((0, "25"), (1, "15")):
        await choose(card, "importLearned", "learnedImportDialog", path)
        await eventually(lambda: card.findChild(problems.Message, "replaceQuestion"))
        box = card.findChild(problems.Message, "replaceQuestion")
        assert any("here Sales" in label.text() for label in box.findChildren(QLabel))
        box.done(answer)
        box.setObjectName("answered")
        await eventually(lambda added=answer: f"Added: {added}." in named(card, Banner, "learnedBanner").words)
        assert [meaning.value for meaning in (await session.learning.values_for(Field.DEPARTMENT)).values()] == [kept]


async def test_a_file_that_is_none_is_refused_in_place(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text("hello", encoding="utf-8")
    card = await card_of(session, qtbot)
    await choose(card, "importLearned", "learnedImportDialog", path)
    await eventually(lambda: "no file of mappings" in named(card, Banner, "learnedBanner").words)
