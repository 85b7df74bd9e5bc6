"""Every failure a person can meet, with the words for it.

    SetupError (the exception that carries one)
    └── Failure = FailureKind + details
        ├── S-..  the store address holds no store hash
        ├── L-..  the look-up of a shop's own domain
        ├── V-..  the pasted value is not an access token
        ├── F-..  the credentials file
        ├── T-..  the token test: what BigCommerce answered
        ├── N-..  the network: no answer of BigCommerce arrived
        ├── I-..  the list of stores set up before
        ├── K-..  this computer's keychain
        ├── H-..  a saved set-up
        └── E-..  writing a file

A failure has a code that can be read over the phone, a title, what happened, and what to do next. The texts are English
templates; the window translates the template first and fills it in afterwards (`wizard.ui.language.texts`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from wizard.core.text.outgoing import outgoing


class FailureText(NamedTuple):
    """The words of one kind of failure. `{name}` in a text is filled from the failure's details."""

    code: str
    title: str
    message: str
    next_step: str


class FailureKind(Enum):
    """All kinds of failure. The code of a kind never changes its meaning once it was released."""

    # -- S: the store address --------------------------------------------------------------------------------------
    STORE_EMPTY = FailureText(
        "S-01",
        "There is no address yet",
        "The field is empty.",
        "Sign in to BigCommerce, copy the address at the top of the browser window, and paste it here.",
    )
    STORE_EMAIL = FailureText(
        "S-02",
        "That is an e-mail address",
        "An e-mail address does not say which store it belongs to.",
        "Copy the address at the top of the browser window while you are signed in to BigCommerce. "
        "It begins with store-.",
    )
    STORE_LOGIN_LINK = FailureText(
        "S-03",
        "That is BigCommerce's sign-in page",
        "The sign-in address is the same for every store, so it does not hold your store hash.",
        "Sign in there first. When you see your store's home page, copy the address again and paste it here.",
    )
    STORE_VANITY = FailureText(
        "S-04",
        "That address shows your store's name, not its hash",
        "{host} was chosen by a person; BigCommerce's store hash cannot be read from it.",
        "Sign in to BigCommerce and copy the address you see then. It begins with store-.",
    )
    STORE_OTHER_SITE = FailureText(
        "S-05",
        "That is the address of a website, not of your control panel",
        "{host} does not hold the store hash, even if it is your own shop.",
        "Sign in to BigCommerce and copy the address you see then. It begins with store-.",
    )
    STORE_LOOK_ALIKE = FailureText(
        "S-06",
        "That address only looks like BigCommerce's",
        "{host} belongs to someone else, although it is written to resemble a BigCommerce address.",
        "Do not sign in there. Open BigCommerce the way you usually do and copy the address from there.",
    )
    STORE_ACCOUNT_LEVEL = FailureText(
        "S-07",
        "That address belongs to your BigCommerce account, not to a store",
        "Account-level pages cover all your stores, so they do not hold one store's hash.",
        "Open the store itself in BigCommerce and copy the address you see then.",
    )
    STORE_INTERNAL_HOST = FailureText(
        "S-08",
        "That is one of BigCommerce's internal test stores",
        "{host} is not a live store; its credentials do not work with APPSe AI.",
        "Open your live store in BigCommerce and copy its address.",
    )
    STORE_PLACEHOLDER = FailureText(
        "S-09",
        "That is a placeholder from an instruction",
        "{text} stands where your own store hash belongs.",
        "Copy the address at the top of the browser window while you are signed in to BigCommerce.",
    )
    STORE_TWO_HASHES = FailureText(
        "S-10",
        "There are two different stores in that text",
        "Found: {hashes}.",
        "Paste only the address of the store that you want to connect.",
    )
    STORE_SECRET_PASTED = FailureText(
        "S-11",
        "That looks like an access token or another secret",
        "It may be an access token or another secret.",
        "Paste your store’s address here. An access token belongs in step 3.",
    )
    STORE_NUMBER = FailureText(
        "S-12",
        "That is a number, not a store hash",
        "BigCommerce also numbers its stores and channels, but APPSe AI needs the store hash.",
        "Copy the address at the top of the browser window while you are signed in to BigCommerce.",
    )
    STORE_OTHER_BIGCOMMERCE = FailureText(
        "S-13",
        "That is a BigCommerce page without a store in its address",
        "{host} is the same for every store.",
        "Sign in to your store's control panel and copy the address you see then. It begins with store-.",
    )
    STORE_NOTHING_FOUND = FailureText(
        "S-14",
        "No store hash was found in that text",
        "The text holds no BigCommerce address.",
        "Sign in to BigCommerce, copy the address at the top of the browser window, and paste it here.",
    )
    STORE_TEXT_TOO_LONG = FailureText(
        "S-15",
        "That text is too long to be an address",
        "Only the first {limit} characters were read, and they hold no store hash.",
        "Paste just the address at the top of the browser window.",
    )
    STORE_PRACTICE = FailureText(
        "S-16",
        "That is the practice store",
        "{text} is made up for practising; BigCommerce has no such store.",
        "To connect your own store, sign in to BigCommerce and copy the address you see then. To practise, paste this one "
        "into a window that has the word PRACTICE at its top.",
    )

    # -- L: the look-up of a shop's own domain ---------------------------------------------------------------------
    LOOKUP_NO_SUCH_HOST = FailureText(
        "L-01",
        "{host} could not be found",
        "There is no website of this name, or this computer is not connected to the internet.",
        "Check the spelling and the connection. Or sign in to BigCommerce and copy the address that begins with store-.",
    )
    LOOKUP_NOT_PUBLIC = FailureText(
        "L-02",
        "{host} is not on the public internet",
        "The name leads into a private network or to this computer, where no shop is. Nothing was sent.",
        "If it is your shop, another network may help. Or sign in to BigCommerce and copy the address that begins with "
        "store-.",
    )
    LOOKUP_BLOCKED = FailureText(
        "L-03",
        "{host} does not let this program ask",
        "It answered {status}. Most likely a firewall in front of the shop turns away everything that is not a browser.",
        "Sign in to BigCommerce and copy the address that begins with store-. Many shops also show their hash in a "
        "browser at their own address followed by /admin/oauth/info.",
    )
    LOOKUP_NOT_A_STORE = FailureText(
        "L-04",
        "{host} does not say which store it is",
        "The website answered, but not as a BigCommerce store does. It may run on something else, "
        "or show a page of its own in front of the store.",
        "If it is your shop, sign in to BigCommerce and copy the address that begins with store-.",
    )
    LOOKUP_STORE_DOWN = FailureText(
        "L-05",
        "{host} is not working at the moment",
        "It answered {status}. Shops do so during maintenance, and also when a store is suspended.",
        "Sign in to BigCommerce and copy the address that begins with store-; you need not wait for the shop.",
    )
    LOOKUP_TOO_MANY_REDIRECTS = FailureText(
        "L-06",
        "{host} keeps pointing somewhere else",
        "It pointed on more than {limit} times, so the look-up was ended.",
        "Sign in to BigCommerce and copy the address that begins with store-.",
    )
    LOOKUP_REDIRECT_REFUSED = FailureText(
        "L-07",
        "{host} points to an address that is not asked",
        "The address it pointed to is not encrypted, not on the public internet, or not a plain web address. "
        "Nothing was sent there.",
        "Sign in to BigCommerce and copy the address that begins with store-.",
    )
    LOOKUP_TOO_SLOW = FailureText(
        "L-08",
        "{host} was too slow to answer",
        "After {seconds} seconds the answer was not complete.",
        "Try again in a few minutes, or sign in to BigCommerce and copy the address that begins with store-.",
    )
    LOOKUP_NOT_ENCRYPTED = FailureText(
        "L-09",
        "No encrypted connection to {host} could be made",
        "Its certificate is out of date, was issued for a different name or is not trusted by this computer, "
        "or it does not encrypt at all ({reason}).",
        "Check the date and time of this computer. Or sign in to BigCommerce and copy the address that begins with "
        "store-.",
    )
    LOOKUP_NOT_REACHED = FailureText(
        "L-10",
        "{host} could not be reached",
        "The connection did not work ({reason}). The look-up connects directly: on a network that allows only a proxy "
        "it cannot work.",
        "Try another network, or sign in to BigCommerce and copy the address that begins with store-.",
    )

    # -- V: which value was pasted ---------------------------------------------------------------------------------
    VALUE_EMPTY = FailureText(
        "V-01",
        "There is no access token yet",
        "The field is empty.",
        "Choose the file that BigCommerce downloaded, or paste the access token.",
    )
    VALUE_CLIENT_SECRET = FailureText(
        "V-02",
        "That is the client secret",
        "APPSe AI needs the access token. Both are in the same window of BigCommerce.",
        "Copy the third box, “Access token”, and paste it here.",
    )
    VALUE_STOREFRONT_TOKEN = FailureText(
        "V-03",
        "That is a storefront token",
        "It begins with eyJ and opens a storefront only; APPSe AI needs a store-level access token.",
        "In BigCommerce, go to Settings, then Store-level API accounts, and create an API account there.",
    )
    VALUE_ACCOUNT_UUID = FailureText(
        "V-04",
        "That is an account number",
        "It names your BigCommerce account; it is not an access token.",
        "Copy the third box, “Access token”, from the window that BigCommerce showed after Save.",
    )
    VALUE_ADDRESS = FailureText(
        "V-05",
        "That is an address, not a token",
        "An access token is about 31 letters and digits, without dots or slashes.",
        "Copy the third box, “Access token”, from the window that BigCommerce showed after Save.",
    )
    VALUE_STORE_HASH = FailureText(
        "V-06",
        "That looks like the store hash",
        "The access token is longer: about 31 letters and digits.",
        "Copy the third box, “Access token”, from the window that BigCommerce showed after Save.",
    )
    VALUE_SEVERAL_WORDS = FailureText(
        "V-07",
        "That is more than the token",
        "The text holds several words or lines, and no line of it is marked as the access token.",
        "Copy only the third box, “Access token”. Its copy button takes exactly the right text.",
    )
    VALUE_UNUSUAL_CHARACTERS = FailureText(
        "V-08",
        "That holds characters an access token does not have",
        "An access token is made of plain letters and digits.",
        "Copy it again with the copy button beside “Access token”.",
    )

    VALUE_OLD_TOKEN = FailureText(
        "V-09",
        "That is still the token of the account with the missing rows",
        "The permissions of that account cannot be changed, so its token stays as it is.",
        "Create the new API account first, then choose its file or paste its access token here. "
        "To test the old one once more, press “Test the connection”.",
    )
    VALUE_OTHER_STORE = FailureText(
        "V-13",
        "That token belongs to another store",
        "You set up {expected}, but the token was kept for {found}.",
        "Enter the token of the store {expected}, or go back to step 1 and choose the other store.",
    )
    VALUE_SHOPIFY = FailureText(
        "V-10",
        "That is a key of Shopify",
        "It begins with shp, as Shopify's keys do. It opens no BigCommerce store.",
        "Copy the third box, “Access token”, from the window that BigCommerce showed after Save.",
    )
    VALUE_WOOCOMMERCE = FailureText(
        "V-11",
        "That is a key of WooCommerce",
        "It begins with ck_ or cs_, as WooCommerce's keys do. It opens no BigCommerce store.",
        "Copy the third box, “Access token”, from the window that BigCommerce showed after Save.",
    )
    VALUE_CLIENT_ID = FailureText(
        "V-12",
        "That is the client ID",
        "It is labelled so. It looks just like the access token, but opens nothing by itself.",
        "Copy the third box, “Access token”, and paste it here.",
    )
    VALUE_PRACTICE = FailureText(
        "V-14",
        "That token is for practising",
        "It begins with practice, as the values of the practice store do. It opens no BigCommerce store.",
        "Copy the third box, “Access token”, from the window that BigCommerce itself showed after Save. To practise, paste "
        "this token into a window that has the word PRACTICE at its top.",
    )
    VALUE_PLACEHOLDER = FailureText(
        "V-15",
        "That is not the token itself",
        "It is a placeholder from an instruction, or somebody covered the token up.",
        "Copy the third box, “Access token”, from the window that BigCommerce showed after Save.",
    )
    VALUE_LEGACY = FailureText(
        "V-16",
        "That looks like the token of a legacy API account",
        "It has 32 or 40 characters, digits and a to f alone. Legacy tokens do not work with APPSe AI.",
        "In BigCommerce, go to Settings, then Store-level API accounts, and create an API account there.",
    )
    VALUE_SEVERAL_TOKENS = FailureText(
        "V-17",
        "There are several different tokens in that text",
        "Nothing tells which of them you want to use.",
        "Paste only the one for the store that you want to connect.",
    )
    VALUE_DAMAGED = FailureText(
        "V-18",
        "That token may not be whole",
        "It is broken into pieces or shortened, as mail and chat programs do, and nothing tells where it ends.",
        "Copy it again with the copy button beside “Access token”.",
    )

    # -- F: the credentials file -----------------------------------------------------------------------------------
    FILE_TOO_LARGE = FailureText(
        "F-01",
        "That file is too large",
        "{name} is larger than {limit}; the file from BigCommerce is a few lines of text.",
        "Look in your Downloads folder for a file whose name begins with BigCommerceAPI-credentials.",
    )
    FILE_UNREADABLE = FailureText(
        "F-02",
        "That file could not be opened",
        "{name} could not be read ({reason}).",
        "Check that the file is still there and that you may open it, or paste the access token instead.",
    )
    DOWNLOADS_REFUSED = FailureText(
        "F-13",
        "Your Downloads folder cannot be watched",
        "The system does not let this program look into {name}.",
        "Allow it in the privacy settings of your computer, or choose the file yourself.",
    )
    FILE_NO_TOKEN = FailureText(
        "F-03",
        "There is no access token in that file",
        "{name} does not hold a line “ACCESS TOKEN”.",
        "Look in your Downloads folder for a file whose name begins with BigCommerceAPI-credentials, "
        "or paste the access token.",
    )
    FILE_OTHER_STORE = FailureText(
        "F-04",
        "That file belongs to another store",
        "You set up {expected}, but the file was made for {found}.",
        "Choose the file of the store {expected}, or go back to step 1 and enter the other store.",
    )
    FILE_INCOMPLETE = FailureText(
        "F-05",
        "That file is not complete",
        "{name} ends in the middle, so its access token may be cut short.",
        "Choose the file in your Downloads folder again, or paste the access token. "
        "If neither is whole, create a new API account.",
    )
    FILE_PRACTICE = FailureText(
        "F-06",
        "That file is from the practice store",
        "{name} was made while practising; its token opens no BigCommerce store.",
        "Choose the file that BigCommerce itself downloaded. To practise, choose this one in a window that has the word "
        "PRACTICE at its top.",
    )
    FILE_ARCHIVE = FailureText(
        "F-07",
        "That file is an archive",
        "{name} holds other files, packed together.",
        "Open it, take out the file whose name begins with BigCommerceAPI-credentials, and choose that one.",
    )
    FILE_DOCUMENT = FailureText(
        "F-08",
        "That file is an office document",
        "{name} was saved by a word processor or a spreadsheet program.",
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
        "{name} may show the access token, but a picture holds no letters that can be copied.",
        "Look in your Downloads folder for a file whose name begins with BigCommerceAPI-credentials, "
        "or paste the access token.",
    )
    FILE_PROTECTED = FailureText(
        "F-11",
        "That file is protected with a passphrase",
        "{name} opens only with the passphrase that was chosen when it was saved.",
        "Choose the file in the wizard, or run the command in a terminal: both ask for the passphrase.",
    )
    FILE_IS_SETUP = FailureText(
        "F-12",
        "That file is a saved set-up",
        "{name} remembers how far the set-up had come. It holds no access token.",
        "Look in your Downloads folder for a file whose name begins with BigCommerceAPI-credentials, "
        "or paste the access token.",
    )

    # -- T: what BigCommerce answered ------------------------------------------------------------------------------
    TOKEN_REFUSED = FailureText(
        "T-01",
        "BigCommerce does not know this token",
        "The token was mistyped, was deleted, belongs to another store, or is the client ID, which looks just like it. "
        "With a wrong store hash the answer can be the same.",
        "Check that you copied the third box, “Access token”, not the first, “Client ID”, and compare the store hash "
        "with the address in your browser. If BigCommerce's window is closed already, create a new API account.",
    )
    TOKEN_MALFORMED = FailureText(
        "T-02",
        "BigCommerce cannot read this token",
        "It answered that the token does not have the right form.",
        "Copy the access token again, with its copy button, and replace the one here.",
    )
    TOKEN_NOT_DELIVERED = FailureText(
        "T-03",
        "The token did not reach BigCommerce",
        "BigCommerce answered that no token was sent, although this program sent one. "
        "Something on the way, such as a company network, may remove it.",
        "Try another network, such as a phone's hotspot. If it happens there too, tell support this code.",
    )
    STORE_REFUSED = FailureText(
        "T-04",
        "This token does not open the store {store_hash}",
        "BigCommerce answered {status} even where no permission is needed. Either the store hash is not right, "
        "or the token belongs to another store; BigCommerce does not say which.",
        "Compare the store hash with the address in your browser, or use the file that BigCommerce downloaded: it holds "
        "both values together. Many shops also show their hash in a browser at their own address followed by "
        "/admin/oauth/info.",
    )
    STORE_NOT_FOUND = FailureText(
        "T-05",
        "BigCommerce found no store {store_hash}",
        "It answered 404 even where no permission is needed. Most likely a character of the store hash is missing, "
        "or the token belongs to another store.",
        "Go back to step 1 and paste the address from your browser again, or use the file that BigCommerce downloaded. "
        "Many shops also show their hash in a browser at their own address followed by /admin/oauth/info.",
    )
    ROWS_MISSING = FailureText(
        "T-06",
        "The token works, but permissions are missing",
        "Not granted: {rows}. The permissions of an API account cannot be changed afterwards.",
        "Create a new API account with all the rows of the list set, these included; test its token here, put it into "
        "APPSe AI, and delete the old account last.",
    )
    ALL_ROWS_REFUSED = FailureText(
        "T-07",
        "The token works, but has none of the permissions that can be tested",
        "BigCommerce accepted the token and refused every row that was asked. Perhaps the account was saved before its "
        "rows were set, or it is a Stencil-CLI token.",
        "Create a new API account of the type V2/V3 API token, set all the rows of the list, and test its token.",
    )
    STORE_LOCKED = FailureText(
        "T-08",
        "The store is locked",
        "BigCommerce answered 423: the store cannot be used at the moment.",
        "Sign in to BigCommerce and look for a notice there, then test again.",
    )
    STORE_UNAVAILABLE = FailureText(
        "T-09",
        "The store does not answer at the moment",
        "BigCommerce answered 503. It does so during maintenance, and also when a store is suspended or a bill is open.",
        "Sign in to BigCommerce. If the control panel works, wait a few minutes and test again.",
    )
    RATE_LIMITED = FailureText(
        "T-10",
        "The store is busy with other requests",
        "All programs connected to your store share one allowance, and it is used up at the moment.",
        "Wait a few minutes, then test again.",
    )
    PLATFORM_BUSY = FailureText(
        "T-11",
        "BigCommerce is busy",
        "It answered 429 without naming an allowance, which it does when the whole platform is under load.",
        "Wait a few minutes, then test again.",
    )
    SERVER_ERROR = FailureText(
        "T-12",
        "BigCommerce had a problem of its own",
        "It answered {status}.",
        "Your values may be fine. Wait a few minutes, then test again.",
    )
    NOT_BIGCOMMERCE = FailureText(
        "T-13",
        "Something other than BigCommerce answered",
        "A web page came back where BigCommerce sends data. Often this is the sign-in page of a Wi-Fi network.",
        "Open any website in your browser and sign in to the network if it asks, then test again.",
    )
    ANSWER_DAMAGED = FailureText(
        "T-14",
        "The answer arrived damaged",
        "BigCommerce's answer was cut off or could not be read.",
        "Test again. If it happens again, try another network.",
    )
    ANSWER_UNEXPECTED = FailureText(
        "T-15",
        "BigCommerce answered in a way this program does not know",
        "It answered {status} to {path}.",
        "Test again later. If it stays, send this code and the number to support.",
    )
    ROWS_NOT_CHECKED = FailureText(
        "T-16",
        "The token works, but not all permissions could be checked",
        "No clear answer came for: {rows}.",
        "Test again in a few minutes. Nothing has to be changed for that.",
    )
    TIME_LIMIT = FailureText(
        "T-17",
        "The test took too long",
        "After {seconds} seconds the answers were not complete.",
        "Your network or BigCommerce is slow at the moment. Test again later.",
    )
    CANCELLED = FailureText(
        "T-18",
        "The test was stopped",
        "You stopped it before it was complete.",
        "Start it again whenever you like.",
    )
    TOKEN_WITHDRAWN = FailureText(
        "T-19",
        "The token stopped working during the test",
        "It was accepted first and refused later. Perhaps the API account was deleted just now.",
        "Look in BigCommerce whether the API account is still there. If not, create a new one.",
    )

    TEST_NOT_RUN = FailureText(
        "T-20",
        "The connection has not been tested yet",
        "The test was stopped or has not run, so it is not known whether these values work.",
        "Choose “Test again”.",
    )

    DEEP_CHECK_ACCEPTED = FailureText(
        "T-21",
        "BigCommerce accepted a test request that it was meant to refuse",
        "The deep check sent an empty request to {path}, and it answered {status}: it may have created {creates}. "
        "Nothing more was sent.",
        "{removal} Then tell support this code.",
    )
    ANSWER_TOO_LARGE = FailureText(
        "T-22",
        "The answer was far too large",
        "Where BigCommerce sends a few characters, something sent so much that reading was stopped.",
        "Try another network, such as a phone's hotspot. If it happens there too, tell support this code.",
    )

    ANSWER_WORDLESS = FailureText(
        "T-23",
        "The answer was empty",
        "Something answered {status}, but without the data that BigCommerce always sends. This proves nothing.",
        "Test again. If it happens again, try another network, such as a phone’s hotspot.",
    )
    ROWS_STAY_UNKNOWN = FailureText(
        "T-24",
        "BigCommerce doesn’t tell about some permissions",
        "The token works, but these can’t be checked in this store: {rows}.",
        "Testing again won’t change that. Look at these rows in BigCommerce. If they’re set, you can continue.",
    )

    # -- N: no answer of BigCommerce arrived -----------------------------------------------------------------------
    NO_SUCH_HOST = FailureText(
        "N-01",
        "{host} could not be found",
        "This computer could not look up the address. Usually that means it is not connected to the internet.",
        "Check the connection by opening any website, then try again.",
    )
    CONNECTION_REFUSED = FailureText(
        "N-02",
        "{host} did not accept the connection",
        "Something between this computer and BigCommerce, such as a firewall, turned the connection away.",
        "Try another network, such as a phone's hotspot, or ask whoever looks after your network.",
    )
    CONNECT_TIMEOUT = FailureText(
        "N-03",
        "{host} could not be reached in time",
        "The connection was not answered. A firewall may be dropping it.",
        "Try again. If it happens again, try another network, such as a phone's hotspot.",
    )
    ANSWER_TIMEOUT = FailureText(
        "N-04",
        "{host} was too slow to answer",
        "The connection was made, but no complete answer came in time.",
        "Try again in a few minutes.",
    )
    CONNECTION_DROPPED = FailureText(
        "N-05",
        "The connection was cut off",
        "It ended before an answer had arrived.",
        "Try again. If it happens again, try another network.",
    )
    CERTIFICATE_UNTRUSTED = FailureText(
        "N-06",
        "This network opens encrypted connections",
        "The certificate shown for {host} was not issued by anyone this computer trusts{issuer}. "
        "Nothing was sent to it.",
        "On a company network, ask whoever looks after it to install its certificate on this computer. "
        "Otherwise use another network.",
    )
    CERTIFICATE_EXPIRED = FailureText(
        "N-07",
        "The certificate is out of date",
        "The certificate shown for {host} is past its time, or this computer's clock is wrong. Nothing was sent.",
        "Check the date and time of this computer, then try again.",
    )
    CERTIFICATE_WRONG_HOST = FailureText(
        "N-08",
        "Another computer answered for {host}",
        "The certificate it showed was issued for a different name. Nothing was sent.",
        "If you are on a public Wi-Fi, sign in on its page first; otherwise use another network.",
    )
    CERTIFICATE_NOT_YET_VALID = FailureText(
        "N-09",
        "The certificate is not valid yet",
        "The certificate shown for {host} begins later than today's date on this computer. Nothing was sent.",
        "Check the date and time of this computer, then try again.",
    )
    ENCRYPTION_FAILED = FailureText(
        "N-10",
        "No encrypted connection could be made",
        "{host} and this computer could not agree on an encrypted connection. Nothing was sent.",
        "Try another network. A firewall or antivirus program may be in the way.",
    )
    PROXY_UNREACHABLE = FailureText(
        "N-11",
        "The proxy does not answer",
        "This computer is set up to use the proxy {proxy}, and it could not be reached.",
        "Check the proxy setting of this computer, or use a network that needs no proxy.",
    )
    PROXY_WANTS_PASSWORD = FailureText(
        "N-12",
        "The proxy asks for a password",
        "The proxy {proxy} wants a user name and a password that this program does not have.",
        "Ask whoever looks after your network, or use a network that needs no proxy.",
    )
    PROXY_REFUSED = FailureText(
        "N-13",
        "The proxy does not let this connection through",
        "The proxy {proxy} did not make the connection to {host}.",
        "Ask whoever looks after your network to allow {host}, or use another network.",
    )
    REDIRECTED = FailureText(
        "N-14",
        "The connection was sent somewhere else",
        "Instead of answering, {host} pointed to {target}. The token was not sent there. "
        "Often this is the sign-in page of a Wi-Fi network.",
        "Open any website in your browser and sign in to the network if it asks, then try again.",
    )
    NETWORK_OTHER = FailureText(
        "N-15",
        "The connection did not work",
        "No answer came from {host} ({reason}).",
        "Check the connection by opening any website, then try again.",
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
        "This computer is set up to use the proxy {proxy}, but {reason}. Nothing was sent.",
        "Change the proxy setting, or ask whoever manages your network for an HTTP proxy. "
        "Or use a network without a proxy.",
    )
    CERTIFICATE_TOO_WEAK = FailureText(
        "N-18",
        "The certificate is too weak",
        "The one for {host} uses an old method that this computer no longer accepts. Nothing was sent.",
        "Use another network. At work, ask IT to replace the certificate of whatever checks secure connections.",
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
        "Use another network. If it happens there too, tell support this code and the number.",
    )
    CLOCK_WRONG = FailureText(
        "N-21",
        "This computer’s clock is wrong",
        "It says {here}, and {host} says {there}. Secure connections can fail because of that.",
        "In this computer’s settings, set date and time to automatic. Then check again.",
    )

    # -- I: the list of stores set up before ---------------------------------------------------------------------------
    INDEX_DAMAGED = FailureText(
        "I-01",
        "The list of stores set up before was damaged",
        "It could not be read, so a new list was begun. The old one was set aside as {name} in {folder}.",
        "Nothing is lost in BigCommerce or in APPSe AI, and kept tokens stay where they are. "
        "Set up a store again to see it in the list.",
    )
    INDEX_NOT_USABLE = FailureText(
        "I-02",
        "The list of stores set up before cannot be read or changed",
        "The list lies in {folder}, and using it did not work ({reason}).",
        "Close other windows of this program and try again. The set-up itself works without the list.",
    )
    INDEX_LEFT_DAMAGED = FailureText(
        "I-03",
        "The list of stores set up before is damaged",
        "{name} in {folder} could not be read, and was left as it is.",
        "Put back an earlier copy of it if there is one. Otherwise start this program: it sets the list aside and begins a new "
        "one, and kept tokens stay where they are.",
    )

    INDEX_ROWS_UNREAD = FailureText(
        "I-04",
        "Part of your list of stores can’t be read",
        "Rows that can’t be read: {count}. They stay in {name} in {folder}; all other stores are shown.",
        "Set up the missing store again to see it in the list. BigCommerce, APPSe AI and saved tokens aren’t affected.",
    )

    # -- K: the keychain -------------------------------------------------------------------------------------------
    KEYCHAIN_MISSING = FailureText(
        "K-01",
        "This computer has no keychain that could be used",
        "Without one, nothing can be kept there.",
        "Save it to a file instead, or put it into your password manager.",
    )
    KEYCHAIN_LOCKED = FailureText(
        "K-02",
        "The keychain is locked",
        "It was not unlocked, so nothing could be kept or read there.",
        "Try again and enter the keychain's password when asked, or save to a file.",
    )
    KEYCHAIN_NOT_SAFE = FailureText(
        "K-03",
        "The keychain found here does not protect secrets",
        "{name} would keep the token where others can read it, or not at all, so it is not used.",
        "Save it to a file instead, or put it into your password manager.",
    )
    KEYCHAIN_NOT_KEPT = FailureText(
        "K-04",
        "The keychain did not keep the token",
        "It accepted the token, but gave something else back.",
        "Save it to a file instead, or put it into your password manager.",
    )
    KEYCHAIN_REFUSED = FailureText(
        "K-05",
        "The keychain refused",
        "It did not do what it was asked ({reason}).",
        "Save it to a file instead, or put it into your password manager.",
    )
    KEYCHAIN_SILENT = FailureText(
        "K-06",
        "The keychain did not answer",
        "There was no answer within {seconds} seconds. Its question for a password may still be open behind another "
        "window; answered later, it may still do what it was asked.",
        "Look for that window and answer it, then try again. Or save to a file.",
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
        "It opens only for someone who is signed in at the screen of this computer ({reason}).",
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
        "KWallet is this computer’s keychain, but the part that lets this app use it is missing.",
        "In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface, then try again. "
        "Or save a copy to a file.",
    )

    # -- H: a saved set-up -----------------------------------------------------------------------------------------
    PROGRESS_NOT_USABLE = FailureText(
        "H-01",
        "That is no saved set-up, or it is damaged",
        "{name} is not a file that “Save where I am” made, or it was changed or cut short since.",
        "Choose a file whose name ends in .progress.json, or ask for a new copy of it. Or begin with step 1: only the "
        "address and the token are needed.",
    )
    PROGRESS_TOO_NEW = FailureText(
        "H-02",
        "That set-up was saved by a newer version of this program",
        "{name} is written in a way that this version does not know.",
        "Install the newest version of this program, then open the file again.",
    )
    PROGRESS_OF_PRACTICE = FailureText(
        "H-03",
        "That set-up was saved while practising",
        "{name} is about the practice store, and this window connects real stores.",
        "Open it in a window that has the word PRACTICE at its top, or choose a file that was saved for your own store.",
    )
    PROGRESS_TOO_LARGE = FailureText(
        "H-04",
        "That file is too large to be a saved set-up",
        "{name} is larger than {limit}; a saved set-up has a few pages of text.",
        "Choose a file whose name ends in .progress.json.",
    )
    PROGRESS_UNREADABLE = FailureText(
        "H-05",
        "That saved set-up could not be opened",
        "{name} could not be read ({reason}).",
        "Check that the file is still there and that you may open it, then try again.",
    )
    PROGRESS_IS_CREDENTIAL = FailureText(
        "H-06",
        "That file is, or may be, a credential, and no saved set-up",
        "{name} looks like the file that BigCommerce downloaded, or like a credential that was saved here.",
        "Drop it on the window in step 1, 2 or 3: the token is taken from it there.",
    )
    PROGRESS_OF_REAL_STORE = FailureText(
        "H-07",
        "That set-up is about a real store",
        "{name} was saved for a store of BigCommerce, and this window is for practising.",
        "Open it in a window that does not have the word PRACTICE at its top.",
    )

    # -- E: writing a file -----------------------------------------------------------------------------------------
    WRITE_NOT_ALLOWED = FailureText(
        "E-01",
        "That folder cannot be written to",
        "{folder} does not allow new files. Nothing was saved.",
        "Choose another folder, such as Documents.",
    )
    WRITE_NO_SPACE = FailureText(
        "E-02",
        "The disk is full",
        "There was no room for the file in {folder}. Nothing was saved.",
        "Free some space or choose another disk, then save again.",
    )
    WRITE_NO_FOLDER = FailureText(
        "E-03",
        "That folder is not there any more",
        "{folder} was not found. Nothing was saved.",
        "Choose another folder and save again.",
    )
    WRITE_OTHER = FailureText(
        "E-04",
        "The file could not be saved",
        "Writing to {folder} did not work ({reason}). Nothing was saved.",
        "Choose another folder and save again.",
    )
    CLIPBOARD_REFUSED = FailureText(
        "E-05",
        "The text could not be copied",
        "The clipboard did not take it.",
        "Try again, or save the values to a file.",
    )
    FILE_NOT_REMOVED = FailureText(
        "E-06",
        "The downloaded file could not be removed",
        "{name} is still there ({reason}).",
        "Close any program that has it open, then delete it in your Downloads folder yourself.",
    )
    PASSPHRASE_WRONG = FailureText(
        "E-07",
        "That passphrase does not open the file",
        "{name} was locked with a different passphrase.",
        "Type it again, with capital letters and spaces as they were. Nobody can open the file without it; "
        "if it is lost, create a new API account.",
    )
    PROTECTED_FILE_DAMAGED = FailureText(
        "E-08",
        "That protected file cannot be used",
        "{name} can’t be opened, because {reason}.",
        "Use another copy of the file. If there is none, create a new API account.",
    )
    WRITE_IN_USE = FailureText(
        "E-09",
        "Another program has that file open",
        "{name} cannot be replaced as long as it is open elsewhere. Nothing was saved.",
        "Close the program that has it open, or save under another name.",
    )
    WRONG_USAGE = FailureText(
        "P-02",
        "The command was not complete",
        "{reason} Nothing was sent.",
        "Read bigcommerce-connect check --help: it names every option.",
    )
    PROGRAM_DEFECT = FailureText(
        "P-01",
        "Something in this program went wrong",
        "It is a mistake of the program, not of yours ({reason}). What you entered is still there.",
        "Try again. If it happens again, tell support this code.",
    )
    BROWSER_MISSING = FailureText(
        "P-03",
        "No web browser was found",
        "This computer has no browser that this app could open BigCommerce with.",
        "Install a browser. Or copy each address from this app to a browser on another computer.",
    )


