"""The pages on the way: the dashboard, Settings, and the two entries that look right but aren't.

Source of rows and words: docs/facts/screens.md, "Settings page".
"""

from __future__ import annotations

from wizard.practice.panel import paths
from wizard.practice.panel.frame import Page, link
from wizard.practice.panel.markup import Html, element, joined

_ADVANCED = (
    "Accounting",
    "Data solutions",
    "Checkout",
    "Account sign up form",
    "Export templates",
    "Store logs",
    "File access (WebDAV)",
    "Users",
)
_API = (
    ("Storefront API Playground", "Try out the Storefront API", paths.PLAYGROUND),
    ("Store-level API accounts", "Create specific permissions for some apps and integrations", paths.ACCOUNTS),
    ("Account-level API accounts", "Create permissions for all stores of an account", paths.ACCOUNT_LEVEL),
)


def dashboard() -> Page:
    """Return the page a merchant sees after signing in."""
    content = element(
        "div",
        element("p", "This is the first page after you sign in to BigCommerce."),
        element(
            "ol",
            element("li", "Copy the address above and paste it in step 1 of BigCommerce Connect."),
            element("li", "API accounts are in ", link("Settings", paths.SETTINGS), ", at the end of the page."),
        ),
        class_="card",
    )
    return Page("Home", content, paths.DASHBOARD)


def settings() -> Page:
    """Return the settings page with the section API at its end."""
    advanced = [_row(name, "Not part of practice") for name in _ADVANCED]
    api = [_row(name, words, path) for name, words, path in _API]
    return Page("Settings", joined(_section("Advanced", advanced), _section("API", api)), paths.SETTINGS)


def playground() -> Page:
    """Return the stand-in for the Storefront API Playground."""
    return _wrong_page(
        "Storefront API Playground",
        paths.PLAYGROUND,
        "The playground is for people who build shop pages. It doesn’t create access tokens.",
    )


def account_level() -> Page:
    """Return the stand-in for the account-level API accounts."""
    return _wrong_page(
        "Account-level API accounts",
        paths.ACCOUNT_LEVEL,
        "An account-level token manages a whole BigCommerce account. It doesn’t open a store, so APPSe AI can’t use it. "
        "The two names are easy to mix up.",
    )


def _wrong_page(title: str, path: str, reason: str) -> Page:
    content = element(
        "div",
        element("p", element("strong", "This isn’t the page you need.")),
        element("p", reason),
        element("p", "Go to ", link("Store-level API accounts", paths.ACCOUNTS), " instead."),
        class_="card",
    )
    return Page(title, content, path, above=back_to_settings())


def back_to_settings() -> Html:
    """Return the link at the top of each page below Settings."""
    return element("p", link("Settings", paths.SETTINGS), class_="back")


def _section(title: str, rows: list[Html]) -> Html:
    return element("section", element("h2", title), element("ul", *rows, class_="rows"), class_="card")


def _row(name: str, words: str, path: str = "") -> Html:
    explanation = element("span", words, class_="quiet")
    if not path:
        return element("li", element("span", name, class_="name"), explanation)
    return element("li", link(name, path, "name"), explanation, class_="open")
