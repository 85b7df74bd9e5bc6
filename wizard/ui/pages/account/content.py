"""The middle of step 2: one widget per part, one visible at a time."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.owner.blocks import Picture
from wizard.core.setup.session import SetupSession
from wizard.ui.docked.docking import desktop_decides
from wizard.ui.files.downloads_watch import DownloadsWatch
from wizard.ui.language.retranslate import say
from wizard.ui.language.texts import translated
from wizard.ui.pages.account.cards import Card, MissingRowsCard, NameCard, PictureCard, link_to
from wizard.ui.pages.account.parts import Part
from wizard.ui.pages.account.rows_card import RowsCard
from wizard.ui.pages.account.waiting import WaitingLine
from wizard.ui.widgets.label import paragraph

_NARROWER = str(QT_TRANSLATE_NOOP("CreateCard", "Is the button behind this window? Make your browser narrower."))
_NARROWER_OR_MOVE = str(
    QT_TRANSLATE_NOOP(
        "CreateCard", "Is the button behind this window? Make your browser narrower, or click the arrows above."
    )
)


class CreateCard(PictureCard):
    """Where to click in BigCommerce, and the list's address to copy.

    Signals:
        copy_wanted(): the page's address is to be copied, since the browser did not open.
    """

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            Picture.CREATE_BUTTON, lambda: self.tr("Another page? Choose Settings, then Store-level API accounts.")
        )
        self._hidden = self.add_note(about_the_button)
        self._copied = False
        self._nothing = paragraph(self._words, "quiet")
        self.add_line(self._nothing, link_to(lambda: self.tr("Copy the &link"), self.copy_wanted.emit))

    def say_hidden(self, docked: bool) -> None:
        """Say what to do where the column covers the button: a program can't resize the browser."""
        self._hidden.setVisible(docked)

    def show_copied(self, copied: bool = True) -> None:
        """Say that the address was copied."""
        self._copied = copied
        say(self._nothing, self._words)

    def _words(self) -> str:
        return self.tr("Link copied. Paste it into your browser.") if self._copied else self.tr("Nothing opened?")


class Content(QWidget):
    """Holds the widgets of all parts.

    Args:
        session: the setup.
        watch: the one watch of the window.

    Signals:
        unmoved(): open BigCommerce, but leave the window where it is.
    """

    unmoved = Signal()

    def __init__(self, session: SetupSession, watch: DownloadsWatch) -> None:
        super().__init__()
        self._session = session
        self.again = MissingRowsCard()
        self.click_create = CreateCard()
        self.name = NameCard()
        self.rows = RowsCard(session)
        self.save = PictureCard(
            Picture.SAVE_BUTTON, lambda: self.tr("Keep the pop-up open: it shows the access token only once.")
        )
        self._save_hidden = self.save.add_note(about_the_button)
        self.save.add(WaitingLine(watch, titled=True))
        self.wait = Card()
        self.wait.add(WaitingLine(watch, titled=False))
        self.file = Card()
        self.file.add_note(lambda: self.tr("Keep BigCommerce’s pop-up open until the test is done."))
        self.unseen = PictureCard(
            Picture.SETTINGS_PAGE,
            lambda: self.tr(
                "Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts."
            ),
            lambda: self.tr("Older stores call it API accounts."),
        )
        start = PictureCard(Picture.BESIDE_BROWSER)
        moves = paragraph(lambda: self.tr("This window moves beside your browser."), "quiet")
        start.add_line(moves, link_to(lambda: self.tr("Don’t &move it"), self.unmoved.emit))
        self.cards: dict[Part, QWidget] = {
            Part.START: start,
            Part.START_AGAIN: self.again,
            Part.CREATE: self.click_create,
            Part.NAME: self.name,
            Part.ROWS: self.rows,
            Part.SAVE: self.save,
            Part.WAIT: self.wait,
            Part.FILE: self.file,
            Part.UNSEEN: self.unseen,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for card in self.cards.values():
            column.addWidget(card)
            card.hide()

    def follow_docked(self, docked: bool) -> None:
        """Show the notes that matter only beside the browser."""
        self.rows.follow_docked(docked)
        self.click_create.say_hidden(docked)
        self._save_hidden.setVisible(docked)

    def begin(self) -> None:
        """Begin with a new account, with nothing copied, ticked or opened yet."""
        session = self._session
        self.rows.show_all(False)
        self.name.show_name(session.account_name, copied=False)
        self.click_create.show_copied(False)
        self.show_rows()

    def show_rows(self) -> None:
        """Show the rows that this store needs, and which of them were missing."""
        session = self._session
        self.rows.refresh()
        missing = tuple(scope for scope in session.profile.scopes if scope.scope_id in session.missing)
        self.again.show_rows(missing, in_use=session.hand_over.begun)

    def show_part(self, part: Part) -> None:
        """Show what belongs to a part."""
        for one, card in self.cards.items():
            card.setVisible(one is part and part is not Part.UNSEEN)

    def show_where(self) -> None:
        """Show where the list of API accounts is."""
        self.unseen.show()


def about_the_button() -> str:
    """Return what to do where the column covers the button that is to be clicked."""
    if desktop_decides():
        return translated("CreateCard", _NARROWER)
    return translated("CreateCard", _NARROWER_OR_MOVE)
