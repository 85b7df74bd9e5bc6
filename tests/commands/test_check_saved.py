"""``check --saved``: with stand-ins for each way it can go, then with a real keychain, a real list and real sockets."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import ROOT, run
from tests.core.fakes import JSON, NO_SCOPE, OK, ReadOnlyKeychain, ScriptedHttp
from tests.pipes import make_pipe
from tests.sampling import some_of
from tests.waiting import wait_for
from tests.what_lacks import needs
from wizard.adapters.files.saved_stores_file import SavedStoresFile
from wizard.cli import main
from wizard.commands import check_saved as check_saved_command
from wizard.commands.check_saved import code_of
from wizard.commands.exit_codes import ExitCode, worst
from wizard.core.check.result import Outcome
from wizard.core.check.scopes import B2B_PROFILE, Catalogue, Profile
from wizard.core.check.wire import Request, Response
from wizard.core.concurrency.cancel import Cancel
from wizard.core.concurrency.fan_out import StopWish, interrupt
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.saved_stores import SavedStore, StoreList, render_index
from wizard.core.stores.not_tested import NotTested
from wizard.core.stores.testing import SavedStoresTest, StoreTried, check_through
from wizard.practice import PRACTICE_HASH
from wizard.practice.faults import find_fault
from wizard.practice.server import PracticeServer
from wizard.practice.store import PracticeStore, standard_tokens

TOKEN = "k3pt0t0k3n0f0a0st0re0w1th0d1g1ts"[:31]
WHEN = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
REFUSED = Response(401, JSON, b'{"status":401,"title":"Unauthorized"}')


def saved(store_hash: str, label: str = "", profile: str = "bigcommerce") -> SavedStore:
    return SavedStore(store_hash, label or f"Shop {store_hash}", profile, WHEN, "ready")


class Keychain(ReadOnlyKeychain):
    """Gives what it was made with; a failure is raised."""

    def __init__(self, kept: Mapping[str, str | FailureKind | type[BaseException]]) -> None:
        self._kept = kept
        self.asked: list[str] = []

    def load(self, store_hash: str) -> Secret | None:
        self.asked.append(store_hash)
        found = self._kept.get(store_hash)
        if isinstance(found, FailureKind):
            raise SetupError(found, reason="Reason", name="Keychain", seconds="120")
        if isinstance(found, type):
            raise found
        return Secret(found) if found else None


class ByStore:
    """Asks another stand-in for each store."""

    def __init__(self, stores: Mapping[str, ScriptedHttp]) -> None:
        self._stores = stores
        self.methods: set[str] = set()

    def send(self, request: Request, token: Secret, cancel: Cancel) -> Response:
        self.methods.add(request.method)
        return self._stores[request.store_hash].send(request, token, cancel)


def outcome_of(one: StoreTried) -> tuple[str, str, str]:
    return one.store.store_hash, one.words, one.failure.code if one.failure else ""


def try_all(
    profile: Profile, stores: list[SavedStore], keychain: Keychain, http: ByStore, cancel: StopWish | None = None
) -> list[StoreTried]:
    test = SavedStoresTest(
        keychain, check_through(http), Catalogue((profile,)), cancel or StopWish(), with_reports=True
    )
    return list(test.run(stores, lambda number, store: None))


def test_each_store_gets_its_own_verdict_and_the_worst_counts(profile: Profile) -> None:
    products = next(scope.probe.path for scope in profile.scopes if scope.scope_id == "products" and scope.probe)
    http = ByStore(
        {
            "good01": ScriptedHttp(other=NO_SCOPE, script=_needed(profile)),
            "less01": ScriptedHttp(other=NO_SCOPE, script=_needed(profile) | {products: NO_SCOPE}),
            "gone01": ScriptedHttp(other=REFUSED),
        }
    )
    stores = [saved("good01"), saved("less01"), saved("gone01"), saved("none01")]
    tried = try_all(profile, stores, Keychain(dict.fromkeys(("good01", "less01", "gone01"), TOKEN)), http)
    assert [outcome_of(one) for one in tried] == [
        ("good01", "ready", ""),
        ("less01", "rows missing", "T-06"),
        ("gone01", "token refused", "T-01"),
        ("none01", "no token kept", ""),
    ]
    assert http.methods == {"GET"}
    assert [code_of(one) for one in tried] == [0, 1, 3, 4]
    assert worst(code_of(one) for one in tried) is ExitCode.REFUSED


def _needed(profile: Profile) -> dict[str, Response]:
    probed = {scope.probe.path: OK for scope in profile.to_change if scope.probe}
    return probed | {"v2/time": OK}


@pytest.mark.parametrize(
    ("codes", "expected"),
    [((), 4), ((0, 0), 0), ((0, 1), 1), ((1, 4, 0), 4), ((4, 3, 1), 3)],
)
def test_the_order_of_the_codes(codes: tuple[int, ...], expected: int) -> None:
    assert worst(map(ExitCode, codes)) == expected


@pytest.mark.parametrize(
    ("kind", "asked", "codes"),
    [
        (FailureKind.KEYCHAIN_LOCKED, ["aaaa1"], ["K-02", "K-02"]),
        (FailureKind.KEYCHAIN_MISSING, ["aaaa1"], ["K-01", "K-01"]),
        (FailureKind.KEYCHAIN_SILENT, ["aaaa1"], ["K-06", "K-06"]),
        (FailureKind.KEYCHAIN_REFUSED, ["aaaa1", "bbbb1"], ["K-05", ""]),
        (FailureKind.KEYCHAIN_NOT_ALLOWED, ["aaaa1", "bbbb1"], ["K-12", ""]),  # macOS asks for each entry
    ],
)
def test_a_keychain_that_meets_all_stores_so_is_asked_once(
    profile: Profile, kind: FailureKind, asked: list[str], codes: list[str]
) -> None:
    keychain = Keychain({"aaaa1": kind, "bbbb1": TOKEN})
    http = ByStore({"bbbb1": ScriptedHttp(other=NO_SCOPE, script=_needed(profile))})
    tried = try_all(profile, [saved("aaaa1"), saved("bbbb1")], keychain, http)
    assert keychain.asked == asked
    assert [one.failure.code if one.failure else "" for one in tried] == codes
    assert tried[0].not_tested is NotTested.KEYCHAIN


def test_a_list_of_rows_that_this_version_does_not_know_is_said(profile: Profile) -> None:
    keychain = Keychain({"aaaa1": TOKEN})
    (one,) = try_all(profile, [saved("aaaa1", profile="from-the-future")], keychain, ByStore({}))
    assert (one.words, code_of(one), keychain.asked) == ("rows unknown", ExitCode.NOT_TOLD, [])


def test_stopping_keeps_what_is_known_and_asks_no_more(profile: Profile) -> None:
    cancel = StopWish()

    def stop() -> Response:
        cancel.set()
        return OK

    http = ByStore({"bbbb1": ScriptedHttp({"v2/time": stop})})
    keychain = Keychain(dict.fromkeys(("bbbb1", "cccc1"), TOKEN))
    stores = [saved("aaaa1"), saved("bbbb1"), saved("cccc1")]
    tried = try_all(profile, stores, keychain, http, cancel)
    assert [one.words for one in tried] == ["no token kept", "cancelled", "stopped"]
    assert keychain.asked == ["aaaa1", "bbbb1"]


def test_an_interrupt_while_the_keychain_asks_ends_in_order(profile: Profile) -> None:
    cancel = StopWish()
    test = SavedStoresTest(Keychain({}), check_through(ByStore({})), Catalogue((profile,)), cancel)
    interrupt(cancel, waiting=test.asks_keychain)  # nothing waits, so nothing is raised
    assert cancel.is_set()

    class Asking(Keychain):
        def load(self, store_hash: str) -> Secret | None:
            interrupt(stop, waiting=waiting.asks_keychain)
            raise AssertionError("the interrupt went unheard")

    stop = StopWish()
    waiting = SavedStoresTest(Asking({}), check_through(ByStore({})), Catalogue((profile,)), stop)
    tried = list(waiting.run([saved("aaaa1"), saved("bbbb1")], lambda number, store: None))
    assert [one.not_tested for one in tried] == [NotTested.STOPPED, NotTested.STOPPED]


def test_a_report_belongs_to_each_store_and_holds_no_token(profile: Profile) -> None:
    http = ByStore({"aaaa1": ScriptedHttp(other=REFUSED)})
    tried = try_all(profile, [saved("aaaa1"), saved("bbbb1")], Keychain({"aaaa1": TOKEN}), http)
    texts = [one.report().as_json(show_private=True) for one in tried if one.report is not None]
    assert len(texts) == 2
    assert json.loads(texts[0])["test"]["outcome"] == Outcome.TOKEN_REFUSED
    assert json.loads(texts[1])["test"]["tested"] is False
    assert TOKEN not in "".join(texts)


# -- as a process ----------------------------------------------------------------------------------------------------


@pytest.fixture
def server(profile: Profile) -> Iterator[PracticeServer]:
    with PracticeServer(PracticeStore(standard_tokens(profile))) as running:
        yield running


def keep(home: Path, *stores: SavedStore) -> Path:
    """Write the list of stores where the program looks for it; return the file."""
    folder = home / "data/bigcommerce-connect"
    folder.mkdir(parents=True)
    (folder / "stores.json").write_text(render_index(StoreList(stores)), encoding="utf-8")
    return folder / "stores.json"


def without_keychain(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "XDG_DATA_HOME": str(home / "data")}
    return run("check", "--saved", *arguments, **nowhere)


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list and the keychain lie elsewhere")


@linux
def test_an_empty_computer_has_nothing_to_test(tmp_path: Path) -> None:
    done = without_keychain(tmp_path)
    assert (done.returncode, done.stdout) == (4, "")
    assert "No stores are set up on this computer yet" in done.stderr
    assert json.loads(without_keychain(tmp_path, "--json").stdout) == {"failure": None, "stores": []}


@linux
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_report_without_a_store_is_said_not_to_be_there(tmp_path: Path, more: tuple[str, ...]) -> None:
    report = tmp_path / "report.txt"
    done = without_keychain(tmp_path, "--report", str(report), *more)
    assert done.returncode == 4
    assert "No store was tested" in done.stderr
    assert not report.exists()
    keep(tmp_path, saved("aaaa1")).write_text('{"format": 99}', encoding="utf-8")
    assert "No store was tested" in without_keychain(tmp_path, "--report", str(report), *more).stderr


@linux
def test_without_a_keychain_each_store_is_said_and_the_list_stays(tmp_path: Path) -> None:
    index = keep(tmp_path, saved("aaaa1", "Café\n\x1b[31m“Lumen”"), saved("bbbb22"))
    before = index.read_bytes(), index.stat().st_mtime_ns
    done = without_keychain(tmp_path)
    assert done.returncode == 4
    assert done.stdout.splitlines()[:2] == [
        "aaaa1   Café [31m“Lumen”  keychain not open   K-01",
        "bbbb22  Shop bbbb22       keychain not open   K-01",
    ]
    assert "2 keychain not open." in done.stdout
    assert done.stderr.splitlines()[0] == "1 of 2: aaaa1  Café [31m“Lumen”"
    assert done.stderr.count("K-01") == 1
    assert (index.read_bytes(), index.stat().st_mtime_ns) == before
    assert sorted(path.name for path in index.parent.iterdir()) == ["stores.json"]


@linux
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_keychain_that_is_not_there_calls_for_another_way_than_a_file(tmp_path: Path, more: tuple[str, ...]) -> None:
    keep(tmp_path, saved("aaaa1"))
    done = without_keychain(tmp_path, *more)
    said = done.stdout + done.stderr
    assert "Run this on the desktop where the stores were set up" in said
    assert "Save it to a file" not in said


@linux
def test_a_damaged_list_is_said_and_left_alone(tmp_path: Path) -> None:
    index = keep(tmp_path, saved("aaaa1"))
    index.write_text("{", encoding="utf-8")
    done = without_keychain(tmp_path)
    assert (done.returncode, "Code I-03" in done.stderr) == (4, True)
    assert [path.name for path in index.parent.iterdir()] == ["stores.json"]
    assert index.read_text("utf-8") == "{"


def test_a_keychain_that_asks_is_pointed_to_at_the_command_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Prompting:
        def __init__(self, *, on_prompt: Callable[[], None]) -> None:
            self._on_prompt = on_prompt

        def load(self, store_hash: str) -> None:
            self._on_prompt()

    SavedStoresFile(tmp_path).put(saved("aaaa1"))
    monkeypatch.setattr(check_saved_command, "SavedStoresFile", lambda: SavedStoresFile(tmp_path))
    monkeypatch.setattr(check_saved_command, "KeyringStore", Prompting)
    before = signal.getsignal(signal.SIGINT)
    try:
        assert main(["check", "--saved"]) == ExitCode.NOT_TOLD
    finally:
        signal.signal(signal.SIGINT, before)
    errors = capsys.readouterr().err
    assert "The keychain may be asking for its password in another window. Press Ctrl+C to stop." in errors


@linux
def test_a_list_that_a_newer_version_wrote_is_said(tmp_path: Path) -> None:
    keep(tmp_path, saved("aaaa1")).write_text('{"format": 99}', encoding="utf-8")
    done = without_keychain(tmp_path, "--json")
    assert (done.returncode, json.loads(done.stdout)["failure"]["code"]) == (4, "I-05")
    assert "Install the newest version" in without_keychain(tmp_path).stderr


@pytest.mark.parametrize(
    "more",
    [
        ("--deep",),
        ("--store-hash", "g5cd38"),
        ("--file", "x.txt"),
        ("--token-stdin",),
        ("--profile", "bigcommerce"),
        ("--show-store-hash",),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, more: tuple[str, ...]) -> None:
    done = without_keychain(tmp_path, *more)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Code P-02" in done.stderr
    assert more[0] in done.stderr


@linux
@pytest.mark.parametrize("more", [(), ("--json",), ("--format", "html"), ("--report", "report.txt")])
def test_b2b_edition_needs_an_address_beside_another_than_bigcommerces(tmp_path: Path, more: tuple[str, ...]) -> None:
    keep(tmp_path, saved("aaaa1"), saved("bbbb1", profile=B2B_PROFILE))
    done = without_keychain(tmp_path, "--api-url", "http://127.0.0.1:9", *more)
    assert (done.returncode, "Use --b2b-url" in done.stdout + done.stderr) == (2, True)
    assert "aaaa1" not in done.stdout, "a store was tested, and then the rest was not"
    both = ("--api-url", "http://127.0.0.1:9", "--b2b-url", "http://127.0.0.1:9")
    assert without_keychain(tmp_path, *both).returncode == ExitCode.NOT_TOLD


@linux
def test_without_b2b_edition_one_address_will_do(tmp_path: Path) -> None:
    keep(tmp_path, saved("aaaa1"))
    done = without_keychain(tmp_path, "--api-url", "http://127.0.0.1:9")
    assert (done.returncode, "aaaa1" in done.stdout) == (ExitCode.NOT_TOLD, True)


# -- with a real keychain --------------------------------------------------------------------------------------------

real_keychain = [
    pytest.mark.secret_service,
    needs("dbus-run-session", "gnome-keyring-daemon"),
]
UNLOCK = "printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null && "
KEEP = (
    "import sys; from wizard.adapters.keychain.keyring_store import KeyringStore; "
    "from wizard.core.credential.secret import Secret; "
    "token = Secret(sys.stdin.read()); [KeyringStore().save(one, token) for one in sys.argv[1:]]"
)


def on_a_bus(home: Path, script: str, *arguments: str) -> subprocess.Popen[str]:
    """Run a shell script on a session bus of its own; ``$0`` is Python, and its number is the first line of errors."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV")}
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_DATA_HOME": str(home / "data"), "PYTHONUTF8": "1"}
    home.chmod(0o700)
    return subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=kept | places,
    )


