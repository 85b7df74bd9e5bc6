"""``bigcommerce-connect explain T-12``: everything support needs to know about a code."""

from __future__ import annotations

import argparse
import re
import shutil
import textwrap
from typing import Any

from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import complain, print_json, print_text
from wizard.core.advice.lookup import ADVICE, SUBJECTS, kind_of_code, near_codes, spelled_code
from wizard.core.credential.secret import MASK
from wizard.core.failures import FailureKind
from wizard.core.status_page import status_page_for
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.outgoing import outgoing
from wizard.practice.mishaps import list_mishaps

WIDEST = 100
SHORTEST_TOKEN = 16
_SPLIT_CODE = lazy_pattern(r"(?i)\b([a-z]) (\d{1,3})\b")


def run(arguments: argparse.Namespace) -> int:
    """Explain the codes of `arguments.codes`; without any, list them all."""
    # "explain T 12" arrives as two words.
    said = _SPLIT_CODE.sub(r"\1-\2", " ".join(arguments.codes)).replace(",", " ").split()
    kinds = {text: _kinds_of(text) for text in said}
    unknown = [text for text, some in kinds.items() if not some]
    found = list(dict.fromkeys(kind for some in kinds.values() for kind in some)) if said else _in_order()
    if arguments.json:
        print_json({"codes": [explanation(kind) for kind in found], "unknown": [_unknown(text) for text in unknown]})
    elif all(text.upper() in SUBJECTS for text in said):  # true without any as well
        _list_all(found)
    elif found:
        print_text("\n\n".join(_page(kind) for kind in found))
    for text in unknown:
        complain(
            f"There is no code {_repeated(text)}. Similar: {', '.join(near_codes(text)) or 'none'}. "
            "To list all, leave it out."
        )
    return ExitCode.WRONG_USAGE if unknown else ExitCode.AS_INTENDED


def _kinds_of(text: str) -> list[FailureKind]:
    """Return the kind of a code, all kinds of a letter such as ``T``, or none."""
    kind = kind_of_code(text)
    if kind is not None:
        return [kind]
    return [one for one in _in_order() if one.value.code[0] == text.upper()]


def explanation(kind: FailureKind) -> dict[str, Any]:
    """Return all that is known about a kind of failure, as plain data; ``«words»`` are filled in where it happens."""
    words, advice = kind.value, ADVICE[kind]
    return {
        "code": words.code,
        "spelled": spelled_code(words.code),
        "subject": SUBJECTS[words.code[0]],
        "title": _readable(words.title),
        "message": _readable(f"{words.message} {words.seen}".rstrip()),
        "next_step": _readable(words.next_step),
        "cause": advice.cause,
        "ask": list(advice.ask),
        "do": list(advice.do),
        "status_page": status_page_for(kind),
        "practise_with": [mishap.name for mishap in list_mishaps() if mishap.leads_to == words.code],
    }


def _in_order() -> list[FailureKind]:
    letters = "".join(SUBJECTS)
    return sorted(FailureKind, key=lambda kind: (letters.index(kind.value.code[0]), kind.value.code))


def _readable(template: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: f"«{match[1].replace('_', ' ')}»", template)


def _repeated(text: str) -> str:
    """Return what was asked for, or a mask: a word as long as a token may be one."""
    return MASK if len(text) >= SHORTEST_TOKEN else outgoing(text)


def _unknown(text: str) -> dict[str, Any]:
    return {"said": _repeated(text), "near": list(near_codes(text))}


def _list_all(kinds: list[FailureKind]) -> None:
    subject = ""
    for kind in kinds:
        if SUBJECTS[kind.value.code[0]] != subject:
            subject = SUBJECTS[kind.value.code[0]]
            print_text(f"\n{kind.value.code[0]}  {subject}")
        print_text(f"   {kind.value.code}  {_readable(kind.value.title)}")
    print_text("\nFor one code, run for example: bigcommerce-connect explain T-06")


def _page(kind: FailureKind) -> str:
    told = explanation(kind)
    parts = [f"{told['code']}  {told['title']}", f"   ({told['spelled']}; {told['subject']})"]
    parts += ["", "The merchant sees:", _wrapped(f"{told['message']} {told['next_step']}")]
    parts += ["", "Why:", _wrapped(told["cause"])]
    parts += ["", "Ask:", *(_wrapped(question, "-") for question in told["ask"])]
    parts += ["", "Do:", *(_wrapped(step, f"{number}.") for number, step in enumerate(told["do"], 1))]
    if told["status_page"]:
        parts += ["", "BigCommerce’s status page:", f"   {told['status_page']}"]
    if told["practise_with"]:
        parts += [
            "",
            "Try it:",
            *(f"   bigcommerce-connect practice-store --fault {name}" for name in told["practise_with"]),
        ]
    return "\n".join(parts)


def _wrapped(text: str, mark: str = "") -> str:
    width = min(shutil.get_terminal_size().columns, WIDEST)
    first = f"   {mark} " if mark else "   "
    return textwrap.fill(text, max(width, 40), initial_indent=first, subsequent_indent=" " * len(first))
