"""Every sentence of the program has an entry in each language, whole and with its names; what ships is made of them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tests.every_sentence import every_sentence
from tools.linguist_file import Entry, entries
from tools.translatable import NotLiteralError, Sentence, keyed_texts, sentences_in, window_sentences
from tools.write_translations import (
    SOURCE_LANGUAGE,
    codes,
    compile_texts,
    compiled_file,
    reword,
    text_file,
    update_texts,
)
from wizard.core.failures import PROXY_SOCKS, Failure, FailureKind
from wizard.core.owner import instructions
from wizard.core.owner.instructions import ACCOUNT_LEVEL, CREATE, CREDENTIALS, FILE_BEGINS, RIGHT_TYPE, STORE_LEVEL
from wizard.core.owner.text import PRACTICE_MARK
from wizard.ui.language.texts import BY_KEY, failure_words

OTHERS = [code for code in codes() if code != SOURCE_LANGUAGE]
PRINTED = (
    STORE_LEVEL, ACCOUNT_LEVEL, CREATE, RIGHT_TYPE, CREDENTIALS, FILE_BEGINS, instructions.TOKEN_TYPE,
    "BigCommerce", "APPSe AI", "OAuth scopes", "Add Credential", "Connection name", "High-Risk Permissions", "Chrome",
)  # fmt: skip
"""What stands on pages in English, and is looked for there letter by letter."""
BOXES = ("Access token", "Client ID")
"""What a sentence quotes from a page, though the window has the same words of its own."""
PLACEHOLDER = re.compile(r"\{[^}]*\}")
KEY = re.compile(r"&(?=\w)")
QUOTED = re.compile(r"“([^”{]+)”")
ENDS = ".?:!。？：！؟"


@cache
def sentences_of_window() -> frozenset[tuple[str, str]]:
    return frozenset((one.context, one.source) for one in window_sentences())


@cache
def texts_of(code: str) -> tuple[Entry, ...]:
    """The entries of a language, whose file is read once."""
    return tuple(entries(text_file(code)))


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The texts as they would be after bringing them up to date."""
    folder = tmp_path_factory.mktemp("i18n")
    for code in codes():
        (folder / text_file(code).name).write_bytes(text_file(code).read_bytes())
    update_texts(folder)
    return folder


@pytest.mark.parametrize("code", codes())
def test_no_sentence_is_missing_and_none_is_left_over(code: str, updated: Path) -> None:
    assert text_file(code).read_text("utf-8") == text_file(code, updated).read_text("utf-8"), "run: make translations"


