"""Responses of a scripted BigCommerce, and shortcuts for pages."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from tests.core.fakes import NO_SCOPE
from tests.ui.conftest import TOKEN
from wizard.core.check.scopes import load_catalogue
from wizard.resources import resource_text
from wizard.ui.shell.window import SetupWizard

PRODUCTS = "v3/catalog/products?limit=1&include_fields=id"
ROWS = load_catalogue(resource_text("scopes.json")).profile().scopes
NOT_WANTED = tuple(row.probe.path for row in ROWS if row.probe and not row.must_be_changed)
AS_WANTED = dict.fromkeys(NOT_WANTED, NO_SCOPE)
FILE_NAME = "BigCommerceAPI-credentials-x.txt"


def credentials(store_hash: str) -> bytes:
    return f"ACCESS TOKEN: {TOKEN}\nAPI PATH: https://api.bigcommerce.com/stores/{store_hash}/v3/\n".encode()


def question_of(window: SetupWizard) -> QMessageBox | None:
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)
