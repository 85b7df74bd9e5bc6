"""Finds by English words what a window says in whatever language is installed, so that a walk works in each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from tests.every_sentence import every_sentence
from tools.translatable import Sentence
from wizard.ui.language.texts import by_key
from wizard.ui.look.bidi import without_marks

_FIELD = re.compile(r"\\\{(\w+)\\\}")


def says(said: str, words: str) -> bool:
    """Tell whether what stands in the window contains these English words, or is a translation of a sentence with them."""
    plain = without_marks(said.replace("&", ""))
    return words in plain or any(pattern.fullmatch(plain) for pattern in _translations(words))


def _translations(words: str) -> Iterator[re.Pattern[str]]:
    """Give what the sentences with these words are in the window's language; what is filled in may be anything."""
    for sentence, filled in _sentences_with(words):
        translated = _translated(sentence).replace("&", "")
        if translated != sentence.source.replace("&", ""):
            yield _pattern(translated, filled)


def _translated(sentence: Sentence) -> str:
    if sentence.key:
        return by_key(sentence.context, sentence.key, sentence.source)
    return QCoreApplication.translate(sentence.context, sentence.source)


@cache
def _sentences_with(words: str) -> list[tuple[Sentence, dict[str, str]]]:
    """Return the sentences that these words are a part of, or that become these words when something is filled in."""
    found: list[tuple[Sentence, dict[str, str]]] = []
    for sentence in every_sentence():
        source = sentence.source.replace("&", "")
        if words in source:
            found.append((sentence, {}))
        elif "{" in source and (match := _pattern(source, {}).fullmatch(words)):
            found.append((sentence, match.groupdict()))
    return found


def _pattern(template: str, filled: dict[str, str]) -> re.Pattern[str]:
    seen: set[str] = set()

    def field(found: re.Match[str]) -> str:
        name = found.group(1)
        if name in filled:
            return re.escape(filled[name])
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.+)"

    return re.compile(_FIELD.sub(field, re.escape(template)), re.DOTALL)
