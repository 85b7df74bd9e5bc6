"""The completion scripts, run by the shells themselves."""

from __future__ import annotations

import importlib
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands.running import ROOT, run
from tests.what_lacks import needs

FILES = ("notes.txt", "notes.json")
CASES = [
    ("ch", {"check"}),
    ("check --sa", {"--saved"}),
    ("check --profile bigcommerce-", {"bigcommerce-b2b"}),
    ("explain T-01 E-07", {"E-07"}),
    ("practice-store --fault teap", {"teapot"}),
    ("practice-store --fault client", {"client-id-copied"}),
    ("check --report notes.t", {"notes.txt"}),
    ("completion fi", {"fish"}),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the three scripts and two files to complete."""
    made = tmp_path_factory.mktemp("shells")
    for shell in ("bash", "zsh", "fish"):
        done = run("completion", shell)
        assert (done.returncode, done.stderr) == (0, "")
        (made / f"script.{shell}").write_text(done.stdout, encoding="utf-8")
    (made / "_bigcommerce-connect").write_text((made / "script.zsh").read_text("utf-8"), encoding="utf-8")
    for name in FILES:
        (made / name).touch()
    return made


def bash_offers(folder: Path, words: str) -> set[str]:
    script = (
        'source script.bash; read -ra COMP_WORDS <<<"$1"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); '
        '$(complete -p bigcommerce-connect | sed "s/.*-F \\([^ ]*\\) .*/\\1/"); printf "%s\\n" "${COMPREPLY[@]}"'
    )
    # A substituted command would run in this shell all the same: the function fills COMPREPLY here.
    command = ["bash", "--norc", "-c", script, "bash", f"bigcommerce-connect {words}"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=30, check=True)
    return set(done.stdout.split())


def fish_offers(folder: Path, words: str) -> set[str]:
    script = f"source script.fish; complete -C 'bigcommerce-connect {words}'"
    command = ["fish", "--no-config", "-c", script]
    environment = os.environ | {"HOME": str(folder), "TERM": "dumb"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=30, env=environment, check=True)
    return {line.partition("\t")[0] for line in done.stdout.splitlines()}


@needs("bash")
@pytest.mark.parametrize(("words", "offered"), CASES)
def test_bash(folder: Path, words: str, offered: set[str]) -> None:
    assert bash_offers(folder, words) == offered


@needs("fish")
@pytest.mark.parametrize(("words", "offered"), CASES)
def test_fish(folder: Path, words: str, offered: set[str]) -> None:
    assert fish_offers(folder, words) == offered


@needs("bash")
@needs("fish")
def test_several_are_offered(folder: Path) -> None:
    commands = {"hash", "scopes", "check", "explain", "practice-store", "completion", "doctor", "self-check"}
    assert commands <= fish_offers(folder, "")
    codes = {"I-01", "I-02", "I-03", "I-04", "I-05", "I-06"}
    assert bash_offers(folder, "explain I-0") == codes == fish_offers(folder, "explain I-0")


class Zsh:
    """A zsh on a terminal of its own: its completion works nowhere else."""

    def __init__(self, folder: Path, begin: str) -> None:
        pty = importlib.import_module("pty")  # does not exist on Windows

        terminal, inner = pty.openpty()
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "PS1": "", "TERM": "dumb"}
        self._process = subprocess.Popen(
            ["zsh", "-f", "-i"],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
        os.close(inner)
        self._terminal = terminal
        # The command itself is a function that prints what it was given.
        self._write(f'{begin}; bigcommerce-connect() {{ print -r -- "<${{(j:|:)@}}>" }}; print REA""DY\n')
        self._until("READY")

    def completed(self, words: str) -> str:
        """Press Tab after `words`, then Enter, and return the words that the command was given."""
        self._write(f"bigcommerce-connect {words}\t\n")
        return self._until(">\r").rpartition("<")[2].partition(">")[0].replace("|", " ")

    def close(self) -> None:
        """End the shell."""
        self._process.kill()
        self._process.wait(10)
        os.close(self._terminal)

    def _write(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def _until(self, mark: str) -> str:
        seen, end = "", time.monotonic() + 30
        while mark not in seen:
            ready, _, _ = select.select([self._terminal], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"zsh said only {seen!r}"
            seen += os.read(self._terminal, 4096).decode(errors="replace")
        return seen


@needs("zsh")
@pytest.mark.parametrize(
    "begin",
    [
        "fpath=($PWD $fpath); autoload -Uz compinit && compinit -D -u",
        'autoload -Uz compinit && compinit -D -u; eval "$(cat script.zsh)"',
    ],
    ids=["autoload", "eval"],
)
def test_zsh(folder: Path, begin: str) -> None:
    zsh = Zsh(folder, begin)
    try:
        for words, offered in CASES:
            *before, _ = words.split()
            assert zsh.completed(words) == " ".join([*before, *offered]), words
    finally:
        zsh.close()


def test_the_library_is_imported_for_this_command_alone() -> None:
    code = (
        "import sys; from wizard.cli import main; main(['explain', 'T-01']); assert 'shtab' not in sys.modules; "
        "main(['completion', 'bash']); print(sorted({'requests', 'keyring', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_another_shell_is_wrong_usage() -> None:
    assert run("completion", "cmd").returncode == 2
