"""The editor of the proxy: the system's, none, or one's own with user name and password."""

from typing import Any
from urllib.parse import quote, unquote, urlsplit

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pixhaul.core.checks import is_proxy
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.fields import ChoiceField, Field, Switch, mark_invalid
from pixhaul.ui.theme import GAP, Theme

_OWN = "own"
_CHOICES = (
    ("system", QT_TRANSLATE_NOOP("ProxyField", "As the system says")),
    ("none", QT_TRANSLATE_NOOP("ProxyField", "No proxy")),
    (_OWN, QT_TRANSLATE_NOOP("ProxyField", "Own proxy")),
)


class ProxyField(Field):
    """Sends the proxy without its password; the password goes out by a signal of its own and is never shown again."""

    password_typed = Signal(str, bool)
    """The password, and whether to keep it in the keyring."""
    wide = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = "system"
        choices = [(value, QCoreApplication.translate("ProxyField", text)) for value, text in _CHOICES]
        self._mode = ChoiceField(theme, choices, self)
        self._own = QWidget(self)
        self._address = self._line("proxyAddress", "http://proxy.example:3128", self.tr("Address of the proxy"))
        self._user = self._line("proxyUser", self.tr("User name"), self.tr("User name for the proxy"))
        self._password = self._line("proxyPassword", self.tr("Password"), self.tr("Password for the proxy"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._keep = Switch(theme, self.tr("Keep the password in this computer's keyring"), self._own)
        self._keep.setObjectName("proxyKeep")
        self._build()
        self._mode.edited.connect(self._mode_chosen)
        for edit in (self._address, self._user):
            edit.editingFinished.connect(self._commit)
        self._password.editingFinished.connect(self._send_password)
        self._keep.toggled.connect(lambda on: self._send_password() if on else None)
        self.show_value("system")

    def show_value(self, value: Any) -> None:
        self._value = value
        own = value not in {"system", "none"}
        self._mode.show_value(_OWN if own else value)
        self._own.setVisible(own)
        address, user = _taken_apart(value) if own else ("", "")
        self._address.setText(address)
        self._user.setText(user)
        self._mark("")

    def said(self, value: Any) -> str:
        return value if value not in {"system", "none"} else self._mode.said(value)

    @property
    def focus_widget(self) -> QWidget:
        return self._mode.focus_widget

    def _line(self, name: str, placeholder: str, spoken: str) -> QLineEdit:
        edit = QLineEdit(self._own)
        edit.setObjectName(name)
        edit.setPlaceholderText(placeholder)
        edit.setAccessibleName(spoken)
        return edit

    def _build(self) -> None:
        self._row.setDirection(QHBoxLayout.Direction.TopToBottom)
        mode = QHBoxLayout()
        mode.addWidget(self._mode)
        mode.addStretch(1)
        self._row.addLayout(mode)
        self._row.addWidget(self._own)
        fields = QHBoxLayout()
        fields.setSpacing(GAP)
        fields.addWidget(self._address, 5)
        fields.addWidget(self._user, 3)
        fields.addWidget(self._password, 3)
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(fields)
        column.addWidget(self._keep)

    def _mode_chosen(self, mode: str) -> None:
        self._own.setVisible(mode == _OWN)
        if mode == _OWN:
            self._address.setFocus()
            self._commit()
        else:
            self._mark("")
            self._send(mode)

    def _commit(self) -> None:
        if self._mode.box.currentData() != _OWN:
            return
        text = self._address.text().strip()
        if not text:
            self._mark("")
            return
        address, user = _taken_apart(text if "://" in text else f"http://{text}")
        if user and not self._user.text():
            self._user.setText(user)
        scheme, _, rest = address.partition("://")
        name = self._user.text().strip()
        value = f"{scheme}://{quote(name, safe='')}@{rest}" if name else address
        if not is_proxy(value):
            self._mark(self.tr("Write the address as http://proxy.example:3128 or socks5://127.0.0.1:1080."))
            return
        self._mark("")
        self._address.setText(address)
        self._send(value)

    def _send(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _send_password(self) -> None:
        if self._password.text():
            self._commit()
            self.password_typed.emit(self._password.text(), self._keep.isChecked())

    def _mark(self, complaint: str) -> None:
        mark_invalid(self._address, bool(complaint))
        self.complaint.emit(complaint)


def _taken_apart(value: str) -> tuple[str, str]:
    """The address without a login, and the user name. A password that was typed into the address is dropped."""
    try:
        user = urlsplit(value).username or ""
    except ValueError:
        return value, ""
    scheme, _, rest = value.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}", unquote(user)
