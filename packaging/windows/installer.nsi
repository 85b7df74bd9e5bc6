; BigCommerce Connect for Windows: installed for one person, without administrator rights.
; make_installer.py compiles this and says what each /D of the command line means.
;
; Switches of the installer
;   /S               asks nothing and shows nothing
;   /D=C:\A folder   where to install; has to come last, without quotation marks
;   /DESKTOP         puts an icon on the desktop
; Switches of uninstall.exe
;   /S               asks nothing and shows nothing; the list of stores is kept
;   /REMOVEDATA      removes the list of stores too
;   _?=C:\A folder   waits until it is done and returns the exit code; has to come last and names the folder that
;                    uninstall.exe lies in. Then uninstall.exe itself stays.
; Exit codes of both
;   0 done    1 cancelled by the person    2 a file could not be written
;   3 the program is running    4 Windows is older than 10 1809    5 it is being installed or removed elsewhere
;   6 a file could not be removed    7 the folder holds files of the same name that are not ours

Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off ; the same files give the same installer, whenever they were made
AllowSkipFiles off
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
XPStyle on

!define TITLE "BigCommerce Connect"
!define PUBLISHER "BigCommerce Connect contributors"
!define PROGRAM "bigcommerce-connect.exe"
!define CONSOLE_PROGRAM "bigcommerce-connect-console.exe"
!define UNINSTALLER "uninstall.exe"
!define NEW_UNINSTALLER "bigcommerce-connect.new" ; until it takes the place of the former one
!define MARKER "bigcommerce-connect.installed" ; a folder is ours when this file begins with:
!define MARKER_LINE "${TITLE} is installed in this folder, and its installer may replace what it put here."
!define MUTEX "ai.appse.bigcommerce-connect.installer"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ai.appse.bigcommerce-connect"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define DATA_FOLDER "$LOCALAPPDATA\bigcommerce-connect" ; wizard/adapters/files/saved_stores_file.py

!define NOT_WRITTEN 2
!define IS_RUNNING 3
!define TOO_OLD 4
!define ALREADY_INSTALLING 5
!define NOT_REMOVED 6
!define FOREIGN_FILES 7

!define ERROR_ALREADY_EXISTS 183
!define MOVEFILE_REPLACE_EXISTING 1
!define WINDOWS_10_1809 17763 ; the oldest build that Qt 6.11 runs on

Name "${TITLE}"
Caption "$(CaptionText)"
BrandingText "${TITLE} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"

VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${TITLE}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT License"

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
    !finalize '${SIGN} "%1"' = 0
!endif

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include WinVer.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${LISTS}/strip.bmp"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(CancelQuestion)"

!define MUI_PAGE_HEADER_TEXT "$(FolderHeading)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderSubheading)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(FinishHeading)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(OpenNow)"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopIcon)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION AddDesktopIcon
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!include languages/english.nsh

; -- what both programs do ---------------------------------------------------------------------------------------------

; Ends with a sentence (silent: without) and an exit code.
!macro EndWith code sentence
    MessageBox MB_OK|MB_ICONEXCLAMATION "${sentence}" /SD IDOK
    SetErrorLevel ${code}
    Quit
!macroend
!define EndWith "!insertmacro EndWith"

; Lets one installer or uninstaller of ours work at a time: Windows frees the mutex when the program ends.
!macro BeTheOnlyOne
    System::Call 'kernel32::CreateMutexW(p 0, i 1, w "${MUTEX}") p .r0 ?e'
    Pop $0
    ${If} $0 = ${ERROR_ALREADY_EXISTS}
        ${EndWith} ${ALREADY_INSTALLING} "$(AlreadyInstalling)"
    ${EndIf}
!macroend
!define BeTheOnlyOne "!insertmacro BeTheOnlyOne"

; Sets the variable to 1 when a program in the folder is running: Windows lets nobody write to it then.
!macro LookWhetherRuns variable folder program
    StrCpy ${variable} 0
    ${If} ${FileExists} "${folder}\${program}"
        SetFileAttributes "${folder}\${program}" NORMAL
        ClearErrors
        FileOpen $R9 "${folder}\${program}" a
        ${If} ${Errors}
            StrCpy ${variable} 1
        ${Else}
            FileClose $R9
        ${EndIf}
        ClearErrors
    ${EndIf}
!macroend

