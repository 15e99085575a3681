"""Sets the project up in a fresh checkout and starts it: `python3 packaging/dev.py demo|test|run|check|translations`.

Only Python's standard library is used, so that nothing has to be installed before.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import locale
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "rowcall-stamp"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

OLDEST, NEWEST = (3, 11), (3, 14)

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
"""What Qt loads even without a screen, and the Debian package of each."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides to show a window under X11."""

RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Packages that have another name from Debian 13 and Ubuntu 24.04 on."""


class SetupError(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="|".join(TASKS))
    for name, task in TASKS.items():
        commands.add_parser(name, help=task.__doc__, add_help=False)
    command = parser.parse_args(arguments[:1]).command
    try:
        use_fitting_python()
        set_up()
        return TASKS[command](arguments[1:])
    except SetupError as error:
        say(str(error))
        return 1


def demo(arguments: list[str]) -> int:
    """Do the main job on the sample list against the practice service; --no-window shows no window."""
    if "--no-window" not in arguments and has_screen():
        provide_libraries(QT_LIBRARIES | SCREEN_LIBRARIES, needed=False)
    return call([PYTHON, "-m", "rowcall", "demo", *arguments])


def run(arguments: list[str]) -> int:
    """Start the program."""
    if has_screen():
        provide_libraries(QT_LIBRARIES | SCREEN_LIBRARIES, needed=False)
    return call([PYTHON, "-m", "rowcall", *arguments])


WORKERS = min(2 * (os.cpu_count() or 1), 8)
"""Processes that share the tests. Much of the suite waits for clocks, connections and other processes, so that two for
each core keep it busy; beyond eight, importing all tests in each of them takes longer than it saves."""
TESTS_FAILED = 1
"""What pytest ends with where tests have failed; anything else is a mistake in how it was called."""
MOST_TRIED_AGAIN = 5
LAST_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"


def test(arguments: list[str]) -> int:
    """Run all tests, or those that pytest's arguments choose.

    Many tests keep real time with real connections, and a machine that stalls for a second can make one of them fail.
    A few that failed are tried once more, one after the other; whoever fails then has failed.
    """
    provide_libraries(QT_LIBRARIES, needed=True)
    LAST_FAILED.unlink(missing_ok=True)
    # In the order of their folders: sorted by how many tests they have, the longest files would come last.
    options = ["-n", str(WORKERS), "--dist", "loadfile", "--no-loadscope-reorder"]
    status = call([PYTHON, "-m", "pytest", *options, *arguments])
    again = failed_tests() if status == TESTS_FAILED else []
    if not 0 < len(again) <= MOST_TRIED_AGAIN:
        return status
    say(f"== once more, one after the other: {', '.join(again)}")
    return call([PYTHON, "-m", "pytest", *again])


def failed_tests() -> list[str]:
    """The tests that failed in the run before."""
    return sorted(json.loads(LAST_FAILED.read_text(encoding="utf-8"))) if LAST_FAILED.exists() else []


def check(_arguments: list[str]) -> int:
    """Check format, lint, types and layers."""
    provide_libraries(QT_LIBRARIES, needed=True)
    steps = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "types": ["mypy"],
        "layers": ["pytest", "-q", "tests/architecture"],
    }
    failed = []
    for name, step in steps.items():
        say(f"== {name}")
        if call([PYTHON, "-m", *step]) != 0:
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "Format, lint, types and layers are fine.")
    return 1 if failed else 0


def translations(arguments: list[str]) -> int:
    """Bring the translations up to date, and tell what is missing; --help tells more."""
    provide_libraries(QT_LIBRARIES, needed=True)
    return call([PYTHON, ROOT / "packaging" / "translate.py", *arguments])


TASKS = {"demo": demo, "test": test, "run": run, "check": check, "translations": translations}


def use_fitting_python() -> None:
    """Start over with another Python of this machine if this one is too old or too new.

    Raises:
        SetupError: If there is no fitting one.
    """
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other:
            sys.exit(call([other, __file__, *sys.argv[1:]]))
    raise SetupError(f"Rowcall needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is {sys.version.split()[0]}.")


def set_up() -> None:
    """Bring `.venv` to what the lock says; nothing to do where its stamp says so.

    Raises:
        SetupError: If the environment cannot be made.
    """
    wanted = fingerprint()
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    if PYTHON.exists() and stamp == wanted:
        return
    another_python = stamp and stamp.splitlines()[0] != wanted.splitlines()[0]
    if another_python or not has_pip():
        say("Making .venv ...")
        make_environment()
    say("Installing the locked packages (once; this takes a minute) ...")
    pip: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    if call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK]) != 0:
        raise SetupError("The packages could not be installed; the reason stands above.")
    put_on_path()
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """Return what the environment depends on, a line each: this Python, the lock, the checkout's place."""
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"{sys.version_info.major}.{sys.version_info.minor}\n{lock}\n{ROOT}\n"


