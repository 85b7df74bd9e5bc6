"""Which language the window speaks, and what becomes of a file that is missing or damaged."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.language.made_languages import BEGIN, END
from wizard.options import LANGUAGES as OPTIONS
from wizard.resources import resource_path
from wizard.ui.language import languages
from wizard.ui.language.languages import (
    ENGLISH,
    LANGUAGES,
    Language,
    best_language,
    chosen_language,
    present_language,
    use_language,
)
from wizard.ui.look.bidi import isolated, without_marks

OURS = "Connect BigCommerce to APPSe AI"


@pytest.mark.parametrize(
    ("preferred", "system", "code"),
    [
        ("", ["de"], "de"),
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["pt-PT", "pt"], "pt_BR"),
        ("", ["pt-BR"], "pt_BR"),
        ("", ["es-419"], "es"),
        ("", ["ja-JP"], "ja"),
        ("", ["ar-EG"], "ar"),
        ("", ["sv-SE", "sv", "fr-FR"], "fr"),
        ("", ["sv-SE", "en-GB", "fr"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("de", ["fr"], "de"),
        ("en", ["fr"], "en"),
        ("xx", ["fr"], "fr"),
    ],
)
def test_what_was_chosen_comes_first_and_then_what_the_system_prefers(
    preferred: str, system: list[str], code: str
) -> None:
    assert best_language(preferred, system).code == code


def test_the_command_line_knows_the_same_languages() -> None:
    assert tuple(language.code for language in LANGUAGES) == OPTIONS


@pytest.mark.usefixtures("made_languages")
@pytest.mark.parametrize(("code", "from_the_right"), [("de", False), ("ar", True), ("ja", False), ("en", False)])
def test_a_language_brings_its_direction_and_its_numbers(code: str, from_the_right: bool) -> None:
    assert use_language(code).code == code
    assert (present_language().code, chosen_language()) == (code, code)
    assert QApplication.isRightToLeft() is from_the_right
    assert QLocale().language() == QLocale(code).language()


@pytest.mark.usefixtures("made_languages")
def test_the_one_of_the_system_is_chosen_by_choosing_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self, *options: ["de-AT"])
    assert use_language("").code == "de"
    assert chosen_language() == ""


@pytest.mark.usefixtures("made_languages")
def test_our_sentences_and_qts_own_are_translated() -> None:
    use_language("de")
    assert QCoreApplication.translate("SetupWizard", OURS) == f"{BEGIN}{OURS}{END}"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    use_language("en")
    assert QCoreApplication.translate("SetupWizard", OURS) == OURS
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_english_has_its_plural_forms() -> None:
    use_language("en")
    said = [QCoreApplication.translate("ClipboardCountdown", "%n second(s)", None, number) for number in (1, 2)]
    assert said == ["1 second", "2 seconds"]


@pytest.mark.usefixtures("made_languages")
def test_of_earlier_languages_nothing_is_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[weakref.ref[QTranslator]] = []
    load = languages.our_words

    def watched(language: Language) -> QTranslator | None:
        words = load(language)
        assert words is not None
        made.append(weakref.ref(words))
        return words

    monkeypatch.setattr(languages, "our_words", watched)
    for code in ("de", "ar", "ja", "de"):
        use_language(code)
    assert [one() is not None for one in made] == [False, False, False, True]
    assert qapp.findChildren(QTranslator) == []  # a child would end with the application, after its wrapper


@pytest.mark.parametrize("content", [None, b"", b"not a translation", b"half"])
def test_what_cannot_be_read_leaves_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bigcommerce_connect_ar.qm"
    if content is not None:
        whole = resource_path("i18n/bigcommerce_connect_en.qm").read_bytes()
        path.write_bytes(whole[: len(whole) // 2] if content == b"half" else content)

    def find(name: str) -> Path:
        if name.endswith("_ar.qm"):
            if content is None:
                raise FileNotFoundError(name)
            return path
        return resource_path(name)

    monkeypatch.setattr(languages, "resource_path", find)
    assert use_language("ar") == ENGLISH
    assert not QApplication.isRightToLeft()
    assert QCoreApplication.translate("ClipboardCountdown", "%n second(s)", None, 1) == "1 second"
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("made_languages")
def test_only_where_sentences_run_from_the_right_a_hash_is_held_together() -> None:
    assert isolated("5gcd38") == "5gcd38"
    use_language("ar")
    held = isolated("5gcd38")
    assert held != "5gcd38"
    assert without_marks(f"… {held} …") == "… 5gcd38 …"
    assert isolated("") == ""
