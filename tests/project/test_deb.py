"""The package for Debian: made, looked into, installed in a bare system, used there, and removed."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from deb import make_deb

from tests.adapters.asking import TOKEN
from tests.desktop.conftest import Screen, screen, wait_for
from tests.desktop.menus import PLAIN_JSON, choose
from tests.packaging.clean_root import HOME, RUNTIME, CleanRoot, as_root, discard, pristine, unpack
from tests.what_lacks import skip_without
from wizard import __version__
from wizard.core.check.scopes import Profile
from wizard.practice import PRACTICE_ADDRESS
from wizard.practice.store import PracticeStore, standard_tokens

ROOT = Path(__file__).resolve().parents[2]
NAME = "bigcommerce-connect"
PLACE = f"./usr/lib/{NAME}"
QUICK = 1
"""How hard xz tries here. What is released is packed harder, a tenth smaller (packaging/linux/make_packages.py)."""
LIMIT = 1.1 * 42 * 2**20
TOOLS = ("dpkg-deb", "debootstrap", "lintian", "objdump", "patchelf", "gnome-keyring-daemon", "dbus-daemon")
pytestmark = [
    pytest.mark.deb,
    pytest.mark.skipif(shutil.which("apt-get") is None, reason="made, and installed, on Debian and its kin"),
]

_ = screen  # the fixture


def output(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def deb(frozen_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, made from the frozen folder."""
    skip_without(tool for tool in TOOLS if shutil.which(tool) is None)
    return make_deb(frozen_folder, tmp_path_factory.mktemp("deb"), QUICK)


@pytest.fixture(scope="module")
def contents(deb: Path) -> dict[str, tarfile.TarInfo]:
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE) as unpacker:
        assert unpacker.stdout is not None
        with tarfile.open(fileobj=unpacker.stdout, mode="r|") as tar:
            return {entry.name: entry for entry in tar}


