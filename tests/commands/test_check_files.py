"""``check`` with several files: a result for each, nothing mixed, and one that fails stops no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.several import (
    HASH,
    checked,
    files,
    folder,  # noqa: F401 - a fixture
    server,  # noqa: F401 - a fixture
    signals_as_before,  # noqa: F401 - a fixture
    store,  # noqa: F401 - a fixture
)
from wizard.commands.exit_codes import ExitCode
from wizard.core.check.scopes import B2B_PROFILE
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore


def test_each_file_gets_its_own_result_and_the_worst_counts(
    server: PracticeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = checked(server, "--file", *files(folder, "a b notes c"))
    lines = capsys.readouterr().out.splitlines()
    assert [(Path(line.split("  ")[0]).name, *line.split("  ")[1:]) for line in lines[:4]] == [
        ("a.txt", HASH, "ready", "-"),
        ("b.txt", HASH, "token refused", "T-01"),
        ("notes.txt", "-", "no token found", "F-03"),
        ("c.txt", HASH, "rows missing", "T-06"),
    ]
    assert code == ExitCode.REFUSED


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ("a a", ExitCode.AS_INTENDED),
        ("a c", ExitCode.ROWS_MISSING),
        ("a notes", ExitCode.WRONG_USAGE),
        ("notes c", ExitCode.WRONG_USAGE),
        ("a gone", ExitCode.WRONG_USAGE),
        ("notes b", ExitCode.REFUSED),
    ],
)
def test_the_exit_code_is_that_of_the_worst(server: PracticeServer, folder: Path, names: str, code: ExitCode) -> None:
    assert checked(server, "--file", *files(folder, names)) == code


def test_a_folder_is_all_its_files_with_a_token(
    server: PracticeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(server, "--file", str(folder), "--json") == ExitCode.REFUSED
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert document["failure"] is None
    assert [(Path(one["file"]).name, one["store_hash"], one["outcome"]) for one in document["stores"]] == [
        ("a.txt", HASH, "ready"),
        ("b.txt", HASH, "token_refused"),
        ("c.txt", HASH, "rows_missing"),
    ]
    assert "left out: 1." in said.err


def test_one_file_has_the_shape_it_had(
    server: PracticeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(server, "--file", *files(folder, "a"), "--json") == ExitCode.AS_INTENDED
    document = json.loads(capsys.readouterr().out)
    assert (document["store_hash"], "stores" in document, "file" in document) == (HASH, False, False)


def test_a_file_with_several_stores_is_tested_store_by_store(
    server: PracticeServer, folder: Path, store: PracticeStore, capsys: pytest.CaptureFixture[str]
) -> None:
    tokens = [store.token(name).text for name in ("ready", "one-row-missing")]
    pairs = zip((HASH, "other77"), tokens, strict=True)
    rows = "".join(f"{store_hash},{token}\n" for store_hash, token in pairs)
    (folder / "list.csv").write_text(f"store hash,access token\n{rows}", encoding="utf-8")
    checked(server, "--file", str(folder / "list.csv"), *files(folder, "a"), "--json")
    stores = json.loads(capsys.readouterr().out)["stores"]
    assert [(one["store_hash"], one["outcome"]) for one in stores] == [
        (HASH, "ready"),
        ("other77", "store_refused"),
        (HASH, "ready"),
    ]


def test_two_tokens_for_one_store_are_not_guessed_between(
    server: PracticeServer, folder: Path, store: PracticeStore, capsys: pytest.CaptureFixture[str]
) -> None:
    both = "".join(store.credentials_file_text(store.token(name)) + "\n" for name in ("ready", "one-row-missing"))
    (folder / "both.txt").write_text(both, encoding="utf-8")
    assert checked(server, "--file", *files(folder, "both a")) == ExitCode.WRONG_USAGE
    assert "no token found" in capsys.readouterr().out.splitlines()[0]
    assert {seen.path for seen in server.seen}  # the other file was tested all the same


def test_a_token_without_its_store_says_so(
    server: PracticeServer, folder: Path, store: PracticeStore, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "alone.txt").write_text(f"ACCESS TOKEN: {store.token('ready').text}\n", encoding="utf-8")
    assert checked(server, "--file", *files(folder, "alone a")) == ExitCode.WRONG_USAGE
    assert "  -  no store named  -" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize("extra", [("--store-hash", HASH), ("--deep",), ("--token-stdin",), ("--format", "csv")])
def test_what_is_for_one_store_is_refused(
    server: PracticeServer, folder: Path, extra: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(server, "--file", *files(folder, "a c"), *extra) == ExitCode.WRONG_USAGE
    assert checked(server, "--file", *files(folder, "a c"), *extra, "--json") == ExitCode.WRONG_USAGE
    said = capsys.readouterr()
    assert json.loads(said.out)["stores"] == []
    assert "P-02" in said.err
    assert not server.seen


def test_a_report_holds_each_file_and_no_token(
    server: PracticeServer, folder: Path, tmp_path: Path, store: PracticeStore
) -> None:
    report = tmp_path / "report.json"
    checked(server, "--file", *files(folder, "a notes c"), "--report", str(report))
    text = report.read_text("utf-8")
    assert len(json.loads(text)["reports"]) == 3
    assert all(token.text not in text for token in store.tokens)


def test_the_report_replaces_none_of_the_files(server: PracticeServer, folder: Path) -> None:
    names = files(folder, "a c")
    assert checked(server, "--file", *names, "--report", names[1]) == ExitCode.WRONG_USAGE
    assert "ACCESS TOKEN" in Path(names[1]).read_text("utf-8").upper()


def test_an_empty_folder_says_so(server: PracticeServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert checked(server, "--file", str(tmp_path / "empty")) == ExitCode.WRONG_USAGE
    assert "no file with a token" in capsys.readouterr().err


def test_b2b_edition_is_asked_at_its_own_address_as_for_one_file(
    server: PracticeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--file", *files(folder, "a b"), "--profile", B2B_PROFILE]
    assert checked(server, *arguments) == ExitCode.WRONG_USAGE
    assert "Use --b2b-url" in capsys.readouterr().err
    checked(server, *arguments, "--b2b-url", server.b2b_url)
    assert any(one.path.startswith("/api/v3/io/") for one in server.seen)
