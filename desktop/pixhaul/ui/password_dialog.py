"""Asks for the user name and password of one server. Does not block the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pixhaul.core.addresses import host_of
from pixhaul.qt.hosts_model import host_text
from pixhaul.ui.controls import Button
from pixhaul.ui.fields import Switch
from pixhaul.ui.theme import GAP, GAP_WIDE, Role, Theme, set_ink


class PasswordDialog(QDialog):
    """What was typed leaves by one signal and is not kept here."""

    entered = Signal(str, str, str, bool)
    """Address, user name, password, and whether to keep them in the keyring."""

    def __init__(self, theme: Theme, url: str, parent: QWidget | None = None) -> None:
        """``url`` is an address of the server, without credentials."""
        super().__init__(parent)
        self._theme = theme
        self._url = url
        host = host_text(host_of(url))
        self.setObjectName("passwordDialog")
        self.setWindowTitle(self.tr("Password for {host}").format(host=host))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.user = self._line("passwordUser", self.tr("User name"))
        self.password = self._line("passwordPassword", self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = Switch(theme, self.tr("Keep in this computer's keyring"), self)
        self.keep.setObjectName("passwordKeep")
        self._use = Button(theme, self.tr("Use it"), kind="primary", parent=self)
        self._use.setObjectName("passwordUse")
        self._use.clicked.connect(self._enter)
        self._use.setDefault(True)
        self.user.textChanged.connect(self._follow)
        self._build(host, secure=url.startswith("https:"))
        self._follow()
        self.setMinimumWidth(420)
        self.user.setFocus()

    def offer(self, url: str, user: str, password: str) -> None:
        """Fill in what the keyring holds, unless something was typed meanwhile."""
        if url == self._url and not self.user.text() and not self.password.text():
            self.user.setText(user)
            self.password.setText(password)
            self._use.setFocus()

    def _build(self, host: str, *, secure: bool) -> None:
        words = self.tr("{host} asks for a password. It is sent to this server only, for as long as Pixhaul runs.")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP_WIDE)
        column.addWidget(self._label(words.format(host=host), "body"))
        if not secure:
            warning = self._label(
                self.tr("The address begins with http: others on the way could read the password."), "caption"
            )
            set_ink(warning, "waiting")
            column.addWidget(warning)
        fields = QGridLayout()
        fields.setHorizontalSpacing(GAP_WIDE)
        fields.setVerticalSpacing(GAP)
        for row, (word, edit) in enumerate(((self.tr("User name"), self.user), (self.tr("Password"), self.password))):
            label = self._label(word, "body")
            label.setBuddy(edit)
            fields.addWidget(label, row, 0)
            fields.addWidget(edit, row, 1)
        fields.addWidget(self.keep, 2, 1)
        column.addLayout(fields)
        cancel = Button(self._theme, self.tr("Cancel"), parent=self)
        cancel.setObjectName("passwordCancel")
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._use)
        column.addLayout(foot)

    def _line(self, name: str, spoken: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(name)
        edit.setAccessibleName(spoken)
        return edit

    def _label(self, text: str, role: Role) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setWordWrap(True)
        return label

    def _follow(self) -> None:
        self._use.setEnabled(bool(self.user.text()))

    def _enter(self) -> None:
        self.entered.emit(self._url, self.user.text(), self.password.text(), self.keep.isChecked())
        self.accept()