def keep_tokens(home: Path, token: str, *hashes: str) -> None:
    with on_a_bus(home, UNLOCK + f'"$0" -c "{KEEP}" "$@"', *hashes) as process:
        _, errors = process.communicate(token, timeout=60)
    assert process.returncode == 0, errors


def check_saved(home: Path, url: str, *more: str, unlock: bool = True) -> tuple[int, str, str]:
    script = (UNLOCK if unlock else "") + '"$0" -W error -m wizard check --saved --api-url "$@"'
    with on_a_bus(home, script, url, *more) as process:
        output, errors = process.communicate("", timeout=100)
    return process.returncode, output, errors


class TestRealKeychain:
    pytestmark = real_keychain

    def test_every_store_is_tested_with_its_kept_token(self, tmp_path: Path, server: PracticeServer) -> None:
        token = server.store.token("ready").text
        index = keep(tmp_path, saved(PRACTICE_HASH, "Lumen"), saved("wr0ng1", "Other"), saved("nokey1", "Third"))
        before = index.read_bytes()
        keep_tokens(tmp_path, token, PRACTICE_HASH, "wr0ng1")
        report = tmp_path / "report.json"
        code, output, errors = check_saved(tmp_path, server.url, "--json", "--report", str(report))
        stores: list[dict[str, Any]] = json.loads(output)["stores"]
        assert code == 3
        assert [(one["store_hash"], one["label"], one["outcome"], one["not_tested"]) for one in stores] == [
            (PRACTICE_HASH, "Lumen", "ready", None),
            ("wr0ng1", "Other", "store_refused", None),
            ("nokey1", "Third", None, "no_token_kept"),
        ]
        assert (stores[0]["last_outcome"], stores[0]["last_tested"]) == ("ready", WHEN.isoformat())
        assert len(stores[0]["rows"]) > 20
        assert re.findall(r"^\d of \d", errors, re.MULTILINE) == ["1 of 3", "2 of 3", "3 of 3"]
        assert {seen.method for seen in server.seen} == {"GET"}
        written = report.read_text("utf-8")
        reports = json.loads(written)["reports"]
        assert [one["test"].get("outcome") for one in reports] == ["ready", "store_refused", None]
        assert report.stat().st_mode & 0o777 == 0o600
        assert token not in output + errors + written
        assert PRACTICE_HASH not in written
        assert index.read_bytes() == before

    def test_a_locked_keychain_is_asked_once(self, tmp_path: Path, server: PracticeServer) -> None:
        keep(tmp_path, saved(PRACTICE_HASH, "Lumen"), saved("wr0ng1", "Other"))
        keep_tokens(tmp_path, server.store.token("ready").text, PRACTICE_HASH)
        code, output, errors = check_saved(tmp_path, server.url, unlock=False)
        assert code == 4
        assert [line.split()[-1] for line in output.splitlines()[:2]] == ["K-02", "K-02"]
        assert "1 of 2" in errors
        assert "2 of 2" not in errors
        assert errors.count("The keychain is locked.") == 1
        assert not server.seen

    def test_control_c_ends_with_what_is_known(self, tmp_path: Path, profile: Profile) -> None:
        store = PracticeStore(standard_tokens(profile))
        keep(tmp_path, saved("nokey1", "First"), saved(PRACTICE_HASH, "Lumen"), saved("third1", "Third"))
        keep_tokens(tmp_path, store.token("ready").text, PRACTICE_HASH)
        script = UNLOCK + 'echo $$ >&2; exec "$0" -m wizard check --saved --api-url "$@"'
        with (
            PracticeServer(store, fault=find_fault("hang")) as server,
            on_a_bus(tmp_path, script, server.url) as process,
        ):
            assert process.stderr
            number = int(next(line for line in process.stderr if line.strip().isdigit()))
            wait_for("its first request", lambda: bool(server.seen))
            os.kill(number, signal.SIGINT)
            output, errors = process.communicate("", timeout=30)
        assert process.returncode == 4, errors
        assert [re.split(r" {2,}", line)[2:] for line in output.splitlines()[:3]] == [
            ["no token kept", "-"],
            ["cancelled", "T-18"],
            ["stopped", "-"],
        ]
        assert "Traceback" not in errors


