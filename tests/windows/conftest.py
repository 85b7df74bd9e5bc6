"""What the tests under wine share. They run when they are asked for by their folder (`make test-windows`), else never."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.conftest import Screen
from tests.desktop.conftest import screen as screen  # noqa: PLC0414 - a fixture
from tests.windows import frozen, rig
from tests.windows.computer import PYTHON_PROGRAM, Computer, Ended
from tests.windows.cpython import CannotRun
from tools.make_package import NAME

HERE = Path(__file__).resolve().parent
LONG = HERE / "long"
ROOT = HERE.parents[1]
LOCKS = HERE / "inside/locks"
"""To be on the path of a Python whose locks have to fail as they do on Windows."""
ALL_BUTTONS = 0xC00000 | 0x80000 | 0x20000 | 0x10000
"""Of a window's style: WS_CAPTION, WS_SYSMENU, WS_MINIMIZEBOX, WS_MAXIMIZEBOX."""
PICTURES = ROOT / "build/windows"
"""Where every test leaves what it saw."""
STILL, LOOKS = 6, 20
"""How often the screen is to look the same in a row, and how often it is looked at, at most: a spinner never stands still."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave this folder out of the ordinary run, and what takes an hour out of this folder's own."""
    folder = LONG if collection_path.is_relative_to(LONG) else HERE
    asked = (Path(argument.partition("::")[0]).resolve() for argument in config.args)
    return None if any(path.is_relative_to(folder) for path in asked) else True


@pytest.fixture(scope="session")
def rig_folder() -> Path:
    """The Windows that is kept; without it nothing here passes."""
    try:
        return rig.build()
    except CannotRun as reason:
        pytest.exit(f"The Windows tests cannot run: {reason}", returncode=2)


@pytest.fixture(scope="session")
def frozen_for_windows(rig_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ships to Windows. Nobody may change it."""
    try:
        return frozen.build(rig_folder, tmp_path_factory.mktemp("freezing"))
    except CannotRun as reason:
        pytest.exit(f"The Windows tests cannot run: {reason}", returncode=2)


@pytest.fixture(scope="session")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as its wheel installs it."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"]
    subprocess.run([*pip, "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)], check=True, timeout=100)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "program")
    return folder / "program"


@pytest.fixture(scope="session")
def quiet_computer(rig_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Computer]:
    """A Windows without a screen, for commands; every test leaves it as it was."""
    made = Computer(tmp_path_factory.mktemp("computer"), rig_folder)
    try:
        made.switch_on()
        yield made
    finally:
        made.switch_off()


@pytest.fixture
def computer(rig_folder: Path, screen: Screen, tmp_path: Path) -> Iterator[Computer]:
    """A new Windows with a screen."""
    folder = tmp_path / "computer"
    folder.mkdir()
    made = Computer(folder, rig_folder, screen.environment["DISPLAY"])
    try:
        made.switch_on()
        yield made
    finally:
        made.switch_off()


@pytest.fixture(scope="session")
def commands(quiet_computer: Computer, unpacked_wheel: Path) -> Callable[..., Ended]:
    """Run `bigcommerce-connect` with these words, as installed from the wheel."""
    place = quiet_computer.in_windows(unpacked_wheel)

    def run(*words: str | Path, stdin: bytes = b"", encoding: str = "utf-8") -> Ended:
        environment = {"PYTHONPATH": place, "PYTHONIOENCODING": encoding}
        return quiet_computer.call(PYTHON_PROGRAM, "-m", "wizard", *words, stdin=stdin, environment=environment)

    return run


@pytest.fixture(params=["wheel", "frozen"])
def started(request: pytest.FixtureRequest, computer: Computer) -> Callable[..., subprocess.Popen[bytes]]:
    """Open the window of the program, from the wheel and frozen; what was opened ends with the test's Windows."""

    def open_window(*words: str) -> subprocess.Popen[bytes]:
        if request.param == "wheel":
            place = computer.in_windows(request.getfixturevalue("unpacked_wheel"))
            return computer.open(PYTHON_PROGRAM, "-m", "wizard", *words, environment={"PYTHONPATH": place})
        return computer.open(request.getfixturevalue("frozen_for_windows") / f"{NAME}.exe", *words)

    return open_window


@pytest.fixture
def photograph(screen: Screen, computer: Computer, request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Keep a picture of the whole screen under a name, and one of how it was left."""
    PICTURES.mkdir(parents=True, exist_ok=True)

    def take(name: str) -> None:
        seen: list[bytes] = []
        while len(seen) < STILL or (len(seen) < LOOKS and len(set(seen[-STILL:])) > 1):
            seen.append(hashlib.sha256(screen.picture()).digest())
        screen.run("import", "-window", "root", str(PICTURES / f"{name}.png"))

    yield take
    take(f"{request.node.name.replace('[', '-').rstrip(']')}-at-the-end")
