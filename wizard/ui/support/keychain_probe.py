"""The keychain's facts for the report: its name at once, whether it works only after a click."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wizard.core.failures import Failure
from wizard.core.ports import SecretStore
from wizard.core.report.sections import KeychainFacts
from wizard.core.setup.event_log import EventKind
from wizard.core.setup.session import SetupSession
from wizard.ui.jobs import Job

PASSED = "passed"


class KeychainProbe(QObject):
    """Asks the keychain off the window's thread.

    Args:
        keychain: this computer's, or None in practice mode.
        session: its log learns how a test ended.
        parent: Qt's owner of this object.

    Signals:
        changed(): `facts` are new.
        failed(Failure): the test that somebody asked for did not pass.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, keychain: SecretStore | None, session: SetupSession, parent: QObject) -> None:
        super().__init__(parent)
        self._keychain = keychain
        self._session = session
        self.facts = KeychainFacts("none in practice mode" if keychain is None else None)
        self._naming = Job(self)
        self._naming.finished.connect(self._named)
        self._naming.failed.connect(self._has_no_name)
        self._testing = Job(self)
        self._testing.finished.connect(self._passed)
        self._testing.failed.connect(self._failed)
        if keychain is not None:
            self._naming.start(lambda cancel, report: keychain.name())

    @property
    def exists(self) -> bool:
        """False in practice mode, which has no keychain."""
        return self._keychain is not None

    @property
    def testing(self) -> bool:
        """True while the test is under way; the system may be asking for a password."""
        return self._testing.running

    def test(self) -> None:
        """Have a random value written, read back and removed. The system may ask for a password."""
        keychain = self._keychain
        if keychain is None:
            return
        self._testing.start(lambda cancel, report: keychain.self_test())
        self.changed.emit()

    def _named(self, name: str) -> None:
        self.facts = KeychainFacts(name, self.facts.self_test)
        self.changed.emit()

    def _has_no_name(self, failure: Failure) -> None:
        self.facts = KeychainFacts(f"none that can be used ({failure.code})", self.facts.self_test)
        self.changed.emit()

    def _passed(self, nothing: None) -> None:
        self._tested(PASSED)

    def _failed(self, failure: Failure) -> None:
        self._tested(failure.code)
        self.failed.emit(failure)

    def _tested(self, outcome: str) -> None:
        self.facts = KeychainFacts(self.facts.name, outcome)
        self._session.log.add(EventKind.KEYCHAIN_TESTED, outcome)
        self.changed.emit()
