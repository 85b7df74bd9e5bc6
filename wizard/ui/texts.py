"""Core's English templates in the merchant's language: translate the template first, then fill it in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wizard.core.failures import Failure


@dataclass(frozen=True)
class FailureWords:
    """A failure as the window shows it."""

    title: str
    message: str
    next_step: str
    code: str


def translated(context: str, template: str) -> str:
    """Return one of core's English templates in the language of the window."""
    return QCoreApplication.translate(context, template)


def failure_words(failure: Failure) -> FailureWords:
    """Return the words for `failure` in the language of the window."""
    text = failure.kind.value
    return FailureWords(
        title=translated("Failure", text.title).format_map(failure.details),
        message=translated("Failure", text.message).format_map(failure.details),
        next_step=translated("Failure", text.next_step).format_map(failure.details),
        code=text.code,
    )


def scope_reason(why: str) -> str:
    """Return why a row is wanted."""
    return translated("Scope", why)
