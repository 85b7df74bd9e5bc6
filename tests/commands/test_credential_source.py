"""Every case through the doors of the command line: files, pipes, standard input, the environment."""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import threading
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.adapters.small_age import age_file
from tests.core.intake.brought import CASES, MORE, STORE, TOKEN, VARIANTS, WHICH, Brought, by_label
from tests.core.intake.of_pastes import ONLY_OF_PASTES
from tests.pipes import make_pipe
from tests.sampling import some_of
from wizard.adapters.files.protected_file import ProtectedFile
from wizard.commands.credential_source import TOKEN_VARIABLE, token_from_file, token_from_text
from wizard.commands.hash import run as tell_hash
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import Credential
from wizard.core.export.formats.base import ExportFormat
from wizard.core.export.formats.json_file import JSON
from wizard.core.export.formats.registry import FORMATS
from wizard.core.export.render import Export
from wizard.core.failures import SetupError
from wizard.core.intake.finding import TokenFound

ALL = (*CASES, *MORE, *VARIANTS)
ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct horse battery staple"


class Input(io.StringIO):
    """Standard input that holds bytes."""

    def __init__(self, data: bytes, *, terminal: bool = False) -> None:
        super().__init__()
        self._bytes = io.BytesIO(data)
        self._terminal = terminal

    @property
    def buffer(self) -> io.BytesIO:
        return self._bytes

    def isatty(self) -> bool:
        return self._terminal


def said(take: Callable[[], TokenFound]) -> str:
    try:
        return take().token.reveal()
    except SetupError as error:
        return error.failure.code


