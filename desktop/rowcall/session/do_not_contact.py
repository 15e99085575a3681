"""What a front end does with the user's do-not-contact list."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from textwrap import shorten

from rowcall.errors import FileProblem, SettingsProblem
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.replace import replacing, sync
from rowcall.importing.contacts import NAMELESS_SHOWN, on_list, subjects_of_file
from rowcall.memory import carry
from rowcall.memory.coverage import Judge, coverage_of
from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import subject_of_text
from rowcall.model.do_not_contact import Added, ContactCount, OnList, Removed, Subject, Why
from rowcall.model.import_plans import ImportPlan
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import View
from rowcall.project.file import Project

LARGEST = 500_000_000
"""Bytes of a carried list: some million entries."""

LONGEST = 60
"""Characters of a text that is quoted because it names nobody."""

DAMAGED = "Take in a copy of the list if you have one; starting again goes on without it."


class DoNotContact:
    """The user's do-not-contact list; every method may raise MemoryProblem where it cannot be used now."""

    def __init__(self, vault: Vault, project: Callable[[], Project]) -> None:
        self._vault = vault
        self._project = project
        self._told = ""

    async def check(self) -> None:
        """See to it before a run that the list is there.

        Raises:
            SettingsProblem: Once, if it was found damaged: nobody is contacted before the user knows that it is empty.
        """
        notice = await asyncio.to_thread(lambda: self._vault.notice)
        if notice and notice != self._told:
            self._told = notice
            raise SettingsProblem(notice, DAMAGED)

    async def count(self) -> ContactCount:
        """How many people and companies are on it."""
        return await asyncio.to_thread(self._vault.count)

    async def on_list(self, plan: ImportPlan, reading: Reading = UNWATCHED) -> OnList:
        """How many rows of a list that is about to be imported must not be contacted, with the sentence for it.

        Raises:
            FileProblem: If the list cannot be read to its end.
            ImportCancelled: If it was stopped.
        """
        return await asyncio.to_thread(on_list, plan, self._vault, reading)

    async def add_values(self, texts: Iterable[str], why: Why = Why.HAND) -> Added:
        """Put on it whom e-mail addresses, profiles, company pages and domains stand for."""
        found, nameless = _named(texts)
        added = await self._add(found, why)
        return replace(added, unusable=len(nameless), nameless=_quoted(nameless))

    async def add_file(self, path: Path, why: Why = Why.LIST) -> Added:
        """Put the people, companies, addresses or domains of a list on it.

        Where the list has a do-not-contact column, only the rows that it marks are added.

        Raises:
            FileProblem: If it is no table, or cannot be read.
        """
        found = await asyncio.to_thread(subjects_of_file, path)
        added = await self._add(found.found, why)
        return replace(added, unusable=found.unusable, not_marked=found.not_marked, nameless=_quoted(found.nameless))

    async def add_rows(self, sheet_id: int, row_ids: Sequence[int], why: Why = Why.HAND) -> Added:
        """Put the people (or, on a sheet of companies, the companies) of these rows on it.

        What a run has planned already is checked again before each call, so it counts from now on.
        """
        subjects = await asyncio.to_thread(self._of_rows, sheet_id, row_ids)
        added = await self._add(filter(None, subjects), why)
        return replace(added, unusable=subjects.count(None))

    async def covered(self) -> Mapping[int, frozenset[int]]:
        """The rows of each sheet that are about somebody who must not be contacted."""
        return await asyncio.to_thread(self._covered)

    async def marked_rows(self, sheet_id: int) -> tuple[int, ...]:
        """The rows that a column of their own list marks; they go on the list only if the user agrees (`add_rows`)."""
        return await asyncio.to_thread(self._marked, sheet_id)

    async def remove_values(self, texts: Iterable[str]) -> Removed:
        """Take off it whom these stand for, under every name; what names nobody is passed over."""
        found, nameless = _named(texts)
        removed = await self._remove(found)
        return replace(removed, unusable=len(nameless), nameless=_quoted(nameless))

    async def remove_file(self, path: Path) -> Removed:
        """Take the people, companies, addresses or domains of a list off it.

        Raises:
            FileProblem: If it is no table, or cannot be read.
        """
        found = await asyncio.to_thread(subjects_of_file, path)
        removed = await self._remove(found.found)
        return replace(removed, unusable=found.unusable, nameless=_quoted(found.nameless))

    async def remove_rows(self, sheet_id: int, row_ids: Sequence[int]) -> Removed:
        """Take the people or companies of these rows off it; they are asked when a run is started or resumed."""
        return await self._remove(filter(None, await asyncio.to_thread(self._of_rows, sheet_id, row_ids)))

    async def has_any_of(self, sheet_id: int, row_ids: Sequence[int]) -> bool:
        """Whether anybody of these rows is on it by an entry of their own, so that `remove_rows` takes somebody off."""
        return await asyncio.to_thread(self._has_any_of, sheet_id, row_ids)

    async def export(self, path: Path) -> ContactCount:
        """Write it as a file of hashes with its salt, which names nobody; returns how many entries it holds.

        Raises:
            FileProblem: If the file cannot be written.
        """
        await asyncio.to_thread(self._export, path)
        return await self.count()

    async def take_in(self, path: Path) -> Added:
        """Add the entries of such a file.

        Raises:
            FileProblem: If it is none, or cannot be read.
        """
        return await asyncio.to_thread(self._take_in, path)

    async def _add(self, subjects: Iterable[Subject], why: Why) -> Added:
        return await asyncio.to_thread(self._vault.add, tuple(subjects), why)

    async def _remove(self, subjects: Iterable[Subject]) -> Removed:
        return await asyncio.to_thread(self._vault.remove, tuple(subjects))

    def _of_rows(self, sheet_id: int, row_ids: Sequence[int]) -> list[Subject | None]:
        with closing(self._project().new_reader()) as reader:
            judge = Judge(reader.sheet_by_id(sheet_id).columns)
            rows = reader.rows(sheet_id, judge.column_ids, row_ids)
            return [judge.names(cells).subject(of_people=judge.of_people) for cells in rows]

    def _has_any_of(self, sheet_id: int, row_ids: Sequence[int]) -> bool:
        names = [subject.surest for subject in self._of_rows(sheet_id, row_ids) if subject is not None]
        return bool(names) and any(self._vault.listed_each(names))

    def _covered(self) -> Mapping[int, frozenset[int]]:
        with closing(self._project().new_reader()) as reader:
            coverage = coverage_of(self._vault, reader)
            found: dict[int, frozenset[int]] = {}
            for sheet in reader.sheets():
                if row_ids := coverage.covered(sheet.id):  # also of rows that were deleted
                    found[sheet.id] = row_ids.intersection(reader.order(sheet, View()))
            return found

    def _marked(self, sheet_id: int) -> tuple[int, ...]:
        with closing(self._project().new_reader()) as reader:
            sheet = reader.sheet_by_id(sheet_id)
            judge = Judge(sheet.columns)
            if not judge.has_marks:
                return ()
            rows = zip(reader.order(sheet, View()), reader.rows(sheet_id, judge.column_ids), strict=True)
            return tuple(row_id for row_id, cells in rows if judge.marked(cells))

    def _export(self, path: Path) -> None:
        with replacing(path) as temporary:
            temporary.write_text(carry.written(self._vault), encoding="utf-8")
            sync(temporary)

    def _take_in(self, path: Path) -> Added:
        with clear_file_errors(path):
            if path.stat().st_size > LARGEST:
                raise FileProblem(*carry.NOT_OURS)
            text = path.read_bytes()
        try:
            return carry.take_in(self._vault, text.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            raise FileProblem(*carry.NOT_OURS) from error


def _named(texts: Iterable[str]) -> tuple[list[Subject], list[str]]:
    """Whom texts stand for, and the texts that stand for nobody."""
    found: list[Subject] = []
    nameless: list[str] = []
    for text in texts:
        subject = subject_of_text(text)
        if subject is None:
            nameless.append(text)
        else:
            found.append(subject)
    return found, nameless


def _quoted(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"“{shorten(text, LONGEST, placeholder='…')}”" for text in texts[:NAMELESS_SHOWN])
