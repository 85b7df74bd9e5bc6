"""Instructions for whoever can create API accounts, made from the catalogue and the store hash alone.

Source: docs/facts/bigcommerce.md, sections 2.1 to 2.5 (names on the pages, who may do it, the downloaded file, nothing can be
changed afterwards); docs/credential-guide.md (the rows).
"""

from __future__ import annotations

from collections.abc import Iterator

from wizard.core.check.scopes import Profile
from wizard.core.links import SETTINGS_OF_SOME_STORE, api_accounts_page
from wizard.core.owner.blocks import Block, Heading, Instructions, Paragraph, Picture, Row, Rows, Sentence, Step

SETTINGS = "Settings"
STORE_LEVEL = "Store-level API accounts"
ACCOUNT_LEVEL = "Account-level API accounts"
CREATE = "Create API account"
TOKEN_TYPE, RIGHT_TYPE = "Token type", "V2/V3 API token"
NAME, SCOPES, SAVE, DONE = "Name", "OAuth scopes", "Save", "Done"
CREDENTIALS = "BigCommerce API credentials"
CLIENT_ID, CLIENT_SECRET, ACCESS_TOKEN = "Client ID", "Client secret", "Access token"
FILE_BEGINS = "BigCommerceAPI-credentials"


def owner_instructions(
    profile: Profile, store_hash: str, account_name: str, *, certain: bool, practice: bool = False
) -> Instructions:
    """Make the instructions.

    Args:
        profile: the rows that are asked for.
        store_hash: the store.
        account_name: the name to give the API account.
        certain: True when `store_hash` was read from an address that can be nothing else; otherwise the page that
            every store has is the one to open.
        practice: True when the store is the practice store.
    """
    page = api_accounts_page(store_hash) if certain else SETTINGS_OF_SOME_STORE
    rows = tuple(Row(one.label, one.options, one.wanted, one.must_be_changed) for one in profile.scopes)
    return Instructions(
        title=Sentence("title", "Create an API account for APPSe AI"),
        for_whom=Sentence("for_whom", "For the store’s owner, or a user allowed to create store-level API accounts"),
        blocks=(
            *_opening(store_hash, page, certain=certain),
            *_filling_in(account_name, rows),
            *_saving(),
            *_sending_back(),
            *_letting_them_do_it(),
        ),
        store_hash=store_hash,
        page=page,
        account_name=account_name,
        practice=practice,
    )


def _opening(store_hash: str, page: str, *, certain: bool) -> Iterator[Block]:
    yield Paragraph(
        Sentence(
            "opening",
            "APPSe AI needs an API account to connect to store {store}. You create it once. It changes nothing "
            "in your store.",
            {"store": store_hash},
        )
    )
    yield Heading(Sentence("open.heading", "Open the page"))
    names = {"settings": SETTINGS, "right": STORE_LEVEL, "older": "API accounts", "wrong": ACCOUNT_LEVEL}
    if certain:
        look = Sentence("open.look", "The address bar should show {store}.", {"store": f"store-{store_hash}"})
        way = Sentence(
            "open.way",
            "Or click {settings}, then {right} near the end. Older stores call it {older}. Don’t use {wrong}.",
            names,
        )
    else:
        look = Sentence("open.which", "If you have several stores, check that it’s the right one.")
        way = Sentence(
            "open.way.which",
            "Near the end of that page, click {right}. Older stores call it {older}. Don’t use {wrong}.",
            names,
        )
    yield Step(
        1,
        Sentence("open.sign_in", "Sign in to BigCommerce with Chrome, Firefox, or Edge. Open this address:"),
        (look, way),
        page,
        Picture.SETTINGS_PAGE,
    )
    yield Step(
        2,
        Sentence("open.create", "Click {create} at the top right.", {"create": CREATE}),
        (),
        "",
        Picture.CREATE_BUTTON,
    )


def _filling_in(account_name: str, rows: tuple[Row, ...]) -> Iterator[Block]:
    yield Heading(Sentence("form.heading", "Fill in the form"))
    yield Step(
        3,
        Sentence(
            "form.name",
            "Leave {type} on {right}. Type this into {name}:",
            {"type": TOKEN_TYPE, "right": RIGHT_TYPE, "name": NAME},
        ),
        (Sentence("form.name.more", "The name is only for you."),),
        account_name,
        Picture.FORM,
    )
    yield Step(
        4,
        Sentence(
            "form.rows",
            "Under {scopes}, set {change} of the {count} rows as shown. Leave the others on their first option.",
            {"scopes": SCOPES, "change": str(sum(row.to_change for row in rows)), "count": str(len(rows))},
        ),
        (Sentence("form.rows.more", "The order is BigCommerce’s. Leave unlisted rows on their first option."),),
    )
    yield Rows(rows)


def _saving() -> Iterator[Block]:
    yield Heading(Sentence("save.heading", "Save"))
    yield Step(
        5,
        Sentence("save.compare", "Compare all rows once more, then click {save}.", {"save": SAVE}),
        (Sentence("save.compare.more", "You can’t change them later. One wrong row means a new account."),),
    )
    yield Step(
        6,
        Sentence(
            "save.file",
            "{window} opens, and your browser saves a text file. Find it in Downloads before you click {done}.",
            {"window": CREDENTIALS, "done": DONE},
        ),
        (
            Sentence("save.file.name", "Its name starts with {begins}.", {"begins": FILE_BEGINS}),
            Sentence(
                "save.no_file",
                "No file? Copy the third box, {token}, now. BigCommerce won’t show it again. Paste it in the "
                "next step.",
                {"token": ACCESS_TOKEN},
            ),
        ),
        "",
        Picture.CREDENTIALS_WINDOW,
    )


def _sending_back() -> Iterator[Block]:
    yield Heading(Sentence("send.heading", "Send the file back safely"))
    yield Step(
        7,
        Sentence("send.protect", "Protect the file with a passphrase before you send it."),
        (
            Sentence(
                "send.protect.how",
                "In step 1 of BigCommerce Connect, choose the file. After the test, choose “Save a copy…”, then "
                "“Protected with a passphrase…”. Send that file. Say the passphrase on the phone, never in the "
                "same message.",
            ),
            Sentence(
                "send.protect.otherwise",
                "Without this app, use a USB stick or a shared password manager. Avoid plain email and chat: copies "
                "stay for years.",
            ),
            Sentence(
                "send.protect.why",
                "Anyone with the file can do what these rows allow. Never send the {secret} alone: nobody needs it.",
                {"secret": CLIENT_SECRET},
            ),
        ),
    )
    yield Step(
        8,
        Sentence("send.delete", "When the connection works, delete the file."),
        (
            Sentence(
                "send.delete.where",
                "Delete it from Downloads and the trash, and delete the message. Keep the API account: APPSe AI "
                "needs it.",
            ),
        ),
    )


def _letting_them_do_it() -> Iterator[Block]:
    yield Heading(Sentence("other_way.heading", "Or let the person who asked you do it"))
    yield Paragraph(
        Sentence(
            "other_way",
            "In {account}, {users}, {edit}, {risk}, let them list and create store-level API accounts. Then skip "
            "the steps above. Undo it when the connection works.",
            {
                "account": "Account Settings",
                "users": "Users",
                "edit": "Edit",
                "risk": "High-Risk Permissions",
            },
        )
    )
