"""Finding a store hash in 10 MB of pasted text of several kinds."""

from __future__ import annotations

import re

from benchmarks.timing import interleaved, report
from wizard.core.address.store_hash import parse_store_address

SIZE = 10_000_000
RUNS = 3
KINDS = {
    "one letter": "a",
    "spaces": " ",
    "line breaks": "\n",
    "dots": ".",
    "slashes": "/",
    "hyphens in a store label": "store-",
    "addresses of other sites": "https://www.example.com/a/b?c=d ",
    "addresses of a store": "https://store-abc123.mybigcommerce.com/manage ",
    "schemes without end": "https://",
    "labels without end": "store hash: ",
    "zero-width characters": "\u200b",
    "full-width letters": "\uff53\uff54\uff4f\uff52\uff45-",
    "prose": "The quick brown fox, they say; it jumps over 12 lazy dogs. ",
}


def floor(text: str) -> None:
    """Look at every character twice: the least that anything reading all of it would do."""
    re.findall(r"store-[a-z0-9]+", text.lower())


def main() -> None:
    for kind, piece in KINDS.items():
        text = (piece * (SIZE // len(piece) + 1))[:SIZE]

        def parse(text: str = text) -> None:
            parse_store_address(text)

        def read(text: str = text) -> None:
            floor(text)

        medians = interleaved({"parse": parse, "floor": read}, RUNS)
        goal = "under a second"
        report(f"10 MB of {kind}", medians["parse"], "lower() and findall", medians["floor"], goal)


if __name__ == "__main__":
    main()
