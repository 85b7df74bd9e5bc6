"""Recognize which value was pasted. Also the pair of values APPSe AI asks for.

Source of the shapes: docs/facts/bigcommerce.md, section 4.6. An access token, a client ID and a Stencil-CLI token have the same
shape, so a plausible value stays "a token, or one of these" until a label, the downloaded file or BigCommerce tells. A
Stencil-CLI token is even accepted by BigCommerce; only the permissions it lacks show what it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.core.credential.secret import Secret
from wizard.core.failures import Failure, FailureKind
from wizard.core.intake.doors import read_pasted
from wizard.core.intake.finding import WhichToken


@dataclass(frozen=True)
class Credential:
    """The two values APPSe AI's form asks for."""

    store_hash: str
    access_token: Secret


def which_value(pasted: str) -> Secret | Failure:
    """Say which value was pasted into the token field.

    Returns:
        The value as a :class:`Secret` when it may be an access token (or what has the same shape, see above); otherwise the
        failure that names what it is, and never the value. Unusual lengths are not refused, because BigCommerce publishes
        no grammar.
    """
    reading = read_pasted(pasted)
    if isinstance(reading, WhichToken):
        return Failure(FailureKind.VALUE_SEVERAL_TOKENS)
    return reading if isinstance(reading, Failure) else reading.token
