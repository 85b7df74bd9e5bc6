"""The reader's time is proportional to the length of its input."""

from __future__ import annotations

import pytest

from tests.core.linear_time import takes_little_longer
from tests.sampling import some_of
from wizard.core.intake.doors import read_file, read_pasted

LEAST_SECONDS = 0.02
"""What is quicker than this is not told apart from chance."""
PIECES = (
    *(
        "a",
        "token ",
        "token: ",
        "<",
        "<!--",
        "<td>",
        "&amp;",
        "NAME: x\n",
        "a\tb\n",
        "token\ttoken\n",
        "token,hash\na,b\n",
    ),
    *(
        "=\n=3D",
        '"value":"x",',
        '{"name":"token",',
        "([{<",
        "k3v9q2m7x1c8b4n6z5l0j2h7g9f1d3s ",
        "\n\n",
        "token ( ",
        'token "',
    ),
    *(
        "| token | hash |\n",
        "\u00e9",
        "ACCESS TOKEN: k3v9q2m7x1c8b4n6z5l0\nj2h7\n",
        "\\'41\\u123 {",
        "token: <a>",
        "client id is ",
    ),
    *(
        "k3v9q2m7x1c8b4n6z5l0j2h7g9f1d3s is the token, ",
        "q7m2xk9dap is our store hash\n",
        "token for you and ",
        "tokens: ",
    ),
    *("store q7m2xk9dap ", "トークンは", "token: deladela-la-le-", "hash de la ", "(store_hash, token) VALUES ("),
    "ACCESS TOKEN: k3v9q2m7x1c8b4n6z5l0j2h7g9f1d3s\nAPI PATH: https://api.bigcommerce.com/stores/q7m2xk9dap/v3/\n\n",
)
MARKED_UP = [
    (begins, piece)
    for begins in ("{\\rtf1 ", "<html><body>")
    for piece in ("token: ", "<", "<td>", "{", "&amp;", "\\'41")
]


@pytest.mark.parametrize(("begins", "piece"), some_of([*(("", piece) for piece in PIECES), *MARKED_UP], every=7))
def test_ten_times_as_long_takes_about_ten_times_the_time(begins: str, piece: str) -> None:
    """Were it the square of the length, it would be a hundred times."""
    one, ten = (begins + piece * (size // len(piece)) for size in (4_000, 40_000))
    assert takes_little_longer(as_file, one, ten, LEAST_SECONDS / 4)
    assert takes_little_longer(read_pasted, one, ten, LEAST_SECONDS / 4)


@pytest.mark.parametrize("piece", ["a", "token: ", "| token | hash |\n", PIECES[-1]])
def test_what_is_longer_than_all_that_is_read_takes_hardly_longer(piece: str) -> None:
    """Ten megabytes, of which the surroundings of known words are read."""
    full, enormous = (piece * (size // len(piece)) for size in (100_000, 10_000_000))
    assert takes_little_longer(as_file, full, enormous, LEAST_SECONDS)


def as_file(text: str) -> object:
    """Read a text as that of a file."""
    return read_file(text.encode(), "x")