def _outgoing_details(details: Mapping[str, str]) -> Mapping[str, str]:
    """Return the details as they may be shown; a phrase has done that with its own."""
    return {name: value if isinstance(value, Phrase) else outgoing(value) for name, value in details.items()}


class Phrase(str):
    """A piece of a sentence: English to whoever takes it as text, and still translatable.

    The window translates `template` and fills it in, as it does with the texts of a failure.
    """

    __slots__ = ("details", "template")

    template: str
    details: Mapping[str, str]

    def __new__(cls, template: str, details: Mapping[str, str] | None = None) -> Phrase:
        """Make a phrase of an English template and what its names in braces stand for."""
        filled = _outgoing_details(details or {})
        phrase = super().__new__(cls, template.format_map(filled))
        phrase.template, phrase.details = template, filled
        return phrase


ISSUED_BY = " (issued by {name})"
"""Who issued a certificate; it follows a word, so it begins with a space."""


NOT_OPENED_DAMAGED = "it’s damaged, cut off, or wasn’t protected with a passphrase by this app"
NOT_OPENED_TOO_HEAVY = "its work factor is {factor}, and this app opens files up to {limit}"
NOT_OPENED_NO_MEMORY = "this computer doesn’t have enough free memory for it"
NOT_OPENED_SLOW = "it wasn’t open after {seconds} seconds"
NOT_OPENED_ENDED = "the part of this app that opens it stopped"
NOT_PROTECTED_NO_MEMORY = "there isn’t enough free memory to protect it"
NOT_PROTECTED_SLOW = "protecting it took more than {seconds} seconds"
NOT_PROTECTED_ENDED = "the part of this app that protects it stopped"
PROTECTED_PHRASES = (
    NOT_OPENED_DAMAGED,
    NOT_OPENED_TOO_HEAVY,
    NOT_OPENED_NO_MEMORY,
    NOT_OPENED_SLOW,
    NOT_OPENED_ENDED,
    NOT_PROTECTED_NO_MEMORY,
    NOT_PROTECTED_SLOW,
    NOT_PROTECTED_ENDED,
)
"""Why a file could not be opened with a passphrase, or protected with one; they go on inside a sentence."""