# -- the report of one store -----------------------------------------------------------------------------------------


def check_one(server: PracticeServer, *more: str) -> subprocess.CompletedProcess[str]:
    token = server.store.token("one-row-missing").text
    known = ("--store-hash", PRACTICE_HASH, "--api-url", server.url, "--token-stdin")
    return run("check", *known, *more, stdin=token)


def test_the_report_is_masked_text_or_json_by_its_ending(server: PracticeServer, tmp_path: Path) -> None:
    token = server.store.token("one-row-missing").text
    done = check_one(server, "--report", str(tmp_path / "report.txt"))
    assert done.returncode == 1
    assert "It contains no token" in done.stderr
    text = (tmp_path / "report.txt").read_text("utf-8")
    assert "T-06" in text
    assert PRACTICE_HASH not in text
    assert check_one(server, "--report", str(tmp_path / "r.JSON"), "--show-store-hash").returncode == 1
    document = json.loads((tmp_path / "r.JSON").read_text("utf-8"))
    assert document["store_and_token"]["store_hash"] == PRACTICE_HASH
    assert document["test"]["failure_code"] == "T-06"
    assert token not in text + json.dumps(document)


def test_a_report_that_cannot_be_written_has_an_exit_code_of_its_own(server: PracticeServer, tmp_path: Path) -> None:
    done = check_one(server, "--json", "--report", str(tmp_path / "missing/report.txt"))
    assert done.returncode == 5
    assert json.loads(done.stdout)["outcome"] == "rows_missing"
    assert "Code E-03" in done.stderr


