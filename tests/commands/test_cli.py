"""The command line as people and scripts use it: as a process, with real sockets to the practice store."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.commands.running import ROOT, run
from wizard import __version__
from wizard.cli import main
from wizard.core.check.result import Verdict
from wizard.core.check.scopes import Profile
from wizard.core.links import STATUS_PAGE
from wizard.options import build_parser
from wizard.practice import PRACTICE_HASH
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens

TOKEN_AS_ARGUMENT = "q7z4x9w2k8v5j3h6g1f0d9s8p2m4n6b"


@pytest.fixture
def server(profile: Profile) -> Iterator[PracticeServer]:
    with PracticeServer(PracticeStore(standard_tokens(profile))) as running:
        yield running


def check(server: PracticeServer, token: str, *more: str) -> tuple[int, dict[str, Any]]:
    done = run(
        "check", "--store-hash", PRACTICE_HASH, "--api-url", server.url, "--token-stdin", "--json", *more, stdin=token
    )
    assert done.stderr == ""
    return done.returncode, json.loads(done.stdout)


# -- hash ------------------------------------------------------------------------------------------------------------


def test_hash_prints_the_hash() -> None:
    done = run("hash", "https://store-abc123.mybigcommerce.com/manage/dashboard")
    assert (done.returncode, done.stdout) == (0, "abc123\n")


@pytest.mark.parametrize(
    ("text", "code", "document"),
    [
        ("store-g5cd38.mybigcommerce.com/manage", 0, {"hash": "g5cd38", "form": "control_panel", "certain": True}),
        ("https://kittens.mybigcommerce.com", 0, {"hash": "kittens", "form": "subdomain", "certain": False}),
        ("https://login.bigcommerce.com/", 4, {"hash": None, "reason": "login_link", "code": "S-03"}),
    ],
)
def test_hash_as_json(text: str, code: int, document: dict[str, object]) -> None:
    done = run("hash", "-", "--json", stdin=text)
    assert done.returncode == code
    assert document.items() <= json.loads(done.stdout).items()


@given(st.text().filter(lambda text: not text.startswith("-")))
@example("")
@example("=x")
@example("@store.txt")
@example("scopes --format json")
def test_of_a_text_alone_the_parser_says_nothing_else(text: str) -> None:
    """So `main` may leave it out."""
    nothing_else = {"practice": False, "open": None, "language": None, "json": False}
    assert vars(build_parser("hash").parse_args(["hash", text])) == {"command": "hash", "text": text} | nothing_else


def test_a_text_that_begins_like_an_option_is_not_read_as_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    for option, code in (("--help", 0), ("--json", 2), ("--store-g5cd38.mybigcommerce.com", 2)):
        with pytest.raises(SystemExit) as ended:
            main(["hash", option])
        assert ended.value.code == code
    told = capsys.readouterr()
    assert told.out.startswith("usage: bigcommerce-connect hash [-h] [--json] TEXT")
    assert told.err.count("the following arguments are required: TEXT") == 2


def test_hash_reads_standard_input() -> None:
    done = run("hash", "-", stdin="store-g5cd38.mybigcommerce.com")
    assert (done.returncode, done.stdout, done.stderr) == (0, "g5cd38\n", "")


def test_hash_says_what_to_do_when_there_is_none() -> None:
    done = run("hash", "me@example.com")
    assert (done.returncode, done.stdout) == (4, "")
    assert "Code S-02" in done.stderr


@pytest.mark.parametrize("arguments", [("hash", "g5cd38"), ("scopes",), ("practice-store", "--list-faults")])
def test_these_commands_do_without_window_network_and_keychain(arguments: tuple[str, ...]) -> None:
    code = (
        "import sys; from wizard.cli import main; "
        f"assert main({list(arguments)!r}) == 0; "
        "print(sorted({'requests', 'keyring', 'PySide6', 'shiboken6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


# -- scopes ----------------------------------------------------------------------------------------------------------


def test_scopes_as_json_are_the_catalogue(profile: Profile) -> None:
    rows = json.loads(run("scopes", "--format", "json").stdout)["scopes"]
    assert [(row["label"], row["wanted"]) for row in rows] == [(scope.label, scope.wanted) for scope in profile.scopes]
    assert [row["in_guide"] for row in rows] == [scope.in_guide for scope in profile.scopes]


def test_scopes_as_text_and_markdown_mark_the_rows_to_set() -> None:
    assert re.search(r"^\* Products +modify$", run("scopes").stdout, re.MULTILINE)
    markdown = run("scopes", "--format", "markdown", "--profile", "bigcommerce-b2b").stdout
    assert "| B2B Edition | **modify** |" in markdown
    assert "| Themes | None |" in markdown


# -- check -----------------------------------------------------------------------------------------------------------


def test_check_with_the_right_token_is_ready(server: PracticeServer) -> None:
    code, document = check(server, server.store.token("ready").text)
    assert (code, document["outcome"], document["failure"]) == (0, "ready", None)
    assert [row["verdict"] for row in document["rows"]].count(Verdict.READ_SEEN) == 8
    assert {seen.method for seen in server.seen} == {"GET"}


def test_check_names_exactly_the_row_that_is_missing(server: PracticeServer) -> None:
    code, document = check(server, server.store.token("one-row-missing").text)
    assert (code, document["outcome"]) == (1, "rows_missing")
    assert [row["label"] for row in document["rows"] if row["verdict"] == "missing"] == ["Products"]
    assert "Products (modify)" in document["failure"]["message"]


def test_check_with_a_revoked_token(server: PracticeServer) -> None:
    code, document = check(server, server.store.token("revoked").text)
    assert (code, document["outcome"], document["failure"]["code"]) == (3, "token_refused", "T-01")


def test_check_takes_the_token_from_the_environment_or_the_file(
    server: PracticeServer, profile: Profile, tmp_path: Path
) -> None:
    token = server.store.token("ready")
    done = run("check", "--store-hash", PRACTICE_HASH, "--api-url", server.url, BIGCOMMERCE_ACCESS_TOKEN=token.text)
    assert done.returncode == 0
    needed, seen = len(profile.to_change), len([scope for scope in profile.to_change if scope.probe])
    said = (
        f"Read access is confirmed for {seen} of {needed} permissions. Write access and the other {needed - seen} can’t"
    )
    assert said in done.stdout
    file = tmp_path / server.store.credentials_file_name(token)
    file.write_text(server.store.credentials_file_text(token), encoding="utf-8")
    assert run("check", "--file", str(file), "--api-url", server.url).returncode == 0


def test_check_never_prints_the_token(server: PracticeServer) -> None:
    for token in server.store.tokens:
        for more in ((), ("--json",)):
            done = run(
                "check",
                "--store-hash",
                PRACTICE_HASH,
                "--api-url",
                server.url,
                "--token-stdin",
                *more,
                stdin=token.text,
            )
            assert token.text not in done.stdout + done.stderr


def test_check_says_when_nobody_answers() -> None:
    done = run(
        "check", "--store-hash", "g5cd38", "--api-url", "http://127.0.0.1:9", "--token-stdin", "--json", stdin="a1" * 15
    )
    document = json.loads(done.stdout)
    assert (done.returncode, document["outcome"], document["failure"]["code"]) == (4, "unreachable", "N-02")


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (("--store-hash", "g5cd38", "--token-stdin"), "", "There is no token"),
        (("--file", "x.txt", "--token-stdin"), "a1" * 15, "Use only one"),
        (("--store-hash", "g5cd38", "--token-stdin"), "ab" * 32, "V-02"),
        (("--store-hash", "me@example.com", "--token-stdin"), "a1" * 15, "S-02"),
        (("--token-stdin",), "a1" * 15, "Which store?"),
        (("--file", "nowhere.txt"), "", "F-02"),
        (("--store-hash", "g5cd38", "--token-stdin", "--api-url", "http://example.com"), "a1" * 15, "https://"),
    ],
)
def test_check_refuses_wrong_usage_in_sentences(arguments: tuple[str, ...], stdin: str, said: str) -> None:
    done = run("check", *arguments, stdin=stdin)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_of_another_store_is_refused(server: PracticeServer, tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_text(server.store.credentials_file_text(server.store.token("ready")), encoding="utf-8")
    done = run("check", "--file", str(file), "--store-hash", "g5cd38", "--json")
    assert (done.returncode, json.loads(done.stdout)["failure"]["code"]) == (2, "F-04")


def test_there_is_no_argument_for_the_token() -> None:
    assert run("check", "--store-hash", "g5cd38", "--token", "a1" * 15).returncode == 2


# -- the others ------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="no signal there; tests/windows/test_commands.py presses Ctrl+C")
def test_the_practice_store_serves_until_it_is_interrupted() -> None:
    command = [sys.executable, "-m", "wizard", "practice-store"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Stop it"):
                break
        text = "".join(lines)
        url, tokens = re.findall(r"http://127\.0\.0\.1:\d+", text)[0], re.findall(r"^Token +(\w+)", text, re.MULTILINE)
        assert len(tokens) == 3
        done = run("check", "--store-hash", PRACTICE_HASH, "--api-url", url, "--token-stdin", stdin=tokens[0])
        assert done.returncode == 0
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0


def test_a_fault_is_met_with_its_code() -> None:
    command = [sys.executable, "-m", "wizard", "practice-store", "--fault", "suspended"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "Stop it with Ctrl+C.\n")
        text = "".join(lines)
        url, token = (
            re.findall(r"http://127\.0\.0\.1:\d+", text)[0],
            re.findall(r"^Token +(\w+)", text, re.MULTILINE)[0],
        )
        done = run("check", "--store-hash", PRACTICE_HASH, "--api-url", url, "--token-stdin", "--json", stdin=token)
        process.terminate()
        assert process.wait(20) == (1 if os.name == "nt" else 0)  # there, whoever ends a program chooses its code
    assert json.loads(done.stdout)["failure"]["code"] == "T-09"


def test_an_outage_names_the_status_page(server: PracticeServer) -> None:
    server.choose_mishap("suspended")
    words = ("check", "--store-hash", PRACTICE_HASH, "--api-url", server.url, "--token-stdin")
    done = run(*words, stdin=server.store.tokens[0].text)
    assert done.stderr.endswith(f"BigCommerce’s status page: {STATUS_PAGE}\nCode T-09\n")


def test_unknown_faults_and_taken_ports_are_said(server: PracticeServer) -> None:
    assert run("practice-store", "--fault", "earthquake").returncode == 2
    taken = run("practice-store", "--port", server.url.rpartition(":")[2])
    assert (taken.returncode, "Choose another" in taken.stderr) == (2, True)


def test_self_check_finds_everything() -> None:
    done = run("self-check", "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 0, document
    assert document["version"] == __version__
    assert {check["name"] for check in document["checks"]} >= {
        "resources",
        "catalogue",
        "tls-roots",
        "keychain",
        "window",
    }


def test_version() -> None:
    assert run("--version").stdout == f"bigcommerce-connect {__version__}\n"


NO_SCREEN: list[dict[str, str]] = [
    {},
    {"DISPLAY": ":99"},
    {"DISPLAY": "nonsense"},
    {"QT_QPA_PLATFORM": "xcb"},
    {"QT_QPA_PLATFORM": "nonsense"},
    {"QT_QPA_PLATFORM": "minimalegl"},
    {"QT_QPA_PLATFORM": "eglfs"},
    {"QT_QPA_PLATFORM": "linuxfb"},
    {"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": "/nonexistent"},
    {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nonexistent"},
]
"""Case 51 and its relatives: the variable is there, the screen is not."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("variables", NO_SCREEN)
def test_without_a_screen_one_sentence_says_so(variables: dict[str, str], tmp_path: Path) -> None:
    done = run(
        "--practice",
        **{"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "XDG_RUNTIME_DIR": str(tmp_path)} | variables,
    )
    assert (done.returncode, done.stderr) == (4, "")
    assert (
        done.stdout
        == "There is no screen to show the window on. Start it from a desktop, or use the commands (--help).\n"
    )


def test_the_deep_check_proves_writing(server: PracticeServer) -> None:
    code, document = check(server, server.store.token("ready").text, "--deep")
    assert (code, document["outcome"]) == (0, "ready")
    verdicts = {row["scope"]: row["verdict"] for row in document["rows"]}
    assert verdicts["create_payments"] == verdicts["orders"] == "as_intended"
    assert [seen.method for seen in server.seen].count("POST") == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ("--store-hash", "g5cd38", "--token-stdin"),
        ("--token-stdin",),
        ("--store-hash", "g5cd38", "--token-stdin", "--api-url", "ftp://x"),
        ("--file", ""),
    ],
)
def test_even_wrong_usage_prints_one_object_with_all_keys(arguments: tuple[str, ...]) -> None:
    done = run("check", *arguments, "--json", stdin="ab" * 32)
    document = json.loads(done.stdout)
    assert (done.returncode, done.stderr, document["outcome"]) == (2, "", None)
    assert set(document) == {"store_hash", "profile", "outcome", "failure", "rows", "requests", "seconds"}
    assert document["store_hash"] in ("g5cd38", None)


