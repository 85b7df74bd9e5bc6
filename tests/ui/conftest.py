"""A wizard without a screen, and the outside world it is handed in these tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.adapters.small_age import LightProtectedFile
from tests.built_once import built_once
from tests.core.fakes import ScriptedHttp
from tests.ui.language.made_languages import found_in, make_languages
from wizard.adapters.files.downloads import Downloads
from wizard.core.check.old_account import look_at_old_account
from wizard.core.check.run import run_check
from wizard.core.check.scopes import Catalogue, load_catalogue
from wizard.core.check.wire import Http
from wizard.core.credential.secret import Secret
from wizard.core.failures import FailureKind, SetupError
from wizard.core.setup.session import SetupSession
from wizard.resources import resource_text
from wizard.ui.assembly import add_later_steps, make_window
from wizard.ui.language import languages
from wizard.ui.language.languages import use_language
from wizard.ui.services import Services
from wizard.ui.shell.window import SetupWizard

TOKEN = "canary7token2m9x4q8w3n6t1z5k0b2"
ADDRESS = "https://store-g5cd38.mybigcommerce.com/manage/dashboard"


@dataclass
class FakeKeychain:
    """Keeps tokens in memory, or raises what it is told to."""

    problem: FailureKind | None = None
    kept: dict[str, Secret] = field(default_factory=dict)

    def name(self) -> str:
        if self.problem in (FailureKind.KEYCHAIN_MISSING, FailureKind.KEYCHAIN_NOT_SAFE):
            raise SetupError(self.problem, name="the test keychain")
        return "the test keychain"

    def self_test(self) -> None:
        if self.problem:
            raise SetupError(self.problem)

    def save(self, store_hash: str, token: Secret) -> None:
        if self.problem:
            raise SetupError(self.problem)
        self.kept[store_hash] = token

    def forget(self, store_hash: str) -> None:
        if self.problem:
            raise SetupError(self.problem)
        self.kept.pop(store_hash, None)

    def load(self, store_hash: str) -> Secret | None:
        return self.kept.get(store_hash)


@dataclass
class FakeFiles:
    """Files in memory, or the failure it is told to raise."""

    problem: FailureKind | None = None
    written: dict[Path, str] = field(default_factory=dict)
    written_bytes: dict[Path, bytes] = field(default_factory=dict)
    content: dict[str, bytes] = field(default_factory=dict)

    def write(self, path: Path, text: str) -> None:
        if self.problem:
            raise SetupError(self.problem, folder=str(path.parent))
        self.written[path] = text

    def write_bytes(self, path: Path, data: bytes) -> None:
        if self.problem:
            raise SetupError(self.problem, folder=str(path.parent))
        self.written_bytes[path] = data

    def read(self, path: Path) -> bytes:
        if path.name not in self.content:
            raise SetupError(FailureKind.FILE_UNREADABLE, name=path.name, reason="No such file or directory")
        return self.content[path.name]

    def read_head(self, path: Path, most: int) -> bytes:
        return self.read(path)[:most]


@dataclass
class Outside:
    """All that a wizard in these tests can reach."""

    http: Http = field(default_factory=ScriptedHttp)
    keychain: FakeKeychain = field(default_factory=FakeKeychain)
    files: FakeFiles = field(default_factory=FakeFiles)
    opened: list[str] = field(default_factory=list)
    opens: bool = True

    def services(self, documents: Path) -> Services:
        return Services(
            check=lambda plan, cancel, report: run_check(plan, self.http, cancel, report),
            old_account=lambda store, token, cancel: look_at_old_account(store, token, self.http, cancel),
            keychain=self.keychain,
            files=self.files,
            protected=LightProtectedFile(),
            reader=self.files,
            open_url=self._open,
            documents=lambda: documents,
            downloads=Downloads(),
            downloads_folder=lambda: documents,
            catalogue=lambda: load_catalogue(resource_text("scopes.json")),
        )

    def _open(self, address: str) -> bool:
        self.opened.append(address)
        return self.opens


@pytest.fixture
def outside() -> Outside:
    return Outside()


@pytest.fixture
def good_store(outside: Outside) -> None:
    """A store that answers as it should: the rows to set are granted, and no others."""
    from tests.ui.pages.scripted import AS_WANTED  # noqa: PLC0415 - which itself imports this module

    outside.http = ScriptedHttp(AS_WANTED)


MakeWizard = Callable[..., SetupWizard]


@pytest.fixture
def make_wizard(qtbot: QtBot, catalogue: Catalogue, outside: Outside, tmp_path: Path) -> Iterator[MakeWizard]:
    """Make wizards that are shown, and close them without a question afterwards."""
    made: list[SetupWizard] = []

    def make(**changes: object) -> SetupWizard:
        services = outside.services(tmp_path)._replace(**changes)  # type: ignore[arg-type]
        window = make_window(SetupSession(catalogue.profile), services)
        add_later_steps(window)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.leaving.agree()
        assert not window.isVisible()
        window.deleteLater()
    # Nothing else takes it apart, and a style or a language would be given to every window of all tests before.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def wizard(make_wizard: MakeWizard) -> SetupWizard:
    return make_wizard()


@pytest.fixture(scope="session", autouse=True)
def usual_letters(qapp: QApplication) -> None:
    """One font on every machine: how wide and high words are decides where they wrap, and what has room beside them."""
    QApplication.setFont(QFont("DejaVu Sans", 9))


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever language the machine or an earlier test speaks."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture(scope="session")
def languages_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the languages made for tests."""
    return built_once(tmp_path_factory, "i18n", make_languages)


@pytest.fixture
def made_languages(english: None, languages_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Languages in which each sentence stands in brackets, in place of those that ship."""
    monkeypatch.setattr(languages, "resource_path", found_in(languages_folder))


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_empty(qapp: QApplication) -> Iterator[None]:
    """The platform without a screen frees its clipboard after Python has ended, and with it what Python made for it."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    """A window that a test leaves open is a defect of the test or of the program."""
    yield
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left
