"""The languages of the window: which there are, which one is wanted, and how one is put in place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from pixhaul.core.resources import resource
from pixhaul.core.settings import LANGUAGES, SYSTEM_LANGUAGE

ENGLISH = "en"
_PROPERTY = "pixhaulLanguage"
OWN_NAMES = {
    "en": "English",  # no text: its own name
    "de": "Deutsch",  # no text: its own name
    "fr": "Français",  # no text: its own name
    "es": "Español",  # no text: its own name
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Each language as those who speak it call it; never translated."""


def wanted(setting: str, spoken: Sequence[str]) -> str:
    """The language for a setting; for ``system`` the first of the spoken ones (BCP 47 tags) that there is."""
    if setting != SYSTEM_LANGUAGE:
        return setting if setting in LANGUAGES else ENGLISH
    for tag in spoken:
        locale = QLocale(tag)
        for code in LANGUAGES:
            ours = QLocale(code)
            if locale.language() == ours.language() and locale.script() == ours.script():
                return code
    return ENGLISH


def of_system() -> list[str]:
    """The languages the user has chosen in the system, the dearest first, as BCP 47 tags."""
    return QLocale.system().uiLanguages()


def locale_of(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the system says where it speaks that language, else as is usual in it."""
    ours = QLocale("en_US" if code == ENGLISH else code)
    if system.language() == ours.language() and system.script() == ours.script():
        return system
    return ours


def spoken() -> str:
    """The language in place."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or ENGLISH) if app is not None else ENGLISH


def install(app: QCoreApplication, code: str, folder: Path | None = None) -> None:
    """Speak a language from now on; widgets made before keep their texts until they say them again.

    ``folder`` holds ``pixhaul_CODE.qm`` and defaults to the bundled translations.
    """
    for old in app.findChildren(QTranslator, "", Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.setParent(None)
    own = folder or resource("translations")
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The one that was installed last is asked first.
    for file in (theirs / f"qtbase_{code}.qm", own / f"pixhaul_{code}.qm"):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    app.setProperty(_PROPERTY, code)
    QLocale.setDefault(locale_of(code, QLocale.system()))
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(QLocale(code).textDirection())