; Goes on when nothing in $R8 is running: asks until it was closed, and gives up silently.
!macro WaitUntilClosed un
    Function ${un}WaitUntilClosed
        ${Do}
            !insertmacro LookWhetherRuns $R7 "$R8" "${PROGRAM}"
            !insertmacro LookWhetherRuns $R6 "$R8" "${CONSOLE_PROGRAM}"
            ${If} $R7 = 0
            ${AndIf} $R6 = 0
                Return
            ${EndIf}
            MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(CloseFirst)" /SD IDCANCEL IDRETRY again
            SetErrorLevel ${IS_RUNNING}
            Quit
            again:
        ${Loop}
    FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; -- installing --------------------------------------------------------------------------------------------------------

Var FormerFolder ; where a former version was removed from; empty: nowhere
Var WithDesktopIcon

Function .onInit
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} ${WINDOWS_10_1809}
        ${EndWith} ${TOO_OLD} "$(TooOld)"
    ${EndIf}
    ${BeTheOnlyOne}
    StrCpy $WithDesktopIcon 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DESKTOP" $1
    ${IfNot} ${Errors}
        StrCpy $WithDesktopIcon 1
    ${EndIf}
FunctionEnd

Function AddDesktopIcon
    SetOutPath "$PROFILE"
    CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(Purpose)"
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "DesktopIcon" 1
FunctionEnd

; Sets $R9 to 1 when the folder $R8 was marked by an installer of ours.
Function LookWhetherOurs
    StrCpy $R9 0
    ClearErrors
    FileOpen $0 "$R8\${MARKER}" r
    ${IfNot} ${Errors}
        FileRead $0 $1
        FileClose $0
        ${If} $1 == "${MARKER_LINE}$\r$\n"
            StrCpy $R9 1
        ${EndIf}
    ${EndIf}
    ClearErrors
FunctionEnd

; A folder chosen by hand may hold anything. Nothing of it is overwritten, unless it was installed, wholly or in part.
Function KeepForeignFiles
    StrCpy $R8 $INSTDIR
    Call LookWhetherOurs
    ${If} $R9 = 1
        Call WaitUntilClosed
        Return
    ${EndIf}
    !include "${LISTS}/refuse.nsh"
FunctionEnd

; Removes the files of an installed version by that version's own list. Shortcuts stay, so that what a person pinned
; to Start or to the taskbar stays too, and so does its uninstaller: until a new one is there it is the way out.
; Where that uninstaller is missing, damaged or blocked, everything stays and is installed over.
Function RemoveFormerVersion
    StrCpy $FormerFolder ""
    ReadRegStr $R8 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R8 == ""
        Return
    ${EndIf}
    Call LookWhetherOurs
    ${If} $R9 = 0
        Return
    ${EndIf}
    StrCpy $FormerFolder $R8
    Call WaitUntilClosed
    ReadRegDWORD $0 HKCU "${UNINSTALL_KEY}" "DesktopIcon"
    ${If} $0 = 1
    ${AndIf} ${FileExists} "$DESKTOP\${TITLE}.lnk"
        StrCpy $WithDesktopIcon 1
    ${EndIf}
    StrCpy $0 -1
    ClearErrors
    ExecWait '"$FormerFolder\${UNINSTALLER}" /S /UPGRADE _?=$FormerFolder' $0
    ${If} ${Errors}
        StrCpy $FormerFolder ""
        ClearErrors
    ${ElseIf} $0 = ${IS_RUNNING}
        ${EndWith} ${IS_RUNNING} "$(CloseFirst)"
    ${ElseIf} $0 = ${NOT_REMOVED}
        ${EndWith} ${NOT_REMOVED} "$(NotRemoved)"
    ${ElseIf} $0 <> 0
        StrCpy $FormerFolder ""
    ${EndIf}
FunctionEnd

; The way out comes first: an installation that was broken off can be removed, or run again.
Function WriteWayOut
    ClearErrors
    SetOutPath "$INSTDIR"
    FileOpen $0 "$INSTDIR\${MARKER}" w
    FileWrite $0 "${MARKER_LINE}$\r$\n"
    FileClose $0
    ; A failing WriteUninstaller deletes what it was writing to, so it gets a file of its own.
    WriteUninstaller "$INSTDIR\${NEW_UNINSTALLER}"
    ${If} ${Errors}
        ${EndWith} ${NOT_WRITTEN} "$(NotWritten)"
    ${EndIf}
    SetFileAttributes "$INSTDIR\${UNINSTALLER}" NORMAL
    StrCpy $R1 "$INSTDIR\${NEW_UNINSTALLER}"
    StrCpy $R2 "$INSTDIR\${UNINSTALLER}"
    System::Call 'kernel32::MoveFileExW(w R1, w R2, i ${MOVEFILE_REPLACE_EXISTING}) i .r0'
    ${If} $0 = 0
        Delete "$INSTDIR\${NEW_UNINSTALLER}"
        ${EndWith} ${NOT_WRITTEN} "$(NotWritten)"
    ${EndIf}
    ClearErrors
