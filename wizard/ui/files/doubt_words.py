"""Remarks about an accepted token, in the merchant's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wizard.core.intake.finding import Doubt
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated


def is_doubtful(doubts: Iterable[Doubt]) -> bool:
    """Tell whether the merchant should look before going on."""
    return not {Doubt.LENGTH, Doubt.ANOTHER}.isdisjoint(doubts)


def doubt_words(doubts: Iterable[Doubt]) -> str:
    """Return the sentences for these doubts; empty if looking at the token again wouldn't help."""
    return one_after_the_other(*(_sentence(doubt) for doubt in doubts))


def about_pasted(length: int, doubts: Iterable[Doubt]) -> str:
    """Return the sentence about a pasted token of `length` characters."""
    said = QCoreApplication.translate(
        "TokenPage", "%n character(s). A client ID looks the same. The test will tell.", "", length
    )
    return one_after_the_other(said, doubt_words(doubts))


def about_file(name: str, store: str | None, wanted: str, doubts: Iterable[Doubt]) -> str:
    """Return the sentence about a token from a file.

    Args:
        name: of the file.
        store: the store hash that the file names, if it does.
        wanted: the store hash of this setup.
        doubts: what is worth saying about the token.
    """
    translate = QCoreApplication.translate
    taken = translate("TokenPage", "Token taken from {name}.").format(name=isolated(name))
    if not store:
        proof = translate("TokenPage", "The file doesn’t name its store.")
    elif store == wanted:
        proof = translate("TokenPage", "It’s for store {hash}, as it should be.").format(hash=isolated(store))
    else:
        proof = translate("TokenPage", "It’s for store {hash}.").format(hash=isolated(store))
    return one_after_the_other(taken, proof, doubt_words(doubts))


def _sentence(doubt: Doubt) -> str:
    translate = QCoreApplication.translate
    match doubt:
        case Doubt.JOINED:
            return translate("Doubt", "The token was in several pieces. This app put them together.")
        case Doubt.LENGTH:
            return translate("Doubt", "All known tokens have 31 characters, so part of it may be missing.")
        case Doubt.ANOTHER:
            return translate("Doubt", "Another token in that text isn’t complete, so it was left out.")
        case Doubt.NO_LABEL:
            return ""
