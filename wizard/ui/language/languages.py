"""Languages of the window: the list, the choice, and the installation into Qt.

English is what the code says itself; its file holds plural forms only. What cannot be read leaves English, without a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.resources import resource_path
from wizard.ui.qt_numbers import FROM_LEFT, FROM_RIGHT


class Language(NamedTuple):
    """A language of the window.

    Attributes:
        code: as Qt writes it, such as ``de`` or ``pt_BR``.
        own_name: what it calls itself; it is never translated, so that it is found by whoever reads nothing else.
    """

    code: str
    own_name: str


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("de", "Deutsch"),
    Language("it", "Italiano"),
    Language("nl", "Nederlands"),
    Language("pt_BR", "Português (Brasil)"),
    Language("ja", "日本語"),
    Language("ar", "العربية"),
)
RIGHT_TO_LEFT = ("ar",)
_WITH_OUR_DIGITS = {"ar": "ar_AE"}
"""Where a language is written with these digits, when Qt takes a country for it where others are usual (CLDR)."""
_installed: list[QTranslator] = []
"""The translators that this module gave to Qt. They belong to Python alone: of those that were children of the application and
ended by it, PySide 6.11 now and then kept a wrapper that was gone, and the program ended with it (docs/facts/platform.md).
"""
_SPOKEN, _CHOSEN = "spokenLanguage", "chosenLanguage"
"""Properties of the application that say what :func:`use_language` did."""


def best_language(preferred: str, system: Sequence[str]) -> Language:
    """Return the language of the window.

    Args:
        preferred: the code of what was chosen; empty: as the system has it.
        system: what the system prefers, best first, such as ``["de-AT", "de", "en"]``.

    Returns:
        What was chosen, or else the first of the system's for which there is one of ours: the same, or the same language
        as it is spoken elsewhere (Portuguese in Portugal: ``pt_BR``). Nothing fitting: English.
    """
    for wanted in (preferred, *system):
        name = wanted.replace("-", "_")
        spoken = name.partition("_")[0]
        for fits in (
            [one for one in LANGUAGES if one.code == name],
            [one for one in LANGUAGES if one.code.partition("_")[0] == spoken],
        ):
            if fits:
                return fits[0]
    return ENGLISH


def system_language() -> Language:
    """Return the language that fits this computer."""
    return best_language("", QLocale.system().uiLanguages())


def present_language() -> Language:
    """Return the language that is spoken now."""
    return best_language(_property(_SPOKEN), ())


def chosen_language() -> str:
    """Return the code of the chosen language; empty for the system's."""
    return _property(_CHOSEN)


def _property(name: str) -> str:
    application = QApplication.instance()
    value = application.property(name) if application is not None else None
    return value if isinstance(value, str) else ""


def use_language(preferred: str) -> Language:
    """Switch texts, number and date formats, and layout direction to a language.

    Qt tells every window of it (``LanguageChange``), which then says again what is on the screen.

    Args:
        preferred: the code of what was chosen; empty: as the system has it.

    Returns:
        The language that is spoken now: English where the file of the one that fits is missing or damaged.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return ENGLISH
    for earlier in _installed:
        application.removeTranslator(earlier)
    _installed.clear()
    language = best_language(preferred, QLocale.system().uiLanguages())
    ours = our_words(language)
    if ours is None:
        language, ours = ENGLISH, our_words(ENGLISH)
    for translator in (qts_words(language), ours):
        if translator is not None:
            _installed.append(translator)
            application.installTranslator(translator)
    application.setProperty(_SPOKEN, language.code)
    application.setProperty(_CHOSEN, preferred)
    QLocale.setDefault(_locale_of(language))
    mirrored = language.code in RIGHT_TO_LEFT
    if mirrored != application.isRightToLeft():
        application.setProperty("layoutDirection", FROM_RIGHT if mirrored else FROM_LEFT)
    return language


def our_words(language: Language) -> QTranslator | None:
    """Return our sentences in a language, or None where its file is missing or damaged."""
    translator = QTranslator()
    try:
        file = resource_path(f"i18n/bigcommerce_connect_{language.code}.qm")
    except FileNotFoundError:
        return None
    return translator if translator.load(str(file)) else None


def qts_words(language: Language) -> QTranslator | None:
    """Return Qt's own texts, such as a field's menu; None for English, or if the file is missing."""
    if language == ENGLISH:
        return None
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - English does without

    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language.code}", folder) else None


def _locale_of(language: Language) -> QLocale:
    """Return the locale for numbers and dates: the system's, if it has the same language.

    The digits are those of hashes, codes and of what BigCommerce prints, so that a person finds each number again.
    """
    system = QLocale.system()
    chosen = QLocale(_WITH_OUR_DIGITS.get(language.code, language.code))
    return system if system.language() == chosen.language() and system.zeroDigit() == "0" else chosen
