"""Advice on step 1: the pasted address (S) and the look-up of a shop's own domain (L).

Source: docs/facts/bigcommerce.md, sections 1.2 (forms of address) and 1.3 (look-up).
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.STORE_EMPTY: Advice(
        "Nothing was pasted, or only spaces and invisible characters.",
        ("Do you see the store's control panel in the browser right now?",),
        ("Let them click into the browser's address bar, copy all of it, and paste it into step 1.",),
    ),
    K.STORE_EMAIL: Advice(
        "The text holds an e-mail address and nothing that leads to a store.",
        ("Did you type the address you sign in with?",),
        ("Explain that the web address is wanted: the line at the top of the browser, with store- in it.",),
    ),
    K.STORE_LOGIN_LINK: Advice(
        "The host is login.bigcommerce.com. It serves all stores; the long id in an install link is a client ID.",
        ("Are you signed in, or does the page still ask for a password?",),
        ("Let them sign in, choose the store if there are several, and copy the address of the page after that.",),
    ),
    K.STORE_VANITY: Advice(
        "The host ends in mybigcommerce.com, but the part before it is a chosen name that no store hash can look like.",
        ("Is that the address your customers use?",),
        (
            "Let them open Settings in the control panel; the address then begins with store-.",
            "Or look it up: the shop's own address followed by /admin/oauth/info shows store_hash in a browser.",
        ),
    ),
    K.STORE_OTHER_SITE: Advice(
        "The host is none of BigCommerce's. It may well be the shop's own domain, which does not contain the hash.",
        ("Is that your own shop, or another website?", "Is “Look it up” offered below the field?"),
        (
            "If it is their shop, let them press “Look it up”: it asks the shop for its hash and sends no token.",
            "Otherwise let them copy the control panel's address.",
        ),
    ),
    K.STORE_LOOK_ALIKE: Advice(
        "The host resembles bigcommerce (similar letters, or BigCommerce's name in front of a foreign domain). "
        "Take it for phishing until shown otherwise.",
        ("Where did you get this link from?", "Did you type a password on that page?"),
        (
            "They leave that page at once; with a password typed there, they change it in BigCommerce first.",
            "They open BigCommerce from a bookmark or by typing its name, and copy the address from there.",
        ),
    ),
    K.STORE_ACCOUNT_LEVEL: Advice(
        "The address is accounts.bigcommerce.com or an API path with /accounts/: it carries an account UUID, no store hash.",
        ("Does the page list several stores, or account-wide tokens?",),
        ("Let them open one store. Account-level tokens are the wrong kind for APPSe AI as well.",),
    ),
    K.STORE_INTERNAL_HOST: Advice(
        "The host ends in integration.zone, staging.zone or service.bcdev: BigCommerce's own test systems.",
        ("Are you working for an agency, or with a test store that BigCommerce gave you?",),
        ("Only a store under mybigcommerce.com can be connected. Trial and sandbox stores there are fine.",),
    ),
    K.STORE_PLACEHOLDER: Advice(
        "The text is an example out of documentation, such as your_store_hash, abcd1234 or xxxx.",
        ("Did you copy this from a guide or from an e-mail?",),
        ("Let them copy from the browser's address bar instead of the guide.",),
    ),
    K.STORE_TWO_HASHES: Advice(
        "The text names two or more different hashes, such as a whole mail or a list of links.",
        ("How many BigCommerce stores do you have?", "Which of them is to be connected?"),
        ("Let them choose the store that is offered, or paste the one address alone; spell the hash to be sure.",),
    ),
    K.STORE_SECRET_PASTED: Advice(
        "A run of 26 or more letters and digits, or a text beginning with eyJ: the shape of a token, not of a hash.",
        ("Is what you pasted visible on a screen that others can see?",),
        (
            "The token belongs in step 3. Never let them read it out.",
            "If it was shown to others, a new API account replaces it; the old one is deleted afterwards.",
        ),
    ),
    K.STORE_NUMBER: Advice(
        "Digits alone: a store ID, a channel ID or an order number. A hash of digits alone is not known.",
        ("Where in BigCommerce does this number stand?",),
        ("Let them copy the address bar; the hash follows store- there.",),
    ),
    K.STORE_OTHER_BIGCOMMERCE: Advice(
        "A host of bigcommerce.com without a store in its path, such as support, docs or the marketplace.",
        ("Is there a menu on the left with Orders and Products?",),
        ("If not, they are not in the control panel: let them sign in and copy the address again.",),
    ),
    K.STORE_NOTHING_FOUND: Advice(
        "No word of the text is an address, a labelled hash or a bare hash.",
        ("What are the first characters of what you pasted?",),
        (
            "Let them copy the whole address bar, not the page's title.",
            "Or spell the hash to them: it is accepted alone, typed by hand.",
        ),
    ),
    K.STORE_TEXT_TOO_LONG: Advice(
        "The text is longer than what is read, and nothing usable stands in the part that was.",
        ("Did you paste a whole page or mail?",),
        ("Let them empty the field and paste one line.",),
    ),
    K.STORE_PRACTICE: Advice(
        "The hash is practice1, the made-up store of this program, in a window that connects real stores.",
        ("Did you copy this address from the practice control panel?",),
        (
            "To connect: the address of the real control panel in the browser.",
            "To rehearse: close the window and begin with bigcommerce-connect --practice.",
        ),
    ),
    K.LOOKUP_NO_SUCH_HOST: Advice(
        "The name server knows no such host, does not answer, or the text is no host name at all.",
        ("Does the shop open in a browser on this computer?", "Can you spell the shop's address?"),
        ("Correct the spelling. If no website opens, it is the connection: see N-01.",),
    ),
    K.LOOKUP_NOT_PUBLIC: Advice(
        "The name leads to a private, local or reserved IP address. Common with a VPN, a hosts file or a filter that answers "
        "with its own address.",
        ("Are you on a company network or a VPN?",),
        ("Another network, such as a phone's hotspot. The control panel's address needs no look-up at all.",),
    ),
    K.LOOKUP_BLOCKED: Advice(
        "401, 403 or 429 from the shop: typically a firewall service in front of the domain that lets browsers pass alone.",
        ("Does the shop ask for a password or a captcha in the browser?",),
        (
            "In their browser: the shop's address followed by /admin/oauth/info; store_hash is in the text shown.",
            "Or the address of the control panel.",
        ),
    ),
    K.LOOKUP_NOT_A_STORE: Advice(
        "/admin/oauth/info gave no store_hash, and the home page has too few images of one store to guess from. Headless shops "
        "and shops on other systems do so.",
        ("Was the shop moved to another system, or built by an agency?",),
        ("Take the control panel's address. Whether a headless shop answers at all is not known beforehand.",),
    ),
    K.LOOKUP_STORE_DOWN: Advice(
        "The shop's own address answered 5xx. Maintenance, a suspended store and a fault look the same from here.",
        ("Can you sign in to the control panel?", "Is there a notice about a bill or a trial that ended?"),
        ("Go on with the control panel's address. A suspended store will show T-09 in step 4.",),
    ),
    K.LOOKUP_TOO_MANY_REDIRECTS: Advice(
        "More than three redirects in a row, often a loop between www and the bare domain or between two languages.",
        ("Which address stands in the browser after the shop has opened?",),
        ("Let them paste that final address, or the control panel's.",),
    ),
    K.LOOKUP_REDIRECT_REFUSED: Advice(
        "A redirect to http, to another port, to an address with a user name, or into a private network. It is never followed.",
        ("Does the shop's address begin with https in the browser?",),
        ("Use the control panel's address; the shop's redirect is a matter for whoever looks after the domain.",),
    ),
    K.LOOKUP_TOO_SLOW: Advice(
        "The whole look-up, names and redirects included, has eight seconds, and they were over.",
        ("Does the shop open slowly in the browser as well?",),
        ("Once more, then the control panel's address.",),
    ),
    K.LOOKUP_NOT_ENCRYPTED: Advice(
        "TLS did not come about for the shop's domain. A number in the message is OpenSSL's: 10 out of date, 62 another name, "
        "18 to 21 not trusted.",
        ("What date and time does this computer show?", "Does the browser warn about the shop's certificate?"),
        ("Correct the clock. A company's inspection shows N-06 in step 4 too. Otherwise the control panel's address.",),
    ),
    K.LOOKUP_NOT_REACHED: Advice(
        "No connection to any of the host's addresses. Unlike the test, the look-up uses no proxy of the system.",
        ("Does this network use a proxy?",),
        ("Behind a proxy only the control panel's address works; the test in step 4 does use the proxy.",),
    ),
}
