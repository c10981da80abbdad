; Set-up program for Windows, for one user and without administrator's rights.
; packaging/windows.py writes files.nsh (what is installed, file by file) and calls makensis with these names:
;   VERSION  as in desktop/pixhaul/__init__.py     FOUR  the same as four numbers     SIZE  kB of all files
;   FILES    the path of files.nsh                 ICON  the icon                     OUT   what is written
;   SIGN     (optional) the command that signs a file; its path is put behind
; Silent: setup.exe /S [/D=C:\a folder]; uninstall.exe /S keeps settings and record, /S /ALL removes them too.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "${FILES}"

!define NAME "Pixhaul"
!define CLASS "Pixhaul.Job"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PROGRAM "pixhaulw.exe"
!define COMMAND "pixhaul.exe"
!define OWN "$LOCALAPPDATA\pixhaul"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
CRCCheck force
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${FOUR}"
VIFileVersion "${FOUR}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "Pixhaul contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "Pixhaul contributors, GPL-3.0-or-later as a whole"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNNING ${LANG_ENGLISH} "Pixhaul is open. Close it, then choose Retry."
LangString RUNNING ${LANG_GERMAN} "Pixhaul ist geöffnet. Bitte schließen und dann „Wiederholen“ wählen."
LangString RUNNING ${LANG_FRENCH} "Pixhaul est ouvert. Fermez-le, puis choisissez Réessayer."
LangString RUNNING ${LANG_SPANISH} "Pixhaul está abierto. Ciérrelo y elija Reintentar."
LangString RUNNING ${LANG_SIMPCHINESE} "Pixhaul 正在运行。请先关闭它，然后选择“重试”。"
LangString RUNNING ${LANG_ARABIC} "تطبيق Pixhaul مفتوح. أغلقه ثم اختر إعادة المحاولة."

LangString PROGRAM_SECTION ${LANG_ENGLISH} "Pixhaul"
LangString PROGRAM_SECTION ${LANG_GERMAN} "Pixhaul"
LangString PROGRAM_SECTION ${LANG_FRENCH} "Pixhaul"
LangString PROGRAM_SECTION ${LANG_SPANISH} "Pixhaul"
LangString PROGRAM_SECTION ${LANG_SIMPCHINESE} "Pixhaul"
LangString PROGRAM_SECTION ${LANG_ARABIC} "Pixhaul"

LangString OPEN_SECTION ${LANG_ENGLISH} "Open .pixhaul files, and offer to open lists"
LangString OPEN_SECTION ${LANG_GERMAN} ".pixhaul-Dateien öffnen und für Listen anbieten"
LangString OPEN_SECTION ${LANG_FRENCH} "Ouvrir les fichiers .pixhaul et proposer l'ouverture de listes"
LangString OPEN_SECTION ${LANG_SPANISH} "Abrir archivos .pixhaul y ofrecer abrir listas"
LangString OPEN_SECTION ${LANG_SIMPCHINESE} "打开 .pixhaul 文件，并可用于打开列表"
LangString OPEN_SECTION ${LANG_ARABIC} "فتح ملفات ‎.pixhaul‎ وعرض فتح القوائم"

LangString DESKTOP_SECTION ${LANG_ENGLISH} "An icon on the desktop"
LangString DESKTOP_SECTION ${LANG_GERMAN} "Ein Symbol auf dem Desktop"
LangString DESKTOP_SECTION ${LANG_FRENCH} "Une icône sur le bureau"
LangString DESKTOP_SECTION ${LANG_SPANISH} "Un icono en el escritorio"
LangString DESKTOP_SECTION ${LANG_SIMPCHINESE} "桌面图标"
LangString DESKTOP_SECTION ${LANG_ARABIC} "أيقونة على سطح المكتب"

