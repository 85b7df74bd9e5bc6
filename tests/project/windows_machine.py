"""A Windows 10 of our own, played by wine: programs are started in it, its files and its registry are looked at."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path, PureWindowsPath

TOOLS = {"makensis": "nsis", "wine": "wine", "wineserver": "wine", "osslsigncode": "osslsigncode"}
"""What the tests of the installer need, and the Debian packages it is in."""
CURRENT_VERSION = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"


class WindowsMachine:
    """One wine prefix.

    Args:
        folder: is filled with some 700 MB.
    """

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "prefix/drive_c"
        home = folder / "home"
        home.mkdir()
        self.environment = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
        } | {
            "HOME": str(home),
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            # No .NET, no HTML engine (both would be downloaded), no start-menu entries on the system that wine runs on.
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        }
        self._resident: subprocess.Popen[bytes] | None = None

    def switch_on(self) -> None:
        """Set the computer up, as a new Windows 10."""
        # The services of Windows live as long as any program does, and starting them takes seconds: so one stays.
        self.run("wineboot", "--init")
        self._resident = self.start("cmd", stdout=subprocess.DEVNULL)
        self.become("win10")

    @property
    def user(self) -> Path:
        """The person's folder."""
        (folder,) = (path for path in (self.drive / "users").iterdir() if path.name != "Public")
        return folder

    def run(self, *command: str | Path, code: int = 0) -> str:
        """Run a program to its end, expect an exit code, and return what it printed."""
        words = [self.in_windows(word) if isinstance(word, Path) else word for word in command]
        with (
            tempfile.TemporaryFile() as output
        ):  # a pipe would stay open for as long as a service that was started by it
            done = subprocess.run(
                ["wine", *words],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=60,
            )
            output.seek(0)
            printed = output.read().decode(errors="replace")
        assert done.returncode == code, f"{words} ended with {done.returncode}: {printed}"
        return printed

    def start(self, *command: str | Path, stdout: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
        """Start a program that reads what is typed."""
        words = [self.in_windows(word) if isinstance(word, Path) else word for word in command]
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            ["wine", *words], env=self.environment, stdin=subprocess.PIPE, stdout=stdout, stderr=quiet
        )

    def become(self, version: str, build: int | None = None) -> None:
        """Be another Windows, such as win7, or win10 in another build."""
        self.run("winecfg", "-v", version)
        if build is not None:
            arguments = ("/v", "CurrentBuildNumber", "/d", str(build), "/f")
            self.run("reg", "add", CURRENT_VERSION, *arguments)

    def uninstallers(self) -> list[Path]:
        """Return the processes of uninstallers: NSIS lets them go on in a copy, in the folder for temporary files."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                own = os.fsencode(self.drive.parent) in (process / "environ").read_bytes()
                if own and b"~nsu" in (process / "cmdline").read_bytes():
                    found.append(process)
        return found

    def switch_off(self) -> None:
        """End everything and give the disk back."""
        subprocess.run(["wineserver", "--kill"], env=self.environment, check=False, timeout=60)
        if self._resident is not None:
            self._resident.communicate(timeout=60)
        shutil.rmtree(self.drive.parent, ignore_errors=True)

    def in_windows(self, path: Path) -> str:
        """Return the Windows path of a file; those outside of drive C: are on Z:."""
        if path.is_relative_to(self.drive):
            return str(PureWindowsPath("C:/", *path.relative_to(self.drive).parts))
        return str(PureWindowsPath(f"Z:{path.absolute()}"))

    def registry(self, key: str) -> dict[str, str]:
        """Return the values right below a key that exists."""
        rows = [line.split("    ", 3) for line in self.run("reg", "query", key).splitlines() if line.startswith("    ")]
        return {name: value for _, name, _, value in rows}

    def person(self) -> str:
        """Return everything that the registry holds for the person."""
        return self.run("reg", "query", "HKCU", "/s")

    def files(self) -> set[str]:
        """Return what lies in the person's folders and on drive C: outside of Windows itself; folders end with a slash."""
        return {
            path.relative_to(self.drive).as_posix() + "/" * path.is_dir()
            for path in self.drive.rglob("*")
            if not path.is_relative_to(self.drive / "windows")
        }
