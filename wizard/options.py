"""Options and commands of ``bigcommerce-connect``, shared by parser, manual page and completions."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import NoReturn

from wizard import __version__
from wizard.core.credential.secret import MASK
from wizard.core.links import API_URL, B2B_URL
from wizard.core.text.lazy_pattern import lazy_pattern

PROFILES = ("bigcommerce", "bigcommerce-b2b")
SHELLS = ("bash", "zsh", "fish")
LANGUAGES = ("en", "es", "fr", "de", "it", "nl", "pt_BR", "ja", "ar")


_UNKNOWN = lazy_pattern(r"(unrecognized arguments: )(.*)", re.DOTALL)
_REPEATED_VALUE = lazy_pattern(r"(invalid [\w ]*(?:choice|value): )'[^']{16,}'")
"""A value of the length that a token has."""


class _Parser(argparse.ArgumentParser):
    """A parser that doesn't repeat what may be a token: standard error ends up in logs and on shared screens."""

    def __init__(self, **settings: object) -> None:
        super().__init__(allow_abbrev=False, **settings)  # type: ignore[arg-type]  # those of the class it extends

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong, and end."""
        named = _UNKNOWN.sub(lambda found: found[1] + _names_alone(found[2]), message)
        super().error(_REPEATED_VALUE.sub(rf"\1'{MASK}'", named))


def _names_alone(arguments: str) -> str:
    """Return the option names without values: one of them may be a misplaced token."""
    words = arguments.split()
    names = [word.partition("=")[0] for word in words if word.startswith("-")]
    if "--token" in names:
        return "--token. The token is never an option: use --token-stdin or --file"
    return " ".join(names) if names else f"{len(words)} more than it takes"


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return number


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"the languages are {', '.join(LANGUAGES)}")
    return text


def _file_name(text: str) -> str:
    if text in ("", "-"):
        raise argparse.ArgumentTypeError("the report needs a file name")
    return text


def build_parser(command: str = "") -> argparse.ArgumentParser:
    """Return the parser of the command line.

    Args:
        command: know the options of this command alone, which takes a tenth of the time; anything else: of all.
    """
    parser = _Parser(
        prog="bigcommerce-connect",
        description="Connects a BigCommerce store to APPSe AI. Without a command, its window opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--practice", action="store_true", help="practice with a made-up store")
    parser.add_argument("--open", metavar="FILE", help="resume a saved setup (*.progress.json)")
    spoken = f"use this language this time: {', '.join(LANGUAGES)}"
    parser.add_argument("--language", metavar="CODE", type=_language, help=spoken)
    # Given explicitly, or argparse would format a usage line to find it, and import more modules for that.
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog=parser.prog)
    for add in (_COMMANDS[command],) if command in _COMMANDS else _COMMANDS.values():
        add(commands)
    return parser


def _add_hash(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("hash", help="find the store hash in a text")
    parser.add_argument("text", metavar="TEXT", help="an address, or a text that contains one; - for standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_scopes(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("scopes", help="list the rows to set in the API account")
    parser.add_argument("--profile", choices=PROFILES, default=PROFILES[0], help="which list of rows (%(default)s)")
    parser.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="output format (%(default)s)"
    )


def _add_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "check",
        help="test an access token",
        description="Tests an access token and changes nothing in the store. The token is never an option: it comes from "
        "--file, standard input, or the variable BIGCOMMERCE_ACCESS_TOKEN.",
    )
    parser.add_argument("--store-hash", metavar="H", help="the store hash, or an address that contains it")
    parser.add_argument(
        "--file",
        metavar="FILE",
        nargs="+",
        action="extend",
        help="the file BigCommerce downloaded, or one saved with this app; - for standard input. With several files, or a "
        "folder, each store is tested by itself",
    )
    parser.add_argument("--token-stdin", action="store_true", help="read the token from standard input")
    parser.add_argument("--profile", choices=PROFILES, help=f"which list of rows ({PROFILES[0]})")
    parser.add_argument("--api-url", metavar="URL", default=API_URL, help="use this address instead of %(default)s")
    parser.add_argument("--b2b-url", metavar="URL", help=f"use this address instead of {B2B_URL}")
    parser.add_argument(
        "--deep",
        action="store_true",
        help="also check write access, with three empty POST requests that BigCommerce refuses",
    )
    parser.add_argument(
        "--saved",
        action="store_true",
        help="test every store in the list of stores, with its token from the keychain; the list stays as it is",
    )
    parser.add_argument(
        "--report",
        type=_file_name,
        metavar="FILE",
        help="write a report for support, without the token; as JSON if FILE ends in .json",
    )
    parser.add_argument("--show-store-hash", action="store_true", help="show the whole store hash in the report")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--format",
        choices=("text", "json", "csv", "html"),
        help="with --saved: print the list as text, JSON, CSV, or a page to print (text)",
    )


def _add_explain(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("explain", help="explain a code: what it means, what to ask, what to do")
    parser.add_argument(
        "codes",
        metavar="CODE",
        nargs="*",
        help="such as T-12 or t12, or a letter such as T; without one, all are listed",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_completion(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("completion", help="print a script that completes these commands in a shell")
    parser.add_argument("shell", choices=SHELLS, help="your shell")


def _add_practice_store(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("practice-store", help="run the practice store on this computer")
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="use this port; 0 means any free one")
    parser.add_argument("--profile", choices=PROFILES, default=PROFILES[0], help="which list of rows (%(default)s)")
    parser.add_argument("--fault", metavar="NAME", help="practice a problem")
    parser.add_argument("--list-faults", action="store_true", help="list all problems to practice, then end")


def _add_self_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser("self-check", help="check if this installation is complete")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_doctor(commands: argparse._SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "doctor",
        help="check if this computer is ready for a setup",
        description="Checks the proxy, the name lookup, the connection to BigCommerce and its certificate, the clock, "
        "the keychain, the Downloads folder, and the browser. No token is needed or sent. The exit code is 4 if "
        "something needs fixing first.",
    )
    parser.add_argument("--api-url", metavar="URL", default=API_URL, help="use this address instead of %(default)s")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


_COMMANDS: dict[str, Callable[[argparse._SubParsersAction[_Parser]], None]] = {
    "hash": _add_hash,
    "scopes": _add_scopes,
    "check": _add_check,
    "explain": _add_explain,
    "practice-store": _add_practice_store,
    "completion": _add_completion,
    "doctor": _add_doctor,
    "self-check": _add_self_check,
}
