"""Read the field of step 1, and keep secrets out of it while others see the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.core.failures import Failure, FailureKind
from wizard.core.links import store_url
from wizard.core.setup.session import SetupSession
from wizard.ui.pages.store.address_part import AddressPart

if TYPE_CHECKING:  # the parsers are not needed for the first frame
    from wizard.core.address.shop_domain import Found
    from wizard.core.address.store_hash import Candidate, NotAStore, StoreHash
    from wizard.ui.practice.offered import Practice

EXCERPT = 300
"""Characters shown on each side of the hash when a very long text was pasted."""


class Reading(QObject):
    """Holds the meaning of the text in the field.

    Attributes:
        store: the store hash that was found, or None.
        failure: why there is none, or None.
        said: the failure was said; while somebody types, only good news is (ux rule 4).

    Args:
        part: the field.
        session: knows whether others see the screen.
        practice: the practice store's, or None.

    Signals:
        changed(): store or failure are others now.
        wrong(Failure): a paste is no address; it is to be said at once.
        heard(store): a store was found that a screen reader has not heard of.
    """

    changed = Signal()
    wrong = Signal(object)
    heard = Signal(object)

    def __init__(self, part: AddressPart, session: SetupSession, practice: Practice | None) -> None:
        super().__init__(part)
        self._part = part
        self._address = part.address
        self._session = session
        self._practice = practice
        self.store: StoreHash | Candidate | None = None
        self.failure: Failure | None = Failure(FailureKind.STORE_EMPTY)
        self.said = False
        self._address.textChanged.connect(self._read)
        self._address.pasted.connect(self._after_paste)
        self._address.pasted_long.connect(self._take_long)

    @property
    def store_hash(self) -> str:
        """The store hash that was found, or empty."""
        return self.store.value if self.store else ""

    @property
    def subdomain(self) -> str:
        """The host of a candidate under mybigcommerce.com, or empty."""
        store = self.store
        return f"{store.value}.mybigcommerce.com" if store and not store.certain and store.form == "subdomain" else ""

    def fill(self, text: str) -> None:
        """Put `text` into the field as if it had been pasted."""
        self._address.setPlainText(text)
        from PySide6.QtGui import QTextCursor  # noqa: PLC0415 - not needed for the first frame

        self._address.moveCursor(QTextCursor.MoveOperation.End)
        self._after_paste()

    def show_store(self, store: StoreHash | Candidate) -> None:
        """Put a store into the field with its certainty, whatever its text alone would prove."""
        from wizard.core.setup.snapshot import address_text  # noqa: PLC0415 - not needed for the first frame

        self._address.setPlainText(address_text(store))
        self.store, self.failure = store, None
        self.changed.emit()

    def take_found(self, found: Found) -> None:
        """Take the shop's own answer."""
        from wizard.core.address.store_hash import Candidate, Form, StoreHash  # noqa: PLC0415 - see above

        self.failure = None
        kind = StoreHash if found.certain else Candidate
        self.store = kind(found.store_hash, Form.LOOKED_UP, (0, 0))
        self.heard.emit(self.store)
        self.changed.emit()

    def take_refusal(self, failure: Failure) -> None:
        """Take it that the shop did not answer: a candidate stays one; anything else stays unknown."""
        if self.store is None:
            self.failure = failure

    def hide_secrets(self) -> None:
        """Reduce the field to the address while others see the screen: a secret may have been pasted along."""
        if not self._session.screen_shared:
            return
        store, failure = self.store, self.failure
        if store is not None and len(self._address.toPlainText().split()) > 1:
            self.show_store(store)
        elif failure is not None and failure.kind is FailureKind.STORE_SECRET_PASTED:
            said = self.said
            self._wipe(failure)
            if said:
                self.wrong.emit(failure)

    def is_doubtful_to_others(self, store: StoreHash | Candidate) -> bool:
        """Tell whether others see the screen and this may be the beginning of a typed token."""
        from wizard.core.address.store_hash import USUAL_LENGTHS, Form  # noqa: PLC0415 - not needed for the first frame

        unusual = store.form is Form.BARE and len(store.value) >= USUAL_LENGTHS.stop
        return self._session.screen_shared and unusual

    def _read(self) -> None:
        from wizard.core.address.store_hash import NotAStore  # noqa: PLC0415 - see above

        finding = self._parsed(self._address.toPlainText())
        before = self.store_hash
        self.said = False
        if isinstance(finding, NotAStore):
            self.store, self.failure = None, finding.failure
        else:
            self.store, self.failure = finding, None
        self._part.choices.offer(finding.choices if isinstance(finding, NotAStore) else ())
        self._address.mark(*(self.store.span if self.store else (0, 0)))
        if self.store is not None and self.store.certain and self.store.value != before:
            self.heard.emit(self.store)
        self.changed.emit()
        if self._session.screen_shared and not self._address.pasting:
            self._wipe_typed_secret()

    def _parsed(self, text: str) -> StoreHash | Candidate | NotAStore:
        """Parse an address; practice and real windows accept only their own stores."""
        from wizard.core.address.store_hash import NotAStore, parse_store_address  # noqa: PLC0415 - see above
        from wizard.core.credential.practice_values import panel_address, practice_store  # noqa: PLC0415 - see above

        if self._practice is not None:
            return parse_store_address(self._practice.address if panel_address(text) else text)
        finding = parse_store_address(text)
        refused = None if isinstance(finding, NotAStore) else practice_store(finding.value)
        return finding if refused is None else NotAStore(refused)

    def _after_paste(self) -> None:
        self.hide_secrets()
        if self.failure is not None:
            self.wrong.emit(self.failure)
        elif self.store is not None and not self.store.certain:  # a certain one was shown at once
            self.heard.emit(self.store)

    def _take_long(self, text: str) -> None:
        """Show the part of a very long text that matters: around the hash, or its beginning."""
        from wizard.core.address.store_hash import NotAStore, parse_store_address  # noqa: PLC0415 - see above

        finding = parse_store_address(text)
        if isinstance(finding, NotAStore):
            self._address.setPlainText("" if self._session.screen_shared else text[:EXCERPT])
            self.store, self.failure = None, finding.failure  # of the whole text, not of its beginning
            self.wrong.emit(finding.failure)
            return
        start, end = finding.span
        self.fill(text[max(0, start - EXCERPT) : end + EXCERPT])

    def _wipe_typed_secret(self) -> None:
        """Clear typed text that looks like a token, and ignore the rest of it: others see the screen."""
        failure = self.failure
        if failure is None or failure.kind is not FailureKind.STORE_SECRET_PASTED:
            return
        self._wipe(failure)
        self.wrong.emit(failure)
        if self._address.hasFocus():
            self._part.problem.setFocus()
        self._address.stop_typing()

    def _wipe(self, failure: Failure) -> None:
        self._address.clear()
        self.failure = failure  # about what was entered, though it was cleared
        self.changed.emit()


def address_of(store_hash: str) -> str:
    """Return an address to put into the field for a store hash."""
    return f"{store_url(store_hash)}/"
