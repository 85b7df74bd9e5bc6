"""Collect every translatable sentence: from the code of ``wizard/ui``, and from core's templates.

A sentence of core has a key (``T-01.title``, ``products.why``), by which its translations are found again when it is reworded.
A call is read as it stands in the source: ``self.tr("…")`` belongs to its class, ``translated("Context", "…")`` to the
context it names, ``_tr("…")`` to the one its module's ``_tr`` names. What core brings at run time is taken from core itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.core.check.result import Evidence
from wizard.core.check.scopes import load_catalogue
from wizard.core.check.write_probes import NUMBERED, WRITE_PROBES
from wizard.core.credential.passphrase import Strength
from wizard.core.export.formats.registry import FORMATS
from wizard.core.failures import ISSUED_BY, PROTECTED_PHRASES, PROXY_PHRASES, FailureKind
from wizard.core.owner.instructions import owner_instructions
from wizard.core.owner.text import as_text, mail_paragraphs, mail_subject
from wizard.core.readiness import DETAILS, Topic
from wizard.core.setup.red_mark import DifferenceKind
from wizard.core.text.spelling import EVERYDAY_WORDS, key_of
from wizard.practice.mishaps import list_mishaps
from wizard.practice.store import standard_tokens
from wizard.resources import resource_text
from wizard.ui.shell.states import CONTEXT, TABLE

ROOT = Path(__file__).resolve().parents[1]
WITH_CONTEXT = ("translate", "translated", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, order=True)
class Sentence:
    """One entry for the translators.

    Attributes:
        context: the class or group it belongs to.
        source: English.
        key: what stays when the English is reworded, such as ``T-01.title``; empty where there is nothing of the kind.
        plural: True when it has forms for one and for many; ``%n`` stands for the number.
        where: the module it stands in, as a hint.
    """

    context: str
    source: str
    plural: bool
    where: str
    key: str = ""

    @property
    def hint(self) -> str:
        """Where a translator finds it."""
        return f"{self.where} {self.key}".rstrip()


class NotLiteralError(Exception):
    """A call to translate something that is not written out, so that nobody could extract it."""


def all_sentences() -> list[Sentence]:
    """Return every sentence once, by context and in the order of the code. Of two with the same English the first is meant.

    Raises:
        NotLiteralError: when a call of ``self.tr`` has no literal.
    """
    found: dict[tuple[str, str], Sentence] = {}
    for one in (*_of_core(), *window_sentences()):
        found.setdefault((one.context, one.source), one)
    return sorted(found.values(), key=lambda one: one.context)


# -- the window ----------------------------------------------------------------------------------------------------------


def window_sentences() -> Iterator[Sentence]:
    """Give the sentences that stand in the window's code.

    Raises:
        NotLiteralError: when a call of ``self.tr`` has no literal.
    """
    for path in sorted((ROOT / "wizard/ui").rglob("*.py")):
        yield from sentences_in(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())


def sentences_in(code: str, where: str) -> Iterator[Sentence]:
    """Give the sentences of one module.

    Raises:
        NotLiteralError: when a call of ``self.tr`` has no literal.
    """
    tree = ast.parse(code)
    names = _constants(tree)
    for call, owner in _calls(tree):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        arguments = [_text(one, names) for one in call.args]
        if name == "tr":
            if not (arguments and arguments[0]):
                raise NotLiteralError(f"{where}:{call.lineno}")
            yield Sentence(owner, arguments[0], len(call.args) == 3, where)
        elif name == "_tr" and arguments[0]:
            yield Sentence(_context_of_tr(tree, names), arguments[0], len(call.args) == 2, where)
        elif name in WITH_CONTEXT and len(arguments) > 1 and arguments[0] and arguments[1]:
            yield Sentence(arguments[0], arguments[1], len(call.args) > 2, where)


def _calls(node: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Give each call with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield child, inside
        yield from _calls(child, inside)


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the texts that the module gives a name."""
    return {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def _text(node: ast.expr, names: dict[str, str]) -> str:
    """Return the text that an argument stands for, or empty when only running the program would tell."""
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _context_of_tr(tree: ast.Module, names: dict[str, str]) -> str:
    own = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_tr")
    return next(_text(call.args[0], names) for call, _owner in _calls(own))


# -- core ----------------------------------------------------------------------------------------------------------------


def _of_core() -> Iterator[Sentence]:
    yield from _group("Failure", _failure_texts(), "wizard/core/failures.py")
    yield from _group("Evidence", ((one.name, one.value) for one in Evidence), "wizard/core/check/result.py")
    yield from _group("Difference", _differences(), "wizard/core/setup/red_mark.py")
    yield from _group("Readiness", ((one.name, one.label) for one in Topic), "wizard/core/readiness.py")
    yield from _group("Strength", ((one.name, one.value) for one in Strength), "wizard/core/credential/passphrase.py")
    everyday = ((key_of(character), word) for character, word in EVERYDAY_WORDS.items())
    yield from _group("Spelling", everyday, "wizard/core/text/spelling.py")
    yield from _group("Scope", _reasons(), "resources/scopes.json")
    yield from _group("Owner", _told_to_the_owner(), "wizard/core/owner/instructions.py")
    formats = (
        (f"{form.words_key}.{part}", text)
        for form in FORMATS
        for part, text in (("label", form.label), ("menu", form.menu))
    )
    yield from _group("ExportFormat", formats, "wizard/core/export/formats/registry.py")
    yield from _group("Mishap", ((one.name, one.label) for one in list_mishaps()), "wizard/practice/mishaps.py")
    tokens = standard_tokens(load_catalogue(resource_text("scopes.json")).profile())
    yield from _group("PracticeToken", ((one.name, one.description) for one in tokens), "wizard/practice/store.py")
    words = ((state.name, row.words) for state, row in TABLE.items())
    yield from _group(CONTEXT, words, "wizard/ui/shell/states.py")


def _group(context: str, texts: Iterable[tuple[str, str]], where: str) -> Iterator[Sentence]:
    """Give the sentences of a group, each with its key."""
    return (Sentence(context, text, plural=False, where=where, key=key) for key, text in texts if _has_words(text))


def _has_words(template: str) -> bool:
    """Tell whether there is something to translate beside names in braces."""
    return template not in ("{reason}", "{next_step}")


def keyed_texts() -> dict[tuple[str, str], str]:
    """Return core's sentences by their contexts and keys; two of them may be the same sentence.

    Raises:
        ValueError: when a sentence has no key, or the key of another one.
    """
    found: dict[tuple[str, str], str] = {}
    for one in _of_core():
        if not one.key or found.setdefault((one.context, one.key), one.source) != one.source:
            raise ValueError(f"{one.context} {one.key or '(no key)'}: {one.source}")
    return found


def failure_texts() -> dict[str, str]:
    """Return the sentences of all failures by their keys; two failures may share a sentence."""
    return {
        f"{text.code}.{part}": template
        for text in (kind.value for kind in FailureKind)
        for part in ("title", "message", "next_step", "seen")
        if (template := getattr(text, part)) and _has_words(template)
    }


def _failure_texts() -> Iterator[tuple[str, str]]:
    yield from failure_texts().items()
    yield from (ISSUED_BY, NUMBERED, *PROXY_PHRASES, *PROTECTED_PHRASES, *DETAILS)
    for probe in WRITE_PROBES:
        yield from (probe.creates, probe.removal)


def _differences() -> Iterator[tuple[str, str]]:
    for kind in DifferenceKind:
        yield f"{kind.name}.question", kind.value.question
        yield f"{kind.name}.todo", kind.value.todo


def _reasons() -> Iterator[tuple[str, str]]:
    catalogue = load_catalogue(resource_text("scopes.json"))
    for profile in catalogue.profiles:
        for scope in profile.scopes:
            texts = {f"{scope.scope_id}.why": scope.why, f"{scope.scope_id}.no_probe_because": scope.no_probe_because}
            yield from ((key, text) for key, text in texts.items() if text)


def _told_to_the_owner() -> list[tuple[str, str]]:
    """Record what the instructions ask to be translated, with its keys, in each form they can take."""
    asked: dict[tuple[str, str], None] = {}

    def record(key: str, english: str) -> str:
        asked[key, english] = None
        return english

    profile = load_catalogue(resource_text("scopes.json")).profile()
    for certain in (True, False):
        told = owner_instructions(profile, "abc123", "APPSe AI", certain=certain, practice=True)
        as_text(told, record)
        mail_subject(told, record)
        mail_paragraphs(told, record)
    return list(asked)
