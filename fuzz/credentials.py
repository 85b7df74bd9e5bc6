"""Fuzzes the reader of the credentials file and of pasted values: ``python -m fuzz.credentials -max_total_time=60``."""

from __future__ import annotations

import re
import sys

import atheris

with atheris.instrument_imports(include=["wizard"]):
    from wizard.core.credential.downloaded_file import CredentialFile, parse_credential_file
    from wizard.core.credential.token_value import which_value

from fuzz import corpus
from wizard.core.credential.secret import Secret

HASH = re.compile(r"[a-z0-9]{1,40}")


def one_file(data: bytes) -> None:
    """Read one file, and the same bytes as if they had been pasted; no answer may show a token."""
    outcome = parse_credential_file(data, "file.txt")
    if isinstance(outcome, CredentialFile):
        token = outcome.access_token.reveal()
        assert token.isascii() and token.isalnum(), "no token"
        assert outcome.store_hash is None or HASH.fullmatch(outcome.store_hash), "no hash"
        shown = repr(outcome).replace(repr(outcome.store_hash), "")
        assert len(token) < 16 or token not in shown, "the token shows"
    else:
        assert outcome.code in ("F-03", "F-05")
        assert corpus.TOKEN not in repr(outcome) + outcome.message, "the token shows"
    value = which_value(data.decode("utf-8", errors="replace"))
    assert corpus.TOKEN not in repr(value), "the token shows"
    assert not isinstance(value, Secret) or value, "an empty token"


def main() -> None:
    """Run until the time on the command line is over, or something is found."""
    atheris.Setup([*sys.argv, str(corpus.files())], one_file)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
