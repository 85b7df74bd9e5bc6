"""Makes the package for Debian, Ubuntu and their kin: `bigcommerce-connect_VERSION_ARCHITECTURE.deb`.

The folder goes to /usr/lib, where the Filesystem Hierarchy Standard (4.7) gives each application one folder for what
people do not start directly, and Debian's policy agrees. Not to /opt: the policy keeps packages out of it, and on Debian
no package owns /opt, so dpkg would remove the folder itself together with the last package in it.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

from contents import FOLDER, HERE, NAME, ROOT, compressed, copy_folder, date_of, put, shared_files, version_of
from debian_changelog import debian_changelog
from depends import depends_field, needs_of

PLACE = f"usr/lib/{NAME}"
MAINTAINER = "BigCommerce Connect contributors <support@appseai.com>"
GUIDE = "https://docs.appse.ai/app-integrations/bigcommerce"
RECOMMENDS = (
    # A keychain; without one the program offers a file instead.
    "gnome-keyring | kwalletmanager | keepassxc",
    "default-dbus-session-bus | dbus-session-bus",
    # Opens BigCommerce's pages in the browser.
    "xdg-utils",
)
DESCRIPTION = """connect a BigCommerce store to APPSe AI
 Helps merchants get a tested credential (store hash and access token) for
 APPSe AI. It shows which permissions to set, checks that the token has them,
 and says what to enter where.
 .
 The test changes nothing in the store. The token can be saved in the keychain
 or in a file that only its owner can read. A practice store is included."""


def make_deb(folder: Path, destination: Path, level: int = 6) -> Path:
    """Make the package from the frozen folder.

    Args:
        folder: the frozen folder, built on the oldest system that the package is for.
        destination: the folder to put the package into.
        level: how hard xz tries, 0 to 9; 1 takes a third of the time of 6 and makes it a tenth larger.

    Returns:
        The path of the package. The same folder gives the same bytes.

    Raises:
        LookupError: when something that the folder needs belongs to no package of this system.
        subprocess.CalledProcessError: when dpkg-deb did not succeed.
    """
    date = date_of(folder)
    architecture = _output("dpkg", "--print-architecture")
    version = version_of(folder)
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary) / NAME
        _lay_out(folder, tree)
        put(tree / "DEBIAN/md5sums", _checksums(tree))
        put(tree / "DEBIAN/control", _control(version, architecture, depends_field(needs_of(folder)), tree))
        package = destination / f"{NAME}_{version}_{architecture}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(tree), str(package)]
        # With it, dpkg-deb dates everything that is newer by it.
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(date)}
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return package


def _lay_out(folder: Path, tree: Path) -> None:
    """Put everything where it will lie, with `tree` for the root of the file system."""
    (tree / PLACE).parent.mkdir(parents=True)
    copy_folder(folder, tree / PLACE)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for path, content in shared_files(folder).items():
        put(tree / "usr/share" / path, content)
    documents = tree / "usr/share/doc" / NAME
    put(documents / "copyright", (HERE / "copyright").read_bytes())
    changelog = debian_changelog(ROOT / "CHANGELOG.md", NAME, MAINTAINER)
    put(documents / "changelog.gz", compressed(changelog.encode()))
    put(tree / "usr/share/lintian/overrides" / NAME, (HERE / "lintian-overrides").read_bytes())
    for entry in [tree, *tree.rglob("*")]:
        if entry.is_dir() and not entry.is_symlink():
            entry.chmod(FOLDER)


def _control(version: str, architecture: str, depends: str, tree: Path) -> bytes:
    fields = {
        "Package": NAME,
        "Version": version,
        "Section": "net",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(_installed_size(tree)),
        "Depends": depends,
        "Recommends": ", ".join(RECOMMENDS),
        "Homepage": GUIDE,
        "Description": DESCRIPTION,
    }
    return "".join(f"{field}: {value}\n" for field, value in fields.items()).encode()


def _installed_size(tree: Path) -> int:
    """Return the size in KiB, as deb-substvars(5) counts it: files rounded up, everything else 1."""
    entries = [path for path in tree.rglob("*") if tree / "DEBIAN" not in (path, path.parent)]
    return sum(-(-path.stat().st_size // 1024) if _is_plain(path) else 1 for path in entries)


def _checksums(tree: Path) -> bytes:
    """Return what `dpkg --verify` compares."""
    files = sorted(path for path in tree.rglob("*") if _is_plain(path))
    lines = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {_below(path, tree)}" for path in files
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _below(path: Path, tree: Path) -> str:
    return path.relative_to(tree).as_posix()


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
