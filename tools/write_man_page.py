"""Writes docs/bigcommerce-connect.1, the manual page, from the parser of the command line; a test compares the two."""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from wizard import __version__
from wizard.cli import INTERRUPTED
from wizard.commands.exit_codes import ExitCode
from wizard.options import build_parser

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/bigcommerce-connect.1"
NAME = "bigcommerce-connect"
LINE = 64
"""Characters of a source line before hyphens and quotes are escaped: with them it stays below 80."""

EXIT_CODES = {
    int(ExitCode.AS_INTENDED): "Found, and as needed.",
    int(ExitCode.ROWS_MISSING): "Only permissions are missing.",
    int(
        ExitCode.WRONG_USAGE
    ): "The command is incomplete, the code doesn’t exist, or the port is taken. Nothing was sent.",
    int(ExitCode.REFUSED): "BigCommerce refused the token or the store.",
    int(
        ExitCode.NOT_TOLD
    ): "Unclear: not reached, not available, stopped, no saved token, or no store hash in the text. Also: no screen for "
    "the window, or doctor found something to fix.",
    int(ExitCode.REPORT_NOT_WRITTEN): "The test ran and was printed, but the report couldn’t be written.",
    int(
        ExitCode.UNFORESEEN
    ): "The output couldn’t be written, or the app itself is at fault: it ended unexpectedly, or a part of it is missing.",
    INTERRUPTED: "Ctrl+C before there was a result.",
}
AFTER_EXIT_CODES = (
    "check --saved returns its worst store: 3 if one was refused, else 4 if one is unclear, else 1 if one lacks "
    "permissions, else 0. Without any store it returns 4. check with several files does the same. A file without a token, or "
    "without its store, counts as 2, which is worse than 4 and better than 3."
)
ENVIRONMENT = {
    "BIGCOMMERCE_ACCESS_TOKEN": "The token for check, without --file and --token-stdin.",
    "HTTPS_PROXY, NO_PROXY": "The proxy to use, and the hosts to reach without it.",
    "SSL_CERT_FILE": "On Linux, the certificate authorities to trust instead of the system’s.",
    "XDG_DATA_HOME": "On Linux, the folder for the list of stores and the window’s settings, instead of ~/.local/share.",
}
FILES = {
    "~/.local/share/bigcommerce-connect/stores.json": "On Linux, your list of stores. It contains no tokens. "
    "Those are in the keychain, under the name “BigCommerce Connect”.",
    "~/.local/share/bigcommerce-connect/window.ini": "On Linux, the window’s language, look, size, and place. "
    "You can delete it.",
    "BigCommerceAPI-credentials-*.txt": "The file BigCommerce downloads after Save. It contains the token.",
}
EXAMPLES = {
    "What does T-12 mean, and what helps?": "bigcommerce-connect explain T-12",
    "Which stores still work?": "bigcommerce-connect check --saved --json > stores.json",
    "A page to print, with the status of all stores:": "bigcommerce-connect check --saved --format html > stores.html",
    "Test every file in a folder:": "bigcommerce-connect check --file Downloads/stores",
    "Test a downloaded file and write a report:": "bigcommerce-connect check --file download.txt --report report.txt",
    "Practice with a store that is down:": "bigcommerce-connect practice-store --fault suspended",
    "Completion in bash or zsh. In fish, pipe it into source:": 'eval "$(bigcommerce-connect completion bash)"',
}


def page() -> str:
    """Return the text of the page, in the man macros of troff."""
    parser = build_parser()
    commands = _commands(parser)
    title = f'.TH BIGCOMMERCE\\-CONNECT 1 "{_released()}" "{NAME} {__version__}" "User Commands"'
    parts = [title, ".ad l", ".SH NAME", f"{_plain(NAME)} \\- connect a BigCommerce store to APPSe AI"]
    parts += [".SH SYNOPSIS", *_synopsis(NAME, parser)]
    for name, command in commands.items():
        parts += [".br", *_synopsis(f"{NAME} {name}", command)]
    parts += [".SH DESCRIPTION", _text(parser.description or ""), ".SH OPTIONS", *_options(parser), ".SH COMMANDS"]
    for name, command in commands.items():
        summary = command.description or _summaries(parser)[name]
        parts += [f".SS {_plain(name)}", _text(_sentence(summary)), *_options(command)]
    parts += [".SH EXIT STATUS", *_terms({str(number): words for number, words in EXIT_CODES.items()})]
    parts += [".PP", _text(AFTER_EXIT_CODES), ".SH ENVIRONMENT", *_terms(ENVIRONMENT), ".SH FILES", *_terms(FILES)]
    parts += [".SH EXAMPLES"]
    for words, line in EXAMPLES.items():
        parts += [_text(words), ".PP", ".RS 4", ".nf", _plain(line), ".fi", ".RE", ".PP"]
    parts.pop()
    return "\n".join(parts) + "\n"


def _released() -> str:
    """Return the day of the newest release, from the changelog: the page must not change from day to day."""
    found = re.search(r"^## \[[\d.]+\] - (\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert found, "CHANGELOG.md names no release"
    return found[1]


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (action,) = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(action.choices)


def _summaries(parser: argparse.ArgumentParser) -> dict[str, str]:
    (action,) = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return {listed.dest: listed.help or "" for listed in action._choices_actions}


def _synopsis(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    """Give the command's line: options in brackets, then what it takes."""
    yield f".B {_plain(name)}"
    for action in parser._actions:
        value = _value(action)
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            continue
        if action.option_strings:
            yield f"[\\fB{_plain(action.option_strings[-1])}\\fR{f' {value}' if value else ''}]"
        else:
            yield f"[{value} ...]" if action.nargs == "*" else value


def _value(action: argparse.Action) -> str:
    if action.nargs == 0 or isinstance(action, argparse._SubParsersAction):
        return ""
    if action.choices is not None:
        return "|".join(f"\\fB{_plain(str(choice))}\\fR" for choice in action.choices)
    name = f"\\fI{_plain(str(action.metavar or action.dest.upper()))}\\fR"
    return f"{name} ..." if action.nargs == "+" else name


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            continue
        value = _value(action)
        names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
        yield from (".TP", f"{names} {value}".strip())
        yield _text(_sentence(parser._get_formatter()._expand_help(action)))


def _terms(terms: dict[str, str]) -> Iterable[str]:
    for term, words in terms.items():
        yield from (".TP", f".B {_plain(term)}", _text(words))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith(".") else ".")


def _text(words: str) -> str:
    """Return prose, a sentence on each line as troff wants it."""
    sentences = re.split(r"(?<=[.:?]) ", words)
    lines = (textwrap.wrap(sentence, LINE, break_on_hyphens=False, break_long_words=False) for sentence in sentences)
    return "\n".join(_plain(line) for wrapped in lines for line in wrapped)


def _plain(words: str) -> str:
    """Return words that troff prints as they are."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    escaped = (
        escaped.replace("“", "\\(lq")
        .replace("”", "\\(rq")
        .replace('"', "\\(dq")
        .replace("`", "\\(ga")
        .replace("’", "\\(cq")
    )
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
