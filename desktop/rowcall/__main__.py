"""The command line: the window by default, and the engine without it."""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from rowcall import __version__
from rowcall.errors import RecipeProblem, RowcallError

if TYPE_CHECKING:
    from rowcall.command import Command
    from rowcall.model.address import Address

COMMANDS = (
    "run",
    "resume",
    "inspect",
    "export",
    "recover",
    "receive",
    "read-again",
    "ledger",
    "set-aside",
    "do-not-contact",
    "mappings",
    "append",
    "update",
    "sandbox",
    "demo",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    named = bool(words) and words[0] in (*COMMANDS, "-h", "--help")
    parsed = _parser().parse_args(words if named else ["window", *words])
    try:
        return int(parsed.carry_out(parsed))
    except RowcallError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing was written.\n")
        return 2


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="rowcall", description=__doc__)
    parser.add_argument("--version", action="version", version=f"rowcall {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")

    _add_window(commands)
    _add_runs(commands)
    _add_files(commands)
    _add_about_answers(commands)
    _add_kept_from(commands)
    _add_mappings(commands)
    _add_second_lists(commands)
    _add_practice(commands)
    return parser


def _add_window(commands: argparse._SubParsersAction[_Parser]) -> None:
    window = commands.add_parser("window", help="open the window (the default)")
    window.add_argument("--version", action="version", version=f"rowcall {__version__}")
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a list or a project")
    window.add_argument("--practice", action="store_true", help="open in practice mode")
    window.add_argument("--base-url", metavar="URL", help="another server for every call")
    window.add_argument("--smoke", action="store_true", help="show the window once and quit")
    window.set_defaults(carry_out=_window)


def _add_runs(commands: argparse._SubParsersAction[_Parser]) -> None:
    run = commands.add_parser("run", help="import a list, run a recipe, export")
    run.add_argument(
        "input", type=Path, nargs="?", metavar="INPUT", help="left out where the recipe's first step makes a list"
    )
    run.add_argument("--recipe", type=Path, required=True, metavar="RECIPE.toml")
    _add_shared(run)
    run.set_defaults(carry_out=_run)

    resume = commands.add_parser("resume", help="go on with an interrupted run, then export")
    resume.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    _add_shared(resume)
    resume.set_defaults(carry_out=_resume)


def _add_files(commands: argparse._SubParsersAction[_Parser]) -> None:
    inspect = commands.add_parser("inspect", help="what an import would do, as JSON; calls nothing")
    inspect.add_argument("input", type=Path, metavar="INPUT")
    inspect.set_defaults(carry_out=_inspect)

    export = commands.add_parser("export", help="export a project; calls nothing")
    export.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    _add_shared(export)
    export.set_defaults(carry_out=_export)

    recover = commands.add_parser("recover", help="save what can be read of a damaged project; calls nothing")
    recover.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    recover.add_argument("-o", "--output", type=Path, metavar="OUT.rowcall", help="where the new project is made")
    recover.set_defaults(carry_out=_recover)


def _add_kept_from(commands: argparse._SubParsersAction[_Parser]) -> None:
    kept_from = commands.add_parser("do-not-contact", help="people and companies who are never asked about")
    kept_from.add_argument("word", choices=("add", "remove", "count", "export", "import"))
    kept_from.add_argument("given", nargs="*", metavar="FILE_OR_VALUE", help="lists, addresses, profiles, domains")
    kept_from.add_argument("--objection", action="store_true", help="they have objected themselves")
    kept_from.set_defaults(carry_out=_do_not_contact)


def _add_practice(commands: argparse._SubParsersAction[_Parser]) -> None:
    from rowcall.sandbox import command as sandbox  # noqa: PLC0415 - a web server is loaded only by those who want one

    served = commands.add_parser("sandbox", help="serve the practice service on 127.0.0.1")
    sandbox.add_arguments(served)
    served.set_defaults(carry_out=sandbox.run)

    demo = commands.add_parser("demo", help="the main job on the sample list, in practice mode")
    demo.add_argument("--no-window", action="store_true", help="never open the window")
    demo.add_argument("--folder", type=Path, default=Path(".demo"), help="where the files are written")
    demo.set_defaults(carry_out=_demo)


