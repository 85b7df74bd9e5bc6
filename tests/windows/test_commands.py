"""The commands as support staff run them on Windows: every code page, Ctrl+C, and the program that has no console."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import Screen, wait_for
from tests.windows.computer import PYTHON_PROGRAM, Computer, Ended, wait_for_end
from tests.windows.conftest import ROOT
from tools.make_package import NAME

INSIDE = Path(__file__).with_name("inside")
ADDRESS = "https://store-abc123.mybigcommerce.com/manage"
SHELLS = ("bash", "zsh", "fish")
COMMANDS: dict[str, tuple[str, ...]] = {
    "help": ("--help",),
    "version": ("--version",),
    "hash": ("hash", ADDRESS),
    "no hash": ("hash", "日本 – “none”"),
    "scopes": ("scopes",),
    "scopes as JSON": ("scopes", "--format", "json"),
    "explain": ("explain", "T-01"),
    "every explanation": ("explain", "--json"),
    "practice faults": ("practice-store", "--list-faults"),
    "check without a token": ("check", "--store-hash", "abc123", "--token-stdin"),
    "saved checks": ("check", "--saved"),
    **{f"completion for {shell}": ("completion", shell) for shell in SHELLS},
}
CODE_PAGES = ("cp437", "cp1252", "cp932", "utf-8")
EXPECTED_CODES = {0, 2, 4}


@pytest.mark.parametrize("encoding", CODE_PAGES)
def test_every_command_can_be_printed_in_every_code_page(
    quiet_computer: Computer, unpacked_wheel: Path, encoding: str
) -> None:
    environment = {"PYTHONPATH": quiet_computer.in_windows(unpacked_wheel)}
    script = INSIDE / "every_command.py"
    told = quiet_computer.call(PYTHON_PROGRAM, script, encoding, json.dumps(COMMANDS), environment=environment)
    assert told.code == 0, told.complaint
    endings = json.loads(told.text)
    assert endings.keys() == COMMANDS.keys()
    for name, ended in endings.items():
        output, errors = (bytes.fromhex(ended[stream]).decode(encoding) for stream in ("output", "errors"))
        assert ended["code"] in EXPECTED_CODES, (name, ended["code"], errors)
        assert output or errors, name
        assert "Traceback" not in errors, (name, errors)


def test_the_hash_is_found(commands: Callable[..., Ended]) -> None:
    assert commands("hash", ADDRESS) == Ended(0, b"abc123\r\n", b"")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (ADDRESS.encode("utf-8-sig"), 0),  # Notepad
        (ADDRESS.encode("utf-16"), 0),  # PowerShell
        (b"caf\xe9 \x81 " + ADDRESS.encode(), 0),  # cp1252, with a byte that it does not have
        (b"\x81\x8d\xff", 4),
    ],
    ids=["UTF-8 with its mark", "UTF-16", "cp1252", "no text"],
)
def test_whatever_encoding_is_typed_in(commands: Callable[..., Ended], typed: bytes, code: int) -> None:
    ended = commands("hash", "-", stdin=typed)
    assert "Traceback" not in ended.complaint
    assert (ended.code, ended.text) == (code, "abc123\n" if code == 0 else ""), ended.complaint


def test_the_self_check_finds_everything(commands: Callable[..., Ended], unpacked_wheel: Path) -> None:
    ended = commands("self-check", "--json")
    report = json.loads(ended.text)
    assert [check for check in report["checks"] if not check["ok"]] == []
    assert ended.code == 0
    found = {check["name"]: check["detail"] for check in report["checks"]}
    assert found["keychain"] == "Windows Credential Manager"
    assert found["window"].endswith(" on windows")


def test_ctrl_c_ends_the_practice_store(computer: Computer, unpacked_wheel: Path) -> None:
    environment = {"PYTHONPATH": computer.in_windows(unpacked_wheel), "PYTHONIOENCODING": "utf-8"}
    command = (PYTHON_PROGRAM, "-m", "wizard", "practice-store")
    interrupting = computer.open(PYTHON_PROGRAM, INSIDE / "interrupt.py", "Stop it", *command, environment=environment)
    ended = wait_for_end(interrupting)
    assert ended.text == "ended with 0\n", ended.complaint


def test_the_program_with_the_window_names_the_one_for_commands(
    screen: Screen, computer: Computer, frozen_for_windows: Path, photograph: Callable[[str], None]
) -> None:
    # As from a console: given pipes, the program can print into them.
    process = computer.open("start", "/wait", frozen_for_windows / f"{NAME}.exe", "hash", ADDRESS)
    window = screen.window("^BigCommerce Connect$")
    screen.run("xdotool", "windowactivate", "--sync", window)
    photograph("command-without-console")

    def read() -> bool:
        screen.keys("Return")
        return process.poll() is not None

    wait_for("the end of the program", read)
    assert wait_for_end(process).code == 2


def test_the_program_for_commands_is_whole(quiet_computer: Computer, frozen_for_windows: Path) -> None:
    ended = quiet_computer.call(frozen_for_windows / f"{NAME}-console.exe", "self-check", "--json")
    report = json.loads(ended.text)
    assert [check for check in report["checks"] if not check["ok"]] == []
    resources = next(check["detail"] for check in report["checks"] if check["name"] == "resources")
    assert re.search(r"_internal\\wizard\\_resources$", resources)


def test_the_practice_walk_of_the_release_goes_well(quiet_computer: Computer, frozen_for_windows: Path) -> None:
    """The step of `release.yml`, by Windows' own Python."""
    walk = ROOT / "tools/practice_walk.py"
    ended = quiet_computer.call(PYTHON_PROGRAM, walk, frozen_for_windows / f"{NAME}-console.exe", cwd=ROOT)
    assert ended.code == 0, ended.complaint


def test_the_bill_of_materials_of_the_release_can_be_written(
    quiet_computer: Computer, frozen_for_windows: Path, tmp_path: Path
) -> None:
    bill = tmp_path / "windows.cdx.json"
    ended = quiet_computer.call(PYTHON_PROGRAM, "-m", "tools.write_sbom", frozen_for_windows, bill, cwd=ROOT)
    assert ended.code == 0, ended.complaint
    names = {part["name"] for part in json.loads(bill.read_text("utf-8"))["components"]}
    assert names >= {"Python", "OpenSSL", "requests", "keyring"}
