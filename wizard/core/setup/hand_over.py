"""Progress of the hand-over: where the token has been saved, what closing would lose, and whether a test is due."""

from __future__ import annotations

from enum import Enum


class HandOver(Enum):
    """How far the hand-over has come. Each step returns the next state, so none is skipped."""

    NOT_YET = "not yet"
    CLIPBOARD_ONLY = "clipboard only"
    KEPT = "kept"
    """In this computer's keychain, or in a file that was saved here."""
    KEPT_BEFORE = "kept before"
    """In the keychain since an earlier setup, and handed over again without a new test."""
    CONNECTED = "connected"
    """APPSe AI shows a green check mark; no other copy is known."""

    @property
    def begun(self) -> bool:
        """True once the token left the program in a way the merchant chose."""
        return self is not HandOver.NOT_YET

    @property
    def lasts(self) -> bool:
        """True while the token is somewhere that outlives this program."""
        return self not in (HandOver.NOT_YET, HandOver.CLIPBOARD_ONLY)

    @property
    def skips_test(self) -> bool:
        """True while a store of an earlier setup is handed over again without a new test."""
        return self is HandOver.KEPT_BEFORE

    def copied(self) -> HandOver:
        """Return the state after the token was put on the clipboard."""
        return HandOver.CLIPBOARD_ONLY if self is HandOver.NOT_YET else self

    def clipboard_emptied(self) -> HandOver:
        """Return the state after the token was removed from the clipboard."""
        return HandOver.NOT_YET if self is HandOver.CLIPBOARD_ONLY else self

    def kept(self) -> HandOver:
        """Return the state after the token was saved in the keychain or in a file."""
        return self if self is HandOver.KEPT_BEFORE else HandOver.KEPT

    def connected(self) -> HandOver:
        """Return the state after APPSe AI showed a green check mark."""
        return self if self.lasts else HandOver.CONNECTED

    def not_connected(self) -> HandOver:
        """Return the state after the merchant took the green check mark back."""
        return HandOver.NOT_YET if self is HandOver.CONNECTED else self

    def tested(self) -> HandOver:
        """Return the state once a test has begun: nothing is skipped anymore."""
        return HandOver.KEPT if self is HandOver.KEPT_BEFORE else self
