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
        "401 to a scope-free probe, in words other than T-02’s and T-03’s. BigCommerce’s own is JSON. "
        "A 401 comes before the store lookup. What a good token with a wrong hash gets isn’t known: 401, 403, or 404.",
        (
            "Did the value come from the file, or from which of the three boxes?",
            "Is that API account still in BigCommerce’s list?",
        ),
        (
            "Have them use the token from the downloaded file. It brings the right hash along.",
            "Compare the hash letter by letter, and the token by the four words.",
            "If neither helps, create a new API account.",
        ),
    ),
    K.TOKEN_MALFORMED: Advice(
        "401 as plain text: “X-Auth-Token header should have correct format”. Or no header can carry the "
        "value. Then nothing was sent.",
        ("Was the value typed, or did it go through an email or a document?",),
        (
            "Enter it again from the file or with the copy button.",
            "If it stays, take the report: that form would be new.",
        ),
    ),
    K.TOKEN_NOT_DELIVERED: Advice(
        "401 as plain text: “X-Auth-Token header is required”. The app did send the header, so something "
        "on the way removed it.",
        ("Are you on a company network, or does a security program inspect traffic?",),
        (
            "Test once over a phone hotspot. If it works there, it’s the network.",
            "For its administrator: requests to api.bigcommerce.com must keep the X-Auth-Token header.",
        ),
    ),
    K.STORE_REFUSED: Advice(
        "403 to the second scope-free probe, /v3/hooks. The first didn’t open it either. Hash and token don’t match, "
        "or the store refuses the token. 403 is also documented after the owner’s account changed.",
        (
            "Please spell the store hash: which letters follow store- in the browser?",
            "Did the store change hands lately?",
        ),
        (
            "Spell the hash to compare. Often the first digit is missing, or the channel number is wrong.",
            "Have them use the downloaded file, which has both values.",
        ),
    ),
    K.STORE_NOT_FOUND: Advice(
        "404 to the second scope-free probe, /v3/hooks. The first didn’t open it either. Usually the hash lacks a character.",
        ("Did you type the hash by hand?",),
        ("Step 1 again, pasted from the browser. Looking up the shop’s own domain is a second opinion.",),
    ),
    K.ROWS_MISSING: Advice(
        "The token opens the store, and a GET for these rows answered 403. Only then does a 403 mean a missing scope.",
        ("Which rows does the window name?", "Who created the API account?"),
        (
            "Create a new API account with all rows. You can’t change a saved account. The app marks the missing rows.",
            "In this order: create it, test it here, add it to APPSe AI, then delete the old account.",
        ),
    ),
    K.ALL_ROWS_REFUSED: Advice(
        "The scope-free probe passed, but every row answered 403. Everything was saved on None, or it’s a "
        "Stencil-CLI token.",
        ("Did you choose the token type V2/V3 API token?", "Did you set the rows before you clicked Save?"),
        ("Create a new API account. Go through step 2 together and compare picture by picture.",),
    ),
    K.STORE_LOCKED: Advice(
        "423 to the first request. BigCommerce documents it only in general. When a store answers it isn’t known.",
        ("What does BigCommerce say after you sign in?",),
        ("Nothing in this app helps: the owner contacts BigCommerce. They can save the token untested meanwhile.",),
    ),
    K.STORE_UNAVAILABLE: Advice(
        "503, asked twice. Documented for maintenance, upgrades, suspension, and unpaid bills. The answer "
        "doesn’t say which.",
        ("Does BigCommerce open in the browser?", "Did a trial end, or is a bill unpaid?"),
        (
            "If a bill is unpaid or a trial ended, the owner settles it with BigCommerce.",
            "Otherwise test again in a few minutes. “Continue untested” is possible.",
        ),
    ),
    K.RATE_LIMITED: Advice(
        "429 with limit headers. The wait was over 35 seconds or didn’t help. All apps share the store’s "
        "limit: 150 per 30 seconds on Standard and Plus, 450 on Pro.",
        ("Is an import or a sync running right now?",),
        ("Wait until it’s done, or pause it, then test again. The test sends only about twenty requests.",),
    ),
    K.PLATFORM_BUSY: Advice(
        "429 without any limit header: BigCommerce’s own load balancing, not this store’s use.",
        ("Do other stores or BigCommerce’s status page show trouble?",),
        ("Wait. Nothing has to change in the store or in this app.",),
    ),
    K.SERVER_ERROR: Advice(
        "A 5xx other than 503 to the first request, asked twice.",
        ("Since when does it happen?",),
        ("Test again in a few minutes.", "If it lasts, take the report. BigCommerce needs its times and request IDs."),
    ),
    K.NOT_BIGCOMMERCE: Advice(
        "The answer is HTML instead of JSON: a Wi-Fi sign-in page, a filter’s block page, or a proxy’s page.",
        ("Which network are you on: at home, in a shop, in a hotel?", "What does any website show in the browser?"),
        ("Sign in to the network on its page, or change the network. Then test again.",),
    ),
    K.ANSWER_DAMAGED: Advice(
        "The connection ended before the announced length, or a 2xx body isn’t JSON, twice in a row.",
        ("Does a security program on this computer inspect web traffic?",),
        ("Test again, then over another network. If it’s only here, the web inspection needs an exception.",),
    ),
    K.ANSWER_UNEXPECTED: Advice(
        "Both scope-free probes got a status that no rule knows, such as 400, 410, or 418.",
        ("Which number does Details show?",),
        ("Take the report and pass it on. The app’s maintainers should look at this.",),
    ),
    K.ROWS_NOT_CHECKED: Advice(
        "The store opened. For some needed rows, only timeouts, 429, 5xx, or a 2xx without data came. None is missing.",
        ("Are other BigCommerce pages slow too?",),
        ("Test again. If a row stays unclear, its check mark in step 2 is all there is.",),
    ),
    K.TIME_LIMIT: Advice(
        "The 45 seconds for all requests and waits were over.",
        ("Is the connection slow elsewhere too?",),
        ("Test again on a faster network. Rows checked so far stay visible.",),
    ),
    K.CANCELLED: Advice(
        "Stop, Back, or closing ended the test. On the command line, Ctrl+C did.",
        ("Did you stop it because it hung?",),
        ("Start it again. If it hung, see which row was the last, and try another network.",),
    ),
    K.TOKEN_WITHDRAWN: Advice(
        "The scope-free probe passed, then a row answered 401. The account was deleted during the test.",
        ("Is someone else working on the API accounts right now?",),
        ("Look at the list in BigCommerce. Deleted? Create a new account. Still there? Test once more.",),
    ),
    K.TEST_NOT_RUN: Advice(
        "They pressed Next in step 4 without a finished test.",
        ("What does step 4 show: nothing, or a message with a code?",),
        ("Have them press “Test again”. If the store is down, they can use “Continue untested”.",),
    ),
    K.DEEP_CHECK_ACCEPTED: Advice(
        "An empty POST of the write check answered 2xx. So far it was refused, but that was never "
        "documented. The check stopped at once.",
        ("Which of the three does the message name: product, order, or payment token?",),
        (
            "Remove what was created, as the message says. A payment access token needs BigCommerce support.",
            "Don’t run the write check again on any store. Pass the report on.",
        ),
    ),
    K.ANSWER_TOO_LARGE: Advice(
        "A body over the limit where a few characters belong, or a header over 64 KB. BigCommerce doesn’t do that.",
        ("Is there a filter, a proxy, or a security program in between?",),
        ("Try another network. If it happens there too, take the report and pass it on.",),
    ),
    K.ANSWER_WORDLESS: Advice(
        "A 2xx without content to both scope-free probes, twice. v2/time always has a time, and V3 has "
        "data. A filter, a security program, or a Wi-Fi page answered instead.",
        ("Which security program or web filter runs on this computer?",),
        ("Test over a hotspot. If that works, the filter needs an exception for api.bigcommerce.com.",),
    ),
    K.ROWS_STAY_UNKNOWN: Advice(
        "The store opened. Some needed rows answered 404, 410, 422, or another lasting 4xx. A feature is "
        "off, or BigCommerce removed the address. None is missing.",
        ("Is the store new, or is pickup in store turned off?",),
        (
            "Compare the row’s check mark in step 2. Don’t create a new account for this.",
            "If every store shows it, take the report and pass it on. The app has to ask elsewhere.",
        ),
    ),
}
