"""Open a page in the merchant's browser; if that fails, show its address for copying.

That the system took an address does not prove that a browser shows it.
"""

from __future__ import annotations

from wizard.ui.language.announce import announce
from wizard.ui.language.retranslate import Words
from wizard.ui.language.texts import translated
from wizard.ui.look.bidi import isolated
from wizard.ui.services import Services
from wizard.ui.widgets.notice import Kind, Notice


def open_page(services: Services, address: str, notice: Notice) -> bool:
    """Open `address` in the browser.

    Args:
        services: opens the browser.
        address: of the page.
        notice: shows what happened.

    Returns:
        True when a browser took it, which is said to whoever does not see it; otherwise `notice` shows the address.
    """
    if _open(services, address, notice):
        announce(notice.window(), _tr("The page should open in your browser"))
        return True
    return False


def _open(services: Services, address: str, notice: Notice) -> bool:
    if services.open_url(address):
        return True
    _show_address(Kind.WARN, lambda: _tr("Your browser didn’t open"), address, notice)
    return False


def open_page_outside(services: Services, address: str, notice: Notice) -> bool:
    """Open `address` in the browser, unless practicing: practice mode opens its own control panel and no other page.

    Args:
        services: opens the browser.
        address: of the page.
        notice: shows what happened.

    Returns:
        True when a browser took it; otherwise `notice` shows the address.
    """
    if services.practice is None:
        return open_page(services, address, notice)
    _show_address(Kind.INFO, lambda: _tr("Practice doesn’t open real pages"), address, notice, quiet=True)
    return False


def open_practice_panel(services: Services, address: str, notice: Notice) -> None:
    """Open a page of the practice control panel and say in `notice` what it is.

    Args:
        services: opens the browser.
        address: the page's.
        notice: shows what happened.
    """
    if _open(services, address, notice):
        notice.say(Kind.INFO, lambda: _about_the_panel(address), quiet=True)
        _offer_address(address, notice)


def _about_the_panel(address: str) -> tuple[str, str, str]:
    return (
        _tr("The practice control panel should open in your browser"),
        _tr("It imitates BigCommerce, for the made-up store in this app."),
        _tr("It works while this window is open.\nNothing opened? Copy this address: {address}").format(
            address=isolated(address)
        ),
    )


def _show_address(kind: Kind, title: Words, address: str, notice: Notice, *, quiet: bool = False) -> None:
    notice.say(kind, lambda: (title(), address, _tr("Copy this address into your browser.")), quiet=quiet)
    _offer_address(address, notice)


def _offer_address(address: str, notice: Notice) -> None:
    notice.offer_copy(lambda: _tr("Copy the address"), lambda: _tr("Address copied"), address)


def _tr(text: str) -> str:
    return translated("OpenedPage", text)