def of_file(case: Brought) -> set[str]:
    """Return what may be said of a case as a file; some kinds of refusal have a name of their own there."""
    if case.token in ONLY_OF_PASTES:
        return {"F-03"}
    return {case.token, "F-05"} if case.name.startswith("shortened") else {case.token}


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_every_case_through_every_door(
    case: Brought, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "brought.txt"
    file.write_bytes(case.data)
    assert said(lambda: token_from_file(str(file), "")) in of_file(case)
    for encoding in ("utf-8", "utf-16"):
        monkeypatch.setattr(sys, "stdin", Input(case.text.encode(encoding)))
        assert said(lambda: token_from_file("-", "")) in of_file(case)
        monkeypatch.setattr(sys, "stdin", Input(case.text.encode(encoding)))
        assert said(lambda: token_from_text(from_input=True, wanted_store="")) == case.token
    if "\0" not in case.text:  # no variable holds one
        monkeypatch.setenv(TOKEN_VARIABLE, case.text)
        assert said(lambda: token_from_text(from_input=False, wanted_store="")) == case.token
    out, err = capsys.readouterr()
    assert TOKEN[:8] not in out + err
    if case.store:
        for told in hashes(case.text, monkeypatch, capsys):
            assert case.store in (told["hash"], told.get("code"))
            assert told.get("certain", case.certain) is case.certain


@pytest.mark.parametrize("label", some_of(by_label(), every=3))
def test_each_label_with_each_separator_and_quoting_through_every_door(
    label: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "brought.txt"
    for text, name in by_label()[label]:
        file.write_text(text, encoding="utf-8")
        doors = [token_from_file(str(file), "")]
        monkeypatch.setattr(sys, "stdin", Input(text.encode()))
        doors.append(token_from_file("-", ""))
        monkeypatch.setattr(sys, "stdin", Input(text.encode()))
        doors.append(token_from_text(from_input=True, wanted_store=""))
        monkeypatch.setenv(TOKEN_VARIABLE, text)
        doors.append(token_from_text(from_input=False, wanted_store=""))
        for found in doors:
            assert found.store is not None, name
            assert (found.token, found.store.value) == (Secret(TOKEN), STORE), name
        for told in hashes(text, monkeypatch, capsys):
            assert (told["hash"], told["certain"]) == (STORE, True), name


def hashes(
    text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[dict[str, object]]:
    """Give what ``hash`` says of a text on the command line and of one on standard input."""
    for given in (text, "-"):
        monkeypatch.setattr(sys, "stdin", Input(text.encode()))
        capsys.readouterr()
        tell_hash(argparse.Namespace(text=given, json=True))
        yield json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("case", [one for one in CASES if one.store], ids=lambda case: case.name)
@pytest.mark.parametrize("piped", [False, True])
def test_every_case_through_hash(case: Brought, piped: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wizard", "hash", "-" if piped else case.text, "--json"],
        input=case.data if piped else b"",
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    document = json.loads(done.stdout)
    assert case.store in (document["hash"], document.get("code"))
    assert document.get("certain", True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are no files of Windows")
def test_a_pipe_with_a_name_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    make_pipe(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(CASES[0].data))
    writer.start()
    found = token_from_file(str(pipe), "")
    writer.join()
    assert found.token == Secret(TOKEN)
    assert found.store is not None
    assert found.store.value == STORE


def export() -> Export:
    return Export(Credential(STORE, Secret(TOKEN)), "Shop link", datetime(2026, 1, 2, tzinfo=UTC))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_every_file_that_this_program_saves_is_read(form: ExportFormat, tmp_path: Path) -> None:
    file = tmp_path / export().file_name(form)
    file.write_text(export().render(form), encoding="utf-8")
    found = token_from_file(str(file), "")
    assert found.token == Secret(TOKEN)
    assert found.store is not None
    assert (found.store.value, found.store.certain) == (STORE, True)


def test_a_protected_file_asks_for_its_passphrase_in_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept.age"
    ProtectedFile().write(file, export().render(JSON), Secret(PASSPHRASE))
    monkeypatch.setattr(sys, "stdin", Input(b""))
    assert said(lambda: token_from_file(str(file), "")) == "F-11"
    monkeypatch.setattr(sys, "stdin", Input(b"", terminal=True))
    monkeypatch.setattr("getpass.getpass", lambda words: PASSPHRASE if "kept.age" in words else "")
    assert token_from_file(str(file), "").token == Secret(TOKEN)


def test_a_protected_file_after_a_byte_order_mark_asks_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kept.age"
    file.write_bytes(BOM_UTF8 + age_file(export().render(JSON), PASSPHRASE))
    monkeypatch.setattr(sys, "stdin", Input(b"", terminal=True))
    monkeypatch.setattr("getpass.getpass", lambda words: PASSPHRASE if "kept.age" in words else "")
    assert token_from_file(str(file), "").token == Secret(TOKEN)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are no files of Windows")
def test_a_protected_file_in_a_pipe_is_opened_from_what_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe can’t be read again, neither for the opening nor for a second try."""
    pipe, entered = tmp_path / "pipe", iter(["wrong", PASSPHRASE])
    make_pipe(pipe)
    data = age_file(export().render(JSON), PASSPHRASE)
    monkeypatch.setattr(sys, "stdin", Input(b"", terminal=True))
    monkeypatch.setattr("getpass.getpass", lambda words: next(entered))
    writer = threading.Thread(target=lambda: pipe.write_bytes(data))
    writer.start()
    found = token_from_file(str(pipe), "")
    writer.join()
    assert found.token == Secret(TOKEN)


def test_a_saved_set_up_holds_no_token(tmp_path: Path) -> None:
    file = tmp_path / "bigcommerce-q7m2xk9dap.progress.json"
    file.write_text('{"kind": "bigcommerce-connect progress", "format": 1}', encoding="utf-8")
    assert said(lambda: token_from_file(str(file), "")) == "F-12"


def test_of_several_accounts_the_one_for_the_store_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "two.csv"
    text = f"Shop,Store hash,Access token\nA,abc99x,{'m2b5' * 7}m2b\nB,{STORE},{TOKEN}\n"
    file.write_text(text, encoding="utf-8")
    assert token_from_file(str(file), STORE).token == Secret(TOKEN)
    assert said(lambda: token_from_file(str(file), "")) == WHICH
    assert capsys.readouterr().err == f"1. A, store abc99x\n2. B, store {STORE}\n"


def test_a_token_that_was_put_together_or_has_an_odd_length_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "wrapped.txt"
    file.write_bytes(CASES[0].data)
    token_from_file(str(file), "")
    assert "in pieces" in capsys.readouterr().err
    file.write_text(f"ACCESS TOKEN: {TOKEN[:28]}\nCLIENT NAME: x\n", encoding="utf-8")
    token_from_file(str(file), "")
    assert "28 characters" in capsys.readouterr().err
