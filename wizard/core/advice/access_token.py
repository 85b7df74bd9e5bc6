"""Advice on step 3: the value in the token field (V) and the credentials file (F).

Source: docs/facts/bigcommerce.md, sections 2.4 (the window and the file after Save) and 4.6 (shapes of the values).
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.VALUE_EMPTY: Advice(
        "The field is empty, or has only spaces, quotes, and invisible characters.",
        ("Is BigCommerce’s pop-up still open?", "Is there a new file in Downloads?"),
        ("The file first: “Choose the file…”. Without pop-up and file the token is gone. Create a new API account.",),
    ),
    K.VALUE_CLIENT_SECRET: Advice(
        "64 hexadecimal digits, or a value with that label: the second of the three boxes.",
        ("Which of the three boxes did you copy from?",),
        ("Copy the third box, “Access token”. If others saw the client secret, create a new API account.",),
    ),
    K.VALUE_STOREFRONT_TOKEN: Advice(
        "A JWT, which starts with eyJ: a storefront or GraphQL token. The management API doesn’t accept it.",
        ("Which BigCommerce page is this value from?",),
        ("Back to step 2: Settings, Store-level API accounts, Create API account, type V2/V3.",),
    ),
    K.VALUE_ACCOUNT_UUID: Advice(
        "Five groups of hexadecimal digits with hyphens: the UUID of the BigCommerce account.",
        ("Did you copy it from an address, or from a box not called “Access token”?",),
        ("Copy the third box in BigCommerce’s pop-up, or use the downloaded file.",),
    ),
    K.VALUE_ADDRESS: Advice(
        "The value has a dot, a slash, or an @: the API path, a link, or an email address.",
        ("Did you copy the field “API path”?",),
        ("The API path is on the page before Save. The token shows only after Save.",),
    ),
    K.VALUE_STORE_HASH: Advice(
        "At most 12 letters and digits, or it starts with store-.",
        ("Did you paste the value from step 1 again?",),
        ("The token has about 31 characters. Have them use the box’s copy button.",),
    ),
    K.VALUE_SEVERAL_WORDS: Advice(
        "Several words or lines without a label for the access token, or more than 4,096 characters.",
        ("Did you select the text with the mouse?",),
        ("The box’s copy button copies exactly the value. They can also paste the whole BigCommerce file.",),
    ),
    K.VALUE_UNUSUAL_CHARACTERS: Advice(
        "A character beyond A-Z, a-z, and 0-9. BigCommerce publishes no rule. All known tokens are "
        "lowercase letters and digits.",
        ("Did the value go through an email, a chat, or a document?",),
        ("Copy it again from BigCommerce or the file. Other programs can replace characters.",),
    ),
    K.VALUE_OLD_TOKEN: Advice(
        "They started over because of missing rows, then entered the old account’s token.",
        ("Did you already save the new API account?", "Which file in Downloads is the newest?"),
        ("Finish step 2 for the new account, then use the newest file. “Test” still tests the old token.",),
    ),
    K.VALUE_OTHER_STORE: Advice(
        "The token came with another store’s name: from the keychain, or entered before step 1 was changed.",
        ("Which store are you connecting today?",),
        ("Go back to step 1 for the other store, or enter this store’s token. Spell both hashes to compare.",),
    ),
    K.VALUE_SHOPIFY: Advice(
        "It starts with shpat_, shpca_, shppa_, or shpss_.",
        ("Do you have a Shopify shop too?",),
        ("It’s a working key for another shop. Have them clear the field and copy BigCommerce’s third box.",),
    ),
    K.VALUE_WOOCOMMERCE: Advice(
        "ck_ or cs_, then 40 hexadecimal digits.",
        ("Do you have a WordPress shop too?",),
        ("Clear the field. APPSe AI has another form for WooCommerce. This one needs the BigCommerce token.",),
    ),
    K.VALUE_CLIENT_ID: Advice(
        "The pasted text labels it as the client ID. Without a label nobody can tell: ID and token have "
        "the same shape.",
        ("Did you copy the first box?",),
        ("Copy the third box. A client ID without its label passes here and shows T-01 in step 4.",),
    ),
    K.VALUE_PRACTICE: Advice(
        "The value starts with “practice”, like all tokens and client IDs of the practice store. It "
        "wasn’t sent anywhere.",
        ("Did you practice before this call, and is that window still open?",),
        ("Close the practice panel, then copy the third box in BigCommerce’s real pop-up.",),
    ),
    K.VALUE_PLACEHOLDER: Advice(
        "Words like REDACTED or YOUR_ACCESS_TOKEN, only x, stars, or dots, or letters in alphabetical order.",
        ("Where did you copy this from?", "Did someone send it with a part covered up?"),
        ("Find the original: the downloaded file, or BigCommerce’s pop-up if it’s still open.",),
    ),
    K.VALUE_LEGACY: Advice(
        "40 or 32 hexadecimal digits: a legacy API account’s token. Those belonged to one user of the control panel.",
        ("Is this from an older connection to your shop?",),
        ("Back to step 2: create a store-level API account. Keep the legacy one, as other programs may use it.",),
    ),
    K.VALUE_SEVERAL_TOKENS: Advice(
        "Labels name more than one token. One account’s token must never be used with another account’s store.",
        ("How many API accounts are in your note or file?", "Is one of them old or deleted?"),
        ("The window shows a button for each, with name, store, and last characters. Or paste only one.",),
    ),
    K.VALUE_DAMAGED: Advice(
        "A labeled token continues on the next line or ends in dots. Its pieces don’t add up to 31 characters.",
        ("Did it come by email or chat?", "Is there still an original?"),
        ("Copy it from the original in one go. If there isn’t one, create a new API account.",),
    ),
    K.FILE_TOO_LARGE: Advice(
        "The chosen file is over 10 MB, so it wasn’t opened. BigCommerce’s has a few hundred bytes.",
        ("What is the file called?",),
        ("Sort Downloads by date and choose BigCommerceAPI-credentials-….txt.",),
    ),
    K.DOWNLOADS_REFUSED: Advice(
        "macOS asked if the app may look into Downloads, and the answer was no. Or a company forbids it.",
        ("Did your computer ask you something when you started the check?",),
        (
            "System Settings, Privacy & Security, Files and Folders: allow Downloads for this app, then try again.",
            "Or “Choose the file…”, which needs no permission.",
        ),
    ),
    K.FILE_UNREADABLE: Advice(
        "The system didn’t open the file. Its reason is in parentheses. Folders and devices can’t be opened either.",
        ("Is the file still there, and not on a USB stick or in an offline cloud folder?",),
        ("Copy the file to the desktop and choose it there, or paste its token.",),
    ),
    K.FILE_NO_TOKEN: Advice(
        "No access token label followed by plain letters and digits, and no value alone in a token’s shape.",
        ("Does the file’s name start with BigCommerceAPI-credentials?", "Did another program open and save it?"),
        ("Choose the original download. Safari may not download it at all. Then paste the pop-up’s third box.",),
    ),
    K.FILE_OTHER_STORE: Advice(
        "The file’s API path, or the store hash this app saved in it, differs from step 1.",
        ("How many stores do you have, and which one is open in the browser?",),
        ("Choose the newest file, or go back to step 1. The token belongs to the hash in its file.",),
    ),
    K.FILE_INCOMPLETE: Advice(
        "The text ends at the token, or inside the next key. The download was cut off, maybe with the token.",
        ("Is BigCommerce’s pop-up still open in the browser?",),
        ("Paste from the pop-up if it’s open. Otherwise create a new API account: the token is shown only once.",),
    ),
    K.FILE_ARCHIVE: Advice(
        "The first bytes are those of an archive, such as ZIP, RAR, 7z, or gzip.",
        ("Did someone send you the file packed?",),
        ("A double click opens most archives. Drag the text file from it to the desktop.",),
    ),
    K.FILE_DOCUMENT: Advice(
        "A Word, Excel, Pages, or LibreOffice document. RTF, from TextEdit or WordPad, can be used.",
        ("Did you paste the values into a document to keep them?",),
        ("Have them open the document and copy only the token, without spaces around it.",),
    ),
    K.FILE_PDF: Advice(
        "The first bytes are those of a PDF. Its text may be split in any way, so it isn’t used.",
        ("Did someone print BigCommerce’s pop-up to a file?",),
        ("Copy from the PDF and count: 31 characters. You can’t copy from a scanned page.",),
    ),
    K.FILE_PICTURE: Advice(
        "A screenshot or photo, such as PNG, JPEG, HEIC, or WebP. Pictures aren’t searched for text.",
        ("Is it a picture of BigCommerce’s pop-up?",),
        ("The download has the same values as text. Typing from a picture mixes up 0 and o, 1 and l.",),
    ),
    K.FILE_PROTECTED: Advice(
        "An age file from “Save a copy…”, given to the command where nobody can enter the passphrase.",
        ("Did this app save the file?",),
        ("Choose it in step 3 of the window, or run check --file in a terminal.",),
    ),
    K.FILE_IS_SETUP: Advice(
        "check --file got a file from “Save progress…”. Those never contain a token.",
        ("Is it the file you saved to continue another day?",),
        ("The window resumes from it. The test also needs the token.",),
    ),
    K.FILE_PRACTICE: Advice(
        "The file names the store practice1, or its token starts with “practice”. Downloads from the "
        "practice panel have PRACTICE in their names.",
        ("Does the file’s name contain the word PRACTICE?",),
        ("Sort Downloads by date and choose the one without PRACTICE. Delete the practice files.",),
    ),
}
