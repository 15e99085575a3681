"""The language that the window speaks: its translations, Qt's own, and how numbers and dates are written."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rowcall.settings.options import Language
from rowcall.settings.places import resources

ENGLISH = Language.ENGLISH.value
SPOKEN = tuple(language.value for language in Language if language is not Language.SYSTEM)
"""Codes of the languages that there are translations for."""


@dataclass(slots=True)
class _Spoken:
    """What is spoken now."""

    language: str = ""
    translators: list[QTranslator] = field(default_factory=list)


_spoken = _Spoken()


def speak(chosen: str) -> None:
    """Speak a language from now on; what is on the screen already stays as it is.

    Args:
        chosen: A value of the language setting; `system` is the first language of the system that we know.
    """
    system = QLocale.system()
    code = of_system(system.uiLanguages()) if chosen == Language.SYSTEM else chosen
    QLocale.setDefault(_writing(code, system, keep=chosen == Language.SYSTEM))
    loaded = [_loaded(file) for file in _files(code)]
    use(code, [translator for translator in loaded if translator is not None])


def use(code: str, translators: list[QTranslator]) -> None:
    """Take what is said from these translators alone, the last one first.

    Args:
        code: What the language is called.
        translators: They are kept.
    """
    for translator in _spoken.translators:
        QCoreApplication.removeTranslator(translator)
    _spoken.language, _spoken.translators = code, translators
    for translator in translators:
        QCoreApplication.installTranslator(translator)


def language() -> str:
    """The code of the language spoken; English where none was chosen yet, with its plurals and its numbers."""
    if not _spoken.language:
        speak(ENGLISH)
    return _spoken.language


def locale() -> QLocale:
    """How numbers and dates are written."""
    language()
    return QLocale()


def of_system(wanted: list[str]) -> str:
    """The first language that we know.

    Args:
        wanted: What the system asks for, best first, such as `fr-CH`.
    """
    codes = (name.replace("_", "-").split("-")[0].lower() for name in wanted)
    return next((code for code in codes if code in SPOKEN), ENGLISH)


def _writing(language_code: str, system: QLocale, *, keep: bool) -> QLocale:
    """How the system writes, where it is set to that language or its user did not choose one; else as is usual."""
    ours = QLocale(language_code)
    unset = system.language() == QLocale.Language.C
    return system if not unset and (keep or system.language() == ours.language()) else ours


def _files(language_code: str) -> tuple[str, str]:
    """Qt's own words (dialogs, menus of inputs) below, ours on top."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{qt}/qtbase_{language_code}.qm", str(resources() / "translations" / f"rowcall_{language_code}.qm")


def _loaded(file: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(file) else None
