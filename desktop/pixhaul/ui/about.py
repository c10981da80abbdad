"""What this program is: version, licence, and the parts of others in it. Plain text only."""

import platform

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from pixhaul import __version__
from pixhaul.core.parts import parts
from pixhaul.core.resources import resource
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.icons import app_icon
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Role, Theme, set_ink

_LOGO = 64


def details() -> str:
    """Versions of Pixhaul and of what it stands on, one to a line: what a bug report needs."""
    lines = [
        f"Pixhaul {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",  # no text: for bug reports
        f"Qt {qVersion()}",
    ]
    lines += [f"{part.name} {part.version}" for part in parts()]
    return "\n".join(lines)


def licences() -> str:
    """Licences of Pixhaul, of the parts of others, and of the icons."""
    icons = resource("icons", "lucide", "LICENSE").read_text("utf-8")
    elsewhere = QCoreApplication.translate("AboutDialog", "see its own pages")
    others = "\n".join(f"{part.name}: {part.licence or elsewhere}" for part in parts())
    said = (
        QCoreApplication.translate("AboutDialog", "Pixhaul is free software under the MIT licence."),
        QCoreApplication.translate(
            "AboutDialog", "Qt and PySide6 are used under the GNU Lesser General Public License, version 3."
        ),
        QCoreApplication.translate("AboutDialog", "The parts of others, and their licences:"),
        others,
        QCoreApplication.translate("AboutDialog", "The icons are Lucide (lucide.dev), under this licence:"),
        icons,
    )
    return "\n\n".join(said)


class AboutDialog(QDialog):
    """Does not block the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, updates: QWidget | None = None) -> None:
        """``updates`` asks for a newer version, below the name."""
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Pixhaul"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP_WIDE)
        column.addLayout(self._head())
        if updates is not None:
            column.addWidget(updates)
        column.addLayout(self._block("aboutDetails", self.tr("Versions"), details()), 3)
        column.addLayout(self._block("aboutLicences", self.tr("Licences"), licences()), 4)
        column.addLayout(self._foot())
        open_at(self, QSize(560, 660))

    def _head(self) -> QHBoxLayout:
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        name = ElidedLabel(self._theme, "total", "text", self)  # begins where reading begins, in any script
        name.setObjectName("aboutVersion")
        name.setText(f"Pixhaul {__version__}")
        words.addWidget(name)
        line = self._label(
            self.tr("A list of image addresses in, a folder of verified pictures out."), "body", "aboutLine"
        )
        line.setWordWrap(True)
        set_ink(line, "secondary")
        words.addWidget(line)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP_WIDE)
        row.addWidget(logo)
        row.addLayout(words, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        copy = Button(self._theme, self.tr("Copy versions"), "copy", parent=self)
        copy.setObjectName("aboutCopy")
        copy.setToolTip(self.tr("Copy the versions, for a bug report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details()))
        close = Button(self._theme, self.tr("Close"), parent=self)
        close.setObjectName("aboutClose")
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        close.setFocus()
        return row

    def _label(self, text: str, role: Role, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        return label

    def _block(self, name: str, heading: str, text: str) -> QVBoxLayout:
        block = QPlainTextEdit(text, self)
        block.setObjectName(name)
        block.setAccessibleName(heading)
        block.setReadOnly(True)
        block.setProperty("surface", "document")
        block.document().setDocumentMargin(GAP)  # scrolls along: no line is cut off short of the edge
        block.setTabChangesFocus(True)
        if self.isRightToLeft():
            # Each paragraph begins where its own script does: plain text has no other way to say so.
            option = block.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignJustify)
            block.document().setDefaultTextOption(option)
        block.setFont(self._theme.font("caption"))
        label = self._label(heading, "strong", f"{name}Heading")  # no text: a name
        label.setBuddy(block)
        column = QVBoxLayout()
        column.setSpacing(GAP_SMALL)
        column.addWidget(label)
        column.addWidget(block, 1)
        return column
