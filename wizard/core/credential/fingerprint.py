"""A four-word fingerprint of a token, so that two people on the phone can compare tokens without reading them out.

What the words depend on, and why:

- The token, by HMAC-SHA256 with the token as the key. A token is 31 random characters; nobody finds it from 32 bits.
- The store hash. Both sides have it on their screens, and the words of one store say nothing about another's.
- A check number of four digits, random for each window and shown beside the words. Were the salt hidden and random, two
  computers would never show the same words and nothing could be compared; were there none, a token would have the same
  words forever, and words noted in a support ticket would recognize it in other tickets. So one side reads out its
  number, the other types it in, and both see the same words if, and only if, they hold the same token (by accident:
  once in four thousand million). The number is no secret.

The words are a comparison against mix-ups, not a proof against somebody who wants to deceive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wizard.core.credential.secret import Secret

FEWEST_WORDS = 256
NUMBERS = 10_000

Words = tuple[str, str, str, str]


def new_check_number(below: Callable[[int], int] | None = None) -> str:
    """Return a random check number of four digits, such as "0471".

    Args:
        below: gives a random number from 0 to its argument, exclusive; None: the system's best source.
    """
    from secrets import randbelow  # noqa: PLC0415 - not needed for the first frame

    return f"{(below or randbelow)(NUMBERS):04}"


def is_check_number(text: str) -> bool:
    """Tell whether `text` is one to four digits, as `new_check_number` makes them and people shorten them."""
    return len(text) <= len(str(NUMBERS - 1)) and text.isascii() and text.isdigit()


def salt_of(store_hash: str, check_number: str) -> bytes:
    """Return the salt that two windows share once they use the same number; spaces in what was typed do not count."""
    return f"{store_hash.strip().lower()}#{''.join(check_number.split())}".encode()


def fingerprint(secret: Secret, salt: bytes, words: Sequence[str]) -> Words:
    """Return the four words of `secret` under `salt`, from a list that both sides have.

    Args:
        secret: what to recognize.
        salt: known to both sides.
        words: the list, the same on both sides.

    Raises:
        ValueError: when the list has fewer than 256 different words.
    """
    if len(set(words)) < FEWEST_WORDS or len(set(words)) != len(words):
        raise ValueError("the list needs 256 words or more, each of them once")
    import hmac  # noqa: PLC0415 - not needed for the first frame

    number = int.from_bytes(hmac.digest(secret.reveal().encode(), salt, "sha256"), "big")
    chosen = []
    for _ in range(4):
        number, index = divmod(number, len(words))
        chosen.append(words[index])
    return chosen[0], chosen[1], chosen[2], chosen[3]
