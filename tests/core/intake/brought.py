"""What people bring, and what is right: the inputs of `cases`, each made from a public report, and more of each kind.

The files ``*.toml`` of `cases` hold many inputs each, by subject.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

TOKEN = "k3v9q2m7x1c8b4n6z5l0j2h7g9f1d3s"
OTHER_TOKEN = "m2b5n8v1c4x7z0l3k6j9h2g5f8d1s4a"
STORE = "q7m2xk9dap"
CLIENT_ID = "p8r2w5t1y7u3i9o4a6s0d2f8g1h5j7k"
CLIENT_SECRET = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
PATH = f"https://api.bigcommerce.com/stores/{STORE}/v3/"

WHICH = "V-17"
"""Several tokens: a question in the window, a refusal where nobody can be asked."""
OWN_SITES = (
    *(f"www.bigcommerce.{end}" for end in ("co.uk", "com.au", "de", "fr", "it", "com.mx", "nl", "es")),
    *("bigcommerce.github.io", "developer.bigcommerce.com", "docs.bigcommerce.com"),
)
_FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Brought:
    """One thing that somebody brings.

    Attributes:
        name: what it is called in the output of the tests.
        data: its bytes.
        token: the token that is right, or the code of the refusal.
        store: the store that is right, or the code of the refusal; None where the token alone matters.
        certain: False where the store itself has to confirm what was found.
    """

    name: str
    data: bytes
    token: str
    store: str | None = None
    certain: bool = True

    @property
    def text(self) -> str:
        """The same as text, as it is pasted."""
        return self.data.decode()


def _case(name: str, token: str, store: str | None = None) -> Brought:
    return Brought(name, (_FOLDER / name).read_bytes(), token, store)


CASES = (
    _case("01-wrapped-token.txt", TOKEN, STORE),
    _case("02-wrapped-token-quoted-mail.txt", TOKEN, STORE),
    _case("04-two-accounts-one-file.txt", WHICH, STORE),
    _case("06-old-token-without-path-then-new.txt", WHICH, STORE),
    _case("07-masked-by-support.txt", "V-15", STORE),
    _case("08-secret-in-token-line.txt", "V-02", STORE),
    _case("10-placeholder-31x.txt", "V-15", "S-09"),
    _case("11-letters-only-hash.txt", TOKEN, "vcijajnodd"),
    _case("12-digits-only-hash.txt", TOKEN, "4820175"),
    _case("13-textedit.rtf", TOKEN, STORE),
    _case("15-zero-width.txt", TOKEN, STORE),
    _case("16-nbsp-in-key.txt", TOKEN, STORE),
    _case("18-window-copied-to-notes.txt", TOKEN, "S-11"),
    _case("19-token-alone.txt", TOKEN, "S-11"),
    _case("20-stencil-secrets.json", TOKEN, "S-11"),
    _case("22-own-env-export.env", TOKEN, STORE),
    _case("23-own-json-export.json", TOKEN, STORE),
    _case("25-php-arrow.txt", TOKEN, STORE),
    _case("26-wp-config-define.txt", TOKEN, "S-11"),
    _case("27-add-header-comma.txt", TOKEN, "S-11"),
    _case("29-postman-environment.json", TOKEN, STORE),
    _case("30-token-full-stop.txt", TOKEN, "S-11"),
    _case("31-token-quote-comma.txt", TOKEN, "S-11"),
    _case("32-legacy-api-token.txt", "V-16", "S-11"),
    _case("33-tab-from-sheet.txt", "V-07", STORE),
    _case("35-dash-in-chat.txt", TOKEN, STORE),
    _case("37-curly-label.txt", "V-07", STORE),
    _case("39-slash-around.txt", "V-06", STORE),
    _case("41-ruby-config.txt", "V-07", STORE),
    _case("42-dotted-variable.txt", "V-07", STORE),
    _case("44-placeholder-cut.txt", "V-05", "S-09"),
)


def _variants() -> Iterator[Brought]:
    """Give the inputs of the files that hold many."""
    values = {"TOKEN": TOKEN, "OTHER": OTHER_TOKEN}
    for file in sorted(_FOLDER.glob("*.toml")):
        for one in tomllib.loads(file.read_text("utf-8"))["brought"]:
            token = values.get(one["token"], one["token"])
            name = f"{file.stem}: {one['name']}"
            yield Brought(name, one["text"].encode(), token, one.get("store"), one.get("certain", True))


def _text(name: str, text: str, token: str, store: str | None = None) -> Brought:
    return Brought(name, text.encode(), token, store)


MORE = (
    # 1: damaged
    _text(
        "wrapped into three", f"Access token: {TOKEN[:12]}\n  {TOKEN[12:22]}\n  {TOKEN[22:]}\n\nBest regards\n", TOKEN
    ),
    _text("wrapped with a hyphen", f"ACCESS TOKEN: {TOKEN[:25]}-\n{TOKEN[25:]}\n", TOKEN),
    _text("wrapped by a saved mail", f"ACCESS TOKEN =3D {TOKEN[:20]}=\n{TOKEN[20:]}\nAPI PATH: {PATH}\n", TOKEN, STORE),
    _text(
        "wrapped with two characters left", f"ACCESS TOKEN: {TOKEN[:29]}\n{TOKEN[29:]}\nCLIENT ID: {CLIENT_ID}\n", TOKEN
    ),
    _text("wrapped in a quoted value", f'"access_token": "{TOKEN[:15]}\n{TOKEN[15:]}",\n', TOKEN),
    _text("a blank inside", f"ACCESS TOKEN: {TOKEN[:14]} {TOKEN[14:]}\nAPI PATH: {PATH}\n", TOKEN, STORE),
    _text(
        "wrapped and more lost",
        f"ACCESS TOKEN: {TOKEN[:20]}\n{TOKEN[20:25]}\nCLIENT NAME: x\nAPI PATH: {PATH}\n",
        "V-18",
        STORE,
    ),
    _text("shortened with dots", f"Access token: {TOKEN[:12]}...", "V-18"),
    _text("shortened with one sign", f"Access token: {TOKEN[:20]}…\n", "V-18"),
    # 2: several
    _text(
        "tables of two stores",
        f"Shop,Store hash,Access token\nA,{STORE},{TOKEN}\nB,abc99x,{OTHER_TOKEN}\n",
        WHICH,
        "S-10",
    ),
    _text(
        "old above, new below",
        f"Old token: {OTHER_TOKEN}\n\nStore hash: {STORE}\nAccess token: {TOKEN}\n",
        WHICH,
        STORE,
    ),
    _text("the same token twice", f"Access token: {TOKEN}\nX-Auth-Token: {TOKEN}\nAPI PATH: {PATH}\n", TOKEN, STORE),
    _text(
        "the first covered up, the second whole",
        f"ACCESS TOKEN: REDACTED\nStore hash: abc99x\n\nACCESS TOKEN: {TOKEN}\nAPI PATH: {PATH}\n",
        TOKEN,
        "S-10",
    ),
    _text(
        "the first cut, the second whole",
        f"ACCESS TOKEN: {OTHER_TOKEN[:20]}...\nStore hash: abc99x\nACCESS TOKEN: {TOKEN}\n",
        TOKEN,
    ),
    # 3: kinds of file
    _text(
        "a saved page",
        f"<!DOCTYPE html><html><body><label>Client ID</label><input value='{CLIENT_ID}'><label>Access token</label>"
        f"<input name='t' value='{TOKEN}'></body></html>",
        TOKEN,
    ),
    _text(
        "a page with a table",
        f"<table><tr><td>Store hash</td><td>{STORE}</td></tr><tr><td>Access&nbsp;token</td>"
        f"<td><b>{TOKEN[:9]}</b>{TOKEN[9:]}</td></tr></table>",
        TOKEN,
        STORE,
    ),
    _text(
        "rich text of Word",
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Calibri;}}{\\*\\generator Riched20;}\\pard ACCESS TOKEN: "
        f"{TOKEN[:10]}\\b0 {TOKEN[10:]}\\par API PATH: {PATH}\\par}}",
        TOKEN,
        STORE,
    ),
    # 5: labels and separators, see `TABLE` for the rest
    _text(
        "HAR",
        f'{{"log":{{"entries":[{{"request":{{"url":"{PATH}customers","headers":[{{"name":"Accept","value":"*/*"}},'
        f'{{"name":"X-Auth-Token","value":"{TOKEN}"}}]}}}}]}}}}',
        TOKEN,
        STORE,
    ),
    _text(
        "value before its key",
        f'[{{"value":"{TOKEN}","key":"access_token"}},{{"value":"{STORE}","key":"store_hash"}}]',
        TOKEN,
        STORE,
    ),
    _text("markdown table", f"| Store hash | Access token |\n|---|---|\n| `{STORE}` | `{TOKEN}` |\n", TOKEN, STORE),
    _text("store ID", f"Store Id: {STORE}", "V-07", STORE),
    _text("curl", f"curl -H 'X-Auth-Token: {TOKEN}' {PATH}catalog/summary", TOKEN, STORE),
    _text("PowerShell", f'$env:BC_ACCESS_TOKEN = "{TOKEN}"\n$env:BC_STORE_HASH = "{STORE}"\n', TOKEN, STORE),
    _text(
        "plist",
        f"<key>AccessToken</key>\n<string>{TOKEN}</string>\n<key>StoreHash</key>\n<string>{STORE}</string>",
        TOKEN,
        STORE,
    ),
    _text(
        "app settings of .NET",
        f'<add key="BigCommerce:AccessToken" value="{TOKEN}" /><add key="StoreHash" value="{STORE}" />',
        TOKEN,
        STORE,
    ),
    _text("TypeScript", f"const accessToken: string = '{TOKEN}';\nconst storeHash: string = '{STORE}';", TOKEN, STORE),
    _text(
        "with a token of something else",
        f"GITHUB_TOKEN=ghp_0a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r\nACCESS_TOKEN={TOKEN}\n",
        TOKEN,
    ),
    _text("CDATA", f"<access_token><![CDATA[{TOKEN}]]></access_token>", TOKEN),
    _text(
        "YAML of a container",
        f"- name: STORE_HASH\n  value: {STORE}\n- name: ACCESS_TOKEN\n  value: '{TOKEN}'\n",
        TOKEN,
        STORE,
    ),
    _text("YAML over two lines", f"access_token: >-\n  {TOKEN}\nstore_hash: {STORE}\n", TOKEN, STORE),
    _text("answer of OAuth", f'{{"access_token":"{TOKEN}","context":"stores\\/{STORE}"}}', TOKEN, STORE),
    _text("JSON in JSON", f'"{{\\"access_token\\":\\"{TOKEN}\\",\\"store_hash\\":\\"{STORE}\\"}}"', TOKEN, STORE),
    _text("Docker", f"ENV BIGCOMMERCE_ACCESS_TOKEN {TOKEN}\nENV STORE_HASH {STORE}\n", TOKEN, STORE),
    _text("options of a program", f"--access-token {TOKEN} --store-hash {STORE}", TOKEN, STORE),
    _text("one sentence", f"store hash {STORE} access token {TOKEN}", TOKEN, STORE),
    _text("a list in a chat", f"Store hash: {STORE}, Access token: {TOKEN}, Client ID: {CLIENT_ID}", TOKEN, STORE),
    _text(
        "a mail with its foot",
        f"Hi,\n\n  Store Hash:   {STORE}\n  API Token:    {TOKEN}\n\n-- \nJane\nwww.shop.example",
        TOKEN,
        STORE,
    ),
    _text("an empty line before each value", f"Access Token:\n\n{TOKEN}\n\nStore Hash:\n\n{STORE}\n", TOKEN, STORE),
    _text("German", f"Store-Hash: {STORE}\nZugriffstoken: {TOKEN}\n", TOKEN, STORE),
    _text("French", f"Hash de la boutique : {STORE}\nJeton d\u2019acc\u00e8s : {TOKEN}\n", TOKEN, STORE),
    _text(
        "Japanese",
        f"\u30b9\u30c8\u30a2\u30cf\u30c3\u30b7\u30e5\uff1a{STORE}\n\u30a2\u30af\u30bb\u30b9\u30c8\u30fc\u30af\u30f3\uff1a{TOKEN}",
        TOKEN,
        STORE,
    ),
    _text("the client ID in both lines", f"Access token: {CLIENT_ID}\nClient ID: {CLIENT_ID}\n", "V-12"),
    _text("a token as a hash", f"store_hash: {TOKEN}", "V-07", "S-11"),
    _text("covered by stars alone", f"ACCESS TOKEN: {'*' * 30}\nAPI PATH: {PATH}\n", "V-15", STORE),
    # 6: edges
    _text("in brackets", f"({TOKEN}),", TOKEN),
    _text("path around the hash", f"/{STORE}/v3/", "V-05", STORE),
    _text("a number sign before the hash", f"#{STORE}", "V-06", STORE),
    _text("a number of BigCommerce", "Store ID: 1001197568", "V-07", "S-12"),
    _text("a sentence", f"The hash of our store is {STORE}.", "V-07", STORE),
    *(
        _text(f"an instruction with {name}", f"https://store-{name}.mybigcommerce.com/manage", "V-05", "S-09")
        for name in ("<hash>", "$STORE_HASH", "${STORE_HASH}", "%STORE_HASH%", "{{hash}}", "YOUR_STORE_HASH")
    ),
    _text("a variable of the system", "process.env.STORE_HASH", "V-05", "S-09"),
    _text("a variable of a program", "config.storeHash", "V-05", "S-09"),
    # 7: BigCommerce's own sites
    *(_text(f"own site {site}", f"https://{site}/", "V-05", "S-13") for site in OWN_SITES),
    _text("somebody else's site about it", "https://bigcommerce-experts.example/", "V-05", "S-05"),
    _text("a look-alike of the sign-in", "https://login.bigcommerce.example/", "V-05", "S-06"),
    _text("process.env", "process.env.STORE_HASH = 'q7m2xk9dap'", "V-07", STORE),
    # 8: no tokens
    _text("a word of instructions", "YOUR_ACCESS_TOKEN", "V-15", "S-14"),
    _text("a variable", "X-Auth-Token: {{ACCESS_TOKEN}}", "V-15"),
    _text("stars", f"Access token: {TOKEN[:4]}************{TOKEN[-3:]}", "V-15"),
    _text("the alphabet", "abcdefghijklmnopqrstuvwxyz12345", "V-15"),
    _text("the sample of the documentation", '"access_token": "xxxxalphanumstringxxxx",', "V-15"),
    _text("the sample of the client for Node", "access_token: '9df3b01c60df20d13843841ff0d4482c',", "V-15"),
    _text("a legacy key", "access_token => 27829dd700728b0e723d457bb1eca1d2", "V-16"),
    _text("legacy, labelled", "API Token: 27829dd700728b0e723d457bb1eca1d25e11bac4", "V-16"),
)

VARIANTS = tuple(_variants())

_LABELS = (
    "Access token",
    "ACCESS TOKEN",
    "access_token",
    "accessToken",
    "BIGCOMMERCE_ACCESS_TOKEN",
    "X-Auth-Token",
    "API Token",
    "auth_token",
)
_STORE_LABELS = (
    "Store hash",
    "STORE HASH",
    "store_hash",
    "storeHash",
    "BIGCOMMERCE_STORE_HASH",
    "X-Store-Hash",
    "Store Hash",
    "store-hash",
)
_SEPARATORS = (
    ": ",
    ":",
    " : ",
    "=",
    " = ",
    " => ",
    "=>",
    " := ",
    " -> ",
    "\t",
    " | ",
    " - ",
    " \u2013 ",
    " \u2014 ",
    " is ",
    " is: ",
    ":\n",
    "\n",
    "  ",
)
_QUOTES = (
    "{}",
    '"{}"',
    "'{}'",
    "`{}`",
    "\u201c{}\u201d",
    "\u2018{}\u2019",
    "**{}**",
    "<{}>",
    "{},",
    "{}.",
    '"{}",',
    "'{}';",
    "[{}]",
    "({})",
)
_CALLS = (
    "define('{}', '{}');",
    'addHeader("{}", "{}")',
    '"key": "{}", "value": "{}"',
    '<add key="{}" value="{}"/>',
    "export {}='{}'",
    '$env:{} = "{}"',
    "-H '{}: {}'",
    "- **{}**: `{}`",
    "* {}: {}",
    "| {} | {} |",
    "<b>{}</b>: {}",
    "'{}' => '{}',",
    ":{} => '{}',",
    "{}={}&x=y",
    "> {}: {}",
    "// {}: {}",
    "set {}={}",
    '{{"{}":"{}"}}',
    '\\"{}\\":\\"{}\\"',
)


def by_label() -> dict[str, list[tuple[str, str]]]:
    """Return texts with the token and the store, and their names: each label with each separator, quoting and call."""
    found: dict[str, list[tuple[str, str]]] = {}
    for label, store_label in zip(_LABELS, _STORE_LABELS, strict=True):
        found[label] = [
            (
                f"{label}{separator}{quotes.format(TOKEN)}\n{store_label}{separator}{quotes.format(STORE)}\n",
                f"{label!r} {separator!r} {quotes}",
            )
            for separator, quotes in product(_SEPARATORS, _QUOTES)
        ]
        found[label] += [
            (f"{call.format(label, TOKEN)}\n{call.format(store_label, STORE)}\n", f"{label!r} {call}")
            for call in _CALLS
        ]
    return found


def table() -> list[tuple[str, str]]:
    """Return the texts of all labels."""
    return [one for texts in by_label().values() for one in texts]