def _add_about_answers(commands: argparse._SubParsersAction[_Parser]) -> None:
    again = commands.add_parser("read-again", help="read the kept answers again; calls nothing, costs nothing")
    again.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    again.add_argument("-o", "--output", type=Path, metavar="OUTPUT", help="export afterwards")
    again.add_argument("--sheet", metavar="NAME")
    again.add_argument("--preset", default="plain", metavar="NAME")
    again.set_defaults(carry_out=_read_again)
    receive = commands.add_parser("receive", help="take in results that were saved elsewhere; calls nothing")
    receive.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    receive.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what was sent, as it came")
    receive.add_argument("--row", type=int, metavar="N", help="the row that it is for, where it does not say so")
    receive.set_defaults(carry_out=_receive)

    ledger = commands.add_parser("ledger", help="every call of a project, with what it took; calls nothing")
    ledger.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    ledger.add_argument("-o", "--output", type=Path, required=True, metavar="OUTPUT")
    ledger.set_defaults(carry_out=_ledger)


def _add_second_lists(commands: argparse._SubParsersAction[_Parser]) -> None:
    for way, what in (("append", "more rows for the list of a project"), ("update", "a newer version of its list")):
        parser = commands.add_parser(way, help=f"{what}; calls nothing")
        parser.add_argument("input", type=Path, metavar="PROJECT.rowcall")
        parser.add_argument("list", type=Path, metavar="LIST")
        parser.add_argument("--sheet", metavar="NAME", help="the imported sheet that it is for")
        parser.add_argument("--preview", action="store_true", help="only print what it would do, as JSON")
        parser.set_defaults(carry_out=_second_list, way=way, gone="keep", over_typed=False)
    parser.add_argument("--gone", choices=("keep", "mark"), help="rows that the newer version has no more")
    parser.add_argument("--over-typed", action="store_true", help="change cells that were typed by hand too")
    aside = commands.add_parser("set-aside", help="the rows that imports set aside, and why; calls nothing")
    aside.add_argument("input", type=Path, metavar="PROJECT.rowcall")
    aside.add_argument(
        "-o", "--output", type=Path, metavar="OUTPUT", help="without it: what became of all rows, as JSON"
    )
    aside.set_defaults(carry_out=_set_aside)


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUTPUT")
    parser.add_argument("--project", type=Path, metavar="FILE.rowcall")
    parser.add_argument("--sandbox", action="store_true", help="use the practice service in this process")
    parser.add_argument("--base-url", metavar="URL", help="another server for every call")
    parser.add_argument("--report", type=Path, metavar="FILE.json")
    parser.add_argument("--sheet", metavar="NAME")
    parser.add_argument("--preset", default="plain", metavar="NAME")
    parser.add_argument("--on-unknown", choices=("leave", "retry"), default="leave")
    parser.add_argument("--webhook-url", metavar="URL", help="a web address that results can be sent to")
    parser.add_argument("--webhook-port", type=int, metavar="N", help="the port of this computer that it leads to")
    parser.add_argument("--quiet", action="store_true")


