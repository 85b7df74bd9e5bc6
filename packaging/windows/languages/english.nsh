; What the Windows installer says in English. Another language is a file like this one with ${LANG_GERMAN} or the like,
; and its two lines behind those of English in installer.nsi.

LangString CaptionText ${LANG_ENGLISH} "Install ${TITLE} ${VERSION}"
LangString Purpose ${LANG_ENGLISH} "Connects a BigCommerce store to APPSe AI"

LangString FolderHeading ${LANG_ENGLISH} "Install ${TITLE}"
LangString FolderSubheading ${LANG_ENGLISH} "It connects a BigCommerce store to APPSe AI."
LangString FolderText ${LANG_ENGLISH} "${TITLE} will be installed in the folder below, only for you. It also appears in the Start menu. You don’t need an administrator password.$\r$\n$\r$\nYou can remove it anytime in Windows Settings, under Apps."
LangString CancelQuestion ${LANG_ENGLISH} "Stop installing ${TITLE}?"
LangString FinishHeading ${LANG_ENGLISH} "${TITLE} is installed"
LangString FinishText ${LANG_ENGLISH} "Find it in the Start menu, under ${TITLE}."
LangString OpenNow ${LANG_ENGLISH} "Open ${TITLE} now"
LangString DesktopIcon ${LANG_ENGLISH} "Put an icon on the desktop"

LangString CloseFirst ${LANG_ENGLISH} "${TITLE} is open. Close its window, then choose Retry."
LangString TooOld ${LANG_ENGLISH} "${TITLE} needs Windows 10, version 1809 or newer, or Windows 11. This Windows is older. Update it, then start this installer again."
LangString AlreadyInstalling ${LANG_ENGLISH} "Another window is installing or removing ${TITLE}. Finish there or close it, then try again."
LangString ForeignFiles ${LANG_ENGLISH} "The folder $INSTDIR already has other files with the same names. They won’t be replaced. Start this installer again and choose another folder."

LangString NotWritten ${LANG_ENGLISH} "Can’t write to the folder $INSTDIR, or another program has ${UNINSTALLER} open. Restart Windows and start this installer again, or choose another folder."

LangString RemoveText ${LANG_ENGLISH} "${TITLE} will be removed from this computer. Files you saved stay, and so do tokens in Windows Credential Manager."
LangString NotRemoved ${LANG_ENGLISH} "Some files of ${TITLE} weren’t removed, because another program has them open. Restart Windows, then try again."
LangString DataQuestion ${LANG_ENGLISH} "Remove your list of stores too?$\r$\n$\r$\nIt’s in ${DATA_FOLDER} and contains names and store hashes, but no token. Keep it if you may install ${TITLE} again.$\r$\n$\r$\nTokens in Windows Credential Manager stay either way. Find them in Control Panel, under Credential Manager, Windows Credentials, as ${TITLE}."
