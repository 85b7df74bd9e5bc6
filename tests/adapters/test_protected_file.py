"""A file that opens with its passphrase alone; the real library, and `age` itself where it is installed."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import stat
import subprocess
import sys
import threading
import time
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.small_age import age_file
from tests.built_once import built_once
from tests.sampling import some_of
from tests.what_lacks import needs
from wizard.adapters.files.protected_file import EXTENSION, ProtectedFile
from wizard.core.concurrency.cancel import Cancelled
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError

TOKEN = "canary7k2m9x4q8w1z5t3v6b0n2c4d"
TEXT = f'{{"store_hash": "g5cd38", "access_token": "{TOKEN}", "name": "Bücher"}}\n'
PHRASE = "lamp river cold moss"
AGE = shutil.which("age")


@contextmanager
def without_the_library() -> Iterator[None]:
    """In this process it would hold every thread up, and so the window: two and a half seconds at a work factor of 18."""
    with pytest.MonkeyPatch.context() as patched:
        for name in [one for one in sys.modules if one.partition(".")[0] == "pyrage"]:
            patched.delitem(sys.modules, name)
        patched.setitem(sys.modules, "pyrage", None)
        with pytest.raises(ImportError):
            importlib.import_module("pyrage")
        yield


@pytest.fixture(scope="session")
def protected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the program's own, made without the library; one for all tests: to make one takes two seconds."""

    def make(folder: Path) -> Path:
        path = folder / f"shop{EXTENSION}"
        with without_the_library():
            ProtectedFile().write(path, TEXT, Secret(PHRASE))
        return path

    return built_once(tmp_path_factory, "protected", make)


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    """A file that opens at once."""
    path = tmp_path / f"quick{EXTENSION}"
    path.write_bytes(age_file(TEXT, PHRASE))
    return path


Children = list["subprocess.Popen[bytes]"]


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Children:
    """The child processes that are started."""
    started: Children = []
    real = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(real(*arguments, **options))
        return started[-1]

    monkeypatch.setattr("subprocess.Popen", start)
    return started


def failure_of_opening(path: Path, phrase: str = PHRASE) -> Failure:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().open(path, Secret(phrase))
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert phrase not in str(vars(caught.value)) + str(caught.value)
    return caught.value.failure


def test_it_opens_after_a_byte_order_mark(quick: Path) -> None:
    quick.write_bytes(BOM_UTF8 + quick.read_bytes())
    assert ProtectedFile().open(quick, Secret(PHRASE)) == TEXT


def test_neither_token_nor_passphrase_is_in_the_bytes(protected: Path) -> None:
    data = protected.read_bytes()
    for word in (TOKEN, PHRASE, "g5cd38", "access_token"):
        assert word.encode() not in data
    assert [path.name for path in protected.parent.iterdir()] == [protected.name]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_its_owner_alone_may_read_it(protected: Path) -> None:
    assert stat.S_IMODE(protected.stat().st_mode) == 0o600


@pytest.mark.parametrize("phrase", [PHRASE + " ", PHRASE.upper(), "x", "", "\ud800"])
def test_another_passphrase_says_so(phrase: str, quick: Path) -> None:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().open(quick, Secret(phrase))
    assert caught.value.failure.code == "E-07"
    assert caught.value.__context__ is None


def test_a_passphrase_is_the_same_however_its_letters_are_composed(tmp_path: Path) -> None:
    (tmp_path / "x.age").write_bytes(age_file(TEXT, "schlüssel"))
    assert ProtectedFile().open(tmp_path / "x.age", Secret("schlu\u0308ssel")) == TEXT


def changed_last(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


def changed_seal(data: bytes) -> bytes:
    place = data.index(b"\n--- ") + 6
    return data[:place] + (b"B" if data[place : place + 1] == b"A" else b"A") + data[place + 1 :]


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda data: b"",
    lambda data: data[:60],
    lambda data: data[:-1],
    lambda data: data + b"x",
    changed_last,
    changed_seal,
    lambda data: data.replace(b"\n", b"\r\n"),
    lambda data: b"ACCESS TOKEN: abc\n",
    lambda data: os.urandom(4000),
    lambda data: data + b"\0" * 64 * 1024,
]


