"""The labels people and programs use, and what may come between a label and its value.

One table for every door. Source of the names: docs/facts/bigcommerce.md, section 2.4 (BigCommerce's file and window), the
settings of public programs for BigCommerce, and this window in its languages.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from wizard.core.text.lazy_pattern import lazy_pattern


class Label(Enum):
    """What a label stands for."""

    STORE = auto()
    HASH = auto()
    """``hash`` alone, which may belong to something else."""
    STORE_ID = auto()
    """Often the hash; BigCommerce also numbers its stores."""
    TOKEN = auto()
    PASSWORD = auto()
    """As password managers name it: a token only when it has a token's shape."""
    CLIENT_ID = auto()
    CLIENT_SECRET = auto()
    NAME = auto()
    PATH = auto()


_GLUE = r"(?:[ _.-]{0,2}|[ ]?\r?\n[> ]{0,4})"
"""What stands between the words of a name; a mail may be wrapped there."""
_SHOP = "boutique|magasin|tienda|negozio|loja|stores?|shops?|ladens?|winkels?|sklepu"
_OF = (
    r"(?:d[aeou]s?|di|de[rsl]|dell['’a-z]{1,2}|van) ?(?:(?:l[aeo]|el|il|[mts]i|tu|su|[nv]otre|sua|nossa|nuestra|[nv]ostro"
    r"|mio|tuo|suo|unseres|ihres|de) )?"
)

_NAMES: tuple[tuple[Label, str], ...] = (
    (
        Label.STORE,
        rf"(?:store|shop|winkel|butiks|mağaza)(?:{_GLUE}|['’]s )hash|hash of (?:our|my|the|your) (?:store|shop)"
        rf"|(?:hash|hachage) (?:{_OF})?(?:{_SHOP})"
        r"|ストアの?ハッシュ値?|(?:هاش|تجزئة) المتجر|(?:商店|店铺)哈希值?|스토어 ?해시|\u0445[эе]ш магазина",
    ),
    (Label.STORE_ID, r"(?:store|shop)[ _.-]?id"),
    (Label.HASH, r"hash"),
    (Label.CLIENT_SECRET, r"client[ _.-]?secret"),
    (Label.CLIENT_ID, r"client[ _.-]?id|x[-_]auth[-_]client"),
    (
        Label.TOKEN,
        rf"(?:access|api|auth|oauth|x[-_]auth){_GLUE}token|api[ _.-]?access[ _.-]?token"
        r"|(?:zugriffs|zugangs|api-?zugriffs|toegangs|api-?toegangs|åtkomst)-?token"
        r"|token (?:d[aei] |de la )?(?:api|acc?esso)|token dostępu|erişim belirteci"
        r"|jeton (?:d['’]acc[eè]s(?: (?:à )?l['’]api)?|api)|token|bearer"
        r"|(?:api[ _-]?)?(?:アクセス)?トークン|رمز (?:الوصول|واجهة api)|访问令牌|액세스 ?토큰|токен доступа",
    ),
    (Label.PASSWORD, r"pass(?:word|wort)|api[ _.-]?key"),
    (Label.PATH, r"api[ _.-]?path"),
    (Label.NAME, r"(?:client|account|connection|store|shop)[ _.-]?name"),
)
_BY_GROUP = {f"k{number}": label for number, (label, _) in enumerate(_NAMES)}
# A name begins after anything but a letter or digit, or where capitals begin: accessToken, …b2CLIENT ID.
LABELS = lazy_pattern(
    r"(?:(?<![a-z0-9])|(?-i:(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])))(?:"
    + "|".join(f"(?P<k{number}>{pattern})" for number, (_, pattern) in enumerate(_NAMES))
    + r")s?(?:(?![a-z0-9])|(?-i:(?<=[a-z0-9])(?=[A-Z])))",
    re.IGNORECASE,
)
"""A name of any of the values."""


def label_of(match: re.Match[str]) -> Label:
    """Return the meaning of a name that `LABELS` matched."""
    return _BY_GROUP[match.lastgroup or ""]


OTHERS_TOKEN = lazy_pattern(
    r"(?:git(?:hub|lab)|npm|slack|[cx]srf|refresh|session|storefront|impersonation|stripe|shopify|facebook|google|jwt|device"
    r"|push|webhook|verification|verify|hubspot|account|cancel)[ _.-]?$",
    re.IGNORECASE,
)
"""What before "token" makes it the token of something else."""