FunctionEnd

; What a former version left in another folder. Files that are open cannot be deleted: that keeps the new ones, should
; both folders be one, written in two ways (short names, a mapped drive).
Function ForgetFormerFolder
    ${If} $FormerFolder == ""
        Return
    ${EndIf}
    FileOpen $0 "$INSTDIR\${UNINSTALLER}" r
    FileOpen $1 "$INSTDIR\${MARKER}" r
    Delete "$FormerFolder\${UNINSTALLER}"
    ${IfNot} ${FileExists} "$FormerFolder\${UNINSTALLER}"
        Delete "$FormerFolder\${MARKER}"
        RMDir "$FormerFolder"
    ${EndIf}
    FileClose $0
    FileClose $1
    ClearErrors
FunctionEnd

Section
    SetShellVarContext current
    Call KeepForeignFiles
    Call RemoveFormerVersion
    Call WriteWayOut
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KIBIBYTES}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    Call ForgetFormerFolder

    !include "${LISTS}/install.nsh"

    WriteRegStr HKCU "${APP_PATHS_KEY}" "" "$INSTDIR\${PROGRAM}"
    SetOutPath "$PROFILE" ; where the program starts: a folder that is never in the way of removing it
    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(Purpose)"
    ${If} $WithDesktopIcon = 1
        Call AddDesktopIcon
    ${EndIf}
SectionEnd

; -- removing ----------------------------------------------------------------------------------------------------------

Var RemoveData
Var IsUpgrade

Function un.onInit
    ${GetParameters} $0
    StrCpy $RemoveData 0
    ClearErrors
    ${GetOptions} $0 "/REMOVEDATA" $1
    ${IfNot} ${Errors}
        StrCpy $RemoveData 1
    ${EndIf}
    StrCpy $IsUpgrade 0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    ${IfNot} ${Errors}
        StrCpy $IsUpgrade 1
    ${EndIf}
    ${If} $IsUpgrade = 0 ; the installer that upgrades has the mutex itself
        ${BeTheOnlyOne}
    ${EndIf}
FunctionEnd

Function un.AskForData
    ${If} $RemoveData = 0
    ${AndIf} ${FileExists} "${DATA_FOLDER}\*.json"
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DataQuestion)" /SD IDNO IDNO keep
        StrCpy $RemoveData 1
        keep:
    ${EndIf}
FunctionEnd

Section "un."
    SetShellVarContext current
    StrCpy $R8 $INSTDIR
    Call un.WaitUntilClosed
    ${If} $IsUpgrade = 0
        Call un.AskForData
    ${EndIf}

    SetOutPath "$TEMP" ; a folder that a program works in cannot be removed
    ClearErrors
    !include "${LISTS}/delete.nsh"
    ${If} ${Errors}
        ${EndWith} ${NOT_REMOVED} "$(NotRemoved)"
    ${EndIf}
    !include "${LISTS}/folders.nsh"
    ${If} $IsUpgrade = 1
        Return
    ${EndIf}

    Delete "$SMPROGRAMS\${TITLE}.lnk"
    ReadRegDWORD $0 HKCU "${UNINSTALL_KEY}" "DesktopIcon"
    ${If} $0 = 1
        Delete "$DESKTOP\${TITLE}.lnk"
    ${EndIf}
    DeleteRegKey HKCU "${APP_PATHS_KEY}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    Delete "$INSTDIR\${UNINSTALLER}"
    ${IfNot} ${FileExists} "$INSTDIR\${UNINSTALLER}" ; after _?= it stays, and has to be known as ours
        Delete "$INSTDIR\${MARKER}"
    ${EndIf}
    RMDir "$INSTDIR" ; stays when it holds anything that was not installed

    Delete "${DATA_FOLDER}\window.ini" ; where the window was; wizard/ui/preferences.py
    Delete "${DATA_FOLDER}\window.ini.*.new" ; of a program that was ended while it wrote that
    Delete "${DATA_FOLDER}\unfinished\*.lock"
    ; Stays while a note is in it: that says where a save that was ended left the token. wizard/adapters/files/unfinished_files.py
    RMDir "${DATA_FOLDER}\unfinished"
    ${If} $RemoveData = 1
        Delete "${DATA_FOLDER}\stores.json"
        Delete "${DATA_FOLDER}\stores.lock"
        Delete "${DATA_FOLDER}\stores-damaged-*.json"
        Delete "${DATA_FOLDER}\.bigcommerce-connect-*.tmp"
    ${EndIf}
    RMDir "${DATA_FOLDER}" ; stays while anything is in it
SectionEnd
