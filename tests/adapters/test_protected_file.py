"""A file that opens with its passphrase alone; the real library, and `age` itself where it is installed."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.adapters.light_age import encrypt_lightly
from tests.what_lacks import needs
from wizard.adapters.protected_file import EXTENSION, ProtectedFile
from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind, SetupError

TOKEN = "canary7k2m9x4q8w1z5t3v6b0n2c4d"
TEXT = f'{{"store_hash": "g5cd38", "access_token": "{TOKEN}", "name": "Bücher"}}\n'
PHRASE = "lamp river cold moss"
AGE = shutil.which("age")


@pytest.fixture(scope="module")
def protected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all tests: to make one takes two seconds."""
    path = tmp_path_factory.mktemp("protected") / f"shop{EXTENSION}"
    ProtectedFile().write(path, TEXT, Secret(PHRASE))
    return path


@pytest.fixture(scope="module")
def light(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, opened in no time, for tests that open it again and again."""
    path = tmp_path_factory.mktemp("light") / f"shop{EXTENSION}"
    path.write_bytes(encrypt_lightly(TEXT, PHRASE))
    return path


def failure_of_opening(path: Path, phrase: str = PHRASE) -> Failure:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().open(path, Secret(phrase))
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert phrase not in str(vars(caught.value)) + str(caught.value)
    return caught.value.failure


def test_it_opens_with_its_passphrase(protected: Path) -> None:
    assert ProtectedFile().open(protected, Secret(PHRASE)) == TEXT


def test_neither_token_nor_passphrase_is_in_the_bytes(protected: Path) -> None:
    data = protected.read_bytes()
    for word in (TOKEN, PHRASE, "g5cd38", "access_token"):
        assert word.encode() not in data
    assert [path.name for path in protected.parent.iterdir()] == [protected.name]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_its_owner_alone_may_read_it(protected: Path) -> None:
    assert stat.S_IMODE(protected.stat().st_mode) == 0o600


@pytest.mark.parametrize("phrase", [PHRASE + " ", PHRASE.upper(), "x", "", "\ud800"])
def test_another_passphrase_says_so(phrase: str, light: Path) -> None:
    assert ProtectedFile().open(light, Secret(PHRASE)) == TEXT
    with pytest.raises(SetupError) as caught:
        ProtectedFile().open(light, Secret(phrase))
    assert caught.value.failure.code == "E-07"
    assert caught.value.__context__ is None


def test_a_passphrase_is_the_same_however_its_letters_are_composed(tmp_path: Path) -> None:
    (tmp_path / "x.age").write_bytes(encrypt_lightly(TEXT, "schlüssel"))
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


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_not_blamed_on_the_passphrase(
    damage: Callable[[bytes], bytes], light: Path, tmp_path: Path
) -> None:
    (tmp_path / "x.age").write_bytes(damage(light.read_bytes()))
    failure = failure_of_opening(tmp_path / "x.age")
    assert (failure.code, "x.age" in failure.message) == ("E-08", True)


@pytest.mark.parametrize("work", [b"23", b"30", b"63", b"99", b"0", b"-1", b"018"])
def test_a_file_does_not_choose_how_long_it_takes(work: bytes, light: Path, tmp_path: Path) -> None:
    bomb = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 " + work, light.read_bytes())
    (tmp_path / "x.age").write_bytes(bomb)
    assert failure_of_opening(tmp_path / "x.age").kind is FailureKind.PROTECTED_FILE_DAMAGED


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert failure_of_opening(tmp_path / "x.age").kind is FailureKind.FILE_UNREADABLE


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().write(tmp_path / "gone" / "x.age", TEXT, Secret(PHRASE))
    assert caught.value.failure.kind is FailureKind.WRITE_NO_FOLDER


def test_what_cannot_be_encoded(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        ProtectedFile().write(tmp_path / "x.age", TEXT + "\ud800", Secret(PHRASE))
    assert caught.value.failure.kind is FailureKind.WRITE_OTHER
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
