"""The list of API accounts, the page after Save, and the confirmation before deleting one.

Source of rows and words: docs/facts/screens.md, "Store-level API accounts", and docs/facts/bigcommerce.md, sections 2.1,
2.4 and 2.5.
"""

from __future__ import annotations

from collections.abc import Sequence

from wizard.core.check.scopes import Scope
from wizard.practice.accounts import Account, TokenType
from wizard.practice.credentials import Credentials
from wizard.practice.panel import paths
from wizard.practice.panel.frame import Page, form, link, submit, value_field
from wizard.practice.panel.markup import Html, element, joined
from wizard.practice.panel.settings_pages import back_to_settings

TITLE = "Store-level API accounts"
KEY = "key"


def accounts_page(accounts: Sequence[Account], rows: Sequence[Scope]) -> Page:
    """Return the list, with the names of the rows that each account may use."""
    words = element(
        "p", "View and manage Store-level API accounts, which are used to connect to BigCommerce's Admin API."
    )
    create = link("+ Create API account", paths.CREATE, "button")
    listed = _table(accounts, rows) if accounts else element("p", "There are no API accounts yet.", class_="quiet")
    content = joined(words, element("div", listed, class_="card"))
    return Page(TITLE, content, paths.ACCOUNTS, above=back_to_settings(), beside=create)


def created_page(credentials: Credentials, key: str, form_token: str) -> Page:
    """Return the only page that shows the values of a new account; the browser gets the file by itself.

    Args:
        credentials: the values.
        key: to the credentials at `Receipts`.
        form_token: lets the form on it be accepted.
    """
    file = paths.DOWNLOAD + key
    dialog = element(
        "section",
        element("h2", "BigCommerce API credentials", id="dialog-title"),
        element(
            "p",
            "If you are using Chrome, Firefox, or Edge, a text file with these values should have downloaded to your "
            "computer. If there is none, ",
            element("a", "download the file", href=file, download=True),
            ".",
        ),
        value_field("client-id", "Client ID", credentials.client_id),
        value_field("client-secret", "Client secret", credentials.client_secret),
        value_field("access-token", "Access token", credentials.access_token),
        element(
            "p",
            "This is the only copy you will have access to. If you lose it, delete the account and create a new one.",
        ),
        form(paths.DONE, form_token, element("input", type="hidden", name=KEY, value=key), submit("Done")),
        class_="dialog",
        aria_labelledby="dialog-title",
    )
    notice = element(
        "p", element("strong", "✓ Create account"), " - Account created successfully", class_="notice", role="status"
    )
    return Page(TITLE, dialog, paths.ACCOUNTS, above=notice, fetch=file)


def shown_before_page() -> Page:
    """Return the page at the address of the values after they were shown."""
    content = element(
        "div",
        element("p", element("strong", "The values were shown once. They can’t be shown again.")),
        element("p", "BigCommerce does the same. Maybe the page was reloaded or opened twice."),
        element(
            "p",
            "The downloaded text file still has them. No file? Delete the account and create a new one in ",
            link(TITLE, paths.ACCOUNTS),
            ".",
        ),
        class_="card",
    )
    return Page("BigCommerce API credentials", content, paths.ACCOUNTS, above=back_to_settings())


def delete_page(account: Account, form_token: str) -> Page:
    """Return the question before an account is deleted."""
    sure = form(
        f"{paths.DELETE}{account.number}",
        form_token,
        link("Cancel", paths.ACCOUNTS),
        submit("Delete"),
        class_="actions",
    )
    content = element(
        "div",
        element("p", "The account ", element("strong", account.draft.name), " and its token will be gone."),
        element("p", "Whatever uses the token stops working right away. You can’t undo this."),
        sure,
        class_="card",
    )
    return Page("Delete API account", content, paths.ACCOUNTS)


def _table(accounts: Sequence[Account], rows: Sequence[Scope]) -> Html:
    titles = [element("th", title, scope="col") for title in ("Account name", "Scopes", "Active webhooks")]
    head = element("tr", *titles, element("td"))
    lines = [_line(account, rows) for account in accounts]
    return element("table", element("thead", head), element("tbody", *lines))


def _line(account: Account, rows: Sequence[Scope]) -> Html:
    name = account.draft.name
    delete = element("a", "Delete", href=f"{paths.DELETE}{account.number}", aria_label=f"Delete {name}")
    return element(
        "tr",
        element("th", name, scope="row"),
        element("td", _scope_names(account, rows)),
        element("td", "0"),
        element("td", delete),
    )


def _scope_names(account: Account, rows: Sequence[Scope]) -> str:
    if account.draft.token_type is TokenType.STENCIL_CLI:
        return TokenType.STENCIL_CLI.value
    granted = account.token.granted
    return ", ".join(row.label for row in rows if row.scope_id in granted) or "None"