def has_pip() -> bool:
    """Tell whether the environment is whole; one that could not be finished has a Python and no pip."""
    question = [str(PYTHON), "-m", "pip", "--version"]
    return PYTHON.exists() and subprocess.run(question, check=False, capture_output=True).returncode == 0  # noqa: S603  # our own interpreter


def make_environment() -> None:
    """Create the virtual environment with pip in it."""
    try:
        venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(VENV)
    except (subprocess.CalledProcessError, OSError) as error:
        raise SetupError(
            f"A virtual environment could not be made: {error}\n"
            "On Debian and Ubuntu, install the package python3-venv and start again."
        ) from error


def put_on_path() -> None:
    """Let the environment's Python import the checkout.

    A path file does that without a build, and so without a build tool that no lock covers.
    """
    question = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    answer = subprocess.run(question, check=True, capture_output=True, text=True)  # noqa: S603  # our own interpreter
    encoding = "utf-8" if sys.version_info >= (3, 13) else locale.getencoding()
    path_file = Path(answer.stdout.strip(), "rowcall-checkout.pth")
    path_file.write_text(f"{ROOT / 'desktop'}\n", encoding=encoding)


def has_screen() -> bool:
    """Tell whether a window could be shown."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide_libraries(libraries: dict[str, str], *, needed: bool) -> None:
    """Install the system libraries that Qt misses, or say how to.

    Args:
        libraries: File name of each library and its Debian package.
        needed: Whether nothing works without them.

    Raises:
        SetupError: If needed ones stay missing.
    """
    missing = missing_libraries(libraries)
    if not missing:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing system libraries for Qt: {', '.join(missing)}")
        apt_install([libraries[name] for name in missing])
        missing = missing_libraries(libraries)
        if not missing:
            return
    advice = f"Qt needs system libraries that are missing: {', '.join(missing)}."
    if shutil.which("apt-get"):
        packages = " ".join(present_names([libraries[name] for name in missing]))
        advice += f"\nInstall them with:\n\n    sudo apt-get install {packages}\n"
    else:
        advice += "\nInstall them with the package manager of your system."
    if needed:
        raise SetupError(advice)
    say(advice)


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """Return the libraries that cannot be loaded; only Linux leaves them to the system."""
    return [name for name in libraries if sys.platform.startswith("linux") and not can_load(name)]


def can_load(library: str) -> bool:
    """Tell whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: list[str]) -> None:
    """Install Debian packages; errors show, and what then is still missing is told by the caller."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def apt_get(*arguments: str) -> None:
        command = ["apt-get", "-qq", *arguments]
        subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603  # fixed names

    apt_get("update")
    apt_get("install", "-y", "--no-install-recommends", *present_names(packages))


def present_names(packages: list[str]) -> list[str]:
    """Return the names under which this release has the packages."""
    return [RENAMED[name] if name in RENAMED and is_known(RENAMED[name]) else name for name in packages]


def is_known(package: str) -> bool:
    """Tell whether this release has a package of that name."""
    question = ["apt-cache", "show", package]
    return subprocess.run(question, check=False, capture_output=True).returncode == 0  # noqa: S603  # a fixed command


def call(command: Sequence[str | Path]) -> int:
    """Run a command in the checkout and return the status of that process itself."""
    process = subprocess.Popen(command, cwd=ROOT)  # noqa: S603  # commands of this file
    while True:
        try:
            status = process.wait()
        except KeyboardInterrupt:
            continue  # the command heard it too and ends in its own way
        return status if status >= 0 else 128 - status


def say(text: str) -> None:
    """Tell the person at the terminal."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
