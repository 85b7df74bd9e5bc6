"""The page "Create API account". Source of its fields: docs/facts/bigcommerce.md, section 2.4; of its rows: the store's."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.core.check.scopes import Scope
from wizard.practice.accounts import Draft, NotSaved, TokenType
from wizard.practice.credentials import api_path
from wizard.practice.panel import paths
from wizard.practice.panel.frame import Page, form, link, submit
from wizard.practice.panel.markup import Html, element, joined

TOKEN_TYPE = "token-type"  # noqa: S105 - the name of a field
NAME = "name"
ROW = "scope-"
"""Begins the name of each row's field; the scope id follows."""
EMPTY_DRAFT = Draft(TokenType.V2_V3, "", {})


def create_page(
    rows: Sequence[Scope], store_hash: str, form_token: str, draft: Draft = EMPTY_DRAFT, reason: NotSaved | None = None
) -> Page:
    """Return the page.

    Args:
        rows: the rows of "OAuth scopes", in their order.
        store_hash: what "API path" shows.
        form_token: makes the form one of ours.
        draft: what is typed and chosen already.
        reason: why it could not be saved, if that was tried.
    """
    content = form(
        paths.CREATE,
        form_token,
        _problem(reason) if reason else "",
        element(
            "section", _token_types(draft.token_type), _name(draft.name, reason), _api_path(store_hash), class_="card"
        ),
        _scopes(rows, draft),
        element("div", link("Cancel", paths.ACCOUNTS), submit("Save"), class_="bottom-bar"),
        class_="create",
    )
    back = element("p", link("Store-level API accounts", paths.ACCOUNTS), class_="back")
    return Page("Create API account", content, paths.CREATE, above=back)


def _problem(reason: NotSaved) -> Html:
    not_saved = element("strong", "The account isn’t saved yet.")
    return element("p", not_saved, " ", reason.value, class_="problem", id="problem", role="alert")


def _token_types(chosen: TokenType) -> Html:
    choices = [
        element(
            "div",
            element(
                "input",
                type="radio",
                id=_type_id(kind),
                name=TOKEN_TYPE,
                value=kind.name,
                checked=kind is chosen,
            ),
            element("label", kind.value, for_=_type_id(kind)),
        )
        for kind in TokenType
    ]
    return element("fieldset", element("legend", "Token type"), *choices)


def _type_id(kind: TokenType) -> str:
    return f"{TOKEN_TYPE}-{kind.name.lower()}"


def _name(typed: str, reason: NotSaved | None) -> Html:
    field = element(
        "input",
        id=NAME,
        name=NAME,
        type="text",
        value=typed,
        autocomplete="off",
        aria_describedby="name-note problem" if reason else "name-note",
        aria_invalid="true" if reason in (NotSaved.NAME_SHORT, NotSaved.NAME_LONG, NotSaved.NAME_TAKEN) else False,
        autofocus=reason is not None,
    )
    note = element("span", "Four to 100 characters. The name is only for you.", id="name-note", class_="quiet")
    return element("div", element("label", "Name", for_=NAME), field, note, class_="field")


def _api_path(store_hash: str) -> Html:
    field = element("input", id="api-path", type="text", value=api_path(store_hash), readonly=True)
    return element("div", element("label", "API path", for_="api-path"), field, class_="field")


def _scopes(rows: Sequence[Scope], draft: Draft) -> Html:
    fieldsets = [_row(row, draft.chosen.get(row.scope_id, row.options[0])) for row in rows]
    no_rows = element(
        "p", "A Stencil-CLI token has no OAuth scopes. It’s for people who build themes.", class_="no-scopes"
    )
    heading = element("h2", "OAuth scopes")
    return element("section", heading, no_rows, element("div", *fieldsets, class_="scopes"), class_="card")


def _row(row: Scope, chosen: str) -> Html:
    name = f"{ROW}{row.scope_id}"
    choices: list[Html] = []
    for number, option in enumerate(row.options):
        button = f"{name}-{number}"
        radio = element("input", type="radio", id=button, name=name, value=option, checked=option == chosen)
        choices += (radio, element("label", option, for_=button))
    return element("fieldset", element("legend", row.label), element("div", joined(*choices), class_="joined"))
