"""``bigcommerce-connect self-check``: is this installation whole? Run by support, by tests and on every build."""

from __future__ import annotations

import argparse
import ssl
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wizard import __version__
from wizard.commands.exit_codes import ExitCode
from wizard.commands.output import print_json, print_text
from wizard.core.check.scopes import load_catalogue
from wizard.core.failures import SetupError
from wizard.resources import resource_path, resource_text

ICONS = (
    "app",
    "good",
    "bad",
    "warn",
    "info",
    "more",
    "unknown",
    "unproven",
    "globe",
    "clear",
    "enlarge",
    "arrow-dark",
    "arrow-light",
    "check-dark",
    "check-light",
)
KEYCHAIN_MODULES = {"linux": "SecretService", "win32": "Windows", "darwin": "macOS"}


@dataclass(frozen=True)
class Finding:
    """The result of one check.

    Attributes:
        name: what was looked at.
        ok: nothing is wrong with it.
        detail: what was seen.
    """

    name: str
    ok: bool
    detail: str


def run(arguments: argparse.Namespace) -> int:
    """Look at everything the program needs and print what was found."""
    findings = [_inspect(name, look) for name, look in CHECKS.items()]
    ok = all(finding.ok for finding in findings)
    if arguments.json:
        checks = [{"name": finding.name, "ok": finding.ok, "detail": finding.detail} for finding in findings]
        print_json({"version": __version__, "ok": ok, "checks": checks})
    else:
        for finding in findings:
            print_text(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.name:<18}  {finding.detail}")
    return ExitCode.AS_INTENDED if ok else ExitCode.UNFORESEEN


def _inspect(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, look())
    except Exception as error:  # noqa: BLE001 - whatever is wrong is what this command is to report
        return Finding(name, False, f"{type(error).__name__}: {error}")


def _resources() -> str:
    for name in ("style.qss", "contrast.qss", "words.txt", *(f"icons/{icon}.svg" for icon in ICONS)):
        resource_text(name)
    return str(resource_path("style.qss").parent)


def _catalogue() -> str:
    catalogue = load_catalogue(resource_text("scopes.json"))
    return ", ".join(f"{profile.profile_id}: {len(profile.scopes)} rows" for profile in catalogue.profiles)


def _tls_roots() -> str:
    """The system's store itself cannot be listed everywhere; a context over it can be made everywhere."""
    import truststore  # noqa: PLC0415 - only this check needs it

    truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if "linux" not in sys.platform:
        return "the system’s own store"
    roots = ssl.create_default_context().cert_store_stats()["x509_ca"]
    if not roots and not Path(ssl.get_default_verify_paths().capath or "").is_dir():
        raise FileNotFoundError("this system has no certificate roots")
    return f"{roots} roots of the system"


def _keychain_backend() -> str:
    import keyring.backend  # noqa: PLC0415 - slow to import

    names = {type(backend).__module__.rpartition(".")[2] for backend in keyring.backend.get_all_keyring()}
    known = sorted(names - {"chainer", "fail", "null"})
    expected = KEYCHAIN_MODULES.get(sys.platform)
    if expected:
        __import__(f"keyring.backends.{expected}")
    return "usable here: " + (", ".join(known) or "none")


def _keychain() -> str:
    from wizard.adapters.keychain.keyring_store import KeyringStore  # noqa: PLC0415 - slow to import

    try:
        return KeyringStore().name()
    except SetupError as error:
        return f"none that is safe to use ({error.failure.code}); the app offers a file instead"


def _protected_files() -> str:
    """The child process that protects files, started as the wizard starts it."""
    from wizard.adapters.age.orders import Order  # noqa: PLC0415 - only this check needs it
    from wizard.adapters.age.process import run_child  # noqa: PLC0415 - see above
    from wizard.core.concurrency.cancel import NEVER  # noqa: PLC0415 - see above

    library = run_child(Order.LOOK, "", b"", NEVER).data.decode()
    if not library:
        raise RuntimeError("the child process that protects files doesn’t work")
    return f"{library} and {len(set(resource_text('words.txt').split()))} words"


def _load_qt() -> None:
    """Load PySide6, which the other commands must not import, as the window does: what that leaves out may be needed here."""
    from wizard.ui.plain_import import import_qt  # noqa: PLC0415 - for the checks that need PySide6

    import_qt()


def _wrong_calls() -> str:
    """What explains a wrong call of Qt is loaded then; where that is missing, the call ends the program."""
    _load_qt()
    from PySide6.QtCore import QSize  # noqa: PLC0415 - PySide6, see above

    wrong: Any = "1"
    try:
        QSize(wrong, wrong)
    except TypeError as error:
        if "Supported signatures" in str(error):
            return "explained"
        raise
    raise RuntimeError("a wrong call was taken for a right one")


def _pictures() -> str:
    """A picture that cannot be read is drawn as nothing, without a word."""
    _load_qt()
    from PySide6.QtCore import QRectF  # noqa: PLC0415 - PySide6, see above
    from PySide6.QtGui import QColor, QImage, QPainter  # noqa: PLC0415 - likewise

    from wizard.ui.look.icons import draw_icon  # noqa: PLC0415 - likewise

    for name in ICONS:
        image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        empty = image.copy()
        painter = QPainter(image)
        draw_icon(painter, name, QColor("black"), QRectF(image.rect()))
        painter.end()
        if image == empty:
            raise ValueError(f"the picture {name} shows nothing")
    return f"{len(ICONS)} drawn"


def _languages() -> str:
    """A language whose file is missing is English in the window, without a word."""
    _load_qt()
    from wizard.ui.language.languages import ENGLISH, LANGUAGES, our_words, qts_words  # noqa: PLC0415 - PySide6, see above

    missing = [one.code for one in LANGUAGES if our_words(one) is None or (one != ENGLISH and qts_words(one) is None)]
    if missing:
        raise FileNotFoundError(f"incomplete: {', '.join(missing)}")
    return ", ".join(one.code for one in LANGUAGES)


def _window() -> str:
    _load_qt()
    from wizard.app import build_window_unseen  # noqa: PLC0415 - PySide6, see above

    return build_window_unseen()


CHECKS: dict[str, Callable[[], str]] = {
    "resources": _resources,
    "catalogue": _catalogue,
    "tls-roots": _tls_roots,
    "keychain-backends": _keychain_backend,
    "keychain": _keychain,
    "protected-files": _protected_files,
    "wrong-calls": _wrong_calls,
    "pictures": _pictures,
    "languages": _languages,
    "window": _window,
}
