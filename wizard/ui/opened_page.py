"""Opens a page in the merchant's browser; where none opens, the page says its address, to be copied by hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.ui.services import Practice, Services
from wizard.ui.widgets.notice import Kind, Notice


def open_page(services: Services, address: str, notice: Notice) -> bool:
    """Open `address` in the browser.

    Returns:
        True when a browser took it; otherwise `notice` shows the address.
    """
    if services.open_url(address):
        return True
    notice.say(Kind.WARN, _tr("Your browser could not be opened"), address, _tr("Copy this address into your browser."))
    return False


def open_practice_panel(services: Services, practice: Practice, notice: Notice) -> None:
    """Open the practice control panel and say in `notice` what it is."""
    if open_page(services, practice.panel(), notice):
        notice.say(
            Kind.INFO,
            _tr("The practice control panel is open in your browser"),
            _tr("It stands for BigCommerce's control panel and belongs to the make-believe store inside this program."),
            _tr("Go on there as you would in BigCommerce. It is there for as long as this window is open."),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("OpenedPage", text)