LangString OWN_SECTION ${LANG_ENGLISH} "Also remove settings, the record of lists, and thumbnails (pictures stay)"
LangString OWN_SECTION ${LANG_GERMAN} "Auch Einstellungen, Verlauf der Listen und Vorschaubilder entfernen (Bilder bleiben)"
LangString OWN_SECTION ${LANG_FRENCH} "Supprimer aussi les réglages, l'historique et les vignettes (les images restent)"
LangString OWN_SECTION ${LANG_SPANISH} "Quitar también ajustes, historial y miniaturas (las imágenes se quedan)"
LangString OWN_SECTION ${LANG_SIMPCHINESE} "同时删除设置、列表记录和缩略图（保留图片）"
LangString OWN_SECTION ${LANG_ARABIC} "إزالة الإعدادات وسجل القوائم والصور المصغرة أيضًا (تبقى الصور)"

LangString JOB_TYPE ${LANG_ENGLISH} "Pixhaul job"
LangString JOB_TYPE ${LANG_GERMAN} "Pixhaul-Auftrag"
LangString JOB_TYPE ${LANG_FRENCH} "Tâche Pixhaul"
LangString JOB_TYPE ${LANG_SPANISH} "Tarea de Pixhaul"
LangString JOB_TYPE ${LANG_SIMPCHINESE} "Pixhaul 任务"
LangString JOB_TYPE ${LANG_ARABIC} "مهمة Pixhaul"

; A program that runs cannot be opened for writing.
!macro WAIT_UNTIL_CLOSED UN
  Function ${UN}WaitUntilClosed
    again:
    IfFileExists "$INSTDIR\${PROGRAM}" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    IfErrors held
    FileClose $0
    Goto free
    held:
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5 ; ERROR_ACCESS_DENIED, so that silent callers know
    Quit
    free:
  FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

!macro OFFER_FOR ENDING
  WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}\SupportedTypes" "${ENDING}" ""
!macroend

; ---- installing

Section "!$(PROGRAM_SECTION)" install_program
  SectionIn RO
  Call WaitUntilClosed
  ; The version before goes first, so that nothing of it is left among the files of this one. Settings are kept.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}" "" "$INSTDIR\${COMMAND}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Pixhaul contributors"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://github.com/pixhaul/pixhaul"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(OPEN_SECTION)" install_types
  WriteRegStr HKCU "Software\Classes\.pixhaul" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\.pixhaul" "Content Type" "application/x-pixhaul-job"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(JOB_TYPE)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  ; Lists stay with the program they belong to; Pixhaul is one of those offered by "Open with".
  WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !insertmacro OFFER_FOR ".pixhaul"
  !insertmacro OFFER_FOR ".txt"
  !insertmacro OFFER_FOR ".csv"
  !insertmacro OFFER_FOR ".tsv"
  !insertmacro OFFER_FOR ".xlsx"
  !insertmacro OFFER_FOR ".xls"
  !insertmacro OFFER_FOR ".ods"
  !insertmacro OFFER_FOR ".json"
  !insertmacro OFFER_FOR ".jsonl"
  !insertmacro OFFER_FOR ".html"
  !insertmacro OFFER_FOR ".htm"
  !insertmacro OFFER_FOR ".uri"
  ${RefreshShellIcons}
SectionEnd

Section /o "$(DESKTOP_SECTION)" install_icon
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

; ---- removing

Section "!un.$(PROGRAM_SECTION)" remove_program
  SectionIn RO
  Call un.WaitUntilClosed
  ; File by file: the folder may hold what is not ours.
  !insertmacro REMOVE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.pixhaul" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey HKCU "Software\Classes\.pixhaul"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\Applications\${PROGRAM}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd

Section /o "un.$(OWN_SECTION)" remove_own
  RMDir /r "${OWN}"
SectionEnd

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALL" $1
  ${IfNot} ${Errors}
    SectionGetFlags ${remove_own} $1
    IntOp $1 $1 | ${SF_SELECTED}
    SectionSetFlags ${remove_own} $1
  ${EndIf}
FunctionEnd