@pytest.mark.parametrize("damage", some_of(DAMAGES, every=4))
def test_a_damaged_file_is_not_blamed_on_the_passphrase(
    damage: Callable[[bytes], bytes], quick: Path, tmp_path: Path
) -> None:
    (tmp_path / "x.age").write_bytes(damage(quick.read_bytes()))
    failure = failure_of_opening(tmp_path / "x.age")
    assert (failure.code, "x.age" in failure.message) == ("E-08", True)


@pytest.mark.parametrize("work", [b"21", b"22", b"23", b"30", b"63", b"99", b"0", b"-1", b"018", b"100"])
def test_a_file_does_not_choose_how_long_it_takes(
    work: bytes, quick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subprocess.Popen", None)  # refused before anything is derived
    bomb = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 " + work, quick.read_bytes())
    (tmp_path / "x.age").write_bytes(bomb)
    failure = failure_of_opening(tmp_path / "x.age")
    if work in (b"21", b"22", b"23", b"30", b"63", b"99"):
        assert failure.details == {"name": "x.age", "factor": work.decode(), "limit": "20"}
        assert (failure.code, "the program that protected it" in failure.next_step) == ("E-14", True)
    else:
        assert failure.code == "E-08"


# -- the child process ---------------------------------------------------------------------------------------------------


def test_a_file_is_made_and_opened_without_the_library_in_this_process(protected: Path) -> None:
    with without_the_library():
        assert ProtectedFile().open(protected, Secret(PHRASE)) == TEXT


def test_a_long_file_reaches_a_child_that_starts_slowly(
    quick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pipe takes 64 KB at once; the rest is sent when the child reads, long after somebody has looked at the clock."""
    monkeypatch.setattr("wizard.adapters.age.process._POLL_SECONDS", 0.001)
    (tmp_path / "x.age").write_bytes(quick.read_bytes() + b"\0" * 256 * 1024)
    assert failure_of_opening(tmp_path / "x.age").code == "E-08"


def test_cancelling_ends_the_child(quick: Path, children: Children) -> None:
    quick.write_bytes(quick.read_bytes().replace(b" 4\n", b" 20\n"))
    cancel = threading.Event()
    threading.Timer(0.2, cancel.set).start()
    with pytest.raises(Cancelled):
        ProtectedFile().open(quick, Secret(PHRASE), cancel)
    (child,) = children
    assert child.returncode not in (None, 0)


def test_a_deadline_ends_the_child(quick: Path, children: Children) -> None:
    quick.write_bytes(quick.read_bytes().replace(b" 4\n", b" 20\n"))
    with pytest.raises(SetupError) as caught:
        ProtectedFile(seconds=0.2).open(quick, Secret(PHRASE))
    assert (caught.value.failure.code, "more than 0 seconds" in caught.value.failure.message) == ("E-13", True)
    assert "Close other programs" in caught.value.failure.next_step
    (child,) = children
    assert child.returncode not in (None, 0)


@pytest.mark.skipif(
    sys.platform != "linux", reason="needs a system that bounds a process's memory by a limit of its own"
)
@pytest.mark.parametrize("saving", [False, True])
def test_too_little_memory_is_said_and_ends_the_child_alone(
    saving: bool, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.adapters.age.process._command", lambda: [sys.executable, "-c", IN_LITTLE_MEMORY])
    quick.write_bytes(quick.read_bytes().replace(b" 4\n", b" 18\n"))
    with pytest.raises(SetupError) as caught:
        if saving:
            ProtectedFile().write(quick.with_name("new.age"), TEXT, Secret(PHRASE))
        else:
            ProtectedFile().open(quick, Secret(PHRASE))
    failure = caught.value.failure
    assert (failure.code, "enough free memory" in failure.message) == ("E-10" if saving else "E-13", True)
    assert "Close other programs" in failure.next_step
    assert not quick.with_name("new.age").exists()


IN_LITTLE_MEMORY = """
import pathlib, resource
import pyrage
from wizard.adapters.age.worker import serve
used = int(pathlib.Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (4 << 20), used + (4 << 20)))
serve()
"""
"""Hardly more than it has. On a busy computer the library measures itself as slow and saves with a lower work factor, so with
less memory: down to 12, which is 4 MiB."""


@pytest.mark.parametrize("saving", [False, True])
@pytest.mark.parametrize("script", ["", "import sys; sys.exit(3)", "print('?')", "import os; os._exit(0)"])
def test_a_child_that_breaks_down_is_no_defect(
    script: str, saving: bool, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-c", script] if script else [str(quick / "gone")]
    monkeypatch.setattr("wizard.adapters.age.process._command", lambda: command)
    with pytest.raises(SetupError) as caught:
        if saving:
            ProtectedFile().write(quick, TEXT, Secret(PHRASE))
        else:
            ProtectedFile().open(quick, Secret(PHRASE))
    assert caught.value.failure.code == ("E-10" if saving else "E-13")
    assert "stopped" in caught.value.failure.message


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_neither_token_nor_passphrase_is_in_the_childs_arguments_or_environment(
    quick: Path, children: Children
) -> None:
    quick.write_bytes(quick.read_bytes().replace(b" 4\n", b" 20\n"))
    cancel = threading.Event()
    seen: list[bytes] = []

    def look() -> None:
        while not children:
            time.sleep(0.01)
        folder = Path(f"/proc/{children[0].pid}")
        seen.extend((folder / name).read_bytes() for name in ("cmdline", "environ"))
        cancel.set()

    looking = threading.Thread(target=look)
    looking.start()
    with pytest.raises(Cancelled):
        ProtectedFile().open(quick, Secret(PHRASE), cancel)
    looking.join()
    assert b"--age-worker" in seen[0]
    assert not [one for one in seen if PHRASE.encode() in one or TOKEN.encode() in one]


@pytest.mark.parametrize("order", [b"", b"d", b"x\0\0\0\0", b"d\0\0\0\x01\xff", b"d\0\0\0\xff"])
def test_the_child_says_nothing_to_an_order_that_is_none(order: bytes) -> None:
    command = [sys.executable, "-m", "wizard", "--age-worker"]
    done = subprocess.run(command, input=order, capture_output=True, check=False, timeout=60)
    assert done.stdout in (b"", b"d")
    assert b"Error" not in done.stderr or done.returncode != 0


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert failure_of_opening(tmp_path / "x.age").kind is FailureKind.FILE_UNREADABLE


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().write(tmp_path / "gone" / "x.age", TEXT, Secret(PHRASE))
    assert caught.value.failure.kind is FailureKind.WRITE_NO_FOLDER


def test_what_cannot_be_encoded(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().write(tmp_path / "x.age", TEXT + "\ud800", Secret(PHRASE))
    assert caught.value.failure.kind is FailureKind.WRITE_CHARACTER
    assert caught.value.__context__ is None
    assert list(tmp_path.iterdir()) == []


# -- with age itself: it asks for the passphrase on a terminal ---------------------------------------------------------


# In a program of its own: to fork this one, which has threads, is not safe.
ON_A_TERMINAL = """
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
try:
    while part := os.read(terminal, 1024):
        if part.rstrip().endswith(b":"):
            os.write(terminal, os.environb[b"PHRASE"] + b"\\n")
except OSError:  # Linux says so when the other end is closed
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def run_age(*arguments: str) -> None:
    command = [sys.executable, "-c", ON_A_TERMINAL, "age", *arguments]
    subprocess.run(command, env={**os.environ, "PHRASE": PHRASE}, check=True, timeout=60)


needs_age = needs("age")


@needs_age
def test_age_opens_our_file(protected: Path, tmp_path: Path) -> None:
    run_age("--decrypt", "--output", str(tmp_path / "plain"), str(protected))
    assert (tmp_path / "plain").read_text("utf-8") == TEXT


@needs_age
def test_we_open_a_file_of_age(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text(TEXT, "utf-8")
    run_age("--passphrase", "--output", str(tmp_path / "x.age"), str(tmp_path / "plain"))
    assert ProtectedFile().open(tmp_path / "x.age", Secret(PHRASE)) == TEXT


@needs_age
def test_a_file_of_age_for_a_key_is_no_file_of_ours(tmp_path: Path) -> None:
    keygen = subprocess.run(["age-keygen"], capture_output=True, text=True, check=True)
    (key,) = re.findall(r"public key: (\S+)", keygen.stdout + keygen.stderr)[:1]
    subprocess.run(
        ["age", "-r", key, "-o", str(tmp_path / "x.age")], input=TEXT.encode(), check=True, capture_output=True
    )
    assert failure_of_opening(tmp_path / "x.age").kind is FailureKind.PROTECTED_FILE_DAMAGED