@pytest.fixture(scope="module")
def archive(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare system with the packages that the .deb names, and no others."""
    return pristine(output("dpkg-deb", "--field", deb, "Depends").strip(), tmp_path_factory.mktemp("bare"))


class Installed:
    """A bare system with the package in it, and what was in it before."""

    def __init__(self, root: CleanRoot, deb: Path) -> None:
        self.root = root
        self.before = root.files()
        shutil.copy(deb, root.folder / "tmp")
        self.told = root.administer("apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{deb.name}")


@pytest.fixture(scope="module")
def installed(archive: Path, deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    root = unpack(archive, tmp_path_factory.mktemp("root") / "r")
    yield Installed(root, deb)
    discard(root)


# -- the package itself ------------------------------------------------------------------------------------------------


def test_there_is_a_frozen_program_to_pack(frozen_folder: Path) -> None:
    """Also the test that waits for the frozen folder, so that the next one has its time for the package."""
    assert (frozen_folder / NAME).exists()


def test_it_is_small_enough_to_download(deb: Path) -> None:
    assert deb.stat().st_size <= LIMIT


def test_it_says_what_it_is(deb: Path) -> None:
    assert deb.name == f"{NAME}_{__version__}_{output('dpkg', '--print-architecture').strip()}.deb"
    assert output("dpkg-deb", "--field", deb, "Package", "Version") == f"Package: {NAME}\nVersion: {__version__}\n"


def test_the_lowest_glibc_is_the_one_that_the_libraries_ask_for(deb: Path, frozen_folder: Path) -> None:
    """Counted another way than the package is made: by the symbols that each file takes from elsewhere."""
    files = [path for path in frozen_folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    symbols = output("objdump", "-T", *files)
    asked = {tuple(map(int, text.split("."))) for text in re.findall(r"\*UND\*.*GLIBC_([\d.]+)\b", symbols)}
    floor = ".".join(map(str, max(asked)))
    assert f"libc6 (>= {floor})," in output("dpkg-deb", "--field", deb, "Depends")


def test_everybody_may_read_it_and_only_root_may_change_it(contents: Mapping[str, tarfile.TarInfo]) -> None:
    entries = [entry for entry in contents.values() if not entry.issym()]
    assert {(entry.uname, entry.gname, entry.uid, entry.gid) for entry in contents.values()} == {("root", "root", 0, 0)}
    assert {entry.mode for entry in entries if entry.isdir()} == {0o755}
    assert {entry.mode for entry in entries if entry.isfile()} == {0o644, 0o755}
    assert [entry.name for entry in entries if entry.isfile() and entry.mode == 0o755] == [f"{PLACE}/{NAME}"]


def test_it_holds_what_menus_and_software_centres_look_for(contents: Mapping[str, tarfile.TarInfo]) -> None:
    wanted = {
        f"applications/{NAME}.desktop",
        "metainfo/ai.appse.bigcommerce-connect.metainfo.xml",
        f"icons/hicolor/scalable/apps/{NAME}.svg",
        f"icons/hicolor/48x48/apps/{NAME}.png",
        f"doc/{NAME}/copyright",
        f"doc/{NAME}/changelog.gz",
    }
    assert {f"./usr/share/{path}" for path in wanted} <= contents.keys()
    assert contents[f"./usr/bin/{NAME}"].linkname == f"../lib/{NAME}/{NAME}"


def test_it_holds_nothing_that_only_builders_need(contents: Mapping[str, tarfile.TarInfo]) -> None:
    unwanted = re.compile(r"__pycache__|/tests?/|pytest|PyInstaller|setuptools|/pip/|hypothesis|\.git|proxy\.py|mypy")
    assert [path for path in contents if unwanted.search(path)] == []


def test_lintian_finds_nothing_that_is_not_explained(deb: Path) -> None:
    # Debian's rules wherever this runs; Ubuntu's own do not bind a package from elsewhere.
    command = ["lintian", "--profile", "debian", "--fail-on", "error,warning", str(deb)]
    done = subprocess.run(command, cwd=deb.parent, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout


# -- in a bare system --------------------------------------------------------------------------------------------------


def test_the_declared_packages_are_to_be_had(archive: Path) -> None:
    assert archive.exists()


def test_it_needs_no_package_that_it_does_not_name(installed: Installed) -> None:
    assert "1 newly installed" in installed.told


def test_it_is_whole_where_it_was_installed(installed: Installed) -> None:
    command = installed.root.as_merchant(NAME, "self-check", environment={"QT_QPA_PLATFORM": "offscreen"})
    output(*command)


def test_every_file_is_as_it_was_packed(installed: Installed) -> None:
    assert installed.root.administer("dpkg", "--verify", NAME) == ""


@contextmanager
def started(
    root: CleanRoot, screen: Screen, *arguments: str, network: bool = True, bus: str = ""
) -> Iterator[subprocess.Popen[str]]:
    """The installed program on a screen; whatever happens, it is gone afterwards."""
    environment = {"DISPLAY": screen.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    if bus:
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus
    command = root.as_merchant(NAME, *arguments, environment=environment, network=network)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            subprocess.run([*as_root(), "kill", "-KILL", str(program.pid)], capture_output=True, check=False)


def walk_to_the_test(screen: Screen, address: str, token: str) -> None:
    window = screen.window("Step 1 of 5")
    screen.run("xdotool", "windowactivate", "--sync", window)
    screen.copy(address)
    screen.keys("ctrl+v")
    screen.press_until("alt+n", "Step 2 of 5")
    screen.press_until("alt+p", "Step 3 of 5")  # Paste the token instead
    screen.copy(token)
    screen.keys("ctrl+v")
    screen.press_until("alt+t", "Step 4 of 5")


def press_until(screen: Screen, key: str, title: str) -> None:
    def there() -> bool:
        screen.keys(key)
        return screen.has(title)

    wait_for(f"a window named {title!r}", there)


def end(screen: Screen, program: subprocess.Popen[str]) -> None:
    """Close the window, which asks nothing once a copy is kept, and look at what the program said."""
    screen.in_front("Step 5 of 5")
    screen.press_until_so("alt+F4", "the end of the program", lambda: program.poll() is not None)
    assert program.stderr is not None
    assert (program.returncode, program.stderr.read()) == (0, "")


def test_a_practice_walk_ends_in_a_file(installed: Installed, screen: Screen, profile: Profile) -> None:
    token = PracticeStore(standard_tokens(profile)).token("ready").text
    with started(installed.root, screen, "--practice") as program:
        walk_to_the_test(screen, PRACTICE_ADDRESS, token)
        assert f'"{NAME}", "{NAME}"' in screen.run("xprop", "-id", screen.window("Step 4 of 5"), "WM_CLASS")
        press_until(screen, "alt+o", "Step 5 of 5")  # Open APPSe AI
        choose(screen, "alt+p", *PLAIN_JSON)
        screen.in_front("Save a copy")
        screen.keys("ctrl+a")
        screen.type(f"{HOME}/PRACTICE-credential.json")
        screen.keys("Return")
        file = installed.root.folder / HOME.removeprefix("/") / "PRACTICE-credential.json"
        wait_for("the saved file", file.exists)
        end(screen, program)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert token in file.read_text(encoding="utf-8")


@pytest.fixture
def keychain(installed: Installed, tmp_path: Path) -> Iterator[str]:
    """A GNOME keyring outside the bare system, reached from both sides by a bus whose socket lies within."""
    socket = installed.root.folder / RUNTIME.removeprefix("/") / "bus"
    address = f"unix:path={socket}"
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = kept | {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": address}
    tmp_path.chmod(0o700)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"], env=environment
    )
    wait_for("the bus", socket.exists)
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
    daemon = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert daemon.stdin is not None
    daemon.stdin.write("password")
    daemon.stdin.close()
    question = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    question += ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]

    def answers() -> bool:
        done = subprocess.run(question, env=environment, capture_output=True, text=True, check=False, timeout=30)
        return "true" in done.stdout

    wait_for("the keychain", answers)
    yield address
    for process in (daemon, bus):
        process.terminate()
        process.wait()
    socket.unlink(missing_ok=True)


READ = """
import sys
from wizard.adapters.keychain.keyring_store import KeyringStore
from wizard.core.credential.secret import Secret
print(KeyringStore().load(sys.argv[1]) == Secret(sys.stdin.read()))
"""


def test_a_token_is_kept_in_a_real_keychain(installed: Installed, keychain: str, screen: Screen) -> None:
    """Without a network nothing can be tested, and the token can be kept untested."""
    inside = f"unix:path={RUNTIME}/bus"
    with started(installed.root, screen, network=False, bus=inside) as program:
        walk_to_the_test(screen, "https://store-abc123.mybigcommerce.com/manage", TOKEN)
        press_until(screen, "alt+u", "Step 5 of 5")  # Continue untested
        choose(screen, "alt+p", "k")

        def is_kept() -> bool:
            command = [sys.executable, "-c", READ, "abc123"]
            environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": keychain, "PYTHONPATH": str(ROOT)}
            done = subprocess.run(
                command, env=environment, input=TOKEN, capture_output=True, text=True, check=False, timeout=60
            )
            return done.stdout.strip() == "True"

        wait_for("the token in the keychain", is_kept)
        end(screen, program)


def test_the_browser_is_not_given_our_libraries(installed: Installed, screen: Screen) -> None:
    """A browser that loads another program's libraries may not start; xdg-open is where it would begin."""
    told = installed.root.folder / HOME.removeprefix("/") / "told"
    script = f"#!/bin/sh\nenv >{HOME}/part\nmv {HOME}/part {HOME}/told\n"
    place = "/usr/local/bin/xdg-open"
    installed.root.administer("sh", "-c", 'printf %s "$1" >"$2"; chmod 755 "$2"', "write", script, place)
    try:
        with started(installed.root, screen, network=False):
            window = screen.window("Step 1 of 5")
            screen.run("xdotool", "windowactivate", "--sync", window)
            screen.copy("https://store-abc123.mybigcommerce.com/manage")
            screen.keys("ctrl+v")
            screen.press_until("alt+n", "Step 2 of 5")
            screen.press_until_so("alt+o", "the browser", told.exists)
        assert "LD_LIBRARY_PATH" not in told.read_text(encoding="utf-8")
    finally:
        installed.root.administer("rm", "-f", place, f"{HOME}/told")


def test_removed_it_leaves_what_the_merchant_saved_and_nothing_else(installed: Installed) -> None:
    installed.root.administer("apt-get", "purge", "--yes", NAME)
    after = installed.root.files()
    assert installed.before - after == set()
    left = after - installed.before
    assert {path for path in left if not path.startswith((f"{HOME}/", f"{RUNTIME}/"))} == set()
    assert f"{HOME}/PRACTICE-credential.json" in left
