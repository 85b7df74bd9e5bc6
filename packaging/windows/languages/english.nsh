; What the Windows installer says in English. Another language is a file like this one with ${LANG_GERMAN} or the like,
; and its two lines behind those of English in installer.nsi.

LangString CaptionText ${LANG_ENGLISH} "Install ${TITLE} ${VERSION}"
LangString Purpose ${LANG_ENGLISH} "Connects a BigCommerce store to APPSe AI"

LangString FolderHeading ${LANG_ENGLISH} "Install ${TITLE}"
LangString FolderSubheading ${LANG_ENGLISH} "It connects a BigCommerce store to APPSe AI."
LangString FolderText ${LANG_ENGLISH} "${TITLE} is installed for you alone, in the folder below, with an entry in the Start menu. No administrator password is needed, and other programs and settings stay as they are.$\r$\n$\r$\nYou can remove it at any time in Windows' Settings under Apps."
LangString CancelQuestion ${LANG_ENGLISH} "Stop installing ${TITLE}?"
LangString FinishHeading ${LANG_ENGLISH} "${TITLE} is installed"
LangString FinishText ${LANG_ENGLISH} "You find it in the Start menu under ${TITLE}."
LangString OpenNow ${LANG_ENGLISH} "Open ${TITLE} now"
LangString DesktopIcon ${LANG_ENGLISH} "Put an icon on the desktop"

LangString CloseFirst ${LANG_ENGLISH} "${TITLE} is open. Close its window, then choose Retry."
LangString TooOld ${LANG_ENGLISH} "${TITLE} needs Windows 10, version 1809 or newer, or Windows 11. This computer has an older version of Windows. Update Windows, then start this installer again."
LangString AlreadyInstalling ${LANG_ENGLISH} "${TITLE} is being installed or removed in another window. Finish there, or close that window, then try again."
LangString ForeignFiles ${LANG_ENGLISH} "The folder $INSTDIR already holds files with the names of ours, and they are not replaced. Start this installer again and choose another folder."

LangString NotWritten ${LANG_ENGLISH} "The folder $INSTDIR could not be written to, or another program has ${UNINSTALLER} in it open. Restart Windows, then start this installer again, or choose another folder."

LangString RemoveText ${LANG_ENGLISH} "${TITLE} is removed from this computer. The files that you saved stay, and so do tokens in Windows Credential Manager."
LangString NotRemoved ${LANG_ENGLISH} "Some files of ${TITLE} could not be removed, because another program has them open. Restart Windows, then try again."
LangString DataQuestion ${LANG_ENGLISH} "Remove the list of the stores that you set up, too?$\r$\n$\r$\nIt lies in ${DATA_FOLDER} and holds the names and store hashes, no token. Keep it if you may install ${TITLE} again.$\r$\n$\r$\nTokens that you kept in Windows Credential Manager stay there either way. You find them in Windows' Control Panel under Credential Manager, Windows Credentials, as ${TITLE}."