PROXY_ONE_SLASH = "“{scheme}:” needs two slashes after it"
PROXY_NO_SCHEME = "http:// is missing before the user name"
PROXY_SIGN = "“{sign}” has to be written as {code}"
PROXY_NO_HOST = "it names no computer"
PROXY_NO_PORT = "what follows the last colon is no port number"
PROXY_SOCKS = "SOCKS proxies aren’t supported"
PROXY_OTHER_KIND = "proxies of the kind “{scheme}” aren’t supported"
PROXY_NOT_ENCRYPTED = (
    "it doesn’t answer with encryption; its address may have to begin with http:// instead of https://"
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


@dataclass(frozen=True)
class Failure:
    """One failure that happened: its kind, and the details that its texts name. Details never hold a secret.

    A detail that is more than a name or a number is a :class:`Phrase`.
    """

    kind: FailureKind
    details: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let nothing go out as it came in: a detail may be the name of a file or host, or what a server sent."""
        object.__setattr__(self, "details", _outgoing_details(self.details))

    @property
    def code(self) -> str:
        """The code a person can read out, such as ``T-06``."""
        return self.kind.value.code

    @property
    def title(self) -> Phrase:
        """A short sentence."""
        return Phrase(self.kind.value.title, self.details)

    @property
    def message(self) -> str:
        """What happened, in English."""
        return self.kind.value.message.format_map(self.details)

    @property
    def next_step(self) -> str:
        """What to do next, in English."""
        return self.kind.value.next_step.format_map(self.details)


class SetupError(Exception):
    """Raised where a function cannot give what it promises; carries the :class:`Failure` for the person."""

    def __init__(self, kind: FailureKind, **details: str) -> None:
        self.failure = Failure(kind, details)
        super().__init__(f"{self.failure.code} {self.failure.title}")
