"""A bare Debian or Ubuntu in a folder, made by debootstrap, with nothing in it but what a package declares to need.

Whoever enters it has mounts and processes of their own, which end with them. All of this takes root's rights: those of
the one who runs the tests, or sudo's where it asks for no password, as on most build machines.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.what_lacks import NOT_INSTALLED

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "clean-root"
HOME = "/home/merchant"
RUNTIME = "/run/merchant"
ENTER = """
set -e
root=$1 who=$2
shift 2
mount -t proc proc "$root/proc"
mkdir -p "$root/tmp/.X11-unix" /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec chroot --userspec="$who" "$root" "$@"
"""
BASE = {
    "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
BOOKKEEPING = ("dev", "proc", "sys", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
"""What apt and dpkg write down about their own work, and what the kernel shows."""


def own_numbers() -> tuple[str, str]:
    """Return the numbers of the person and the group that run the tests."""
    status = Path("/proc/self").stat()
    return str(status.st_uid), str(status.st_gid)


def as_root() -> list[str]:
    """Return what to put before a command that needs root's rights; skip the test when there are none to have."""
    if sys.platform == "linux" and os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    pytest.skip(NOT_INSTALLED + "a bare system, which takes root's rights to make")


class CleanRoot:
    """One bare system in `folder`; the person who uses it has the number of whoever runs the tests."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def command(self, command: Sequence[str], *, who: str, environment: Mapping[str, str], network: bool) -> list[str]:
        """Return the words that run `command` inside."""
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        told = [f"{name}={value}" for name, value in {**BASE, **environment}.items()]
        return [*as_root(), *apart, "sh", "-c", ENTER, "enter", str(self.folder), who, "env", "-i", *told, *command]

    def administer(self, *command: str) -> str:
        """Run a command inside as root, and return what it printed."""
        words = self.command(command, who="0:0", environment={"HOME": "/root"}, network=True)
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=230)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def as_merchant(
        self, *command: str, environment: Mapping[str, str] | None = None, network: bool = True
    ) -> list[str]:
        """Return the words that run a command inside as the person whose home is `HOME`."""
        home = {"HOME": HOME, "XDG_RUNTIME_DIR": RUNTIME, **(environment or {})}
        return self.command(command, who=":".join(own_numbers()), environment=home, network=network)

    def files(self) -> set[str]:
        """Return the paths of everything that is in the system."""
        pruned = [word for name in BOOKKEEPING for word in ("-path", f"./{name}", "-prune", "-o")]
        words = [*as_root(), "find", ".", *pruned, "-print"]
        found = subprocess.run(words, cwd=self.folder, capture_output=True, text=True, check=True)
        return {path.removeprefix(".") for path in found.stdout.splitlines()}


def pristine(depends: str, scratch: Path) -> Path:
    """Return an archive of a bare system, of the kind that this machine is, with the packages of `depends`.

    It is made once, which asks the distribution's mirror, and kept below build/ for the next time.
    """
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    name = f"{codename}-{hashlib.sha256(depends.encode()).hexdigest()[:12]}.tar"
    archive = CACHE / name
    if archive.exists():
        return archive
    folder = scratch / "bare"
    _run([*as_root(), "debootstrap", "--variant=minbase", codename, str(folder)])
    root = CleanRoot(folder)
    root.administer("apt-get", "satisfy", "--yes", "--no-install-recommends", depends)
    root.administer("apt-get", "clean")
    root.administer("install", "-d", "-o", own_numbers()[0], "-g", own_numbers()[1], "-m", "700", HOME, RUNTIME)
    CACHE.mkdir(parents=True, exist_ok=True)
    unfinished = archive.with_suffix(".part")
    _run([*as_root(), "tar", "--create", "--file", str(unfinished), "--directory", str(folder), "."])
    _run([*as_root(), "rm", "-rf", "--one-file-system", str(folder)])
    unfinished.rename(archive)
    return archive


def unpack(archive: Path, folder: Path) -> CleanRoot:
    """Return a system of one's own, unpacked from the archive."""
    folder.mkdir()
    _run([*as_root(), "tar", "--extract", "--same-owner", "--file", str(archive), "--directory", str(folder)])
    return CleanRoot(folder)


def discard(root: CleanRoot) -> None:
    """Remove the folder, which belongs to root."""
    _run([*as_root(), "rm", "-rf", "--one-file-system", str(root.folder)])


def _run(words: list[str]) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=230)
    if done.returncode:
        told = (done.stdout + done.stderr).strip().splitlines()[-5:]
        pytest.fail(f"{words[0]} did not succeed (is the distribution's mirror within reach?): " + "\n".join(told))
