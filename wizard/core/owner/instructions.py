"""What the person has to do who may create API accounts: made of the catalogue's rows and the store hash, and nothing else.

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
        title=Sentence("Create an API account for APPSe AI"),
        for_whom=Sentence("For the owner of the BigCommerce store, or a user who may create store-level API accounts"),
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
            "APPSe AI is to be connected to the store {store}. For that it needs an API account, which the store's owner "
            "can create, or a user with permission for it. It is done once, and changes nothing in your store.",
            {"store": store_hash},
        )
    )
    yield Heading(Sentence("Open the page"))
    names = {"settings": SETTINGS, "right": STORE_LEVEL, "older": "API accounts", "wrong": ACCOUNT_LEVEL}
    if certain:
        look = Sentence("The address bar then shows {store}.", {"store": f"store-{store_hash}"})
        way = "Or click {settings} and, near the end of that page, {right}. Older stores call it {older}. Do not take {wrong}."
    else:
        look = Sentence("Check that it is the store you want to connect: you may have several.")
        way = "Near the end of that page, click {right}. Older stores call it {older}. Do not take {wrong}."
    yield Step(
        1,
        Sentence("Sign in to BigCommerce with Chrome, Firefox or Edge, and open this address:"),
        (look, Sentence(way, names)),
        page,
        Picture.SETTINGS_PAGE,
    )
    yield Step(2, Sentence("Click {create} at the top right.", {"create": CREATE}), (), "", Picture.CREATE_BUTTON)


def _filling_in(account_name: str, rows: tuple[Row, ...]) -> Iterator[Block]:
    yield Heading(Sentence("Fill in the form"))
    yield Step(
        3,
        Sentence(
            "Leave {type} at {right}, and type this into {name}:",
            {"type": TOKEN_TYPE, "right": RIGHT_TYPE, "name": NAME},
        ),
        (Sentence("The name is for you alone. It tells you later what the account is for."),),
        account_name,
        Picture.FORM,
    )
    yield Step(
        4,
        Sentence(
            "Under {scopes}, set the rows as shown here: {change} of the {count} are to be changed, the others stay at "
            "their first option.",
            {"scopes": SCOPES, "change": str(sum(row.to_change for row in rows)), "count": str(len(rows))},
        ),
        (
            Sentence(
                "They stand in the order of BigCommerce's page. A row there that is not on this sheet stays at its first "
                "option, too."
            ),
        ),
    )
    yield Rows(rows)


def _saving() -> Iterator[Block]:
    yield Heading(Sentence("Save, once"))
    yield Step(
        5,
        Sentence("Compare all rows once more, then click {save}.", {"save": SAVE}),
        (Sentence("The rows cannot be changed afterwards. With a wrong one, the account has to be created anew."),),
    )
    yield Step(
        6,
        Sentence(
            "The window {window} opens, and your browser saves a text file. Find the file in your Downloads before you "
            "click {done}.",
            {"window": CREDENTIALS, "done": DONE},
        ),
        (
            Sentence("Its name begins with {begins}.", {"begins": FILE_BEGINS}),
            Sentence(
                "No file? Copy the third box, {token}, now: BigCommerce never shows it again. In the next step, paste it "
                "instead of choosing the file.",
                {"token": ACCESS_TOKEN},
            ),
        ),
        "",
        Picture.CREDENTIALS_WINDOW,
    )


def _sending_back() -> Iterator[Block]:
    yield Heading(Sentence("Send the file back safely"))
    yield Step(
        7,
        Sentence("Protect the file with a passphrase before you send it."),
        (
            Sentence(
                "Start the program BigCommerce Connect on your computer. Paste the address of your store in its step 1, "
                "choose the file in its step 3, let it be tested, and in its step 5 save it as “Protected with a "
                "passphrase”. Send that file, and say the passphrase on the phone, never in the same message."
            ),
            Sentence(
                "Without this program, pass the text file on in a way that you both trust: on a memory stick, or in a "
                "password manager that you share. Not by plain e-mail or chat if you can avoid it: copies stay there "
                "for years."
            ),
            Sentence(
                "Whoever has the file can do in your store what the rows above allow. Never send the {secret} alone: "
                "nobody needs it.",
                {"secret": CLIENT_SECRET},
            ),
        ),
    )
    yield Step(
        8,
        Sentence("When you hear that the connection works, delete the file."),
        (
            Sentence(
                "Delete it from your Downloads and from the bin, with the message it was sent in. The API account stays "
                "in BigCommerce: it is what APPSe AI works with."
            ),
        ),
    )


def _letting_them_do_it() -> Iterator[Block]:
    yield Heading(Sentence("Or let the person who asked do it"))
    yield Paragraph(
        Sentence(
            "Under {account}, {users}, {edit}, {risk} you can allow a user to list and create store-level API accounts. Then "
            "you need none of the steps above. Take the permission back when the connection works.",
            {
                "account": "Account Settings",
                "users": "Users",
                "edit": "Edit",
                "risk": "High-Risk Permissions",
            },
        )
    )
