"""Advice on step 4: what BigCommerce answered (T).

Source: docs/facts/bigcommerce.md, sections 4.1 (scope-free probes), 4.3 (status codes), 4.4 (limits) and 4.5 (deep check). What
an answer means is decided in `wizard.core.check.answers` and `wizard.core.check.diagnosis`.
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.TOKEN_REFUSED: Advice(
        "401 to a scope-free probe, in words other than those of T-02 and T-03; BigCommerce's own is JSON. A 401 comes before "
        "the store is looked up. Whether a good token with a wrong hash gives 401, 403 or 404 is not known.",
        (
            "Did the value come from the file, or from which of the three boxes?",
            "Is that API account still in BigCommerce's list?",
        ),
        (
            "Let them take the token from the downloaded file: it brings the right hash along.",
            "Compare the hash letter by letter, and the token by the four words.",
            "If neither helps: a new API account.",
        ),
    ),
    K.TOKEN_MALFORMED: Advice(
        "401 as plain text, “X-Auth-Token header should have correct format”. Or the value holds what no header can carry; then "
        "nothing was sent.",
        ("Was the value typed, or did it go through a mail or a document?",),
        ("Enter it again from the file or by the copy button.", "If it stays, take the report: the form is then news."),
    ),
    K.TOKEN_NOT_DELIVERED: Advice(
        "401 as plain text, “X-Auth-Token header is required”, although the header was sent: something on the way took it out.",
        ("Are you on a company network, or does a security program inspect traffic?",),
        (
            "Test once over a phone's hotspot: if it works there, it is the network.",
            "For its administrator: requests to api.bigcommerce.com must keep the header X-Auth-Token.",
        ),
    ),
    K.STORE_REFUSED: Advice(
        "403 to the second scope-free probe, /v3/hooks; the first did not open it either. Hash and token do not "
        "match, or the store's token is turned away: 403 is documented after a change of the owner's account, too.",
        (
            "Please spell the store hash: which letters follow store- in the browser?",
            "Did the store change hands lately?",
        ),
        (
            "Compare the hash by spelling; a dropped first digit or a wrong channel number are the usual slips.",
            "Let them use the downloaded file, which holds both values.",
        ),
    ),
    K.STORE_NOT_FOUND: Advice(
        "404 to the second scope-free probe, /v3/hooks; the first did not open it either. Mostly a hash with a "
        "character missing.",
        ("Was the hash typed by hand?",),
        ("Step 1 again, pasted from the browser. The look-up by the shop's own domain is a second opinion.",),
    ),
    K.ROWS_MISSING: Advice(
        "The token opens the store, and a GET for the rows named answered 403. Only then a 403 means a missing scope.",
        ("Which rows does the window name?", "Who created the API account?"),
        (
            "A new API account with all rows; scopes of a saved account cannot be changed. The wizard marks the missing ones.",
            "Order: create, test here, put into APPSe AI, delete the old account last.",
        ),
    ),
    K.ALL_ROWS_REFUSED: Advice(
        "The scope-free probe passed, every row answered 403: an account saved with everything at None, or a Stencil-CLI token.",
        ("Did you choose the token type V2/V3 API token?", "Did you set the rows before Save?"),
        ("A new API account; go through step 2 together, comparing picture with picture.",),
    ),
    K.STORE_LOCKED: Advice(
        "423 to the first question. BigCommerce documents it only in general; when a store gives it is not known.",
        ("What does the control panel say after you sign in?",),
        ("Nothing in the wizard helps: the owner turns to BigCommerce. The token can be kept untested meanwhile.",),
    ),
    K.STORE_UNAVAILABLE: Advice(
        "503, asked twice. Documented for maintenance, upgrades, suspension and open bills; the body does not tell which.",
        ("Does the control panel open?", "Did a trial end, or is a bill open?"),
        (
            "With an open bill or a trial that ended: the owner settles that with BigCommerce.",
            "Otherwise test again in some minutes; handing over untested is possible.",
        ),
    ),
    K.RATE_LIMITED: Advice(
        "429 with the headers of the allowance, and the wait was over 35 seconds or did not help. All apps of a store share it "
        "(150 per 30 seconds on Standard and Plus, 450 on Pro).",
        ("Is an import or a synchronisation running just now?",),
        ("Wait until it is done, or pause it, and test again. The test itself sends about twenty requests.",),
    ),
    K.PLATFORM_BUSY: Advice(
        "429 without any header of an allowance: BigCommerce's own load balancing, not this store's use.",
        ("Do other stores or BigCommerce's status page show trouble?",),
        ("Wait. Nothing has to be changed in the store or in the wizard.",),
    ),
    K.SERVER_ERROR: Advice(
        "A 5xx other than 503 to the first question, asked twice.",
        ("Since when does it happen?",),
        (
            "Test again after some minutes.",
            "If it lasts, take the report: times and request ids in it belong into the question to BigCommerce.",
        ),
    ),
    K.NOT_BIGCOMMERCE: Advice(
        "The answer is HTML where JSON belongs: a captive portal, a filter's block page, or a proxy's page.",
        ("Which network are you on: at home, a shop, a hotel?", "What does any website show in the browser?"),
        ("Sign in to the network's page, or change the network, then test again.",),
    ),
    K.ANSWER_DAMAGED: Advice(
        "The connection ended before the announced length, or a 2xx body is no JSON, twice in a row.",
        ("Does a security program on this computer inspect web traffic?",),
        ("Test again, then over another network. If it is only here, let web inspection make an exception.",),
    ),
    K.ANSWER_UNEXPECTED: Advice(
        "A status that none of the rules knows, such as 400, 410 or 418, to both scope-free probes.",
        ("Which number does the window name?",),
        ("Take the report and pass it on: this is worth a look by whoever maintains the program.",),
    ),
    K.ROWS_NOT_CHECKED: Advice(
        "The store opened; for some needed rows only timeouts, 429, 5xx or a 2xx without data came. None is missing.",
        ("Are other pages of BigCommerce slow as well?",),
        ("Test again. A row that stays unclear rests on its tick in step 2.",),
    ),
    K.TIME_LIMIT: Advice(
        "45 seconds for all requests, waits included, were over.",
        ("Is the connection slow elsewhere, too?",),
        ("Test again on a faster network. The rows decided so far stay visible.",),
    ),
    K.CANCELLED: Advice(
        "Cancel, Back or closing ended the run, in the command line Ctrl+C.",
        ("Did you stop it because it hung?",),
        ("Start it again. If it hung, see which row was the last, and try another network.",),
    ),
    K.TOKEN_WITHDRAWN: Advice(
        "The scope-free probe passed, a later row answered 401: the account was deleted while the test ran.",
        ("Is somebody else working in the API accounts just now?",),
        ("Look at the list in BigCommerce. Deleted: a new account. Still there: test once more.",),
    ),
    K.TEST_NOT_RUN: Advice(
        "Next was pressed in step 4 without a finished test.",
        ("What does step 4 show: nothing, or a message with a code?",),
        ("Let them press “Test again”. A store that is down can be handed over untested.",),
    ),
    K.DEEP_CHECK_ACCEPTED: Advice(
        "An empty POST of the deep check answered 2xx. It was observed to be refused, never documented; the run stopped at once.",
        ("Which of the three does the message name: product, order or payment token?",),
        (
            "Remove what was created, as the message says; a payment access token needs BigCommerce's support.",
            "Do not run the deep check again on any store, and pass the report on.",
        ),
    ),
    K.ANSWER_TOO_LARGE: Advice(
        "A body over the cap where a few characters belong, or a header of more than 64 KB. Not BigCommerce's doing.",
        ("Is a filter, a proxy or a security program in between?",),
        ("Another network. If it happens there as well, take the report and pass it on.",),
    ),
    K.ANSWER_WORDLESS: Advice(
        "A 2xx without content to both scope-free probes, twice: v2/time always has a time, and V3 has data. A filter, a "
        "security program or a captive portal answers in BigCommerce's place.",
        ("Which security program or web filter runs on this computer?",),
        ("Test over a hotspot. If that works, the filter needs an exception for api.bigcommerce.com.",),
    ),
    K.ROWS_STAY_UNKNOWN: Advice(
        "The store opened; for some needed rows came 404, 410, 422 or another 4xx that does not pass by itself: a feature "
        "that is off, or an address that BigCommerce withdrew. None is missing.",
        ("Is the store new, or is pickup in store switched off?",),
        (
            "Compare the tick of the row in step 2. Do not recreate the account for that.",
            "If every store shows it, take the report and pass it on: the program has to ask elsewhere.",
        ),
    ),
}