_QUOTES = "\"'`“”„‘’‚«»‹›「」『』"  # noqa: RUF001 - the quotes that people and editors write
_REMARK = rf"[ \t]{{0,4}}\([^()\n]{{0,40}}\)(?=[ \t]*[{_QUOTES}:=*_]|[ \t]+(?:[-|]|is\b|ist\b|est?\b)|\t)"
_TYPE = (
    r"[_-](?:dev|test|prod|production|live|staging|stage|sandbox|local|old|new|main|default|us|uk|eu|[a-z]|[0-9]{1,2})(?![a-z0-9])"
    r"|[ ]?#(?=[ ]?[:=])|\[[0-9]{1,3}\]|[ ]{1,2}As[ ]{1,2}[a-z]{1,20}(?=[ ]{0,4}=)|[ ]?\{[ ]?get;[^{}\n]{0,30}\}(?=[ ]{0,4}=)"
    r"|:[ ]?&(?:'[a-z]{1,20} )?(?:mut )?[a-z]{1,20}(?=[ ]{0,4}=)"
)
CLOSERS = lazy_pattern(rf"(?:{_TYPE}|[{_QUOTES}*_~\\\])}}]|</?[a-z!][^<>\n]{{0,80}}>|{_REMARK}){{0,9}}", re.IGNORECASE)
"""What closes a name: its quotes and brackets, markup, a remark in brackets, its number, its type in a program."""

_VALUE_KEY = (
    rf"\\{{0,3}}[{_QUOTES}]?(?:value|val|v|content|initialvalue|currentvalue)\\{{0,3}}[{_QUOTES}]?"
    r"[ \t]{0,4}(?:=>|[:=])"
)
_MORE_KEYS = (
    rf"(?:[\s,]{{1,40}}\\{{0,3}}[{_QUOTES}]?(?:type|enabled|secret|sensitive|description|disabled|xsi:type)\\{{0,3}}[{_QUOTES}]?"
    rf"[ \t]{{0,4}}[:=][ \t]{{0,4}}\\{{0,3}}[{_QUOTES}]?[\w ]{{0,30}}\\{{0,3}}[{_QUOTES}]?"
    r"|,\s{0,40}\"(?!value\")\w{1,30}\"\s{0,4}:\s{0,4}(?:\"[^\"\n]{0,60}\"|[\w.]{1,20})){0,4}"
)
_SIGNS = (
    r":?=>?|::?|\?\?|\?=|[-=]+>|→|\t[ \t]{0,8}|\||;s:[0-9]{1,4}:"  # the last one as PHP writes what it keeps
    r"|--(?:value|body)[ =]|-b[ =]?(?=[\"'])"  # options of programs that keep secrets
)
_WORDS = (
    r"(?:is|was|ist|war|wäre|est|es|lautet|equals|use|(?:should|would|will|must) be)\b|[èé](?=[ \t:])|هو|هي|は|が|是"
)
SEPARATORS = lazy_pattern(
    rf"(?P<keyed>{_MORE_KEYS}[\s,]{{1,40}}{_VALUE_KEY})"
    rf"|[ ]{{0,4}}(?:(?P<sign>{_SIGNS})|(?P<list>[,;])|(?P<dash>(?<=[ \t])-{{1,2}}(?=[ \t]))"
    rf"|(?P<word>(?:{_WORDS})[ \t]{{0,2}}:?)|(?P<call>\([ ]{{0,4}}(?=[\"'`]))|(?P<line>[ \t]{{0,8}}\r?\n)"
    r"|(?P<markup>>)|(?P<blank>(?<=[ \t])))",
    re.IGNORECASE,
)
"""What stands between a name and its value."""
OPENERS = lazy_pattern(
    r"(?:</?[a-z]{1,20}(?:[ :][^<>\n]{0,80})?>(?=[^\s<>])"
    r"|<!\[CDATA\["
    r"|(?<=\n)[0-9]{1,3}\)[ ]|string\([0-9]{1,4}\)[ ]|[&!][\w!]{1,20}[ ]|[bur@$](?=[\"'])|q{1,2}(?=[{(\[])"
    rf"|[\s{_QUOTES}*_~<{{(\[\\|>=:]|\$(?=\{{)|[|>]?[+-](?=\s)){{0,16}}",
    re.IGNORECASE,
)
"""What opens a value."""
VALUE = lazy_pattern(rf"[^\s{_QUOTES}<>{{}}(),;|\[\]\\&、]{{1,400}}")
"""A value, with the punctuation at its end."""
BEFORE_LINE = r"[ \t>|*#/-]{0,8}"
"""What may stand before the first letter of a line: quoting of mails, bullets, signs of remarks."""
OWN_KEYS = lazy_pattern(r"(?<=[a-z0-9/])(?:ACCESS TOKEN|CLIENT (?:NAME|ID|SECRET)|API PATH|NAME)[ \t]{0,8}:")
"""A name of BigCommerce's file that follows a value directly, where the line breaks got lost."""
HALF_OWN_KEY = lazy_pattern(r"[a-z0-9](?:A(?:C|CC|CCE|CCES|CCESS|P|PI)?|C(?:L|LI|LIE|LIEN|LIENT)?|N(?:A|AM|AME)?)$")
"""A value with the beginning of such a name behind it."""
