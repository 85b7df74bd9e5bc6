"""The manual page is what the parser says, and troff reads it without a complaint."""

from __future__ import annotations

import subprocess

from tests.what_lacks import needs
from tools.write_man_page import EXIT_CODES, PAGE, page
from wizard.cli import INTERRUPTED
from wizard.commands.exit_codes import ExitCode


def test_the_page_says_what_the_parser_says() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `make man`"


def test_every_exit_code_is_explained() -> None:
    assert set(EXIT_CODES) == {*map(int, ExitCode), INTERRUPTED}


@needs("groff")
def test_groff_renders_it_without_a_warning() -> None:
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tascii", "-P-c", str(PAGE)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr == ""
    plain = subprocess.run(["col", "-bx"], input=done.stdout, capture_output=True, text=True, check=False).stdout
    text = plain or done.stdout
    for words in ("--token-stdin", "explain [CODE ...]", "EXIT STATUS", "bigcommerce-connect check --saved"):
        assert words in text, words


@needs("mandoc")
def test_mandoc_has_nothing_to_say() -> None:
    done = subprocess.run(["mandoc", "-Tlint", str(PAGE)], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
