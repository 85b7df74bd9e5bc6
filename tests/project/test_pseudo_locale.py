"""The language for tests: longer, accented, in brackets, and still a sentence that the program can fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from tools.pseudo_locale import PseudoLocale, pseudo

WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,'é", min_size=1, max_size=60)
KEPT = st.sampled_from(["{name}", "{count}", "%n", "&&", "<b>", "</b>", "\n", "&amp;", "%1"])
SENTENCES = st.lists(WORDS | KEPT, min_size=1, max_size=8).map("".join)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    translator = PseudoLocale()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def fields(sentence: str) -> list[str | None]:
    return [name for _text, name, _form, _conversion in Formatter().parse(sentence)]


@given(SENTENCES)
def test_what_the_program_reads_stays_as_it_is(sentence: str) -> None:
    said = pseudo(sentence)
    assert [one for one in fields(said) if one] == [one for one in fields(sentence) if one]
    for kept in ("%n", "%1", "&&", "<b>", "</b>", "\n", "&amp;"):
        assert said.count(kept) == sentence.count(kept)


@given(SENTENCES)
def test_every_letter_of_a_word_is_accented(sentence: str) -> None:
    left = re.sub(r"\{[^{}]*\}|%\w|<[^<>]+>|&\w+;|&\w", "", pseudo(sentence))
    assert re.findall("[A-Za-z]", left) == []


@given(WORDS)
def test_a_sentence_is_longer_and_in_brackets(sentence: str) -> None:
    letters = sum(one.isalpha() for one in sentence)
    said = pseudo(sentence)
    if letters:
        assert said[0] + said[-1] == "[]"
        assert len(said) - 2 >= len(sentence) + 0.4 * letters
    else:
        assert said == sentence


@pytest.mark.parametrize("sentence", ["&Back", "Try the &practice address", "S&pell && say"])
def test_the_key_of_a_button_stays(sentence: str) -> None:
    key = re.search(r"(?<!&)&(\w)", sentence)
    assert key is not None
    assert key.group() in pseudo(sentence)


def test_the_window_asks_it_for_its_sentences_and_for_those_of_qt(spoken: None) -> None:
    class Window(QWidget):
        pass

    assert Window().tr("%n row(s)", "", 3) == pseudo("%n row(s)").replace("%n", "3")
    assert QCoreApplication.translate("Failure", "Say so") == pseudo("Say so")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == pseudo("Cancel")
