"""A Windows of a test run's own: a copy of the rig, in which the program is started, and looked at from outside."""

from __future__ import annotations

import os
import selectors
import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from tests.project.windows_machine import WindowsMachine
from tests.windows.rig import PYTHON, wine, wine_environment

PATIENCE = 120
"""Seconds that a program may take that ends by itself. A quiet machine needs a tenth of it."""
POLL_SECONDS = 0.1
PIPE_BYTES = 65_536
"""What a pipe of Linux takes in before anybody reads."""
OF_WINE = ("wine: ", "QtWindows::DpiAwareness::PerMonitorVersion2 is not supported")
"""How lines begin that wine writes itself, or makes Qt write because it lacks what Windows 10 has."""
NO_MORE: Mapping[str, str] = {}
TRIES = 3
ENDED_BEFORE_IT_BEGAN = (b"could not be loaded (error 1114)", b"Inconsistency detected by ld.so")
"""What wine 8 writes when it could not load a program, now and then, whatever the program (docs/facts/windows-under-wine.md)."""


@dataclass(frozen=True)
class Ended:
    """How a program ended, and what it wrote."""

    code: int
    output: bytes
    errors: bytes

    @property
    def text(self) -> str:
        """Its output as UTF-8, with the line ends of this system."""
        return self.output.decode("utf-8").replace("\r\n", "\n")

    @property
    def complaint(self) -> str:
        """Its errors as UTF-8, with the line ends of this system, and without what wine itself says."""
        lines = self.errors.decode("utf-8").replace("\r\n", "\n").splitlines(keepends=True)
        return "".join(line for line in lines if not line.startswith(OF_WINE))


def wait_for_end(process: subprocess.Popen[bytes], seconds: float = PATIENCE) -> Ended:
    """Wait for the end of what `Computer.open` started, and return all that it wrote.

    Its pipes may stay open: services of Windows that it happened to start inherit them. So nobody waits for their end.

    Raises:
        TimeoutError: when it goes on; it is ended then.
    """
    assert process.stdout is not None and process.stderr is not None
    deadline = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        written = {pipe.fileno(): bytearray() for pipe in (process.stdout, process.stderr)}
        for number in written:
            selector.register(number, selectors.EVENT_READ)
        while True:
            over = process.poll() is not None  # asked first: what it wrote before its end is there then
            ready = [key.fd for key, _ in selector.select(0 if over else POLL_SECONDS)]
            for number in ready:
                data = os.read(number, PIPE_BYTES)
                written[number] += data
                if not data:
                    selector.unregister(number)
            if over and not ready:
                break
            if time.monotonic() > deadline:
                process.kill()
                raise TimeoutError(f"{process.args!r} went on after {seconds:.0f} seconds: {written}")
    output, errors = (bytes(part) for part in written.values())
    process.stdout.close()
    process.stderr.close()
    return Ended(process.returncode, output, errors)


def _link_or_copy(source: str, target: str) -> None:
    """Spare a gigabyte: nothing changes the files of Windows, but the registry, which wine writes anew."""
    if source.endswith(".reg"):
        shutil.copy(source, target)
    else:
        os.link(source, target)


class Computer(WindowsMachine):
    """One copy of the rig.

    Args:
        folder: is filled; on the disk that the rig is on, with links alone.
        rig: what `rig.build` returned.
        display: the X display for windows, such as `:1`; empty: there is none.
    """

    def __init__(self, folder: Path, rig: Path, display: str = "") -> None:
        super().__init__(folder)
        try:
            shutil.copytree(rig / "prefix", folder / "prefix", symlinks=True, copy_function=_link_or_copy)
        except (OSError, shutil.Error):  # another disk
            shutil.rmtree(folder / "prefix", ignore_errors=True)
            shutil.copytree(rig / "prefix", folder / "prefix", symlinks=True)
        self.environment = wine_environment(folder / "prefix", folder / "home")
        if display:
            self.environment["DISPLAY"] = display

    def switch_on(self) -> None:
        """Start the services of Windows; the rig is set up already."""
        self._resident = self.start("cmd", stdout=subprocess.DEVNULL)

    def call(
        self,
        *command: str | Path,
        stdin: bytes = b"",
        cwd: Path | None = None,
        seconds: float = PATIENCE,
        environment: Mapping[str, str] = NO_MORE,
    ) -> Ended:
        """Run a program to its end, with pipes for all that it reads and writes. What ended before it began is run again.

        Args:
            command: paths are written as Windows knows them.
            stdin: what it can read.
            cwd: where it runs.
            seconds: how long it may take.
            environment: more variables of its environment; those of Qt go by `tell_qt`.
        """
        for _ in range(TRIES):
            ended = wait_for_end(self.open(*command, stdin=stdin, cwd=cwd, environment=environment), seconds)
            if ended.code == 0 or ended.output or not any(words in ended.errors for words in ENDED_BEFORE_IT_BEGAN):
                break
        return ended

    def open(
        self,
        *command: str | Path,
        stdin: bytes = b"",
        cwd: Path | None = None,
        environment: Mapping[str, str] = NO_MORE,
    ) -> subprocess.Popen[bytes]:
        """Start a program that goes on running, with pipes for what it writes; its input is at most `PIPE_BYTES` long."""
        process = subprocess.Popen(
            self._words(command),
            env={**self.environment, **environment},
            cwd=cwd or self.user,  # never the checkout: Python would find the program there
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        return process

    def tell_qt(self, **variables: str) -> None:
        """Set variables of Qt, as a person sets theirs in Windows' own settings."""
        for name, value in variables.items():
            self.run("reg", "add", r"HKCU\Environment", "/v", name, "/d", value, "/f")

    def path(self, in_windows: str) -> Path:
        """Return where a file of Windows lies on this system."""
        windows = PureWindowsPath(in_windows.strip())
        base = {"c:": self.drive, "z:": Path("/")}[windows.drive.lower()]
        return base.joinpath(*windows.parts[1:])

    def _words(self, command: tuple[str | Path, ...]) -> list[str]:
        return [wine(), *(self.in_windows(word) if isinstance(word, Path) else word for word in command)]


PYTHON_PROGRAM = rf"{PYTHON}\python.exe"
