"""Core's English templates in the merchant's language: translate the template first, then fill it in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from wizard.core.failures import Failure, FailureKind, Phrase
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.ui.look.bidi import isolated

if TYPE_CHECKING:
    from wizard.core.check.scopes import Scope
    from wizard.core.export.formats.base import ExportFormat

BY_KEY = "ByKey"
"""End of the name of a context with core's sentences by their keys (`T-01.title`), so that rewording loses no translation."""
_LARGE_NUMBER = lazy_pattern(r"\d{1,3}(,\d{3})+")
"""As core and the command line write it."""


class FailureWords(NamedTuple):
    """A failure as the window shows it.

    Attributes:
        title: a short sentence.
        message: what happened.
        next_step: what to do.
        seen: statuses and paths, or empty.
        code: such as ``T-06``.
    """

    title: str
    message: str
    next_step: str
    seen: str
    code: str


def translated(context: str, template: str, number: int = -1) -> str:
    """Return an English template in the language of the window.

    Args:
        context: the group of sentences it belongs to.
        template: what was extracted for the translators; ``%n`` in it stands for `number`.
        number: how many there are, where the sentence has plural forms.
    """
    return QCoreApplication.translate(context, template, None, number)


def by_key(context: str, key: str, english: str) -> str:
    """Return a sentence of core in the language of the window; in English where no translation has its key.

    Args:
        context: the group of sentences it belongs to, as `tools/translatable.py` names it.
        key: what stays when the sentence is reworded, such as ``T-01.title``.
        english: the sentence.
    """
    found = translated(f"{context}{BY_KEY}", key)
    return translated(context, english) if found == key else found


def one_after_the_other(*sentences: str) -> str:
    """Join sentences to a paragraph, without empty ones. Japanese has no space between them."""
    row = ""
    for sentence in filter(None, sentences):
        row += sentence if not row or row.endswith("。") else f" {sentence}"
    return row


def phrase_words(text: str) -> str:
    """Return a detail as shown: phrases translated, large numbers in the language's format, names unchanged."""
    if isinstance(text, Phrase):
        return _with(by_key("Failure", *text.words), text.details)
    return QLocale().toString(int(text.replace(",", ""))) if _LARGE_NUMBER.fullmatch(text) else isolated(text)


def failure_words(failure: Failure) -> FailureWords:
    """Return the words for `failure` in the language of the window."""
    text = failure.kind.value
    return FailureWords(
        title=failure_sentence(failure.kind, "title", failure.details),
        message=failure_sentence(failure.kind, "message", failure.details),
        next_step=failure_sentence(failure.kind, "next_step", failure.details),
        seen=failure_sentence(failure.kind, "seen", failure.details) if text.seen else "",
        code=text.code,
    )


def failure_sentence(kind: FailureKind, part: str, details: Mapping[str, str]) -> str:
    """Return one sentence of a failure in the language of the window.

    Args:
        kind: which failure.
        part: `title`, `message`, `next_step` or `seen`.
        details: what is filled in, as core and the command line write it.
    """
    return _with(by_key("Failure", f"{kind.value.code}.{part}", getattr(kind.value, part)), details)


def _with(template: str, details: Mapping[str, str]) -> str:
    return template.format_map({name: phrase_words(value) for name, value in details.items()})


def format_label(form: ExportFormat) -> str:
    """Return the label of an export format."""
    return by_key("ExportFormat", f"{form.words_key}.label", form.label).format(
        program=form.program, extension=form.extension
    )


def format_menu_words(form: ExportFormat) -> str:
    """Return the label of an export format in a menu."""
    return by_key("ExportFormat", f"{form.words_key}.menu", form.menu).format(program=form.program)


def scope_reason(scope: Scope) -> str:
    """Return why a row is wanted."""
    return by_key("Scope", f"{scope.scope_id}.why", scope.why)


def no_probe_reason(scope: Scope) -> str:
    """Return why no GET shows whether a row is set."""
    return by_key("Scope", f"{scope.scope_id}.no_probe_because", scope.no_probe_because)
