"""The frame of every panel page: PRACTICE banner, made-up address, menu; and shared parts."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.practice import PRACTICE_CONTROL_PANEL
from wizard.practice.panel import paths
from wizard.practice.panel.markup import NOTHING, Html, element, joined

FORM_TOKEN = "form-token"  # noqa: S105 - the name of a field
_MENU = (
    ("Home", paths.DASHBOARD),
    ("Orders", ""),
    ("Products", ""),
    ("Customers", ""),
    ("Storefront", ""),
    ("Marketing", ""),
    ("Analytics", ""),
    ("Apps", ""),
    ("Channels", ""),
    ("Financing", ""),
    ("Settings", paths.SETTINGS),
)


@dataclass(frozen=True)
class Page:
    """A page without its frame.

    Attributes:
        title: its heading; the browser's tab shows it after PRACTICE.
        content: what stands below the heading.
        path: where it would be in a real store, for the made-up address bar and the menu; empty for a page that no store has.
        above: what stands above the heading.
        beside: what stands at the right of the heading.
        fetch: an address the browser gets by itself as soon as the page is there.
    """

    title: str
    content: Html
    path: str = ""
    above: Html = NOTHING
    beside: Html = NOTHING
    fetch: str = ""


def framed(page: Page) -> bytes:
    """Return the whole page as it is sent."""
    in_store = bool(page.path)
    heading = element("div", element("h1", page.title), page.beside, class_="heading")
    main = element("main", page.above, heading, page.content)
    body = joined(
        _band(),
        _address_bar(page.path) if in_store else "",
        _top_bar() if in_store else "",
        element("div", _menu(page.path), main, class_="columns") if in_store else main,
    )
    document = element("html", _head(page), element("body", body), lang="en")
    return f"<!DOCTYPE html>\n{document}\n".encode()


def form(action: str, form_token: str, *content: str, class_: str = "") -> Html:
    """Return a form that this server accepts.

    Args:
        action: the path that it is sent to.
        form_token: lets it be accepted.
        *content: what it holds.
        class_: for the style sheet.
    """
    token = element("input", type="hidden", name=FORM_TOKEN, value=form_token)
    return element(
        "form", token, *content, method="post", action=action, accept_charset="utf-8", class_=class_ or False
    )


def link(text: str, path: str, class_: str = "") -> Html:
    """Return a link within the panel."""
    return element("a", text, href=path, class_=class_ or False)


def submit(text: str, class_: str = "button") -> Html:
    """Return the button that sends a form."""
    return element("button", text, type="submit", class_=class_)


def value_field(field_id: str, label: str, value: str) -> Html:
    """Return a labelled field that can be read and copied; its Copy button shows where scripts run.

    Args:
        field_id: unique on the page.
        label: its name.
        value: its content.
    """
    copy = element("button", "Copy", type="button", data_copies=field_id, aria_label=f"Copy {label}", hidden=True)
    field = element("input", id=field_id, type="text", value=value, readonly=True, spellcheck="false")
    return element("div", element("label", label, for_=field_id), field, copy, class_="value")


def _head(page: Page) -> Html:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", f"PRACTICE: {page.title}"),
        element("link", rel="stylesheet", href=paths.STYLE),
        element("script", src=paths.SCRIPT, defer=True),
        element("meta", http_equiv="refresh", content=f"0; url={page.fetch}") if page.fetch else "",
    )


def _band() -> Html:
    words = "This isn’t BigCommerce. What you create here opens only the practice store."
    return element("p", element("strong", "PRACTICE"), " ", words, class_="band")


def _address_bar(path: str) -> Html:
    field = value_field("address", "This page’s address in a real store", PRACTICE_CONTROL_PANEL + path)
    return element("div", field, class_="address-bar")


def _top_bar() -> Html:
    return element(
        "div",
        element("span", "Practice store ▾"),
        element("span", "Search", class_="search"),
        element("span", "View storefront"),
        class_="top-bar",
        aria_hidden="true",
    )


def _menu(path: str) -> Html:
    entries = [element("li", _menu_entry(name, target, path)) for name, target in _MENU]
    return element("nav", element("ul", *entries), class_="menu", aria_label="Control panel")


def _menu_entry(name: str, target: str, path: str) -> Html:
    if not target:
        return element("span", name, title="Not part of practice")
    here = path.startswith(target)
    return element("a", name, href=target, aria_current="true" if here else False)
