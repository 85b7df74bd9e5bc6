"""Entry points of the reader: pasted or typed text, and files."""

from __future__ import annotations

from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.container import kind_of_file, text_of_all, text_of_file
from wizard.core.intake.finding import Reading
from wizard.core.intake.reader import token_in

_SAID_OF_FILES = frozenset(
    (
        FailureKind.VALUE_CLIENT_SECRET,
        FailureKind.VALUE_STOREFRONT_TOKEN,
        FailureKind.VALUE_ACCOUNT_UUID,
        FailureKind.VALUE_SHOPIFY,
        FailureKind.VALUE_WOOCOMMERCE,
        FailureKind.VALUE_PLACEHOLDER,
        FailureKind.VALUE_LEGACY,
        FailureKind.VALUE_SEVERAL_TOKENS,
        FailureKind.VALUE_DAMAGED,
    )
)
"""What a file may hold in the place of a token; whatever else it holds, it has no token."""


def read_pasted(text: str) -> Reading:
    """Read what was pasted, typed, piped or set as a variable."""
    return token_in(text_of_all(text))


def read_file(data: bytes, name: str) -> Reading:
    """Read the bytes of a file.

    Args:
        data: the file's content.
        name: its name without folder, for the failure's words.
    """
    kind = kind_of_file(data)
    if kind is not None:
        return Failure(kind, {"name": name})
    reading = token_in(text_of_file(data), of_file=True)
    if not isinstance(reading, Failure) or reading.kind in _SAID_OF_FILES:
        return reading
    incomplete = reading.kind is FailureKind.FILE_INCOMPLETE
    return Failure(FailureKind.FILE_INCOMPLETE if incomplete else FailureKind.FILE_NO_TOKEN, {"name": name})
