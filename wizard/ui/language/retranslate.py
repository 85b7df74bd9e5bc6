"""Retranslation: keep how a widget's words are made, to make them again when the language changes.

Widgets stay as they are then, and with them what was typed, chosen and scrolled to: only their words are made anew.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from wizard.core.text.lazy_pattern import lazy_pattern

LETTERS_ARE_KEYS = sys.platform != "darwin"
"""Whether Alt and a letter press a button. On a Mac they type a character, so no letter is named behind words there either."""
Words = Callable[[], str]
Widget = TypeVar("Widget", bound=QObject)
_SAID = "_words_by_place"
_KEY = lazy_pattern(r"&&| ?\(&[^&]\)|&")
"""Words in whose script no key has its letter name it behind them, such as "次へ(&N)"."""


def say(widget: Widget, words: Words, place: str = "text") -> Widget:
    """Put words on a widget, now and again whenever the language changes while they are shown.

    Args:
        widget: a widget or an action.
        words: makes them. It is called again later, so it holds on to what it fills in.
        place: Qt's property that takes them, such as ``text``, ``toolTip`` or ``accessibleName``. A widget that shows its text
            otherwise has a method ``as_shown``.

    Returns:
        The widget.
    """
    said = words()
    as_shown = getattr(widget, "as_shown", None)
    if as_shown is not None and place == "text":
        said = as_shown(said)
    widget.setProperty(place, said)
    kept = getattr(widget, _SAID, None)
    if kept is None:
        kept = {}
        setattr(widget, _SAID, kept)
    kept[place] = (said, words)
    return widget


def say_anew(widget: QObject) -> bool:
    """Put the text on a widget once more, as it shows it now; return whether it was one of :func:`say`'s."""
    said, words = getattr(widget, _SAID, {}).get("text", ("", None))
    if words is None or widget.property("text") != said:
        return False
    say(widget, words)
    return True


def without_key(words: str) -> str:
    """Return words as they are read out: without their mnemonic, and without a letter added for it."""
    return _KEY.sub(lambda found: "&" if found[0] == "&&" else "", words)


def with_usable_key(words: str) -> str:
    """Return words as they are shown with a mnemonic: unchanged; on a Mac, which has no mnemonics, without theirs."""
    return words if LETTERS_ARE_KEYS else _KEY.sub(lambda found: "&&" if found[0] == "&&" else "", words)


def say_again(window: QObject) -> None:
    """Retranslate everything in `window`. Words that were replaced or cleared stay away.

    A widget that draws, lists or measures for itself has a method ``follow_language``, which is called then.
    """
    for widget in (window, *window.findChildren(QObject)):
        for place, (said, words) in list(getattr(widget, _SAID, {}).items()):
            if widget.property(place) == said:
                say(widget, words, place)
            else:
                del getattr(widget, _SAID)[place]  # it won't be said again, so nothing it fills in is kept
        follow = getattr(widget, "follow_language", None)
        if follow is not None:
            follow()
