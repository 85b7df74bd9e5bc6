"""Quotes, spaces and punctuation of each translation are those of its language, as docs/translating.md says."""

from __future__ import annotations

import re

import pytest

from tools.linguist_file import entries
from tools.write_translations import text_file

QUOTES = {"es": "“”", "fr": "«»", "de": "„“", "it": "“”", "nl": "“”", "pt_BR": "“”", "ja": "「」", "ar": "«»"}
EVERY_QUOTE = "“”„«»「」‘‚\"'"
OF_PROGRAMS = re.compile(r"https?://\S*|\(\*[^)]*\)(?:;;)?|\{\w+\}:(?=[ \u00a0]»)|\d+:\d+")
"""Addresses, kinds of files in a dialog, the beginning of an address, times: read by programs, or quoted as they are."""
NO_BREAK = "\N{NO-BREAK SPACE}"
WRONG = {
    "fr": re.compile(rf"[^\s{NO_BREAK}?!][;!?]|[^\s{NO_BREAK}]:| [:;!?»]|«[^{NO_BREAK}]|[^{NO_BREAK}]»"),
    "ar": re.compile(r"[\u0600-\u06ff][,;?]"),
    "ja": re.compile(r"[ぁ-んァ-ヶ一-龠](?:[,.!?:;]|[A-Za-z0-9%])|[A-Za-z0-9][ぁ-んァ-ヶ一-龠]"),
}
"""Neither a no-break space before a double sign in French, nor the signs and spaces of Arabic and Japanese."""


def findings(code: str, text: str) -> list[str]:
    """Return what is not as the language writes it."""
    said = OF_PROGRAMS.sub("", text)
    found = [f"the quote {mark}" for mark in said if mark in EVERY_QUOTE and mark not in QUOTES[code]]
    if code in WRONG:
        found += [f"written as {wrong!r}" for wrong in WRONG[code].findall(said)]
    if code == "es":
        found += [f"{end} without {begin}" for begin, end in ("¿?", "¡!") if said.count(begin) != said.count(end)]
    return found + ["three dots"] * ("..." in said)


@pytest.mark.parametrize("code", QUOTES)
def test_a_translation_is_written_as_its_language_is(code: str) -> None:
    every = [form for one in entries(text_file(code)) for form in one.forms]
    assert {text: wrong for text in every if (wrong := findings(code, text))} == {}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Klicken Sie auf “Save”."),
        ("nl", "Klik op ‘Save’."),
        ("it", 'Premi "Salva" nell\'app.'),
        ("fr", "Prêt ?"),
        ("fr", "Prêt?"),
        ("fr", "Motif: {reason}."),
        ("fr", "Cliquez sur « Save »."),
        ("es", "Listo?"),
        ("ar", "جاهز?"),
        ("ja", "準備ができました."),
        ("ja", "APIアカウント"),
        ("pt_BR", "Salvar..."),
    ],
)
def test_what_is_written_wrongly_is_found(code: str, text: str) -> None:
    assert findings(code, text) != []
