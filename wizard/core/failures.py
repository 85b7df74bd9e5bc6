"""Every failure a person can meet, with its texts.

    SetupError (the exception that carries one)
    └── Failure = FailureKind + details
        ├── S-..  the store address holds no store hash
        ├── L-..  looking up a shop's own domain
        ├── V-..  the pasted value is not an access token
        ├── F-..  the credentials file
        ├── T-..  the token test: what BigCommerce answered
        ├── N-..  the network: no answer from BigCommerce
        ├── I-..  the list of stores
        ├── K-..  this computer's keychain
        ├── H-..  a saved setup
        ├── E-..  writing a file
        └── P-..  the app and its command line

A failure has a code that can be read over the phone, a title, what happened, and what to do next. The texts are English
templates; the window translates the template first and fills it in afterwards (`wizard.ui.language.texts`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, NamedTuple

from wizard.core.text.outgoing import outgoing


class FailureText(NamedTuple):
    """The texts of one kind of failure. `{name}` in a text is filled from the failure's details.

    Attributes:
        code: a letter and a number, such as ``T-06``.
        title: what happened, in a few words, without a period.
        message: what happened. The first sentence is the likeliest cause; the window can fold the others away.
        next_step: what to do. The first sentence is what helps most often; the others can be folded away, too.
        seen: statuses and paths, for Details, the command line and support; or empty.
    """

    code: str
    title: str
    message: str
    next_step: str
    seen: str = ""


class FailureKind(Enum):
    """All kinds of failure. Once released, a code never changes its meaning."""

    # -- S: the store address --------------------------------------------------------------------------------------
    STORE_EMPTY = FailureText(
        "S-01",
        "No address yet",
        "The field is empty.",
        "Sign in to BigCommerce, copy the address at the top, and paste it here.",
    )
    STORE_EMAIL = FailureText(
        "S-02",
        "That’s an email address",
        "It doesn’t say which store is yours.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_LOGIN_LINK = FailureText(
        "S-03",
        "That’s BigCommerce’s sign-in page",
        "Its address is the same for every store.",
        "Sign in there, then copy the address of your store’s home page.",
    )
    STORE_VANITY = FailureText(
        "S-04",
        "That’s your store’s name, not its hash",
        "{host} is a chosen name, without the store hash.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_OTHER_SITE = FailureText(
        "S-05",
        "That’s a website, not your control panel",
        "{host} doesn’t contain the store hash, even if it’s your shop.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_LOOK_ALIKE = FailureText(
        "S-06",
        "That address only looks like BigCommerce’s",
        "{host} imitates BigCommerce but belongs to someone else.",
        "Don’t sign in there. Open BigCommerce your usual way and copy its address.",
    )
    STORE_ACCOUNT_LEVEL = FailureText(
        "S-07",
        "That address is for your account, not a store",
        "Account-level pages cover all your stores.",
        "Open the store itself in BigCommerce and copy its address.",
    )
    STORE_INTERNAL_HOST = FailureText(
        "S-08",
        "That’s BigCommerce’s internal test system",
        "{host} isn’t a live store. It doesn’t work with APPSe AI.",
        "Open your live store in BigCommerce and copy its address.",
    )
    STORE_PLACEHOLDER = FailureText(
        "S-09",
        "That’s a placeholder",
        "Your own store hash goes where {text} is.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_TWO_HASHES = FailureText(
        "S-10",
        "That text names more than one store",
        "Found: {hashes}.",
        "Choose one, or paste only the address of the store to connect.",
    )
    STORE_SECRET_PASTED = FailureText(
        "S-11",
        "That looks like a secret, not an address",
        "It may be an access token or another secret.",
        "Paste your store’s address here. An access token belongs in step 3.",
    )
    STORE_NUMBER = FailureText(
        "S-12",
        "That’s a number, not a store hash",
        "BigCommerce numbers stores and channels too. APPSe AI needs the store hash.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_OTHER_BIGCOMMERCE = FailureText(
        "S-13",
        "That BigCommerce page doesn’t name a store",
        "{host} is the same for every store.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_NOTHING_FOUND = FailureText(
        "S-14",
        "No store hash found",
        "That text contains no BigCommerce address.",
        "Copy the “store-…” address from BigCommerce.",
    )
    STORE_TEXT_TOO_LONG = FailureText(
        "S-15",
        "That text is too long",
        "The first {limit} characters contain no store hash. The rest wasn’t checked.",
        "Paste only the address at the top of your browser.",
    )
    STORE_PRACTICE = FailureText(
        "S-16",
        "That’s the practice store",
        "{text} is made up. BigCommerce has no such store.",
        "Copy the “store-…” address from BigCommerce. Practicing? Use a window marked PRACTICE.",
    )

    # -- L: looking up a shop's own domain -------------------------------------------------------------------------
    LOOKUP_NO_SUCH_HOST = FailureText(
        "L-01",
        "{host} wasn’t found",
        "No website has this name, or this computer is offline.",
        "Check the spelling and your connection. Or copy the “store-…” address from BigCommerce.",
    )
    LOOKUP_NOT_PUBLIC = FailureText(
        "L-02",
        "{host} isn’t on the public internet",
        "It points to a private network or this computer. Nothing was sent.",
        "Copy the “store-…” address from BigCommerce. If it’s your shop, another network may help.",
    )
    LOOKUP_BLOCKED = FailureText(
        "L-03",
        "{host} blocks this app",
        "A firewall probably lets in only browsers.",
        "Copy the “store-…” address from BigCommerce. Many shops show their store hash at their address plus /admin/oauth/info.",
        "It answered {status}.",
    )
    LOOKUP_NOT_A_STORE = FailureText(
        "L-04",
        "{host} doesn’t say which store it is",
        "It didn’t answer like a BigCommerce store. It may run on something else, or show its own page first.",
        "If it’s your shop, copy the “store-…” address from BigCommerce.",
    )
    LOOKUP_STORE_DOWN = FailureText(
        "L-05",
        "{host} isn’t working right now",
        "It may be under maintenance or suspended.",
        "Copy the “store-…” address from BigCommerce. You don’t have to wait for the shop.",
        "It answered {status}.",
    )
    LOOKUP_TOO_MANY_REDIRECTS = FailureText(
        "L-06",
        "{host} keeps redirecting",
        "It redirected more than {limit} times.",
        "Copy the “store-…” address from BigCommerce.",
    )
    LOOKUP_REDIRECT_REFUSED = FailureText(
        "L-07",
        "{host} redirects to an address this app won’t open",
        "It isn’t encrypted, isn’t public, or isn’t a plain web address. Nothing was sent there.",
        "Copy the “store-…” address from BigCommerce.",
    )
    LOOKUP_TOO_SLOW = FailureText(
        "L-08",
        "{host} is too slow",
        "No complete answer came within {seconds} seconds.",
        "Try again in a few minutes. Or copy the “store-…” address from BigCommerce.",
    )
    LOOKUP_NOT_ENCRYPTED = FailureText(
        "L-09",
        "No secure connection to {host}",
        "Its certificate is expired, untrusted, or for another name, or it isn’t encrypted.",
        "Check this computer’s date and time. Or copy the “store-…” address from BigCommerce.",
        "Reason: {reason}.",
    )
    LOOKUP_NOT_REACHED = FailureText(
        "L-10",
        "{host} can’t be reached",
        "The connection failed ({reason}). The lookup can’t use a proxy.",
        "Try another network. Or copy the “store-…” address from BigCommerce.",
    )
    LOOKUP_UNREADABLE = FailureText(
        "L-11",
        "{host} sent an unreadable answer",
        "The website may have a fault, or it may not be a website at all.",
        "Copy the “store-…” address from BigCommerce.",
        "Reason: {reason}.",
    )

    # -- V: which value was pasted ---------------------------------------------------------------------------------
    VALUE_EMPTY = FailureText(
        "V-01",
        "No access token yet",
        "The field is empty.",
        "Choose the file you downloaded from BigCommerce, or paste the access token.",
    )
    VALUE_CLIENT_SECRET = FailureText(
        "V-02",
        "That’s the client secret",
        "APPSe AI needs the access token. It’s in the same pop-up.",
        "Copy “Access token”, the third box, instead.",
    )
    VALUE_STOREFRONT_TOKEN = FailureText(
        "V-03",
        "That’s a storefront token",
        "It starts with eyJ and opens only storefronts. APPSe AI needs a store-level token.",
        "In BigCommerce, open Settings, then Store-level API accounts. Create an API account there.",
    )
    VALUE_ACCOUNT_UUID = FailureText(
        "V-04",
        "That’s an account number",
        "It identifies your BigCommerce account.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up.",
    )
    VALUE_ADDRESS = FailureText(
        "V-05",
        "That’s an address, not a token",
        "A token has about 31 letters and digits, no dots or slashes.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up.",
    )
    VALUE_STORE_HASH = FailureText(
        "V-06",
        "That looks like the store hash",
        "The access token is longer: about 31 letters and digits.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up.",
    )
    VALUE_SEVERAL_WORDS = FailureText(
        "V-07",
        "That’s more than the token",
        "None of its words or lines is labeled as the access token.",
        "Use the copy button beside “Access token”.",
    )
    VALUE_UNUSUAL_CHARACTERS = FailureText(
        "V-08",
        "Some characters don’t fit an access token",
        "An access token has only plain letters and digits.",
        "Copy it again with the button beside “Access token”.",
    )

    VALUE_OLD_TOKEN = FailureText(
        "V-09",
        "That’s the old account’s token",
        "You can’t change that account’s permissions, so rows are still missing.",
        "Create the new API account, then use its file or token. To test the old one, press “Test”.",
    )
    VALUE_OTHER_STORE = FailureText(
        "V-13",
        "That token is for another store",
        "You’re setting up {expected}, but this token was saved for {found}.",
        "Add the token for {expected}. Or go back to step 1 and choose the other store.",
    )
    VALUE_SHOPIFY = FailureText(
        "V-10",
        "That’s a Shopify key",
        "It starts with shp and can’t open a BigCommerce store.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up.",
    )
    VALUE_WOOCOMMERCE = FailureText(
        "V-11",
        "That’s a WooCommerce key",
        "It starts with ck_ or cs_ and can’t open a BigCommerce store.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up.",
    )
    VALUE_CLIENT_ID = FailureText(
        "V-12",
        "That’s the client ID",
        "Its label says so. It looks like the token, but opens nothing alone.",
        "Copy “Access token”, the third box, instead.",
    )
    VALUE_PRACTICE = FailureText(
        "V-14",
        "That token is for practice",
        "It starts with “practice” and can’t open a BigCommerce store.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up. Practicing? Use a window marked PRACTICE.",
    )
    VALUE_PLACEHOLDER = FailureText(
        "V-15",
        "That’s not the token itself",
        "It’s a placeholder, or someone covered up the token.",
        "Copy “Access token”, the third box in BigCommerce’s pop-up.",
    )
    VALUE_LEGACY = FailureText(
        "V-16",
        "That looks like a legacy token",
        "It has 32 or 40 characters: only digits and a to f. Legacy tokens don’t work with APPSe AI.",
        "In BigCommerce, open Settings, then Store-level API accounts. Create an API account there.",
    )
    VALUE_SEVERAL_TOKENS = FailureText(
        "V-17",
        "That text has more than one token",
        "It’s unclear which one you mean.",
        "Paste only the token for the store you want to connect.",
    )
    VALUE_DAMAGED = FailureText(
        "V-18",
        "That token may be incomplete",
        "It’s broken up or shortened, as email and chat apps do. Its end isn’t clear.",
        "Copy it again with the button beside “Access token”.",
    )

    # -- F: the credentials file -----------------------------------------------------------------------------------
    FILE_TOO_LARGE = FailureText(
        "F-01",
        "That file is too large",
        "{name} is larger than {limit}. BigCommerce’s has a few lines.",
        "Look in Downloads for a file that starts with BigCommerceAPI-credentials.",
    )
    FILE_UNREADABLE = FailureText(
        "F-02",
        "That file can’t be opened",
        "{name} can’t be read ({reason}).",
        "Check that it’s there and you may open it. Or paste the access token.",
    )
    DOWNLOADS_REFUSED = FailureText(
        "F-13",
        "Downloads can’t be watched",
        "Your system doesn’t let this app look into {name}.",
        "Allow it in your computer’s privacy settings. Or choose the file yourself.",
    )
    FILE_NO_TOKEN = FailureText(
        "F-03",
        "No access token in that file",
        "{name} has no “ACCESS TOKEN” line.",
        "Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.",
    )
    FILE_OTHER_STORE = FailureText(
        "F-04",
        "That file is for another store",
        "You’re setting up {expected}, but this file is for {found}.",
        "Choose the file for {expected}. Or go back to step 1 and enter the other store.",
    )
    FILE_INCOMPLETE = FailureText(
        "F-05",
        "That file is incomplete",
        "{name} ends too early, so its access token may be cut off.",
        "Choose the file again, or paste the access token. Neither complete? Create a new API account.",
    )
    FILE_PRACTICE = FailureText(
        "F-06",
        "That file is from the practice store",
        "Practice only: {name}. Its token can’t open a BigCommerce store.",
        "Choose the file you downloaded from BigCommerce. Practicing? Use a window marked PRACTICE.",
    )
    FILE_ARCHIVE = FailureText(
        "F-07",
        "That file is an archive",
        "{name} has other files packed inside.",
        "Take out the file that starts with BigCommerceAPI-credentials, then choose that one.",
    )
    FILE_DOCUMENT = FailureText(
        "F-08",
        "That file is an office document",
        "{name} is from a word processor or a spreadsheet.",
        "Open it, copy the access token, and paste it here.",
    )
    FILE_PDF = FailureText(
        "F-09",
        "That file is a PDF",
        "{name} is a document for printing.",
        "Open it, copy the access token, and paste it here.",
    )
    FILE_PICTURE = FailureText(
        "F-10",
        "That file is a picture",
        "{name} may show the token, but nobody can copy text from a picture.",
        "Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.",
    )
    FILE_PROTECTED = FailureText(
        "F-11",
        "That file is protected with a passphrase",
        "{name} opens only with the passphrase chosen when it was saved.",
        "Choose the file in the app’s window, or run the command in a terminal. Both ask for the passphrase.",
    )
    FILE_IS_SETUP = FailureText(
        "F-12",
        "That file is a saved setup",
        "{name} remembers how far you got. It contains no access token.",
        "Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.",
    )

    # -- T: what BigCommerce answered ------------------------------------------------------------------------------
    TOKEN_REFUSED = FailureText(
        "T-01",
        "BigCommerce doesn’t recognize this token",
        "It may be the client ID, which looks the same. Or it was mistyped, deleted, or is for another store. Or "
        "the store hash is wrong.",
        "Copy the third box, “Access token”, not the first, “Client ID”. Compare the store hash with your "
        "browser’s address. Pop-up closed? Create a new API account.",
    )
    TOKEN_MALFORMED = FailureText(
        "T-02",
        "BigCommerce can’t read this token",
        "It says the token’s format is wrong.",
        "Copy the token again with its copy button.",
    )
    TOKEN_NOT_DELIVERED = FailureText(
        "T-03",
        "The token didn’t reach BigCommerce",
        "It was sent, but didn’t arrive. A company network, for example, may remove it.",
        "Try another network, like a phone hotspot. Same there? Tell support this code.",
    )
    STORE_REFUSED = FailureText(
        "T-04",
        "This token doesn’t open store {store_hash}",
        "The store hash is wrong, or the token is for another store. BigCommerce doesn’t say which.",
        "Compare the store hash with your browser’s address. Or use BigCommerce’s file, which has both. Many shops "
        "show their store hash at their address plus /admin/oauth/info.",
        "It answered {status} where no permission is needed.",
    )
    STORE_NOT_FOUND = FailureText(
        "T-05",
        "BigCommerce found no store {store_hash}",
        "The store hash is probably missing a character. Or the token is for another store.",
        "Go back to step 1 and paste the address again. Or use BigCommerce’s file, which has both. Many shops show "
        "their store hash at their address plus /admin/oauth/info.",
        "It answered {status} where no permission is needed.",
    )
    ROWS_MISSING = FailureText(
        "T-06",
        "Permissions are missing",
        "The token works. Missing: {rows}. You can’t add them to this account.",
        "Create a new API account and set every row in the list. Test its token, add it to APPSe AI, then delete "
        "the old account.",
    )
    ALL_ROWS_REFUSED = FailureText(
        "T-07",
        "Every permission that was checked is missing",
        "The token works, but BigCommerce refused each row. Maybe you saved before setting the rows. Or it’s a "
        "Stencil-CLI token.",
        "Create a new account of type V2/V3 API token. Set every row and test its token.",
    )
    STORE_LOCKED = FailureText(
        "T-08",
        "The store is locked",
        "BigCommerce says the store can’t be used right now.",
        "Sign in to BigCommerce, look for a notice there, then test again.",
        "It answered {status}.",
    )
    STORE_UNAVAILABLE = FailureText(
        "T-09",
        "The store isn’t answering right now",
        "It may be under maintenance. Or the store is suspended, or a bill is unpaid.",
        "Sign in to BigCommerce. If it works there, wait a few minutes and test again.",
        "It answered {status}.",
    )
    RATE_LIMITED = FailureText(
        "T-10",
        "Your store is busy",
        "All apps connected to your store share one limit. It’s used up right now.",
        "Wait a few minutes, then test again.",
    )
    PLATFORM_BUSY = FailureText(
        "T-11",
        "BigCommerce is busy",
        "This happens when the whole platform is under load.",
        "Wait a few minutes, then test again.",
        "It answered {status} without naming a limit.",
    )
    SERVER_ERROR = FailureText(
        "T-12",
        "BigCommerce has a problem",
        "Your values may be fine.",
        "Wait a few minutes, then test again.",
        "It answered {status}.",
    )
    NOT_BIGCOMMERCE = FailureText(
        "T-13",
        "Something other than BigCommerce answered",
        "A web page came back instead of data, often a Wi-Fi sign-in page.",
        "Open any website, sign in to the network if asked, then test again.",
    )
    ANSWER_DAMAGED = FailureText(
        "T-14",
        "The answer was damaged",
        "BigCommerce’s answer was cut off or unreadable.",
        "Test again. Same again? Try another network.",
    )
    ANSWER_UNEXPECTED = FailureText(
        "T-15",
        "BigCommerce gave an unknown answer",
        "Its meaning is unknown.",
        "Test again later. If it keeps happening, send support this code and the number in Details.",
        "It answered {status} to {path}.",
    )
    ROWS_NOT_CHECKED = FailureText(
        "T-16",
        "Some permissions couldn’t be checked",
        "The token works, but no clear answer came for: {rows}.",
        "Test again in a few minutes. You don’t have to change anything.",
    )
    TIME_LIMIT = FailureText(
        "T-17",
        "The test took too long",
        "After {seconds} seconds, some answers were still missing.",
        "Test again later. Your network or BigCommerce is slow right now.",
    )
    CANCELLED = FailureText(
        "T-18",
        "The test was stopped",
        "The test was stopped before it finished.",
        "Test again whenever you like.",
    )
    TOKEN_WITHDRAWN = FailureText(
        "T-19",
        "The token stopped working during the test",
        "BigCommerce accepted it, then refused it. Maybe the API account was deleted.",
        "Check that the API account is still in BigCommerce. If not, create a new one.",
    )

    TEST_NOT_RUN = FailureText(
        "T-20",
        "Not tested yet",
        "The test was stopped or hasn’t run, so these values may not work.",
        "Choose “Test again”.",
    )

    DEEP_CHECK_ACCEPTED = FailureText(
        "T-21",
        "BigCommerce accepted a request it should refuse",
        "It may have created {creates}. Nothing more was sent.",
        "{removal} Then tell support this code.",
        "An empty request to {path} got the answer {status}.",
    )
    ANSWER_TOO_LARGE = FailureText(
        "T-22",
        "The answer was far too large",
        "BigCommerce sends little here. Much more came, so this app stopped.",
        "Try another network, like a phone hotspot. Same there? Tell support this code.",
    )

    ANSWER_WORDLESS = FailureText(
        "T-23",
        "The answer was empty",
        "It lacked the data BigCommerce always sends, so nothing is confirmed.",
        "Test again. Same again? Try another network, like a phone hotspot.",
        "It answered {status}.",
    )
    ROWS_STAY_UNKNOWN = FailureText(
        "T-24",
        "Some permissions can’t be checked here",
        "The token works, but these can’t be checked in this store: {rows}.",
        "Look at these rows in BigCommerce. If they’re set, you can continue. Testing again won’t help.",
    )

    # -- N: no answer from BigCommerce -----------------------------------------------------------------------------
    NO_SUCH_HOST = FailureText(
        "N-01",
        "{host} wasn’t found",
        "This computer couldn’t look up the address. It’s probably offline.",
        "Open any website to check your connection, then try again.",
    )
    CONNECTION_REFUSED = FailureText(
        "N-02",
        "The connection to {host} was refused",
        "Something in between turned it away, such as a firewall.",
        "Try another network, like a phone hotspot. Or ask whoever manages your network.",
    )
    CONNECT_TIMEOUT = FailureText(
        "N-03",
        "{host} can’t be reached",
        "Nothing answered in time. A firewall may be blocking the connection.",
        "Try again. Same again? Try another network, like a phone hotspot.",
    )
    ANSWER_TIMEOUT = FailureText(
        "N-04",
        "{host} is too slow",
        "It connected, but no complete answer came in time.",
        "Try again in a few minutes.",
    )
    CONNECTION_DROPPED = FailureText(
        "N-05",
        "The connection was cut off",
        "It ended before an answer came.",
        "Try again. Same again? Try another network.",
    )
    CERTIFICATE_UNTRUSTED = FailureText(
        "N-06",
        "This connection isn’t private",
        "This computer doesn’t trust the certificate shown for {host}{issuer}. Nothing was sent. Something on "
        "your network may read secure connections.",
        "Use another network. At work, ask IT to install the company’s certificate here.",
    )
    CERTIFICATE_EXPIRED = FailureText(
        "N-07",
        "The certificate has expired",
        "The one for {host} is out of date, or this computer’s clock is wrong. Nothing was sent.",
        "Check this computer’s date and time, then try again.",
    )
    CERTIFICATE_WRONG_HOST = FailureText(
        "N-08",
        "Another computer answered for {host}",
        "Its certificate has a different name. Nothing was sent.",
        "On public Wi-Fi, sign in on its page first. Otherwise use another network.",
    )
    CERTIFICATE_NOT_YET_VALID = FailureText(
        "N-09",
        "The certificate isn’t valid yet",
        "The one for {host} starts after today’s date on this computer. Nothing was sent.",
        "Check this computer’s date and time, then try again.",
    )
    ENCRYPTION_FAILED = FailureText(
        "N-10",
        "No secure connection",
        "{host} and this computer couldn’t agree on encryption. Nothing was sent.",
        "Try another network. A firewall or antivirus program may be in the way.",
    )
    PROXY_UNREACHABLE = FailureText(
        "N-11",
        "The proxy isn’t answering",
        "This computer uses the proxy {proxy}, but it can’t be reached.",
        "Check the proxy setting. Or use a network without a proxy.",
    )
    PROXY_WANTS_PASSWORD = FailureText(
        "N-12",
        "The proxy wants a password",
        "The proxy {proxy} needs a user name and password. This app has neither.",
        "Ask whoever manages your network. Or use a network without a proxy.",
    )
    PROXY_REFUSED = FailureText(
        "N-13",
        "The proxy blocks this connection",
        "The proxy {proxy} didn’t connect to {host}.",
        "Ask whoever manages your network to allow {host}. Or use another network.",
    )
    REDIRECTED = FailureText(
        "N-14",
        "The connection was redirected",
        "{host} pointed to {target}. The token wasn’t sent there. It’s often a Wi-Fi sign-in page.",
        "Open any website, sign in to the network if asked, then try again.",
    )
    NETWORK_OTHER = FailureText(
        "N-15",
        "The connection failed",
        "No answer came from {host} ({reason}).",
        "Open any website to check your connection, then try again.",
    )

    PROXY_UNREADABLE = FailureText(
        "N-16",
        "The proxy setting can’t be read",
        "This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.",
        "Correct the proxy setting, for example http://proxy.example.com:3128. Or use a network without a proxy.",
    )
    PROXY_NOT_SUPPORTED = FailureText(
        "N-17",
        "This app can’t use that proxy",
        "This computer uses the proxy {proxy}, but {reason}. Nothing was sent.",
        "Ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.",
    )
    CERTIFICATE_TOO_WEAK = FailureText(
        "N-18",
        "The certificate is too weak",
        "The one for {host} uses an old method. This computer no longer accepts it. Nothing was sent.",
        "Use another network. At work, ask IT to replace the certificate.",
    )
    CERTIFICATE_WRONG_PURPOSE = FailureText(
        "N-19",
        "The certificate isn’t meant for a website",
        "The one for {host} was made for something else. Nothing was sent.",
        "Use another network. At work, ask IT which device shows this certificate.",
    )
    CERTIFICATE_NOT_ACCEPTED = FailureText(
        "N-20",
        "This computer doesn’t accept the certificate",
        "The one for {host} was refused (number {reason}). Nothing was sent.",
        "Use another network. Same there? Tell support this code and the number.",
    )
    CLOCK_WRONG = FailureText(
        "N-21",
        "This computer’s clock is wrong",
        "It says {here}, and {host} says {there}. Secure connections can fail because of that.",
        "Set this computer’s date and time to automatic. Then check again.",
    )

    # -- I: the list of stores ------------------------------------------------------------------------------------------
    INDEX_DAMAGED = FailureText(
        "I-01",
        "Your list of stores was damaged",
        "There’s a new list now. The old one is {name} in {folder}.",
        "Set up a store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.",
    )
    INDEX_NOT_USABLE = FailureText(
        "I-02",
        "Your list of stores can’t be used",
        "The list in {folder} can’t be read or changed ({reason}).",
        "Check that the folder has room and you may change its files. Then try again. You can set up a store "
        "without the list.",
    )
    INDEX_LEFT_DAMAGED = FailureText(
        "I-03",
        "Your list of stores is damaged",
        "{name} in {folder} can’t be read. It wasn’t changed.",
        "Restore an earlier copy. None? Open this app: it starts a new list. The old list and saved tokens stay.",
    )

    INDEX_ROWS_UNREAD = FailureText(
        "I-04",
        "Part of your list of stores can’t be read",
        "Rows that can’t be read: {count}. They’re still in {name} in {folder}. All other stores are shown.",
        "Set up the missing store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t "
        "affected.",
    )
    INDEX_TOO_NEW = FailureText(
        "I-05",
        "A newer version saved your list of stores",
        "This version can’t use the list in {folder}. It wasn’t changed.",
        "Install the newest version, then try again. You can set up a store without the list.",
    )
    INDEX_IN_USE = FailureText(
        "I-06",
        "Your list of stores is in use",
        "The list in {folder} stayed in use. It wasn’t changed.",
        "Close this app’s other windows and any program that has the list open. Then try again. You can set up a "
        "store without the list.",
    )

    # -- K: the keychain -------------------------------------------------------------------------------------------
    KEYCHAIN_MISSING = FailureText(
        "K-01",
        "This computer has no keychain to use",
        "Nothing can be saved there.",
        "Save a copy to a file or your password manager.",
    )
    KEYCHAIN_LOCKED = FailureText(
        "K-02",
        "The keychain is locked",
        "It wasn’t unlocked, so nothing was saved or read.",
        "Try again and enter the keychain’s password. Or save a copy to a file.",
    )
    KEYCHAIN_NOT_SAFE = FailureText(
        "K-03",
        "This keychain isn’t safe",
        "{name} would show the token to others, or lose it. This app won’t use it.",
        "Save a copy to a file or your password manager.",
    )
    KEYCHAIN_NOT_KEPT = FailureText(
        "K-04",
        "The keychain didn’t keep the token",
        "It accepted the token, but gave back something else.",
        "Save a copy to a file or your password manager.",
    )
    KEYCHAIN_REFUSED = FailureText(
        "K-05",
        "The keychain refused",
        "It didn’t do what this app asked ({reason}).",
        "Save a copy to a file or your password manager.",
    )
    KEYCHAIN_SILENT = FailureText(
        "K-06",
        "The keychain didn’t answer",
        "No answer for {seconds} seconds. It may be asking for a password behind another window. Answered later, "
        "it may still do what was asked.",
        "Find that window and answer. Or save a copy to a file.",
    )

    KEYCHAIN_OLD_ENTRY = FailureText(
        "K-07",
        "An old entry is in the way",
        "The keychain has an entry for this store that this app may not change ({reason}).",
        "Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.",
    )
    KEYCHAIN_NOBODY_TO_ASK = FailureText(
        "K-08",
        "The keychain can’t open here",
        "It opens only for someone signed in at this computer’s screen ({reason}).",
        "Sign in at the screen, then try again there. Or save a copy to a file.",
    )
    KEYCHAIN_PASSWORD_REFUSED = FailureText(
        "K-09",
        "The keychain didn’t accept the password",
        "The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).",
        "Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.",
    )
    KEYCHAIN_NO_ROOM = FailureText(
        "K-10",
        "The keychain can’t take the token",
        "Credential Manager is full, or the token is too long for it ({reason}).",
        "Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.",
    )
    KEYCHAIN_PART_MISSING = FailureText(
        "K-11",
        "This app can’t use KWallet yet",
        "KWallet is this computer’s keychain, but the part this app needs is missing.",
        "In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface. Then try again. Or "
        "save a copy to a file.",
    )
    KEYCHAIN_NOT_ALLOWED = FailureText(
        "K-12",
        "Access to the keychain wasn’t allowed",
        "macOS asked for permission, as it can after an update. The answer was no ({reason}), so nothing was "
        "saved, read, or deleted.",
        "Try again. When macOS asks, allow it with the password you use to sign in to this Mac. Or save a copy to a "
        "file.",
    )

    # -- H: a saved setup ------------------------------------------------------------------------------------------
    PROGRESS_NOT_USABLE = FailureText(
        "H-01",
        "That isn’t a saved setup, or it’s damaged",
        "“Save progress…” didn’t make {name}, or it was changed or cut off later.",
        "Choose a file that ends in .progress.json. Or get a new copy. Or start at step 1 with the address and token.",
    )
    PROGRESS_TOO_NEW = FailureText(
        "H-02",
        "A newer version saved that setup",
        "This version can’t read {name}.",
        "Install the newest version, then open the file again.",
    )
    PROGRESS_OF_PRACTICE = FailureText(
        "H-03",
        "That setup is for practice",
        "{name} is about the practice store. This window connects real stores.",
        "Open it in a window marked PRACTICE. Or choose a file saved for your own store.",
    )
    PROGRESS_TOO_LARGE = FailureText(
        "H-04",
        "That file is too large for a saved setup",
        "{name} is larger than {limit}. A saved setup is much smaller.",
        "Choose a file that ends in .progress.json.",
    )
    PROGRESS_UNREADABLE = FailureText(
        "H-05",
        "That saved setup can’t be opened",
        "{name} can’t be read ({reason}).",
        "Check that it’s there and you may open it. Then try again.",
    )
    PROGRESS_IS_CREDENTIAL = FailureText(
        "H-06",
        "That may be a credential, not a saved setup",
        "{name} looks like BigCommerce’s file, or a credential saved here.",
        "Drop it on the window in step 1, 2, or 3 to use its token.",
    )
    PROGRESS_OF_REAL_STORE = FailureText(
        "H-07",
        "That setup is for a real store",
        "{name} was saved for a BigCommerce store. This window is for practice.",
        "Open it in a window without the word PRACTICE.",
    )

    # -- E: writing a file -----------------------------------------------------------------------------------------
    WRITE_NOT_ALLOWED = FailureText(
        "E-01",
        "Can’t save in that folder",
        "{folder} doesn’t allow new files. Nothing was saved.",
        "Choose another folder, such as Documents.",
    )
    WRITE_NO_SPACE = FailureText(
        "E-02",
        "The disk is full",
        "There’s no room in {folder}. Nothing was saved.",
        "Free up space or choose another disk, then save again.",
    )
    WRITE_NO_FOLDER = FailureText(
        "E-03",
        "That folder is gone",
        "{folder} wasn’t found. Nothing was saved.",
        "Choose another folder and save again.",
    )
    WRITE_OTHER = FailureText(
        "E-04",
        "The file wasn’t saved",
        "Writing to {folder} failed ({reason}). Nothing was saved.",
        "Choose another folder and save again.",
    )
    CLIPBOARD_REFUSED = FailureText(
        "E-05",
        "The text wasn’t copied",
        "The clipboard didn’t take it.",
        "Try again, or save a copy to a file.",
    )
    FILE_NOT_REMOVED = FailureText(
        "E-06",
        "The downloaded file wasn’t deleted",
        "{name} is still there ({reason}).",
        "Close any program that has it open, then delete it in Downloads.",
    )
    PASSPHRASE_WRONG = FailureText(
        "E-07",
        "That passphrase doesn’t open the file",
        "{name} was locked with a different passphrase.",
        "Type it again, with the same capitals and spaces. Passphrase lost? Nobody can open the file. Create a new "
        "API account.",
    )
    PROTECTED_FILE_DAMAGED = FailureText(
        "E-08",
        "That protected file can’t be used",
        "{name} can’t be opened, because {reason}.",
        "Use another copy. If there isn’t one, create a new API account.",
    )
    WRITE_IN_USE = FailureText(
        "E-09",
        "Another program has that file open",
        "{name} can’t be replaced while it’s open. Nothing was saved.",
        "Close the program that has it open, or save under another name.",
    )
    WRITE_NOT_PROTECTED = FailureText(
        "E-10",
        "The file couldn’t be protected",
        "It wasn’t saved, because {reason}.",
        "Close other programs, then save again. Same again? Save a copy to your password manager.",
    )
    WRITE_CHARACTER = FailureText(
        "E-11",
        "One character can’t be saved",
        "The text has a character that no file can contain. Nothing was saved.",
        "Retype the names you entered, without emoji or special characters. Then save again.",
    )
    WRITE_NAME = FailureText(
        "E-12",
        "Can’t save under that name",
        "The name {name} can’t be used in that folder ({reason}). Nothing was saved.",
        "Save again under a shorter name with only letters and digits.",
    )
    PROTECTED_FILE_NOT_OPENED = FailureText(
        "E-13",
        "That protected file didn’t open",
        "{name} can’t be opened, because {reason}.",
        "Close other programs, then try again. Same again? Open it on another computer.",
    )
    PROTECTED_FILE_TOO_HEAVY = FailureText(
        "E-14",
        "This app can’t open that protected file",
        "Opening {name} would take more memory than this app may use.",
        "Open it with the program that protected it. Then paste the access token.",
        "Its work factor is {factor}. This app opens files up to {limit}.",
    )
    WRONG_USAGE = FailureText(
        "P-02",
        "The command is incomplete",
        "{reason} Nothing was sent.",
        "Run bigcommerce-connect check --help to see every option.",
    )
    PROGRAM_DEFECT = FailureText(
        "P-01",
        "Something went wrong in this app",
        "It’s the app’s mistake, not yours ({reason}). What you entered is still here.",
        "Try again. Same again? Tell support this code.",
    )
    BROWSER_MISSING = FailureText(
        "P-03",
        "No web browser was found",
        "This computer has no browser to open BigCommerce with.",
        "Install a browser. Or copy each address to a browser on another computer.",
    )


def _outgoing_details(details: Mapping[str, str]) -> Mapping[str, str]:
    """Return the details as they may be shown; a phrase has done that with its own."""
    return {name: value if isinstance(value, Phrase) else outgoing(value) for name, value in details.items()}


class PhraseText(NamedTuple):
    """The words of a phrase.

    Attributes:
        key: what translations are found by, so that rewording loses none; unique among failures and phrases.
        english: an English template.
    """

    key: str
    english: str


class Phrase(str):
    """A translatable part of a sentence. As plain text it is English.

    The window translates `words` and fills them in, as it does with the texts of a failure.
    """

    __slots__ = ("details", "words")

    words: PhraseText
    details: Mapping[str, str]

    def __new__(cls, words: PhraseText, details: Mapping[str, str] | None = None) -> Phrase:
        """Make a phrase from its words and the values of its placeholders."""
        filled = _outgoing_details(details or {})
        phrase = super().__new__(cls, words.english.format_map(filled))
        phrase.words, phrase.details = words, filled
        return phrase


ISSUED_BY = PhraseText("issued_by", " (issued by {name})")
"""Who issued a certificate; it follows a word, so it begins with a space."""


NOT_OPENED_DAMAGED = PhraseText(
    "not_opened.damaged", "it’s damaged, cut off, or wasn’t protected with a passphrase by this app"
)
NOT_OPENED_NO_MEMORY = PhraseText("not_opened.no_memory", "this computer doesn’t have enough free memory for it")
NOT_OPENED_SLOW = PhraseText("not_opened.slow", "it took more than {seconds} seconds")
NOT_OPENED_ENDED = PhraseText("not_opened.ended", "the part of this app that opens it stopped")
NOT_PROTECTED_NO_MEMORY = PhraseText("not_protected.no_memory", "there isn’t enough free memory to protect it")
NOT_PROTECTED_SLOW = PhraseText("not_protected.slow", "protecting it took more than {seconds} seconds")
NOT_PROTECTED_ENDED = PhraseText("not_protected.ended", "the part of this app that protects it stopped")
PROTECTED_PHRASES = (
    NOT_OPENED_DAMAGED,
    NOT_OPENED_NO_MEMORY,
    NOT_OPENED_SLOW,
    NOT_OPENED_ENDED,
    NOT_PROTECTED_NO_MEMORY,
    NOT_PROTECTED_SLOW,
    NOT_PROTECTED_ENDED,
)
"""Why a file could not be opened with a passphrase, or protected with one; they go on inside a sentence."""

PROXY_ONE_SLASH = PhraseText("proxy.one_slash", "“{scheme}:” needs two slashes after it")
PROXY_NO_SCHEME = PhraseText("proxy.no_scheme", "http:// is missing before the user name")
PROXY_SIGN = PhraseText("proxy.sign", "“{sign}” has to be written as {code}")
PROXY_NO_HOST = PhraseText("proxy.no_host", "it names no computer")
PROXY_NO_PORT = PhraseText("proxy.no_port", "what follows the last colon is no port number")
PROXY_SOCKS = PhraseText("proxy.socks", "SOCKS proxies aren’t supported")
PROXY_OTHER_KIND = PhraseText("proxy.other_kind", "proxies of the kind “{scheme}” aren’t supported")
PROXY_NOT_ENCRYPTED = PhraseText(
    "proxy.not_encrypted",
    "it doesn’t answer with encryption; its address may have to start with http:// instead of https://",
)
PROXY_PHRASES = (
    PROXY_ONE_SLASH,
    PROXY_NO_SCHEME,
    PROXY_SIGN,
    PROXY_NO_HOST,
    PROXY_NO_PORT,
    PROXY_SOCKS,
    PROXY_OTHER_KIND,
    PROXY_NOT_ENCRYPTED,
)
"""Why a proxy setting cannot be used; they go on inside a sentence."""


class Failure:
    """One failure that happened: its kind, and the details for its texts. Details never hold a secret.

    A detail that is more than a name or a number is a :class:`Phrase`. Nothing goes out as it came in: a detail may be the
    name of a file or host, or what a server sent.
    """

    __slots__ = ("details", "kind")

    def __init__(self, kind: FailureKind, details: Mapping[str, str] | None = None) -> None:
        self.kind: Final = kind
        self.details: Final = _outgoing_details(details or {})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Failure):
            return NotImplemented
        return (self.kind, self.details) == (other.kind, other.details)

    def __hash__(self) -> int:
        return hash(self.kind)

    def __repr__(self) -> str:
        return f"Failure({self.kind}, {self.details})"

    @property
    def code(self) -> str:
        """The code a person can read out, such as ``T-06``."""
        return self.kind.value.code

    @property
    def title(self) -> Phrase:
        """A short sentence."""
        text = self.kind.value
        return Phrase(PhraseText(f"{text.code}.title", text.title), self.details)

    @property
    def message(self) -> str:
        """What happened, in English."""
        return self.kind.value.message.format_map(self.details)

    @property
    def seen(self) -> str:
        """What was seen, with statuses and paths, in English; or empty."""
        return self.kind.value.seen.format_map(self.details)

    @property
    def message_and_seen(self) -> str:
        """What happened, with statuses and paths."""
        return f"{self.message} {self.seen}".rstrip()

    @property
    def next_step(self) -> str:
        """What to do next, in English."""
        return self.kind.value.next_step.format_map(self.details)


class SetupError(Exception):
    """Raised when a function cannot deliver; carries the :class:`Failure` to show."""

    def __init__(self, kind: FailureKind, **details: str) -> None:
        self.failure = Failure(kind, details)
        super().__init__(f"{self.failure.code} {self.failure.title}")
