from __future__ import annotations

import pytest

from wizard.core.credential.passphrase import Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.TOO_SHORT),
        ("a1!", Strength.TOO_SHORT),
        ("  short   ", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcdefghijklmnopqrstuvwxyz", Strength.WEAK),
        ("1234567890123", Strength.WEAK),
        ("password", Strength.WEAK),
        ("abc abc abc abc abc abc abc abc", Strength.WEAK),
        ("Xk3!mQ9z", Strength.WEAK),
        ("horse battery staple", Strength.FAIR),
        ("lamp river cold moss", Strength.FAIR),
        ("Xk3!mQ9zLw7#pB", Strength.FAIR),
        ("lamp river cold moss tulip fence", Strength.STRONG),
        ("Xk3!mQ9zLw7#pBv5Rt8&", Strength.STRONG),
        ("ламп річка холод мох тюльпан", Strength.STRONG),
    ],
)
def test_how_strong(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


def test_more_is_never_weaker() -> None:
    order = list(Strength)
    text = "lamp river cold moss tulip fence"
    seen = [order.index(strength(text[:end])) for end in range(len(text) + 1)]
    assert seen == sorted(seen)


def test_only_the_shortest_are_turned_away() -> None:
    assert [one.enough for one in Strength] == [False, True, True, True]