def test_an_unforeseen_end_has_a_code_of_its_own_and_says_no_word_of_the_error() -> None:
    script = (
        "import sys; from wizard import cli; from wizard.commands import scopes\n"
        "def broken(arguments): raise RuntimeError('words of the error')\n"
        "scopes.run = broken; sys.exit(cli.main(['scopes']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60, cwd=ROOT
    )
    assert done.returncode == 6
    assert "RuntimeError" in done.stderr
    assert "words of the error" not in done.stderr


@pytest.mark.parametrize("link", [False, True])
def test_the_report_never_replaces_the_credentials_file(link: bool, tmp_path: Path) -> None:
    file = tmp_path / "BigCommerceAPI-credentials-1.txt"
    file.write_text("ACCESS TOKEN: x\n", encoding="utf-8")
    report = tmp_path / "report.txt" if link else tmp_path / "." / file.name
    if link:
        report.symlink_to(file)
    done = run("check", "--file", str(file), "--report", str(report))
    assert (done.returncode, "Use another name" in done.stderr) == (2, True)
    assert file.read_text("utf-8") == "ACCESS TOKEN: x\n"


@pytest.mark.parametrize("port", ["99999", "-5", "x"])
def test_a_port_that_is_none_is_wrong_usage(port: str) -> None:
    done = run("practice-store", "--port", port)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--token", TOKEN_AS_ARGUMENT],
        ["check", TOKEN_AS_ARGUMENT],
        ["check", f"--acces-token={TOKEN_AS_ARGUMENT}"],
        ["check", "--profile", TOKEN_AS_ARGUMENT],
        ["scopes", "--format", TOKEN_AS_ARGUMENT],
        ["practice-store", "--port", TOKEN_AS_ARGUMENT],
        ["completion", TOKEN_AS_ARGUMENT],
        ["explain", TOKEN_AS_ARGUMENT],
        ["explain", "--json", TOKEN_AS_ARGUMENT],
        [TOKEN_AS_ARGUMENT],
    ],
)
def test_a_token_given_as_an_argument_is_not_repeated(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(arguments)
    except SystemExit as ended:
        code = ended.code  # type: ignore[assignment]  # argparse ends with a number
    said = capsys.readouterr()
    assert code == 2
    assert said.out + said.err
    assert TOKEN_AS_ARGUMENT not in said.out + said.err
