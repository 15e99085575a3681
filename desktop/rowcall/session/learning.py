"""What a front end does with what was learned from the user's corrections."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from rowcall.errors import FileProblem, MemoryProblem
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.replace import replacing, sync
from rowcall.importing.remembered import to_remember, with_remembered
from rowcall.memory.exchange import gathered, take_in
from rowcall.memory.learned import Learned
from rowcall.memory.packs import NOT_OURS, Pack, read, without_private, written
from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportPlan, Preview
from rowcall.model.learned import LearnedCount, Meaning, Taken

T = TypeVar("T")
LARGEST = 20_000_000
"""Bytes of a file with mappings: some ten thousand lists."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written to a file."""

    count: LearnedCount
    left_out: int = 0
    """Headers and values that look like somebody's address or number."""


class Learning:
    """The corrections of this user, as far as they are kept.

    An import or a picker never fails for want of them: where they cannot be used now, `warn` is told and work goes on.

    Args:
        learned: Keeps them; None: nothing is kept.
        service: Whose personas and places are meant.
        warn: Is told what a person should know.
    """

    def __init__(self, learned: Learned | None, service: str, warn: Callable[[str], None]) -> None:
        self._learned = learned
        self._service = service
        self._warn = warn

    async def applied(self, preview: Preview) -> Preview:
        """The preview with what was chosen before for such a list."""
        headers = [guess.header for guess in preview.columns]
        mapping = await self._try(lambda learned: learned.mapping_for(headers), None)
        return with_remembered(preview, mapping)

    async def remember(self, preview: Preview, plan: ImportPlan) -> None:
        """Remember what was agreed to for the columns of a list."""
        mapping = to_remember(preview, plan)
        if mapping is not None:
            await self._try(lambda learned: learned.keep_mapping(mapping), None)

    async def values_for(self, field: Field) -> Mapping[str, Meaning]:
        """What texts in columns of a field stand for, by `text_key`."""
        return await self._try(lambda learned: learned.values_for(field), {})

    async def settle_values(
        self, field: Field, before: Mapping[str, str], after: Mapping[str, str], names: Mapping[str, str]
    ) -> None:
        """Remember what a person has put right, and forget what they took back.

        That rows are left out is a decision about one list, and is not remembered.

        Args:
            field: What the column holds.
            before: The corrections as they were: cell text -> value.
            after: As they are now.
            names: Value -> what people call it.
        """
        kept = {text: Meaning(value, names.get(value, "")) for text, value in after.items() if value}
        new = {text: meaning for text, meaning in kept.items() if before.get(text) != meaning.value}
        gone = [text for text in before if text not in after]
        if new:
            await self._try(lambda learned: learned.keep_values(field, new), None)
        if gone:
            await self._try(lambda learned: learned.forget_values(field, gone), None)

    async def count(self) -> LearnedCount:
        """How much was learned.

        Raises:
            MemoryProblem: If it cannot be read now.
        """
        return await asyncio.to_thread(self._learned.count) if self._learned else LearnedCount()

    async def forget_all(self) -> LearnedCount:
        """Forget everything, for good; returns how much there was.

        Raises:
            MemoryProblem: If it cannot be written now.
        """
        return await asyncio.to_thread(self._learned.forget_all) if self._learned else LearnedCount()

    async def export(
        self, path: Path, *, columns: bool = True, values: bool = True, like: Preview | None = None
    ) -> Exported:
        """Write what was learned to a file that others can take in.

        What looks like an e-mail address, a web address or a phone number is left out.

        Args:
            path: The file.
            columns: Whether the meaning of columns is written.
            values: Whether the meaning of values is written.
            like: Write only what concerns the columns of lists like this one.

        Raises:
            FileProblem: If the file cannot be written.
            MemoryProblem: If it cannot be read now.
        """
        return await asyncio.to_thread(self._export, path, columns=columns, values=values, like=like)

    async def take_in(self, path: Path, *, replace: bool = False, only_look: bool = False) -> Taken:
        """Take in what others have learned; one's own corrections go first unless they are to be replaced.

        Args:
            path: The file.
            replace: Whether the file goes first.
            only_look: Whether nothing is changed.

        Raises:
            FileProblem: If it is no such file, or cannot be read.
            MemoryProblem: If what was learned cannot be read or written now.
        """
        return await asyncio.to_thread(self._take_in, path, replace=replace, only_look=only_look)

    def _export(self, path: Path, *, columns: bool, values: bool, like: Preview | None) -> Exported:
        if self._learned is None:
            return Exported(LearnedCount())
        if like is None:
            whole = gathered(self._learned, self._service, columns=columns, values=values)
        else:
            mapping = self._learned.mapping_for([guess.header for guess in like.columns])
            whole = Pack(self._service, (mapping,) if mapping else ())
        pack, left_out = without_private(whole)
        with replacing(path) as temporary:
            temporary.write_text(written(pack), encoding="utf-8")
            sync(temporary)
        return Exported(LearnedCount(len(pack.mappings), sum(map(len, pack.values.values()))), left_out)

    def _take_in(self, path: Path, *, replace: bool, only_look: bool) -> Taken:
        with clear_file_errors(path):
            if path.stat().st_size > LARGEST:
                raise FileProblem(*NOT_OURS)
            content = path.read_bytes()
        try:
            pack = read(content.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            raise FileProblem(*NOT_OURS) from error
        if self._learned is None:
            return Taken()
        return take_in(self._learned, pack, self._service, replace=replace, only_look=only_look)

    async def _try(self, ask: Callable[[Learned], T], otherwise: T) -> T:
        if self._learned is None:
            return otherwise
        try:
            found = await asyncio.to_thread(ask, self._learned)
        except MemoryProblem as problem:
            self._warn(str(problem))
            return otherwise
        if self._learned.notice:
            self._warn(self._learned.notice)
        return found
