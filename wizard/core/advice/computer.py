"""Advice on this computer: saved stores (I), keychain (K), saved setups (H), files and clipboard (E), program (P).

What leads to which code is decided in the adapters (`saved_stores_file`, `keyring_backends`, `secret_file`, `protected_file`) and
in `wizard.core.setup.progress_file`.
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.INDEX_DAMAGED: Advice(
        "stores.json wasn’t complete JSON, was larger than 4 MB, or wasn’t UTF-8. It was renamed to "
        "stores-damaged-….json, not deleted.",
        ("Did the computer lose power lately?", "Does the user folder sync with another computer?"),
        (
            "Nothing to repair: the list contains no tokens. They can send the renamed file. It names stores, "
            "no secrets.",
        ),
    ),
    K.INDEX_NOT_USABLE: Advice(
        "The system refused to read or change stores.json. Its reason is in parentheses.",
        ("What’s in the parentheses?", "Does a sync or security program guard that folder?"),
        ("For “Permission denied”, make them the owner of the folder again. For “No space”, free up space.",),
    ),
    K.INDEX_TOO_NEW: Advice(
        "stores.json has a higher format number than this version knows. It stays as it is.",
        ("Is the app installed twice here, or on a computer that shares this user folder?",),
        ("Update the older installation.",),
    ),
    K.INDEX_IN_USE: Advice(
        "Another window, or check --saved on Windows, locked stores.json for over five seconds. Or, on Windows, "
        "another program had it open for over a second.",
        (
            "Is the app open twice, or does a terminal run check --saved?",
            "Is stores.json open in another program?",
            "In stores.json’s Properties, under Security, may this account change it?",
        ),
        (
            "Close the other window or program. None in sight? Restart the computer: that ends a hidden one.",
            "Same again? A sync, backup, or security program may guard that folder.",
        ),
    ),
    K.INDEX_ROWS_UNREAD: Advice(
        "Some rows in stores.json lack a field or have an impossible time. The file was edited, merged by "
        "a sync program, or written by another version. They’re kept.",
        ("Does the folder sync between computers?",),
        ("Set the store up again. Its row then replaces the damaged one.",),
    ),
    K.INDEX_LEFT_DAMAGED: Advice(
        "check --saved changes nothing, so stores.json stays, although it isn’t complete JSON or is over 4 MB.",
        ("Was stores.json edited by hand, or restored from a backup?",),
        ("Restore the file. Otherwise the window starts a new list (I-01). Set up or test each store there again.",),
    ),
    K.KEYCHAIN_MISSING: Advice(
        "No usable keychain. On Linux: no Secret Service or KWallet on the session bus. Elsewhere: the "
        "system’s own didn’t load.",
        ("Is this Linux, or a remote session without a desktop?",),
        ("Save to a protected file or the password manager. On Linux, they can install gnome-keyring or KWallet.",),
    ),
    K.KEYCHAIN_LOCKED: Advice(
        "Someone dismissed the system’s prompt to unlock, or there’s no screen for it.",
        ("Did a window just ask for a password?", "Did this computer’s sign-in password change lately?"),
        ("Try again and answer the prompt. If the keychain has an older password, enter that one.",),
    ),
    K.KEYCHAIN_NOT_SAFE: Advice(
        "The only keyring stores plain text, or says it’s unfit (priority 0 or less). It never gets a token.",
        ("Did someone set up Python or a keyring add-on on this computer?",),
        ("Use a file with a passphrase. There’s no switch to accept an unsafe keyring.",),
    ),
    K.KEYCHAIN_NOT_KEPT: Advice(
        "Right after saving, the keychain gave back something else.",
        ("Do other programs on this computer lose their passwords too?",),
        ("Use a file or password manager for now. Whoever manages the computer should repair the keychain.",),
    ),
    K.KEYCHAIN_REFUSED: Advice(
        "The keychain’s library reported something other than “locked” or “missing”. Its number or class "
        "name is in parentheses.",
        ("Please read out the words in parentheses?",),
        ("Sign out, sign in, and try once more. If it stays, use a file and pass the word on.",),
    ),
    K.KEYCHAIN_SILENT: Advice(
        "120 seconds without an answer. Usually a prompt is behind another window or on another desktop.",
        ("Do you see a second window when you move this one aside?",),
        ("Answer the hidden prompt. It may still save then, so look before saving twice.",),
    ),
    K.KEYCHAIN_OLD_ENTRY: Advice(
        "macOS -25244 or -25299: an entry with the same name belongs to another program, or to an earlier "
        "build with another signature.",
        ("Did you use an older version of this app on this Mac?",),
        ("In Keychain Access, search for BigCommerce Connect, delete this store hash’s entry, then save again.",),
    ),
    K.KEYCHAIN_NOBODY_TO_ASK: Advice(
        "macOS -25308 or -25315, Windows 1312: the session has no screen for a prompt. For example SSH, a "
        "scheduled task, a service, or a locked screen.",
        ("Is someone signed in at the computer itself, with its screen unlocked?",),
        ("Start it in the session of the person who set up the stores.",),
    ),
    K.KEYCHAIN_PASSWORD_REFUSED: Advice(
        "macOS -25293: the keychain has another password, often after the sign-in password changed. Or "
        "macOS doesn’t accept the app’s signature.",
        ("Did someone else reset or change the Mac’s sign-in password?",),
        ("In Keychain Access, lock the login keychain and unlock it with the older password. Then try again.",),
    ),
    K.KEYCHAIN_NO_ROOM: Advice(
        "Windows 8: no memory or room for another entry. 1783: the value is longer than the 2,560 bytes "
        "an entry can have.",
        ("Does Credential Manager list very many entries?", "Did you enter something longer than a token?"),
        ("Clear out old entries under Windows Credentials, or use a protected file.",),
    ),
    K.KEYCHAIN_PART_MISSING: Advice(
        "kwalletd is on the session bus without the Secret Service interface, and Python’s dbus module "
        "isn’t there to use it.",
        ("Which version of KDE Plasma is it?",),
        (
            "From KDE Frameworks 5.97 on, KWallet works as a Secret Service once that’s turned on.",
            "Otherwise use a protected file, or install gnome-keyring too.",
        ),
    ),
    K.KEYCHAIN_NOT_ALLOWED: Advice(
        "macOS -128: someone clicked Deny or Cancel when macOS asked about the keychain. After an update it can ask for "
        "each entry, because the app’s signature changed.",
        ("Did macOS just ask to use the keychain?", "Was the app updated lately?"),
        (
            "Try again, enter the keychain’s password, and click Always Allow. It’s usually the Mac’s sign-in "
            "password, or an older one.",
        ),
    ),
    K.PROGRESS_NOT_USABLE: Advice(
        "The file lacks a saved setup’s mark, isn’t complete JSON, or has a value that no saved setup can have.",
        ("Did it come by email, and did an editor open it?", "Does its name end in .progress.json?"),
        ("Ask for it again, as an attachment.", "Or start at step 1. Only check marks are lost."),
    ),
    K.PROGRESS_TOO_NEW: Advice(
        "The file’s format number is higher than this version’s.",
        ("Which version does the report show on each of the two computers?",),
        ("Update the app on the computer that opens the file.",),
    ),
    K.PROGRESS_OF_PRACTICE: Advice(
        "A file saved in practice, or about practice1, was opened in a real window. The two never mix.",
        ("Does the file’s name start with PRACTICE?",),
        ("To see it: bigcommerce-connect --practice --open and the file. For the real store, ask for the other file.",),
    ),
    K.PROGRESS_OF_REAL_STORE: Advice(
        "A file about a real store was opened in a window started with --practice.",
        ("Does the top of the window say PRACTICE?",),
        ("Close that window, start without --practice, and open the file there.",),
    ),
    K.PROGRESS_TOO_LARGE: Advice(
        "Over 256 KB, so it wasn’t opened. A saved setup has a few thousand bytes.",
        ("Which file did you choose, and from which folder?",),
        ("Look for the name that ends in .progress.json.",),
    ),
    K.PROGRESS_UNREADABLE: Advice(
        "The system didn’t open the saved setup. Its reason is in parentheses.",
        ("Is it still inside an email or a zip, or on a drive that isn’t connected?",),
        ("Save the attachment to the desktop first, then open it from there.",),
    ),
    K.PROGRESS_IS_CREDENTIAL: Advice(
        "The file looks like a credential: BigCommerce’s download, or one saved in step 5. A name ending "
        "in .age counts as a protected one, unopened.",
        ("Did you get or send this file by email?",),
        (
            "It belongs in step 3: “Choose the file…”, or drop it on the window.",
            "If it went around by email, replace the API account and delete the old one.",
        ),
    ),
    K.WRITE_NOT_ALLOWED: Advice(
        "The system said “not permitted” or “read-only”. On Windows, often the security program’s folder protection.",
        ("Which folder did you save to?",),
        ("Use Documents or Desktop. Controlled folder access can allow this app.",),
    ),
    K.WRITE_NO_SPACE: Advice(
        "The disk is full, or the user’s quota is used up. The file has a few hundred bytes, so it’s really full.",
        ("How much room is left on that disk?",),
        ("Empty the trash or choose another disk, then save again.",),
    ),
    K.WRITE_NO_FOLDER: Advice(
        "The folder disappeared after it was chosen: a USB stick, a network drive, or a cloud folder.",
        ("Is the stick still plugged in, or the network drive connected?",),
        ("Choose a folder on this computer.",),
    ),
    K.WRITE_OTHER: Advice(
        "Any other refusal by the system, such as a failing disk. The reason is in parentheses.",
        ("Please read out the reason in parentheses?", "Is that folder on a stick or a network drive?"),
        ("Save in Documents on this computer’s own disk.",),
    ),
    K.CLIPBOARD_REFUSED: Advice(
        "Right after copying, the clipboard had something else. Another program used it, or a remote "
        "session replaced it.",
        ("Do you use a clipboard manager, or is someone connected to this computer remotely?",),
        ("Copy again. Otherwise save a copy to a file and copy from there.",),
    ),
    K.FILE_NOT_REMOVED: Advice(
        "The system didn’t delete the downloaded file, usually because a program has it open.",
        ("Is the file open in an editor or in the browser’s preview?",),
        ("Close it and delete it by hand, from the trash too. It contains the token and client secret.",),
    ),
    K.PASSPHRASE_WRONG: Advice(
        "The age file is complete, but the passphrase’s key doesn’t fit.",
        ("Who chose the passphrase, and where is it written down?", "Is caps lock on?"),
        ("Spaces and capitals count. There’s no way around it. If it’s lost, create a new API account.",),
    ),
    K.PROTECTED_FILE_DAMAGED: Advice(
        "Not an age file with one passphrase, cut off, changed, or over 10 MB.",
        ("Was the file emailed or opened in an editor?", "Which program protected the file?"),
        ("Get the original again from where it was saved, such as the stick or the backup.",),
    ),
    K.WRITE_IN_USE: Advice(
        "Windows didn’t let the app replace the old file for over a second. An editor, a preview, or a "
        "backup has it open.",
        ("Is the file open in another window, such as an editor or a preview?",),
        ("Close it there and save again, or save under another name.",),
    ),
    K.WRITE_NOT_PROTECTED: Advice(
        "Protecting needs about half a gigabyte of free memory and runs in a process of its own. Memory or "
        "60 seconds ran out, or that process ended. The message says which.",
        ("What else is open, such as many browser tabs?", "Does a security program stop other programs?"),
        ("Close other programs and save again.", "Otherwise use the password manager or the keychain."),
    ),
    K.WRITE_CHARACTER: Advice(
        "A text has half a character (a lone surrogate), which UTF-8 can’t express. It usually comes from a broken paste.",
        ("Which name did you paste or type, and from where?",),
        ("Have them delete that name and type it by hand.",),
    ),
    K.WRITE_NAME: Advice(
        "The system refused the file’s name: too long, a character it doesn’t allow, or a folder or device "
        "already has it. The reason is in parentheses.",
        ("What name did you give the file?",),
        (
            "Use a short, plain name without special characters.",
            "Same again? Save in Documents: a path can be too long.",
        ),
    ),
    K.PROTECTED_FILE_NOT_OPENED: Advice(
        "Memory (up to 1 GB) or 60 seconds ran out, or the process that opens the file ended. The file itself "
        "may be fine.",
        ("How much memory does this computer have, and which large programs are open?",),
        (
            "Close other programs and try again.",
            "Otherwise open the file with this app on a computer with more memory.",
        ),
    ),
    K.PROTECTED_FILE_TOO_HEAVY: Advice(
        "Another program made this age file with a work factor above 20, which would need over 1 GB of memory.",
        ("Who made this file, and with which program?",),
        ("Open it with that program, for example age --decrypt, and paste the token.",),
    ),
    K.PROGRAM_DEFECT: Advice(
        "An exception the app didn’t foresee. Its class is in parentheses. It’s always the app’s fault.",
        ("What did you do right before?", "Which word is in the parentheses?"),
        ("Take the report. Have them restart the app: store hash and settings are quickly entered again.",),
    ),
    K.WRONG_USAGE: Advice(
        "The command line’s options were incomplete or contradict each other. The window never shows this code.",
        ("What exactly did you type, without the token?",),
        (
            "Have them run check --help. The token comes from a file, standard input, or a variable, never as "
            "an option.",
        ),
    ),
    K.BROWSER_MISSING: Advice(
        "On Linux, neither the desktop nor the search path names a browser. Other systems never show this code.",
        ("Is this a server, or a remote session without a desktop?",),
        ("Install a browser. Or do BigCommerce’s part on another computer and bring the downloaded file.",),
    ),
}
