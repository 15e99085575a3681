"""The set-up script makes an environment once and hands on what the commands say."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import os, sys
print("arguments", *sys.argv[1:])
if sys.argv[1:] == ["crash"]:
    os.abort()
sys.exit(7 if sys.argv[1:] == ["fail"] else 0)
"""


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout whose lock is empty and whose program says how it was called."""
    root = tmp_path_factory.mktemp("check out é")
    (root / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "dev.py", root / "packaging")
    (root / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    package = root / "desktop" / "rowcall"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    return root


def start(checkout: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the script of a checkout from some other folder."""
    command = [sys.executable, str(checkout / "packaging" / "dev.py"), *arguments]
    environment = {**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": "", **variables}
    environment.pop("PYTHONPATH", None)
    return subprocess.run(  # noqa: S603  # our own script
        command, check=False, capture_output=True, text=True, timeout=100, cwd=checkout.parent, env=environment
    )


def test_the_first_start_sets_up_and_the_second_does_not(checkout: Path) -> None:
    first = start(checkout, "run", "list.csv", "--help")
    assert first.returncode == 0, first.stderr
    assert first.stdout.split() == ["arguments", "list.csv", "--help"]
    assert "Making .venv" in first.stderr
    second = start(checkout, "demo", "--no-window")
    assert second.stdout.split() == ["arguments", "demo", "--no-window"]
    assert second.stderr == ""


def test_another_lock_is_installed(checkout: Path) -> None:
    (checkout / "requirements.lock").write_text("# still nothing\n", encoding="utf-8")
    assert "Installing" in start(checkout, "run").stderr
    assert "Installing" not in start(checkout, "run").stderr


def test_a_half_made_environment_is_made_again(checkout: Path) -> None:
    (site_packages,) = (checkout / ".venv").rglob("site-packages")
    shutil.rmtree(site_packages)
    (checkout / ".venv" / "rowcall-stamp").unlink()
    again = start(checkout, "run")
    assert again.returncode == 0, again.stderr
    assert "Making .venv" in again.stderr


def write_wheel(folder: Path) -> str:
    """Write a tiny package and return its hash."""
    info = "tiny-1.0.dist-info"
    texts = {
        "tiny.py": "",
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": f"tiny.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n",
    }
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in texts.items():
            archive.writestr(name, text)
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def test_only_what_has_the_right_hash_is_installed(checkout: Path, tmp_path: Path) -> None:
    digest = write_wheel(tmp_path)
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path)}
    lock = checkout / "requirements.lock"
    for line in ("tiny==1.0", f"tiny==1.0 --hash=sha256:{'0' * 64}"):
        lock.write_text(f"{line}\n", encoding="utf-8")
        refused = start(checkout, "run", **offline)
        assert refused.returncode == 1
        assert "hash" in refused.stderr.lower()
        assert "could not be installed" in refused.stderr
        assert "Traceback" not in refused.stderr
        assert refused.stdout == ""
    lock.write_text(f"tiny==1.0 --hash=sha256:{digest}\n", encoding="utf-8")
    assert start(checkout, "run", **offline).returncode == 0


def test_the_status_is_that_of_the_program(checkout: Path) -> None:
    assert start(checkout, "run", "fail").returncode == 7


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_a_crash_is_not_success(checkout: Path) -> None:
    assert start(checkout, "run", "crash").returncode == 128 + 6


@pytest.mark.parametrize("arguments", [(), ("fly",)])
def test_an_unknown_command_is_explained(checkout: Path, arguments: tuple[str, ...]) -> None:
    done = start(checkout, *arguments)
    assert done.returncode == 2
    assert "demo|test|run|check" in done.stderr


def test_missing_libraries_are_found(dev: ModuleType) -> None:
    libraries = {"libc.so.6": "libc6", "libnone-of-this.so.9": "none"}
    expected = ["libnone-of-this.so.9"] if sys.platform.startswith("linux") else []
    assert dev.missing_libraries(libraries) == expected


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring their libraries")
def test_what_cannot_be_installed_is_named(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.SetupError, match=r"libnone-of-this\.so\.9"):
        dev.provide_libraries({"libnone-of-this.so.9": "none"}, needed=True)
    dev.provide_libraries({"libnone-of-this.so.9": "none"}, needed=False)


def test_a_python_that_does_not_fit_is_named(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dev, "OLDEST", (3, 98))
    monkeypatch.setattr(dev, "NEWEST", (3, 99))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.SetupError, match=r"needs Python 3\.98 to 3\.99"):
        dev.use_fitting_python()


UNSTEADY = """
from pathlib import Path

def test_fails_once():
    mark = Path(__file__).with_name("been-here")
    known = mark.exists()
    mark.touch()
    assert known

def test_fine():
    pass
"""


@pytest.mark.parametrize(("more", "status"), [("", 0), ("\ndef test_wrong():\n    raise ValueError\n", 1)])
def test_a_test_that_failed_once_is_tried_again_and_one_that_fails_twice_has_failed(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str, status: int
) -> None:
    (tmp_path / "test_some.py").write_text(UNSTEADY + more, encoding="utf-8")
    (tmp_path / "pytest.ini").touch()
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # the others take seconds to load
    monkeypatch.setenv("PYTEST_PLUGINS", "xdist.plugin")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "LAST_FAILED", tmp_path / ".pytest_cache" / "v" / "cache" / "lastfailed")
    assert dev.test(["-q"]) == status
    assert (tmp_path / "been-here").exists()
