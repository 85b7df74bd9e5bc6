"""The composition root of the wizard: build the window and its adapters.

What is slow to import (requests, keyring, the practice server) is imported on a worker thread after the first frame is on
the screen, never before (docs/facts/platform.md, "Start-up and size").
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wizard import __version__, late_adapters
from wizard.adapters.process_guard import guard_process
from wizard.after_first_frame import complete_window
from wizard.core.setup.session import SetupSession
from wizard.late_adapters import late
from wizard.resources import resource_text
from wizard.ui.assembly import add_later_steps, make_window
from wizard.ui.language.languages import use_language
from wizard.ui.no_screen import on_a_screen
from wizard.ui.own_plugins import own_plugins
from wizard.ui.preferences import Preferences, preferences_file
from wizard.ui.services import Services
from wizard.ui.shell.window import SetupWizard
from wizard.ui.shell.window_place import show_in_place

if TYPE_CHECKING:
    from wizard.core.check.scopes import Catalogue, Profile
    from wizard.core.check.wire import Http
    from wizard.core.concurrency.cancel import Cancel
    from wizard.core.ports import SecretStore
    from wizard.core.readiness import Finding

HARMLESS = ("This plugin does not support propagateSizeHints()",)
"""What Qt says without a screen, and means nothing."""
ABOUT_THE_SYSTEM = "qt.qpa."
"""How Qt's categories of messages begin that tell of the system (a font it lacks, an older Windows), not of this program."""
UNSEEN_PLATFORMS = {"win32": "windows"}
"""What Qt draws on unseen where it is not `offscreen`, which has no fonts on Windows."""


def run_wizard(*, practice: bool, saved_setup: str | None = None, language: str | None = None) -> int:
    """Open the window and run until it is closed.

    Args:
        practice: talk to the practice store inside this program instead of BigCommerce.
        saved_setup: the file of a saved setup to go on from, if any.
        language: the code of the language to speak this time; empty: as the system has it; None: the one chosen last.

    Returns:
        The exit code of the process.
    """
    guard_process()
    application = on_a_screen(make_application)
    preferences = _preferences()
    chosen = preferences.language if preferences else ""
    use_language(chosen if language is None else language)
    if preferences and preferences.look:
        from wizard.ui.look.switch import Look, apply_look  # noqa: PLC0415 - who did not choose a look does not wait for it

        apply_look(Look(preferences.look))
    # Named, so that it lives as long as this function runs.
    _window = open_window(practice=practice, saved_setup=saved_setup, preferences=preferences)
    return application.exec()


def open_window(
    *, practice: bool, saved_setup: str | None = None, preferences: Preferences | None = None
) -> SetupWizard:
    """Show step 1; the rest of the window follows once its first frame is on the screen.

    Args:
        practice: talk to the practice store inside this program instead of BigCommerce.
        saved_setup: the file of a saved setup to go on from, if any.
        preferences: the person's; None: the defaults.
    """
    window = _build_first_page(practice=practice, preferences=preferences)
    late = partial(complete_window, window, practice, saved_setup)
    window.first_frame.connect(lambda: QTimer.singleShot(0, late))
    show_in_place(window, preferences)
    return window


def _preferences() -> Preferences | None:
    """Return the person's preferences; None if there is no home folder to keep them in."""
    try:
        return Preferences(preferences_file())
    except RuntimeError:
        return None


def build_window(*, practice: bool) -> SetupWizard:
    """Return the wizard with its adapters and default preferences, not shown yet."""
    window = _build_first_page(practice=practice)
    add_later_steps(window)
    return window


def _build_first_page(*, practice: bool, preferences: Preferences | None = None) -> SetupWizard:
    session = SetupSession(_profile)
    services = _practice_services(session) if practice else _real_services()
    return make_window(session, services._replace(preferences=preferences))


@cache
def _catalogue() -> Catalogue:
    from wizard.core.check.scopes import load_catalogue  # noqa: PLC0415 - not needed for the first frame

    return load_catalogue(resource_text("scopes.json"))


def _profile(profile_id: str) -> Profile:
    return _catalogue().profile(profile_id)


