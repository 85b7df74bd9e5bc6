"""Lines of plain text: words stay whole, wide letters count twice, and nothing is lost."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.text.line_wrap import text_width, wrapped

WORDS = st.lists(st.text("abcdefgh-", min_size=1, max_size=12), min_size=1, max_size=60)


@given(WORDS)
def test_latin_text_is_wrapped_as_python_does(words: list[str]) -> None:
    text = " ".join(words)
    expected = textwrap.fill(
        text, 30, initial_indent="1. ", subsequent_indent="   ", break_long_words=False, break_on_hyphens=False
    )
    assert wrapped(text, 30, "1. ") == expected


def test_japanese_is_wrapped_between_its_letters_and_no_line_begins_with_a_full_stop() -> None:
    text = "このアドレスを開いて、Create API account をクリックします。" * 4
    lines = wrapped(text, 40, "3. ").split("\n")
    assert all(text_width(line) <= 42 for line in lines)  # what may not begin a line hangs over its end
    assert all(text_width(line) > 20 for line in lines[:-1])
    assert not any(line.strip().startswith(("。", "、")) for line in lines)
    assert "".join(line.strip() for line in lines).replace(" ", "") == f"3.{text}".replace(" ", "")


def test_wide_letters_take_two_columns() -> None:
    assert text_width("abc") == 3
    assert text_width("あいう") == 6
    assert text_width("حساب") == 4
