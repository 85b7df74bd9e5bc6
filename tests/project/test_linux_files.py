"""The files for Linux that lie beside the program: menu entry, metainfo, archive, and what adds the entry for one person."""

from __future__ import annotations

import lzma
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from contents import NAME
from deb import make_deb
from debian_changelog import debian_changelog
from depends import Needs, needs_of
from tarball import install_note, make_tarball

from tests.what_lacks import needs
from wizard import __version__

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="made on Debian and its kin"),
    needs("dpkg-deb", "objdump", "patchelf", "xz"),
]
FILES = Path(__file__).resolve().parents[2] / "packaging" / "linux"
DESKTOP = FILES / f"{NAME}.desktop"
METAINFO = FILES / "ai.appse.bigcommerce-connect.metainfo.xml"
TOP = f"{NAME}-{__version__}-linux-x86_64"


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """A folder in the place of the frozen one: its program says its version, and one file needs glibc."""
    folder = tmp_path / "stand-in"
    (folder / "_internal").mkdir(parents=True)
    program = folder / NAME
    program.write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo "{NAME} {__version__}" || exit 2\n')
    program.chmod(0o755)
    shutil.copy("/bin/true", folder / "_internal" / "true")
    (folder / "_internal" / "link").symlink_to("true")
    os.utime(program, (1_700_000_000, 1_700_000_000))
    return folder


@pytest.fixture
def unpacked(stand_in: Path, tmp_path: Path) -> Path:
    # Everything that a shell or a menu could trip over.
    place = tmp_path / 'a "b" $c `d` \\e %f'
    place.mkdir()
    archive = lzma.decompress(make_tarball(stand_in, tmp_path).read_bytes())
    subprocess.run(["tar", "--extract", "--directory", place], input=archive, check=True)
    return place / TOP


def run(*command: str | Path, data: Path | None = None) -> str:
    environment = {**os.environ, **({"XDG_DATA_HOME": str(data)} if data else {})}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@needs("desktop-file-validate")
def test_the_menu_entry_is_as_desktops_expect_it() -> None:
    assert run("desktop-file-validate", DESKTOP) == ""


@needs("appstreamcli")
def test_the_metainfo_is_as_software_centres_expect_it() -> None:
    run("appstreamcli", "validate", "--no-net", METAINFO)


def test_the_metainfo_names_this_version_first_and_the_menu_entry() -> None:
    tree = ElementTree.parse(METAINFO)
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert tree.findtext("launchable") == DESKTOP.name


def test_the_changelog_is_one_that_debian_reads(tmp_path: Path) -> None:
    text = debian_changelog(FILES.parents[1] / "CHANGELOG.md", NAME, "Somebody <somebody@example.org>")
    (tmp_path / "changelog").write_text(text, encoding="utf-8")
    assert text.startswith(f"{NAME} ({__version__}) stable; urgency=medium\n\n  * ")
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("make", [make_deb, make_tarball])
def test_the_same_folder_gives_the_same_bytes(
    make: Callable[[Path, Path], Path], stand_in: Path, tmp_path: Path
) -> None:
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append(make(stand_in, tmp_path / name).read_bytes())
        (stand_in / "_internal" / "true").touch()
    assert made[0] == made[1]


def test_the_archive_is_one_folder_that_belongs_to_nobody(stand_in: Path, tmp_path: Path) -> None:
    with tarfile.open(make_tarball(stand_in, tmp_path)) as archive:
        entries = archive.getmembers()
    assert {entry.name.split("/")[0] for entry in entries} == {TOP}
    assert {(entry.uid, entry.gid, entry.mtime) for entry in entries} == {(0, 0, 1_700_000_000)}
    runs = {entry.name.removeprefix(f"{TOP}/") for entry in entries if entry.isfile() and entry.mode == 0o755}
    assert runs == {NAME, "install-desktop-entry.sh"}


def test_the_note_says_what_the_system_has_to_have() -> None:
    note = install_note("1.2.3", Needs(frozenset({"libc.so.6"}), frozenset(), "2.35"))
    assert "glibc 2.35 or newer" in note
    assert "1.2.3" in note


def test_a_folder_without_a_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no program"):
        needs_of(tmp_path)


@needs("desktop-file-validate")
def test_the_menu_entry_of_one_person_leads_to_the_folder_and_goes_again(unpacked: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    run(unpacked / "install-desktop-entry.sh", data=data)
    entry = data / "applications" / DESKTOP.name
    assert run("desktop-file-validate", entry) == ""
    line = next(line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec="))
    # The value's own escapes, then what a shell makes of double quotes (the same rules), then the entry's %.
    word = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert "%" not in word.replace("%%", "")
    assert run("sh", "-c", f"printf %s {word}").replace("%%", "%") == str(unpacked / NAME)
    assert (data / "icons/hicolor/scalable/apps" / f"{NAME}.svg").exists()

    run(unpacked / "install-desktop-entry.sh", "--remove", data=data)
    assert [path for path in data.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"] == []


def exec_line(data: Path) -> str:
    text = (data / "applications" / DESKTOP.name).read_text(encoding="utf-8")
    return next(line for line in text.splitlines() if line.startswith("Exec="))


def test_the_script_may_be_run_through_a_link(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    link = tmp_path / "bin" / "add to menu"
    link.symlink_to(unpacked / "install-desktop-entry.sh")
    run(link, data=tmp_path / "through a link")
    run(unpacked / "install-desktop-entry.sh", data=tmp_path / "straight")
    assert exec_line(tmp_path / "through a link") == exec_line(tmp_path / "straight")
    assert [path.name for path in (tmp_path / "through a link/applications").glob(f"{NAME}*")] == [DESKTOP.name]


def test_a_former_entry_is_replaced_at_once_and_never_half(unpacked: Path, tmp_path: Path) -> None:
    former = tmp_path / "data/applications" / DESKTOP.name
    former.parent.mkdir(parents=True)
    former.write_text("the former one", encoding="utf-8")
    (tmp_path / "same file").hardlink_to(former)  # whoever has it open goes on reading the former one
    run(unpacked / "install-desktop-entry.sh", data=tmp_path / "data")
    assert exec_line(tmp_path / "data")
    assert (tmp_path / "same file").read_text(encoding="utf-8") == "the former one"


@pytest.mark.parametrize("missing", [NAME, f"share/applications/{DESKTOP.name}"])
def test_a_folder_that_is_not_whole_leaves_the_menu_as_it_was(missing: str, unpacked: Path, tmp_path: Path) -> None:
    (unpacked / missing).unlink()
    data = tmp_path / "data"
    (data / "applications").mkdir(parents=True)
    (data / "applications" / DESKTOP.name).write_text("the former one", encoding="utf-8")
    script = unpacked / "install-desktop-entry.sh"
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    done = subprocess.run([script], env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "Unpack the download again" in done.stderr
    assert {path.name: path.read_text("utf-8") for path in data.rglob("*") if path.is_file()} == {
        DESKTOP.name: "the former one"
    }
