"""The side of a session that faces lists: what a file holds, and making a project of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from rowcall.formats.clipboard import pasted_table
from rowcall.importing import guess, load
from rowcall.importing.agree import beside_of, plan_import
from rowcall.importing.inspect import count_rows
from rowcall.importing.remembered import without_remembered
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Dialect, ImportCount, ImportPlan, Preview
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.project.file import SUFFIX, Project
from rowcall.project.making import mark_ready
from rowcall.session.learning import Learning
from rowcall.session.project_side import ProjectSide
from rowcall.setups import Setup


class ListSide(ProjectSide):
    """Lists on their way into a project.

    Attributes:
        learning: What the user has put right in earlier lists.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self.learning = Learning(setup.learned, self.host, self._warn)

    async def preview(
        self,
        path: Path,
        dialect: Dialect | None = None,
        reading: Reading = UNWATCHED,
        *,
        remembered: bool = False,
    ) -> Preview:
        """What an import of this file would do.

        Args:
            path: The list.
            dialect: How to read it, as a person chose; None: find out.
            reading: Tells how far it is, and may stop it.
            remembered: Whether what was chosen before for such a list counts, which only a person can look through;
                a script gets the same result on every computer.

        Raises:
            FileProblem: If it cannot be read or is no table.
            ImportCancelled: If it was stopped.
        """
        found = await asyncio.to_thread(guess.preview, path, dialect, reading)
        return await self.learning.applied(found) if remembered else found

    def without_remembered(self, preview: Preview) -> Preview:
        """The preview as it is without what was chosen before."""
        return without_remembered(preview)

    async def remember_mapping(self, preview: Preview, plan: ImportPlan) -> None:
        """Remember what was agreed to for the columns of a list, for the next one with such headers."""
        await self.learning.remember(preview, plan)

    def pasted_table(self, html: str, text: str) -> str | None:
        """The table that was copied, as text with tabs between cells; None where the clipboard has none.

        Args:
            html: The clipboard's web page; empty where it has none.
            text: Its plain text.
        """
        return pasted_table(html, text)

    def plan_import(
        self,
        preview: Preview,
        mapping: Mapping[str, Field | None] | None = None,
        contacts: bool | None = None,
        fallbacks: Mapping[str, Field] | None = None,
        tidy: Iterable[Beside] = (),
        beside: Iterable[str] = (),
        country: str | None = None,
    ) -> ImportPlan:
        """The import of a previewed file, with what the user decided about columns.

        Args:
            preview: What was recognised.
            mapping: Header -> field, as chosen; None: carried along.
            contacts: Whether it is a list of people; None: as the columns say.
            fallbacks: Header -> field that it serves where the column of that field is empty; None: as recognised.
            tidy: What is put beside columns.
            beside: More columns beside which something is put, by what they mean.
            country: Where phones are from whose row does not say; None: as the file shows.

        Raises:
            RecipeProblem: If a header is not in the file, two columns have one field, or one serves for none.
        """
        plan = plan_import(preview, mapping or {}, contacts, fallbacks, tidy, country)
        return replace(plan, tidy=tuple(dict.fromkeys((*plan.tidy, *beside_of(beside, plan)))))

    async def count_list(self, plan: ImportPlan, reading: Reading = UNWATCHED) -> ImportCount:
        """The rows that an import would read, keep and set aside; the whole file is read for it.

        Raises:
            FileProblem: If it cannot be read to its end.
            ImportCancelled: If it was stopped.
        """
        return await asyncio.to_thread(count_rows, plan, reading)

    async def import_list(
        self,
        plan: ImportPlan,
        project_path: Path | None = None,
        reading: Reading | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> ImportCount:
        """Make a project of a list and open it.

        Args:
            plan: What the user agreed to.
            project_path: Where; None: under a free name in the folder for projects.
            reading: What is told how far it is, in another thread, and can stop it.
            facts: Texts that are kept with the project; they are there before it counts as imported.

        Raises:
            ImportCancelled: If it was stopped; nothing is left behind.
            RowcallError: If the list cannot be read or the project cannot be written; nothing is left behind.
        """
        reading = reading or Reading()
        await self.close_project()
        path = project_path or self._free_path(plan.source_name or plan.path.stem)
        project = await self._held.take(partial(self._made, path), Project.discard)
        try:
            for key, value in (facts or {}).items():
                await asyncio.to_thread(project.keep_fact, key, value)
            count = await asyncio.to_thread(load.load, plan, project, reading)
        except BaseException:
            reading.stop()  # nobody waits for the thread that reads, if it still does
            project.discard()
            raise
        self._opened(project)
        project.backups.begin()
        return count

    def _made(self, path: Path) -> Project:
        return Project.create(path, host=self.host, practice=self.practice, data=self._setup.data)

    async def new_project(
        self, project_path: Path | None = None, facts: Mapping[str, str] | None = None, *, name: str = "Search"
    ) -> None:
        """Make a project without a list and open it, for what needs none.

        Args:
            project_path: Where; None: under a free name in the folder for projects.
            facts: Texts that are kept with the project.
            name: What it is called where no path is given.

        Raises:
            RowcallError: If it cannot be written; nothing is left behind.
        """
        await self.close_project()
        path = project_path or self._free_path(name)
        project = await self._held.take(partial(self._made, path), Project.discard)
        try:
            for key, value in (facts or {}).items():
                await asyncio.to_thread(project.keep_fact, key, value)
            await project.write(mark_ready)
        except BaseException:
            project.discard()
            raise
        self._opened(project)

    def _free_path(self, stem: str) -> Path:
        folder = self._setup.projects_folder or Path.cwd()
        folder.mkdir(parents=True, exist_ok=True)
        path, number = folder / f"{stem}{SUFFIX}", 1
        while path.exists():
            number += 1
            path = folder / f"{stem} {number}{SUFFIX}"
        return path
