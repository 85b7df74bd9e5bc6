"""Advice on this computer: stores set up before (I), keychain (K), saved set-ups (H), files and clipboard (E), program (P).

What leads to which code is decided in the adapters (`saved_stores_file`, `keyring_backends`, `secret_file`, `protected_file`) and
in `wizard.core.setup.progress_file`.
"""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.advice.form import Advice
from wizard.core.failures import FailureKind as K

ADVICE: Mapping[K, Advice] = {
    K.INDEX_DAMAGED: Advice(
        "stores.json was no whole JSON, larger than 4 MB or not UTF-8. It was renamed to stores-damaged-….json, not deleted.",
        ("Was the computer switched off hard lately?", "Is the user folder synchronised with another computer?"),
        (
            "Nothing to repair: the list holds no tokens. The renamed file can be sent along; it names stores, no secrets.",
        ),
    ),
    K.INDEX_NOT_USABLE: Advice(
        "stores.json is locked by another window for over five seconds, was written by a newer version, or the system refuses.",
        ("Is the program open twice?", "What stands in the brackets?"),
        ("Close the other window. “A newer version” means: update the older installation on this computer.",),
    ),
    K.INDEX_ROWS_UNREAD: Advice(
        "Some rows of stores.json lack a field or have a time that makes no sense: the file was edited, merged by a sync "
        "program, or written by another version. They are kept as they are.",
        ("Is the folder synchronized between computers?",),
        ("Set the store up again; its row then replaces the one that can't be read.",),
    ),
    K.INDEX_LEFT_DAMAGED: Advice(
        "check --saved only reads, so stores.json stays where it is although it is no whole JSON or over 4 MB.",
        ("Was stores.json edited by hand, or restored from a backup?",),
        (
            "Restore the file. Otherwise the window begins a new list (I-01); each store is set up or tested there again.",
        ),
    ),
    K.KEYCHAIN_MISSING: Advice(
        "No usable keychain: on Linux no Secret Service or KWallet on the session bus; elsewhere the system's own did "
        "not load.",
        ("Is this Linux, or a remote session without a desktop?",),
        ("Save to a protected file or the password manager. On Linux gnome-keyring or KWallet can be installed.",),
    ),
    K.KEYCHAIN_LOCKED: Advice(
        "The system's prompt to unlock was dismissed, or there is no screen to show it on.",
        ("Did a window ask for a password just now?", "Did the sign-in password of this computer change lately?"),
        ("Try again and answer the prompt. A keychain with an older password is unlocked with that one.",),
    ),
    K.KEYCHAIN_NOT_SAFE: Advice(
        "The only keyring found keeps plain text or declares itself unfit (priority 0 or less). It is never given a token.",
        ("Was Python or a keyring add-on set up on this computer by somebody?",),
        ("Use a file with a passphrase. There is no switch to accept an unsafe keyring.",),
    ),
    K.KEYCHAIN_NOT_KEPT: Advice(
        "What was read back right after writing differs from what was written.",
        ("Do other programs on this computer lose their passwords, too?",),
        ("File or password manager now; the keychain itself needs repair by whoever looks after the computer.",),
    ),
    K.KEYCHAIN_REFUSED: Advice(
        "The keychain's library raised what is neither “locked” nor “missing”; the system's number or else a class name "
        "stands in brackets.",
        ("Please read out what the brackets hold?",),
        ("Try once more after signing out and in. If it stays, use a file and pass the word on.",),
    ),
    K.KEYCHAIN_SILENT: Advice(
        "120 seconds without an answer: mostly a prompt hidden behind another window or on another desktop.",
        ("Do you see a second window when you move this one aside?",),
        ("Answer the hidden prompt. What it was asked may still happen then, so look before saving twice.",),
    ),
    K.KEYCHAIN_OLD_ENTRY: Advice(
        "macOS -25244 or -25299: an entry of the same name belongs to another program or an earlier build of this one, "
        "whose signature differs.",
        ("Was an older version of this program used on this Mac?",),
        ("Keychain Access, search for BigCommerce Connect, delete the entry of this store hash, then save again.",),
    ),
    K.KEYCHAIN_NOBODY_TO_ASK: Advice(
        "macOS -25308 or -25315, Windows 1312: the session has no screen to ask on, as over SSH, in a scheduled task or "
        "a service, or with the screen locked.",
        ("Is somebody signed in at the computer itself, with its screen unlocked?",),
        ("Start it in the session of the person who set up the stores.",),
    ),
    K.KEYCHAIN_PASSWORD_REFUSED: Advice(
        "macOS -25293: the keychain's password differs from the one entered, often after the sign-in password was "
        "changed elsewhere; or the program's signature is not accepted.",
        ("Was the Mac's sign-in password reset or changed by somebody else?",),
        ("In Keychain Access, lock and unlock the login keychain with the older password, then try again.",),
    ),
    K.KEYCHAIN_NO_ROOM: Advice(
        "Windows 8: no memory or room for another entry. 1783: the value is longer than the 2,560 bytes that an entry holds.",
        ("Does Credential Manager list very many entries?", "Was something longer than a token entered?"),
        ("Clear out old entries under Windows Credentials, or use a protected file.",),
    ),
    K.KEYCHAIN_PART_MISSING: Advice(
        "A kwalletd is on the session bus, without the Secret Service interface, and Python's dbus module is not there "
        "to ask it.",
        ("Which version of KDE Plasma is it?",),
        (
            "From KDE Frameworks 5.97 on, KWallet answers as a Secret Service when that is switched on.",
            "Otherwise a protected file, or gnome-keyring beside it.",
        ),
    ),
    K.PROGRESS_NOT_USABLE: Advice(
        "The file lacks the mark of a saved set-up, is no whole JSON, or holds a value that no such file can have.",
        ("Did it come by mail, and was it opened in an editor?", "Does its name end in .progress.json?"),
        (
            "Ask for it afresh, as an attachment.",
            "Or begin at step 1: a progress file saves ticks, nothing that is lost.",
        ),
    ),
    K.PROGRESS_TOO_NEW: Advice(
        "The file's format number is higher than this version's.",
        ("Which version stands in the report on each of the two computers?",),
        ("Update the program on the computer that opens the file.",),
    ),
    K.PROGRESS_OF_PRACTICE: Advice(
        "A file that was saved in practice mode, or one about practice1, was opened in a real window. The two never mix.",
        ("Does the name of the file begin with PRACTICE?",),
        (
            "To see it: bigcommerce-connect --practice --open with the file. For the real store, ask for the other file.",
        ),
    ),
    K.PROGRESS_OF_REAL_STORE: Advice(
        "A file about a real store was opened in a window that was started with --practice.",
        ("Does the top of the window say that it is for practice?",),
        ("Close that window, begin without --practice, and open the file there.",),
    ),
    K.PROGRESS_TOO_LARGE: Advice(
        "Over 256 KB; it was not read. A saved set-up has a few thousand bytes.",
        ("Which file did you choose, and from which folder?",),
        ("Look for the name that ends in .progress.json.",),
    ),
    K.PROGRESS_UNREADABLE: Advice(
        "The system would not open or read the saved set-up; its reason stands in brackets.",
        ("Is it still inside a mail or a zip, or on a drive that is not connected?",),
        ("Save the attachment to the desktop first, then open it from there.",),
    ),
    K.PROGRESS_IS_CREDENTIAL: Advice(
        "The file reads as a credential: BigCommerce's download, or one saved in step 5. A name that ends in .age is taken for "
        "a protected one unread.",
        ("Was this file sent to you, or by you, by mail?",),
        (
            "Its place is step 3: “Choose the file”, or drop it on the window.",
            "If it was mailed around, replace the API account and delete the old one.",
        ),
    ),
    K.WRITE_NOT_ALLOWED: Advice(
        "The system said “not permitted” or “read-only”. On Windows often the folder protection of the security program.",
        ("Into which folder did you save?",),
        ("Documents or Desktop. Controlled folder access can allow this program.",),
    ),
    K.WRITE_NO_SPACE: Advice(
        "No room on the disk, or the user's quota is used up. The file is a few hundred bytes, so it is really full.",
        ("How much room is left on that disk?",),
        ("Empty the recycle bin or choose another disk; then save again.",),
    ),
    K.WRITE_NO_FOLDER: Advice(
        "The folder vanished between choosing and saving: a stick, a network drive or a cloud folder.",
        ("Is the stick still plugged in, or the network drive connected?",),
        ("Choose a folder on this computer.",),
    ),
    K.WRITE_OTHER: Advice(
        "Any other refusal by the system, such as a name it does not allow; the reason stands in brackets.",
        ("Please read out the reason in the brackets, and the file's name?",),
        ("A plain name without special characters, in Documents.",),
    ),
    K.CLIPBOARD_REFUSED: Advice(
        "Right after copying, the clipboard held something else: another program held it, or a remote session replaced it.",
        ("Do you use a clipboard manager, or is somebody connected to this computer remotely?",),
        ("Copy again; otherwise save to a file and copy from there.",),
    ),
    K.FILE_NOT_REMOVED: Advice(
        "The system did not delete the downloaded credentials file, mostly because a program has it open.",
        ("Is the file open in an editor or in the browser's preview?",),
        ("Close it and remove it by hand, the recycle bin too: it holds token and client secret.",),
    ),
    K.PASSPHRASE_WRONG: Advice(
        "The age file is whole, but the key derived from the passphrase does not fit.",
        ("Who chose the passphrase, and where is it written down?", "Is caps lock on?"),
        ("Spaces and capital letters count. There is no way around it: lost means a new API account.",),
    ),
    K.PROTECTED_FILE_DAMAGED: Advice(
        "Not an age file with one passphrase, cut short, changed, over 64 KB; or a work factor above 20, or too little free "
        "memory (about 1 GB) or time for it. The message says which.",
        ("Was the file sent by mail or opened in an editor?", "Which program protected the file?"),
        ("Fetch the original again from where it was saved, such as the stick or the backup.",),
    ),
    K.WRITE_IN_USE: Advice(
        "Windows did not let the old file be replaced for over a second: an editor, a preview or a backup has it open.",
        ("Is the file open in another window, such as an editor or a preview?",),
        ("Close it there and save again, or save under another name.",),
    ),
    K.PROGRAM_DEFECT: Advice(
        "An exception that the program did not foresee; its class stands in brackets. Always a defect of the program.",
        ("What did you do right before?", "Which word stands in the brackets?"),
        (
            "Take the report. Let them close and open the program: the store hash and settings are quickly entered again.",
        ),
    ),
    K.WRONG_USAGE: Advice(
        "The command line's options were incomplete or contradict each other. The window never shows this code.",
        ("Which line exactly did you type, without the token?",),
        ("Let them read check --help. The token comes by file, standard input or environment, never as an argument.",),
    ),
    K.BROWSER_MISSING: Advice(
        "On Linux, neither the desktop nor the search path names a browser. Elsewhere this code does not come.",
        ("Is this a server, or a remote session without a desktop?",),
        ("Install a browser, or do BigCommerce's part on another computer and bring the downloaded file.",),
    ),
}
