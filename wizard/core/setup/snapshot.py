"""Take the progress from a session, leaving out anything that may be secret."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import pairwise

from wizard import __version__
from wizard.core.address.store_hash import Candidate, Form, NotAStore, StoreHash, parse_store_address
from wizard.core.credential.secret import Secret
from wizard.core.credential.token_value import which_value
from wizard.core.failures import FailureKind, SetupError
from wizard.core.links import store_url
from wizard.core.setup.event_log import KEPT, EventKind
from wizard.core.setup.progress import LastTest, SavedProgress
from wizard.core.setup.session import SetupSession
from wizard.core.text.lazy_pattern import lazy_pattern
from wizard.core.text.pasted_text import plain

LAST_STEP = 5
LONGEST_NAME = 100
MOST_ACCOUNTS = 999

_SECRET_KINDS = (
    FailureKind.VALUE_CLIENT_SECRET,
    FailureKind.VALUE_STOREFRONT_TOKEN,
    FailureKind.VALUE_ACCOUNT_UUID,
    FailureKind.VALUE_SHOPIFY,
    FailureKind.VALUE_WOOCOMMERCE,
)
_LONG_WORD = lazy_pattern(r"[A-Za-z0-9]{16,}")
_SURELY_NO_NAME = 26
_MIXED = 4
"""How often digits and letters alternate in a long word that nobody would choose as a name: ``Winter2026sale`` does twice."""


def progress_of(session: SetupSession, saved: datetime, *, practice_tokens: Collection[str] | None) -> SavedProgress:
    """Return how far `session` has come. A name that may hold a secret is left out.

    Args:
        session: what is known so far.
        saved: the present time, with its zone.
        practice_tokens: the practice store's own tokens, which are no secrets; None with a real store. Any other token
            is one in practice as well: someone may practice with a real one.

    Raises:
        SetupError: S-01 without a store, S-11 when what counts as its hash looks like a secret.
    """
    store = session.store
    harmless = [Secret(text) for text in practice_tokens or ()]
    tokens = [one for one in (session.token, session.old_token) if one and one not in harmless]
    if store is None:
        raise SetupError(FailureKind.STORE_EMPTY)
    if looks_secret(store.value) or Secret(store.value) in tokens:
        raise SetupError(FailureKind.STORE_SECRET_PASTED)
    earlier = session.earlier.events if session.earlier else ()
    return SavedProgress(
        saved=saved,
        version=__version__,
        store=type(store)(store.value, store.form, (0, 0)),
        step=min(max(session.log.step, 1), LAST_STEP),
        profile_id=session.profile.profile_id,
        ticked=frozenset(session.ticked),
        missing=session.missing,
        account_number=min(session.account_number, MOST_ACCOUNTS),
        name=safe_name(session.given_name, tokens),
        last_test=_last_test(session),
        events=(*earlier, *session.log.events)[-KEPT:],
        practice=practice_tokens is not None,
    )


def _last_test(session: SetupSession) -> LastTest | None:
    """Return this window's last test; before it, the one in the saved setup that was resumed."""
    events, result = session.log.events, session.result
    if result is None:
        tested = any(event.kind is EventKind.TEST_STARTED for event in events)
        return session.earlier.last_test if session.earlier and not tested else None
    when = next((event.when for event in reversed(events) if event.kind is EventKind.TEST_ENDED), None)
    rows = {row.scope.scope_id: row.verdict for row in result.rows}
    return LastTest(result.outcome, result.failure.code if result.failure else "", when, rows)


def safe_name(name: str | None, secrets: Iterable[Secret] = ()) -> str | None:
    """Return a name as one short line, or None when it may hold a secret."""
    if not name:
        return name
    if looks_secret(name, secrets):
        return None
    line = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(line.split())[:LONGEST_NAME].rstrip() or None


def looks_secret(text: str, secrets: Iterable[Secret] = ()) -> bool:
    """Tell whether `text` holds a piece of one of these secrets, or a word that has the shape of a secret."""
    flat = plain(text).text
    joined = "".join(sign for sign in flat if sign.isalnum())
    if any(secret.shows_in(flat) or secret.shows_in(joined) for secret in secrets):
        return True
    return any(_is_secret_word(word) for word in flat.split())


def _is_secret_word(word: str) -> bool:
    value = which_value(word)
    if not isinstance(value, Secret) and value.kind in _SECRET_KINDS:
        return True
    for match in _LONG_WORD.finditer(word):
        run = match.group()
        changes = sum(left.isdigit() != right.isdigit() for left, right in pairwise(run))
        if changes >= _MIXED or (changes and len(run) >= _SURELY_NO_NAME):
            return True
    return False


def address_text(store: StoreHash | Candidate) -> str:
    """Return a text that step 1 reads as this store, with the same certainty if possible."""
    value = store.value
    address = f"{store_url(value)}/"
    doubtful = [value, f"hash: {value}"]
    if store.form is Form.SUBDOMAIN:
        doubtful.insert(0, f"https://{value}.mybigcommerce.com/")
    for text in [address] if store.certain else doubtful:
        finding = parse_store_address(text)
        if not isinstance(finding, NotAStore) and (finding.value, finding.certain) == (value, store.certain):
            return text
    return address