@pytest.mark.parametrize("code", codes())
def test_what_ships_is_made_of_the_texts(code: str, tmp_path: Path) -> None:
    compile_texts(text_file(code), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == compiled_file(code).read_bytes(), "run: make translations"


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_in_every_language(code: str) -> None:
    there = {(one.context, one.source): one for one in texts_of(code)}
    assert there.keys() == {(one.context, one.source) for one in every_sentence()}
    assert [one.source for one in there.values() if not all(form.strip() for form in one.forms)] == []


@pytest.mark.parametrize("code", codes())
def test_no_translation_is_broken(code: str) -> None:
    assert [finding for one in texts_of(code) for finding in _broken(one)] == []


def _broken(one: Entry) -> list[str]:
    """Return what a translation lost: what is filled in, its keyboard letter, its lines, its end."""
    wanted = _parts(one.source)
    lost = (form for form in one.forms if _parts(form) != wanted or (_ends(one.source) and not _ends(form)))
    return [f"{one.context}: {one.source!r} -> {form!r}" for form in lost]


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in ENDS


def _parts(text: str) -> tuple[object, ...]:
    return (
        sorted(PLACEHOLDER.findall(text)),
        len(KEY.findall(text.replace("&&", ""))),
        text.count("\n"),
        text[:1] in (" ", "（"),
        "…" in text,
    )


@pytest.mark.parametrize(
    ("source", "broken"),
    [
        ("Schritt {number}", True),
        ("Schritt {count} von {number}", False),
        ("Schritt {count} von {numer}", True),
        ("Schritt {count} von {number}…", True),
        ("&Schritt {count} von {number}", True),
    ],
)
def test_a_broken_translation_is_found(source: str, broken: bool) -> None:
    assert bool(_broken(Entry("A", "Step {number} of {count}", (source,), plural=False, draft=True))) is broken


@pytest.mark.parametrize("code", OTHERS)
def test_a_number_is_said_wherever_more_than_one_is_meant(code: str) -> None:
    many = [one for one in texts_of(code) if one.plural]
    assert many
    assert [one for one in many if "%n" not in one.forms[-1]] == []
    assert [one for one in texts_of(code) if not one.plural and "%n" in "".join(one.forms)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_names_on_other_pages_stay_as_those_pages_print_them(code: str) -> None:
    lost = [
        (name, one.source, one.forms)
        for one in texts_of(code)
        for name in PRINTED
        if name in one.source and not all(name in form for form in one.forms)
    ]
    assert lost == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_button_that_a_sentence_names_has_that_name(code: str) -> None:
    everything = texts_of(code)
    names: dict[str, set[str]] = {}
    for one in everything:
        names.setdefault(_bare(one.source), set()).update(_bare(form) for form in one.forms)
    wrong = [
        (quoted, one.source, form)
        for one in everything
        for quoted in QUOTED.findall(one.source)
        for form in one.forms
        if not any(name in form for name in names.get(_bare(quoted), {""}) | ({quoted} & set(BOXES)))
    ]
    assert wrong == []


def _bare(words: str) -> str:
    """Return the words of a button without its keyboard letter; Japanese puts that behind them."""
    return re.sub(r"\(&\w\)", "", words).replace("&", "").rstrip("…")


def test_rewording_a_sentence_of_core_keeps_its_translation() -> None:
    before = text_file("de").read_text("utf-8")
    there = {one.source: one for one in texts_of("de") if one.context == "Failure"}
    (one,) = [sentence for sentence in every_sentence() if sentence.key == "T-09.title"]
    reworded = replace(one, source='The <store> & its plan are "suspended"')
    text, changed = reword(before, [*(two for two in every_sentence() if two != one), reworded])
    assert changed == ["T-09.title"]
    document = ET.fromstring(text)
    (message,) = [two for two in document.iter("message") if two.findtext("source") == reworded.source]
    translation = message.find("translation")
    assert translation is not None
    assert (translation.text,) == there[one.source].forms
    assert translation.get("type") == "unfinished"
    assert len(list(document.iter("message"))) == len(list(ET.fromstring(before).iter("message")))


def test_a_failure_that_was_reworded_keeps_its_translation(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    (kind,) = [one for one in FailureKind if one.value.code == "T-09"]
    there = {one.source: one.forms[0] for one in texts_of("de") if one.context == "Failure"}
    expected = there[kind.value.title]
    monkeypatch.setattr(kind, "_value_", kind.value._replace(title="Said in words that no file has"))
    german = QTranslator()
    assert german.load(str(compiled_file("de")))
    qapp.installTranslator(german)
    try:
        assert failure_words(Failure(kind, {"status": "503"})).title == expected
    finally:
        qapp.removeTranslator(german)
    assert failure_words(Failure(kind, {"status": "503"})).title == "Said in words that no file has"


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_of_core_is_found_by_its_key(code: str) -> None:
    """The very words of its entry, and by nothing else: by its English as well, it would be in the file twice."""
    made = QTranslator()
    assert made.load(str(compiled_file(code)))
    there = {(one.context, one.source): one.forms[0] for one in texts_of(code)}
    keyed = keyed_texts()
    assert len(keyed) > 500
    assert [
        (context, key)
        for (context, key), english in keyed.items()
        if made.translate(f"{context}{BY_KEY}", key) != there[context, english]
    ] == []
    assert [each for each, english in keyed.items() if made.translate(each[0], english)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_of_the_window_is_found_by_its_english(code: str) -> None:
    made = QTranslator()
    assert made.load(str(compiled_file(code)))
    assert len(sentences_of_window()) > 500
    assert [each for each in sentences_of_window() if not made.translate(*each)] == []


def test_the_phrases_and_the_owners_instructions_have_keys_of_their_own() -> None:
    keys = keyed_texts()
    assert keys["Owner", "row.choose"] == "{label}: choose {wanted}"
    assert keys["Owner", "practice"] == PRACTICE_MARK.template
    assert keys["Failure", PROXY_SOCKS.key] == PROXY_SOCKS.english
    assert keys["Spelling", "U+0020"] == "space"


def test_a_sentence_without_a_key_or_with_that_of_another_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for other in (PROXY_SOCKS._replace(key=""), PROXY_SOCKS._replace(english="SOCKS is out")):
        monkeypatch.setattr("tools.translatable.PROXY_PHRASES", (PROXY_SOCKS, other))
        with pytest.raises(ValueError, match=re.escape(other.english)):
            keyed_texts()


def test_nothing_is_reworded_while_the_english_stays() -> None:
    before = text_file("de").read_text("utf-8")
    assert reword(before, every_sentence()) == (before, [])


def test_every_key_names_one_sentence() -> None:
    keys = [(one.context, one.key) for one in every_sentence() if one.key]
    assert len(keys) == len(set(keys)) > 400


# -- taking the sentences out of the code --------------------------------------------------------------------------------


def test_sentences_are_found_in_each_way_to_say_one() -> None:
    code = """
NAME = "Named"
class Page:
    def a(self): return self.tr("Hello"), self.tr("%n day(s)", "", 3)
def b(): return translated(NAME, "Other"), _tr("Own", 2)
def _tr(text, number=-1): return translated("Mine", text, number)
"""
    assert list(sentences_in(code, "x.py")) == [
        Sentence("Page", "Hello", plural=False, where="x.py"),
        Sentence("Page", "%n day(s)", plural=True, where="x.py"),
        Sentence("Named", "Other", plural=False, where="x.py"),
        Sentence("Mine", "Own", plural=True, where="x.py"),
    ]


@pytest.mark.parametrize("call", ["self.tr(words)", 'self.tr(f"{count} rows")', "self.tr()"])
def test_a_sentence_that_nobody_could_extract_is_refused(call: str) -> None:
    with pytest.raises(NotLiteralError, match=r"x\.py:2"):
        list(sentences_in(f"class Page:\n    def a(self): {call}", "x.py"))
