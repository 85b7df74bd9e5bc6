"""Advice on step 1: the pasted address (S) and looking up a shop's own domain (L).

Source: docs/facts/bigcommerce.md, sections 1.2 (forms of address) and 1.3 (look-up).
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.STORE_EMPTY: Advice(
        "Nothing was pasted, or only spaces and invisible characters.",
        ("Is BigCommerce open in your browser right now?",),
        ("Have them click the browser’s address bar, copy all of it, and paste it into step 1.",),
    ),
    K.STORE_EMAIL: Advice(
        "The text contains an email address and nothing that points to a store.",
        ("Did you type the address you sign in with?",),
        ("Ask for the web address instead: the line at the top of the browser, with store- in it.",),
    ),
    K.STORE_LOGIN_LINK: Advice(
        "The host is login.bigcommerce.com, which serves all stores. The long ID in an install link is a client ID.",
        ("Are you signed in, or does the page still ask for a password?",),
        ("Have them sign in, choose the store if there are several, and copy the next page’s address.",),
    ),
    K.STORE_VANITY: Advice(
        "The host ends in mybigcommerce.com, but the part before it is a chosen name. No store hash looks like that.",
        ("Do your customers use that address?",),
        (
            "Have them open Settings in BigCommerce. The address then starts with store-.",
            "Or look it up: /admin/oauth/info on the shop’s own address shows store_hash in a browser.",
        ),
    ),
    K.STORE_OTHER_SITE: Advice(
        "The host isn’t one of BigCommerce’s. It may well be the shop’s own domain, which doesn’t contain the hash.",
        ("Is that your own shop, or another website?", "Does the button below the field say “Look up”?"),
        (
            "If it’s their shop, have them press “Look up”. It asks the shop for its hash and sends no token.",
            "Otherwise have them copy BigCommerce’s own address.",
        ),
    ),
    K.STORE_LOOK_ALIKE: Advice(
        "The host resembles bigcommerce: similar letters, or BigCommerce’s name in front of another "
        "domain. Treat it as phishing until you know better.",
        ("Where did you get this link?", "Did you type a password on that page?"),
        (
            "They leave that page at once. If they typed a password there, they change it in BigCommerce first.",
            "They open BigCommerce from a bookmark or by typing its name, and copy that address.",
        ),
    ),
    K.STORE_ACCOUNT_LEVEL: Advice(
        "The address is accounts.bigcommerce.com, or an API path with /accounts/. It has an account UUID, "
        "not a store hash.",
        ("Does the page list several stores, or account-wide tokens?",),
        ("Have them open one store. Account-level tokens don’t work for APPSe AI either.",),
    ),
    K.STORE_INTERNAL_HOST: Advice(
        "The host ends in integration.zone, staging.zone, or service.bcdev: BigCommerce’s own test systems.",
        ("Do you work for an agency, or with a test store from BigCommerce?",),
        ("Only a store under mybigcommerce.com can be connected. Trial and sandbox stores there are fine.",),
    ),
    K.STORE_PLACEHOLDER: Advice(
        "The text is an example from documentation, such as your_store_hash, abcd1234, or xxxx.",
        ("Did you copy this from a guide or an email?",),
        ("Have them copy from the browser’s address bar instead.",),
    ),
    K.STORE_TWO_HASHES: Advice(
        "The text contains two or more different hashes, such as a whole email or a list of links.",
        ("How many BigCommerce stores do you have?", "Which one do you want to connect?"),
        ("Have them choose the store from the list, or paste only its address. Spell the hash to be sure.",),
    ),
    K.STORE_SECRET_PASTED: Advice(
        "26 or more letters and digits in a row, or a text that starts with eyJ. That’s the shape of a "
        "token, not of a hash.",
        ("Can others see the screen you pasted it on?",),
        (
            "An access token belongs in step 3, a client secret nowhere. Never let them read it out.",
            "If others saw it, create a new API account, then delete the old one.",
        ),
    ),
    K.STORE_NUMBER: Advice(
        "Only digits: a store ID, a channel ID, or an order number. No hash made only of digits is known.",
        ("Where in BigCommerce did you find this number?",),
        ("Have them copy the address bar. The hash comes after store- there.",),
    ),
    K.STORE_OTHER_BIGCOMMERCE: Advice(
        "A bigcommerce.com host without a store in its path, such as support, docs, or the marketplace.",
        ("Is there a menu on the left with Orders and Products?",),
        ("If not, they’re not in the control panel. Have them sign in and copy the address again.",),
    ),
    K.STORE_NOTHING_FOUND: Advice(
        "No word in the text is an address, a labeled hash, or a hash alone.",
        ("What are the first characters of what you pasted?",),
        (
            "Have them copy the whole address bar, not the page’s title.",
            "Or spell the hash to them. They can type it alone.",
        ),
    ),
    K.STORE_TEXT_TOO_LONG: Advice(
        "The text is longer than the limit, and the part that was checked has nothing usable.",
        ("Did you paste a whole page or email?",),
        ("Have them clear the field and paste one line.",),
    ),
    K.STORE_PRACTICE: Advice(
        "The hash is practice1, this app’s made-up store, in a window that connects real stores.",
        ("Did you copy this address from the practice control panel?",),
        (
            "To connect: use the real BigCommerce address from the browser.",
            "To practice: close the window and start bigcommerce-connect --practice.",
        ),
    ),
    K.LOOKUP_NO_SUCH_HOST: Advice(
        "The name server doesn’t know the host or doesn’t answer, or the text isn’t a host name at all.",
        ("Does the shop open in a browser on this computer?", "Can you spell the shop’s address?"),
        ("Correct the spelling. If no website opens, it’s the connection: see N-01.",),
    ),
    K.LOOKUP_NOT_PUBLIC: Advice(
        "The name points to a private, local, or reserved IP address. Common with a VPN, a hosts file, or "
        "a filter that answers with its own address.",
        ("Are you on a company network or a VPN?",),
        ("Try another network, like a phone hotspot. BigCommerce’s own address needs no lookup at all.",),
    ),
    K.LOOKUP_BLOCKED: Advice(
        "The shop answered 401, 403, or 429. Typically a firewall service in front of the domain lets in "
        "only browsers.",
        ("Does the shop ask for a password or a captcha in the browser?",),
        (
            "In their browser: the shop’s address plus /admin/oauth/info. The text there shows store_hash.",
            "Or use BigCommerce’s own address.",
        ),
    ),
    K.LOOKUP_NOT_A_STORE: Advice(
        "/admin/oauth/info gave no store_hash, and the home page has too few images from one store to "
        "guess. Headless shops and other systems do this.",
        ("Did the shop move to another system, or did an agency build it?",),
        ("Use BigCommerce’s own address. Nobody knows beforehand if a headless shop answers.",),
    ),
    K.LOOKUP_STORE_DOWN: Advice(
        "The shop’s own address answered 5xx. Maintenance, a suspended store, and a fault look the same from here.",
        ("Can you sign in to BigCommerce?", "Is there a notice about a bill or an expired trial?"),
        ("Continue with BigCommerce’s own address. A suspended store will show T-09 in step 4.",),
    ),
    K.LOOKUP_TOO_MANY_REDIRECTS: Advice(
        "More than three redirects in a row, often a loop between www and the bare domain, or between two languages.",
        ("Which address does the browser show after the shop opens?",),
        ("Have them paste that final address, or BigCommerce’s own.",),
    ),
    K.LOOKUP_REDIRECT_REFUSED: Advice(
        "A redirect to http, to another port, to an address with a user name, or into a private network. "
        "The app never follows these.",
        ("Does the shop’s address start with https in the browser?",),
        ("Use BigCommerce’s own address. The redirect is a matter for whoever manages the domain.",),
    ),
    K.LOOKUP_TOO_SLOW: Advice(
        "The whole lookup, with names and redirects, has eight seconds. They were over.",
        ("Does the shop open slowly in the browser too?",),
        ("Try once more, then use BigCommerce’s own address.",),
    ),
    K.LOOKUP_NOT_ENCRYPTED: Advice(
        "TLS to the shop’s domain failed. A number after “Reason” in the email to support is OpenSSL’s: 10 expired, "
        "62 another name, 18 to 21 not trusted.",
        ("What date and time does this computer show?", "Does the browser warn about the shop’s certificate?"),
        (
            "Correct the clock. A company’s inspection shows N-06 in step 4 too. Otherwise use BigCommerce’s "
            "own address.",
        ),
    ),
    K.LOOKUP_NOT_REACHED: Advice(
        "No connection to any of the host’s addresses, or it broke off before an answer. Unlike the test, the lookup "
        "doesn’t use the system’s proxy.",
        ("Does this network use a proxy?",),
        ("Behind a proxy, only BigCommerce’s own address works. The test in step 4 does use the proxy.",),
    ),
    K.LOOKUP_UNREADABLE: Advice(
        "An answer came, but it isn’t valid HTTP: two different lengths, no status, or headers without an end. "
        "The email to support has the exact reason.",
        ("Does that address open in the browser?",),
        ("Use BigCommerce’s own address. The answer is a matter for whoever manages the website.",),
    ),
}
