"""Fuzzes the address parser: ``python -m fuzz.address -max_total_time=60``."""

from __future__ import annotations

import re
import sys

import atheris

with atheris.instrument_imports(include=["wizard"]):
    from wizard.core.address.store_hash import NotAStore, StoreHash, parse_store_address

from fuzz import corpus

HASH = re.compile(r"[a-z0-9]{1,40}")


def one_text(data: bytes) -> None:
    """Read one text; whatever it is, the answer has to be one that a page can show."""
    text = data.decode("utf-8", errors="replace")
    found = parse_store_address(text)
    if isinstance(found, NotAStore):
        assert found.failure.title and found.failure.message, "a refusal without words"
        assert bool(found.choices) == (found.reason == "two_hashes")
    else:
        start, end = found.span
        assert 0 <= start <= end <= len(text), "a place outside the text"
        assert HASH.fullmatch(found.value), "no hash"
    behind_foreign_host = parse_store_address(
        "https://evil.example/" + "".join(text.split()).translate(ENDS_AN_ADDRESS)
    )
    assert not isinstance(behind_foreign_host, StoreHash), "certain, under a foreign host"


# Signs that no address goes on behind, in a text.
ENDS_AN_ADDRESS = str.maketrans("", "", '<>"«»“”„‘’')  # noqa: RUF001


def main() -> None:
    """Run until the time on the command line is over, or something is found."""
    atheris.Setup([*sys.argv, str(corpus.addresses())], one_text)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