def test_a_test_that_could_not_begin_is_reported_too(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = run("check", "--store-hash", "g5cd38", "--token-stdin", "--report", str(report), stdin="ab" * 32)
    assert done.returncode == 2
    told = json.loads(report.read_text("utf-8"))
    assert told["test"] == {"tested": False, "failure_code": "V-02"}
    assert "ab" * 8 not in report.read_text("utf-8")


def test_what_was_wrong_counts_more_than_a_report_that_cannot_be_written(tmp_path: Path) -> None:
    report = tmp_path / "missing/report.txt"
    done = run("check", "--store-hash", "g5cd38", "--token-stdin", "--report", str(report), stdin="ab" * 32)
    assert done.returncode == 2
    assert "Code V-02" in done.stderr
    assert "Code E-03" in done.stderr


def test_the_store_hash_is_shown_in_a_report_alone() -> None:
    done = run("check", "--store-hash", "g5cd38", "--token-stdin", "--show-store-hash", "--json", stdin=TOKEN)
    assert done.returncode == 2
    failure = json.loads(done.stdout)["failure"]
    assert (failure["code"], "--show-store-hash" in failure["message"]) == ("P-02", True)


@pytest.mark.parametrize("option", [("--practice",), ("--open", "x.progress.json")])
def test_what_opens_the_window_is_refused_with_a_command(option: tuple[str, ...]) -> None:
    done = run(*option, "scopes")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Code P-02" in done.stderr
    assert option[0] in done.stderr


@pytest.mark.parametrize("name", ["-", ""])
def test_a_report_needs_a_file(name: str) -> None:
    done = run("check", "--store-hash", "g5cd38", "--report", name)
    assert done.returncode == 2
    assert "the report needs a file name" in done.stderr


# -- rows that cannot be read ------------------------------------------------------------------------------------------


def spoil(file: Path, **changes: object) -> None:
    """Change the first row of the list."""
    document = json.loads(file.read_text("utf-8"))
    document["stores"][0] |= changes
    file.write_text(json.dumps(document), encoding="utf-8")


@linux
def test_one_bad_date_hides_no_other_store(tmp_path: Path) -> None:
    file = keep(tmp_path, saved("bad001"), saved("good01"))
    spoil(file, when="yesterday")
    before = file.read_bytes()
    done = without_keychain(tmp_path)
    assert done.returncode == 4
    assert "good01" in done.stdout
    assert "Rows that can’t be read: 1." in done.stderr
    assert "I-04" in done.stderr
    document = json.loads(without_keychain(tmp_path, "--json").stdout)
    assert document["failure"]["code"] == "I-04"
    assert [store["store_hash"] for store in document["stores"]] == ["good01"]
    assert file.read_bytes() == before


@linux
def test_a_list_of_which_no_row_can_be_read_is_not_called_empty(tmp_path: Path) -> None:
    spoil(keep(tmp_path, saved("bad001")), when="yesterday")
    done = without_keychain(tmp_path)
    assert (done.returncode, "No store was set up" in done.stderr, "I-04" in done.stderr) == (4, False, True)


LABELS = ["\ud800", "caf\udce9", "\0", "\x1b[31m", "💡"]
WAYS_TO_SHOW: list[tuple[str, ...]] = [(), ("--json",), ("--format", "csv"), ("--format", "html")]


@linux
@pytest.mark.parametrize(("label", "options"), some_of(product(LABELS, WAYS_TO_SHOW), every=3))
def test_any_label_can_be_shown(label: str, options: tuple[str, ...], tmp_path: Path) -> None:
    keep(tmp_path, saved("good01", label))
    done = without_keychain(tmp_path, *options)
    assert (done.returncode, "Traceback" in done.stderr) == (4, False)
    assert "good01" in done.stdout


@linux
def test_the_list_comes_in_the_format_that_was_asked_for(tmp_path: Path) -> None:
    keep(tmp_path, saved("aaaa1", "Tea & <b>Herbs</b>"), saved("bbbb22", "=1+1"))
    table = without_keychain(tmp_path, "--format", "csv")
    rows = list(csv.reader(io.StringIO(table.stdout)))
    assert [(row[0], row[1], row[3], row[6]) for row in rows[1:]] == [
        ("Tea & <b>Herbs</b>", "aaaa1", "ready", "keychain not open"),
        ("'=1+1", "bbbb22", "ready", "keychain not open"),
    ]
    page = without_keychain(tmp_path, "--format", "html")
    assert page.stdout.startswith("<!DOCTYPE html>") and "Tea &amp; &lt;b&gt;Herbs&lt;/b&gt;" in page.stdout
    assert without_keychain(tmp_path, "--format", "json").stdout == without_keychain(tmp_path, "--json").stdout
    assert without_keychain(tmp_path, "--format", "text").stdout == without_keychain(tmp_path).stdout
    assert (table.returncode, page.returncode) == (4, 4)
    assert "K-01" in table.stderr and "K-01" in page.stderr


@linux
def test_a_pipe_in_the_lists_place_does_not_hang_it(tmp_path: Path) -> None:
    file = keep(tmp_path)
    file.unlink()
    make_pipe(file)
    done = without_keychain(tmp_path)
    assert (done.returncode, "it is not a file" in done.stderr) == (4, True)


@pytest.mark.thorough
def test_a_locked_keychain_is_asked_once_for_twenty_thousand_stores(profile: Profile) -> None:
    keychain = Keychain(dict.fromkeys((f"s{number}" for number in range(20_000)), FailureKind.KEYCHAIN_LOCKED))
    stores = [saved(f"s{number}") for number in range(20_000)]
    test = SavedStoresTest(keychain, check_through(ByStore({})), Catalogue((profile,)), StopWish())
    assert {one.failure.code for one in test.run(stores, lambda number, store: None) if one.failure} == {"K-02"}
    assert keychain.asked == ["s0"]