def _add_mappings(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("mappings", help="what was learned from your corrections of columns and values")
    parser.add_argument("word", choices=("count", "export", "import", "forget"))
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.toml")
    parser.add_argument("--what", choices=("all", "columns", "values"), default="all", help="what is exported")
    parser.add_argument("--like", type=Path, metavar="LIST", help="export only the columns of lists like this one")
    parser.add_argument("--replace", action="store_true", help="the imported file goes before your own corrections")
    parser.add_argument("--dry-run", action="store_true", help="only show what an import would change")
    parser.set_defaults(carry_out=_mappings)


def _window(arguments: argparse.Namespace) -> int:
    from rowcall.ui import app  # noqa: PLC0415 - the other commands run without Qt

    if arguments.smoke:
        return app.smoke()
    return app.main(arguments.file, practice=arguments.practice, base_url=arguments.base_url)


def _run(arguments: argparse.Namespace) -> int:
    from rowcall import headless  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(headless.run(arguments.input, arguments.recipe, _command(arguments)))


def _resume(arguments: argparse.Namespace) -> int:
    from rowcall import headless  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(headless.resume(arguments.input, _command(arguments)))


def _export(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(file_commands.export(arguments.input, _command(arguments)))


def _read_again(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it
    from rowcall.command import Command  # noqa: PLC0415 - as above

    command = None
    if arguments.output is not None:
        command = Command(arguments.output, sheet=arguments.sheet, preset=arguments.preset)
    return asyncio.run(file_commands.read_again(arguments.input, command))


def _set_aside(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(file_commands.set_aside(arguments.input, arguments.output))


def _ledger(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(file_commands.ledger(arguments.input, arguments.output))


def _do_not_contact(arguments: argparse.Namespace) -> int:
    from rowcall import do_not_contact  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(do_not_contact.carry_out(arguments.word, arguments.given, objection=arguments.objection))


def _mappings(arguments: argparse.Namespace) -> int:
    from rowcall import mappings  # noqa: PLC0415 - the window starts faster without it

    done = mappings.carry_out(
        arguments.word,
        arguments.file,
        what=arguments.what,
        like=arguments.like,
        replace=arguments.replace,
        only_look=arguments.dry_run,
    )
    return asyncio.run(done)


def _second_list(arguments: argparse.Namespace) -> int:
    from rowcall import second_list  # noqa: PLC0415 - the window starts faster without it
    from rowcall.model.list_changes import Gone, UpdateChoice, Way  # noqa: PLC0415 - as above

    choice = UpdateChoice(over_typed=arguments.over_typed, gone=Gone(arguments.gone or "keep"))
    return second_list.carry_out(
        Way(arguments.way),
        arguments.input,
        arguments.list,
        choice,
        sheet_key=arguments.sheet,
        only_look=arguments.preview,
    )


def _inspect(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(file_commands.inspect(arguments.input))


def _receive(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(file_commands.receive(arguments.input, arguments.files, arguments.row))


def _recover(arguments: argparse.Namespace) -> int:
    from rowcall import file_commands  # noqa: PLC0415 - the window starts faster without it

    return asyncio.run(file_commands.recover(arguments.input, arguments.output))


def _demo(arguments: argparse.Namespace) -> int:
    from rowcall import demo  # noqa: PLC0415 - the window starts faster without it

    opened = demo.run(arguments.folder)
    if arguments.no_window or not demo.has_screen():
        return 0
    from rowcall.ui import app  # noqa: PLC0415 - the other commands run without Qt

    return app.main(opened, practice=True)


def _command(arguments: argparse.Namespace) -> Command:
    from rowcall.command import Command  # noqa: PLC0415 - the window starts faster without it

    return Command(
        output=arguments.output,
        project=arguments.project,
        sandbox=arguments.sandbox,
        base_url=arguments.base_url,
        report=arguments.report,
        sheet=arguments.sheet,
        preset=arguments.preset,
        send_unknown_again=arguments.on_unknown == "retry",
        address=_address(arguments),
        quiet=arguments.quiet,
    )


def _address(arguments: argparse.Namespace) -> Address | None:
    from rowcall.model.address import Address  # noqa: PLC0415 - the window starts faster without it

    if arguments.webhook_url is None:
        if arguments.webhook_port is not None:
            raise RecipeProblem("--webhook-port stands beside --webhook-url.", "Give the address that leads to it.")
        return None
    return Address(arguments.webhook_url, arguments.webhook_port or 0)


if __name__ == "__main__":
    sys.exit(main())
