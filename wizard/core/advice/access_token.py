"""Advice on step 3: the value in the token field (V) and the credentials file (F).

Source: docs/facts/bigcommerce.md, sections 2.4 (the window and the file after Save) and 4.6 (shapes of the values).
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.VALUE_EMPTY: Advice(
        "The field holds nothing, or only spaces, quotes and invisible characters.",
        ("Is the window “BigCommerce API credentials” still open?", "Is there a new file in Downloads?"),
        ("The file first: “Choose the file”. Without window and file the token is gone: a new API account.",),
    ),
    K.VALUE_CLIENT_SECRET: Advice(
        "64 hexadecimal digits, or a value labelled so: the second of the three boxes.",
        ("Which of the three boxes did you copy from?",),
        ("The third box, “Access token”. A client secret that others saw calls for a new API account.",),
    ),
    K.VALUE_STOREFRONT_TOKEN: Advice(
        "A JWT (begins with eyJ): a storefront or GraphQL token, which the management API does not take.",
        ("From which page of BigCommerce is this value?",),
        ("Back to step 2: Settings, Store-level API accounts, Create API account, type V2/V3.",),
    ),
    K.VALUE_ACCOUNT_UUID: Advice(
        "Five groups of hexadecimal digits with hyphens: the UUID of the BigCommerce account.",
        ("Did you copy it from an address, or from a box named differently than “Access token”?",),
        ("The third box of the window after Save, or the downloaded file.",),
    ),
    K.VALUE_ADDRESS: Advice(
        "The value has a dot, a slash or an @: the API path, a link or an e-mail address.",
        ("Did you copy the field “API path”?",),
        ("The API path stands on the page before Save; the token shows only after Save.",),
    ),
    K.VALUE_STORE_HASH: Advice(
        "At most 12 letters and digits, or it begins with store-.",
        ("Did you paste the value of step 1 again?",),
        ("The token is about 31 characters long. Let them use the box's copy button.",),
    ),
    K.VALUE_SEVERAL_WORDS: Advice(
        "Several words or lines without a label that marks one as the access token, or more than 4,096 characters.",
        ("Did you mark the text with the mouse?",),
        ("The copy button of the box takes exactly the value. A whole credentials file may be pasted, too.",),
    ),
    K.VALUE_UNUSUAL_CHARACTERS: Advice(
        "A character beyond A-Z, a-z and 0-9. BigCommerce publishes no grammar; all known tokens are lower case and digits.",
        ("Did the value go through a mail, a chat or a document?",),
        ("Copy it afresh from BigCommerce or from the file: programs in between replace characters.",),
    ),
    K.VALUE_OLD_TOKEN: Advice(
        "After starting over because of missing rows, the very token of the former account was entered.",
        ("Was the new API account saved already?", "Which file in Downloads is the newest?"),
        (
            "Finish step 2 for the new account, then take the newest file. Going on once more tests the old token anyway.",
        ),
    ),
    K.VALUE_OTHER_STORE: Advice(
        "The token came with the name of another store (kept in the keychain, or entered before step 1 was changed).",
        ("Which store are you connecting today?",),
        ("Back to step 1 for the other store, or enter the token of this one. Compare by spelling the hashes.",),
    ),
    K.VALUE_SHOPIFY: Advice(
        "It begins with shpat_, shpca_, shppa_ or shpss_.",
        ("Do you run a Shopify shop as well?",),
        ("It is a working key of another shop: let them clear the field, and take BigCommerce's third box.",),
    ),
    K.VALUE_WOOCOMMERCE: Advice(
        "ck_ or cs_ followed by 40 hexadecimal digits.",
        ("Do you have a WordPress shop as well?",),
        ("Clear the field. For WooCommerce, APPSe AI has a form of its own; here the BigCommerce token is wanted.",),
    ),
    K.VALUE_CLIENT_ID: Advice(
        "Labelled as client ID in the pasted text. Without the label nothing tells: ID and token have the same shape.",
        ("Did you copy the first box?",),
        ("The third box. An unlabelled client ID passes here and shows as T-01 in step 4.",),
    ),
    K.VALUE_PRACTICE: Advice(
        "The value begins with practice, as all tokens and client IDs of the practice store do. It was sent nowhere.",
        ("Did you rehearse before this call, and is that window still open?",),
        ("Close the practice panel, then take the third box of the window that BigCommerce showed.",),
    ),
    K.VALUE_PLACEHOLDER: Advice(
        "Words like REDACTED or YOUR_ACCESS_TOKEN, a row of x, stars or dots, or letters in the order of the alphabet.",
        ("Where did you copy this from?", "Did somebody send it to you with a part covered up?"),
        ("Find the original: the downloaded file, or the window after Save if it is still open.",),
    ),
    K.VALUE_LEGACY: Advice(
        "40 or 32 hexadecimal digits: the token of a legacy API account, which belonged to a user of the control panel.",
        ("Is this from an older connection of your shop?",),
        ("Back to step 2: a store-level API account. The legacy one may stay, other programs may use it.",),
    ),
    K.VALUE_SEVERAL_TOKENS: Advice(
        "Labels name more than one token, and a token of one account must never meet the store of another.",
        ("How many API accounts are in your note or file?", "Is one of them old or deleted?"),
        ("The window shows a button for each, with name, store and last characters. Otherwise paste one alone.",),
    ),
    K.VALUE_DAMAGED: Advice(
        "A labelled token goes on in the next line, or ends with dots, and its pieces do not make 31 characters.",
        ("Did it come by e-mail or chat?", "Does the original still exist?"),
        ("Copy it from the original in one go. If there is none, a new API account.",),
    ),
    K.FILE_TOO_LARGE: Advice(
        "The chosen file is over 10 MB and was not read. BigCommerce's has a few hundred bytes.",
        ("What is the name of the file?",),
        ("Sort Downloads by date and take BigCommerceAPI-credentials-….txt.",),
    ),
    K.DOWNLOADS_REFUSED: Advice(
        "macOS asked whether the program may look into Downloads, and the answer was no; or a company forbids it.",
        ("Did a question of the system come up when you ticked the box?",),
        (
            "System Settings, Privacy & Security, Files and Folders: allow Downloads for this program, then tick again.",
            "Or “Choose the file”: that needs no permission.",
        ),
    ),
    K.FILE_UNREADABLE: Advice(
        "The system would not open or read it; its reason stands in brackets. Folders and devices count as unreadable, too.",
        ("Is the file still there, and not on a stick or in a cloud folder that is offline?",),
        ("Copy the file to the desktop and choose it there, or paste the token out of it.",),
    ),
    K.FILE_NO_TOKEN: Advice(
        "No label for an access token with plain letters and digits behind it, and no value alone with a token's shape.",
        ("Does the file's name begin with BigCommerceAPI-credentials?", "Was it opened and saved in another program?"),
        ("Choose the original download. Safari may not download it at all; then the window's third box is pasted.",),
    ),
    K.FILE_OTHER_STORE: Advice(
        "The file's API path, or the store hash of a file of this program, is not the one of step 1.",
        ("How many stores do you have, and which one is open in the browser?",),
        ("Take the newest file, or go back to step 1. The file's own hash is the one its token belongs to.",),
    ),
    K.FILE_INCOMPLETE: Advice(
        "The text ends with the token, or within the next key: a download that broke off, and with it perhaps the token.",
        ("Is the window after Save still open in the browser?",),
        ("Paste from the window if it is open; otherwise a new API account, as BigCommerce shows the token once.",),
    ),
    K.FILE_ARCHIVE: Advice(
        "The first bytes are those of ZIP, RAR, 7z, gzip or bzip2.",
        ("Did somebody send you the file packed?",),
        ("A double click opens most archives; drag the text file out of it to the desktop.",),
    ),
    K.FILE_DOCUMENT: Advice(
        "A document of Word, Excel, Pages or LibreOffice. RTF, as TextEdit and WordPad write it, is read.",
        ("Did you paste the values into a document to keep them?",),
        ("Let them open the document and copy the token alone, without spaces around it.",),
    ),
    K.FILE_PDF: Advice(
        "The first bytes are those of a PDF. Its text may be split in any way, so it is not read.",
        ("Did somebody print the window after Save into a file?",),
        ("Copy from the PDF and count: 31 characters. A scanned page cannot be copied from.",),
    ),
    K.FILE_PICTURE: Advice(
        "A screenshot or photo (PNG, JPEG, GIF, HEIC, WebP, BMP or TIFF). Nothing is read out of pictures.",
        ("Is it a picture of the window after Save?",),
        ("The download has the same values as text. Typing from a picture mixes up 0 and o, 1 and l.",),
    ),
    K.FILE_PROTECTED: Advice(
        "An age file, as “Keep a copy” saves it, given to the command where nobody can be asked for the passphrase.",
        ("Was this file saved with this program?",),
        ("Choose it in step 3 of the window, or run check --file in a terminal of your own.",),
    ),
    K.FILE_IS_SETUP: Advice(
        "A file of “Save where I am” was given to check --file. It never holds a token.",
        ("Is it the file that was saved to go on another day?",),
        ("The window goes on from it; the test needs the token as well.",),
    ),
    K.FILE_PRACTICE: Advice(
        "The file names the store practice1, or its token begins with practice. Downloads of the practice panel say PRACTICE "
        "in their name.",
        ("Does the file's name hold the word PRACTICE?",),
        ("Sort Downloads by date and take the one without PRACTICE; throw the practice files away.",),
    ),
}
