"""Languages made for tests: each sentence in brackets, in a real ``.qm``, so that one sees what was left in English."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from tests.every_sentence import every_sentence
from tools.translatable import Sentence
from tools.write_translations import compile_texts, compiled_file
from wizard.resources import resource_path

FORMS = {"de": 2, "ar": 6, "ja": 1}
"""Plural forms of the languages that are made."""
BEGIN, END = "⟦", "⟧"


def make_languages(folder: Path) -> Path:
    """Write a ``.qm`` for each language in `FORMS`, with every sentence of the program, and return `folder`."""
    for code in FORMS:
        source = folder / f"{code}.ts"
        source.write_text(_text(code), encoding="utf-8")
        compile_texts(source, compiled_file(code, folder))
    shutil.copy(compiled_file("en"), folder)
    return folder


def _text(code: str) -> str:
    contexts: dict[str, list[Sentence]] = {}
    for sentence in every_sentence():
        contexts.setdefault(sentence.context, []).append(sentence)
    body = "".join(_context(name, sentences, FORMS[code]) for name, sentences in contexts.items())
    return f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">{body}</TS>'


def _context(name: str, sentences: list[Sentence], forms: int) -> str:
    return f"<context><name>{name}</name>{''.join(_message(one, forms) for one in sentences)}</context>"


def _message(sentence: Sentence, forms: int) -> str:
    source = escape(sentence.source)
    said = f"{BEGIN}{source}{END}"
    if sentence.plural:
        said = f"<numerusform>{said}</numerusform>" * forms
    numerus = ' numerus="yes"' if sentence.plural else ""
    return f"<message{numerus}><source>{source}</source><translation>{said}</translation></message>"


def found_in(folder: Path) -> Callable[[str], Path]:
    """Return what finds the languages made for tests instead of those that ship, and all other resources as ever."""

    def find(name: str) -> Path:
        if not name.startswith("i18n/"):
            return resource_path(name)
        path = folder / name.removeprefix("i18n/")
        if not path.exists():
            raise FileNotFoundError(name)
        return path

    return find
