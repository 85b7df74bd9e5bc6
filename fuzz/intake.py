"""Fuzzes the reader of everything that people bring, bytes in: ``python -m fuzz.intake -max_total_time=60``."""

from __future__ import annotations

import re
import sys

import atheris

with atheris.instrument_imports(include=["wizard"]):
    from wizard.core.intake.container import text_of_all, text_of_file
    from wizard.core.intake.doors import read_file, read_pasted
    from wizard.core.intake.finding import Reading, TokenFound, WhichToken
    from wizard.core.intake.formats.encoding import decoded

from fuzz import corpus
from wizard.core.failures import Failure
from wizard.core.text.pasted_text import PlainText

HASH = re.compile(r"[a-z0-9]{1,40}")
BETWEEN_PIECES = re.compile(r"[-=\\\"'`\s>|*+.&]")
"""What may stand between the pieces of a token that is put together."""


def one_thing(data: bytes) -> None:
    """Read the same bytes as a file and as a paste; no value may be made up, and no answer may show a token."""
    pasted = decoded(data)
    look_at(read_file(data, "file.txt"), text_of_file(data))
    look_at(read_pasted(pasted), text_of_all(pasted))


def look_at(reading: Reading, read: PlainText) -> None:
    """Check one answer."""
    assert corpus.TOKEN not in repr(reading), "the token shows"
    if isinstance(reading, Failure):
        assert reading.title and reading.message, "a refusal without words"
        return
    last = max(read.ends, default=0)
    options = reading.options if isinstance(reading, WhichToken) else (reading,)
    assert isinstance(reading, TokenFound) or len(options) > 1, "no choice"
    for one in options:
        token = one.token.reveal()
        assert token.isascii() and token.isalnum(), "no token"
        if token not in read.text:
            assert len(one.spans) > 1 and token in BETWEEN_PIECES.sub("", read.text), "a token that is not there"
        assert all(0 <= start < end <= last for start, end in one.spans), "a place outside the text"
        if one.store is not None:
            start, end = one.store.span
            assert HASH.fullmatch(one.store.value), "no hash"
            assert 0 <= start <= end <= last, "a place outside the text"


def main() -> None:
    """Run until the time on the command line is over, or something is found."""
    atheris.Setup([*sys.argv, str(corpus.brought())], one_thing)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
