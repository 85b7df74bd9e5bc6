"""Reads a credentials file as the doors of the program do."""

from __future__ import annotations

from wizard.core.credential.downloaded_file import CredentialFile, credential_of
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.doors import read_file
from wizard.core.intake.finding import WhichToken


def parse_credential_file(data: bytes, name: str) -> CredentialFile | Failure:
    """Return the one token in the bytes of a file, and its store.

    Args:
        data: the file's content.
        name: its name without folder, for the failure's words.

    Returns:
        The pair, or why there is none; V-17 when only a person can tell which of several is meant.
    """
    reading = read_file(data, name)
    if isinstance(reading, WhichToken):
        return Failure(FailureKind.VALUE_SEVERAL_TOKENS)
    return reading if isinstance(reading, Failure) else credential_of(reading)