def build_window_unseen() -> str:
    """Build and draw the window without a screen, for ``self-check``.

    Returns:
        What it was drawn on: size and platform.

    Raises:
        RuntimeError: when nothing was drawn, or Qt complained.
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = UNSEEN_PLATFORMS.get(sys.platform, "offscreen")
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415 - for this check alone

    said: list[str] = []

    def listen(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not (context.category or "").startswith(ABOUT_THE_SYSTEM):
            said.append(words)

    before = qInstallMessageHandler(listen)
    application = make_application()
    use_language("")
    window = build_window(practice=True)
    picture = window.grab()
    window.close()
    qInstallMessageHandler(before)
    complaints = [words for words in said if words not in HARMLESS]
    if picture.isNull() or complaints:
        raise RuntimeError("the window could not be drawn as it is meant: " + "; ".join(complaints))
    return f"{picture.width()}x{picture.height()} on {application.platformName()}"


def make_application() -> QApplication:
    """Return the application object, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    with own_plugins():
        application = QApplication(sys.argv[:1])
    application.setApplicationName("bigcommerce-connect")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("bigcommerce-connect")
    return application


def _real_services() -> Services:
    @cache
    def http(writes: bool) -> Http:
        from wizard.adapters.bigcommerce_http import BigCommerceHttp  # noqa: PLC0415 - not needed for the first frame

        return BigCommerceHttp(proxies=_system_proxies(), writes_allowed=writes)

    keychain = late(late_adapters.keychain)
    return Services(
        check=late_adapters.check_through(http),
        check_in_turn=late_adapters.check_in_turn(http),
        old_account=late_adapters.old_account_through(http),
        catalogue=_catalogue,
        keychain=keychain,
        files=late(late_adapters.files),
        protected=late(late_adapters.protected_files),
        reader=late(late_adapters.credentials_reader),
        open_url=_open_url,
        documents=_documents,
        downloads=late(late_adapters.downloads),
        downloads_folder=_downloads_folder,
        look_up=late(late_adapters.store_lookup),
        front_page=lambda store_hash, cancel: late_adapters.store_lookup().front_page(store_hash, cancel),
        saved_stores=late(late_adapters.store_index),
        ready=partial(_examine_computer, keychain),
    )


def _examine_computer(keychain: SecretStore, cancel: Cancel, report: Callable[[Finding], None]) -> None:
    from wizard.adapters.readiness.computer import examine_all  # noqa: PLC0415 - not needed for the first frame

    for finding in examine_all(keychain, _downloads_folder(), _system_proxies(), cancel):
        report(finding)


def _system_proxies() -> dict[str, str] | None:
    """Return the system's proxies where Qt knows more than the environment: on Windows and macOS, with PAC files.

    None leaves it to the adapter, which reads the environment. Called on the worker thread of the first test.
    """
    from urllib.request import getproxies_environment  # noqa: PLC0415 - not needed for the first frame

    if "linux" in sys.platform or getproxies_environment():
        return None
    from wizard.core.links import API_URL, B2B_URL  # noqa: PLC0415 - not needed for the first frame
    from wizard.ui.system_proxy import system_proxies  # noqa: PLC0415 - loads QtNetwork

    return {**system_proxies(API_URL), B2B_URL: system_proxies(B2B_URL).get("all", "")}


def _practice_services(session: SetupSession) -> Services:
    from wizard.late_practice import AsBigCommerce, LatePractice  # noqa: PLC0415 - not needed with a real store

    room = LatePractice(_profile, lambda: session.has_b2b)

    @cache
    def http(writes: bool) -> Http:
        from wizard.adapters.bigcommerce_http import BigCommerceHttp  # noqa: PLC0415 - not needed for the first frame

        return AsBigCommerce(BigCommerceHttp(room.server.url, room.server.b2b_url, proxies={}, writes_allowed=writes))

    return Services(
        check=late_adapters.check_through(http),
        old_account=late_adapters.old_account_through(http),
        keychain=None,
        files=late(late_adapters.files),
        protected=late(late_adapters.protected_files),
        reader=late(late_adapters.credentials_reader),
        open_url=lambda address: room.may_be_opened(address) and _open_url(address),
        documents=_documents,
        downloads=late(late_adapters.downloads),
        downloads_folder=_downloads_folder,
        practice=room.offers(),
    )


def _open_url(address: str) -> bool:
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - not needed for the first frame
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - likewise

    return QDesktopServices.openUrl(QUrl(address))


def _documents() -> Path:
    return _standard_folder("DocumentsLocation")


def _downloads_folder() -> Path:
    return _standard_folder("DownloadLocation")


def _standard_folder(name: str) -> Path:
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - not needed for the first frame

    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation[name])
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()
