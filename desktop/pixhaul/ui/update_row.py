"""Asks, when it is pressed, whether there is a newer version, and says the answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pixhaul.core.releases import Release
from pixhaul.qt.sentences import translated
from pixhaul.qt.updates import UpdateCheck
from pixhaul.ui.announce import announce
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import GAP, Role, Theme, set_ink


class UpdateRow(QWidget):
    """A sentence, a button that asks, and one that opens the page of a newer version."""

    def __init__(
        self, theme: Theme, check: UpdateCheck, open_page: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """``open_page`` shows an address in the browser and returns "" or why not."""
        super().__init__(parent)
        self._theme = theme
        self._check = check
        self._open_page = open_page
        self._page = ""
        self.setObjectName("updateRow")
        self._news = self._label(self.tr("Is there a newer version?"), "body", "updateNews")
        asks = self.tr("Asks github.com; nothing is sent but the version of Pixhaul you use.")
        self._asks = self._label(asks, "caption", "updateAsks")
        set_ink(self._asks, "secondary")
        self._ask_button = self._button(self.tr("Check now"), "updateAsk", asks, self._ask)
        self._open_button = self._button(
            self.tr("Open the page"), "updateOpen", self.tr("Open the page of the newer version"), self._open
        )
        self._open_button.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._news)
        words.addWidget(self._asks)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        row.addWidget(self._open_button)
        row.addWidget(self._ask_button)
        check.answered.connect(self._answered)
        check.failed.connect(self._failed)

    def _ask(self) -> None:
        self._open_button.hide()
        self._news.setText(self.tr("Asking…"))
        self._check.ask()

    def _answered(self, release: Release | None) -> None:
        if release is None:
            self._say(self.tr("This is the newest version."))
            return
        self._page = release.page
        self._open_button.show()
        self._say(self.tr("Pixhaul {version} is available.").format(version=release.version))

    def _failed(self, why: str) -> None:
        self._say(self.tr("There is no answer: {why}. Try again later.").format(why=translated(why).rstrip(".")))

    def _open(self) -> None:
        told = self._open_page(self._page)
        if told:
            self._say(told)

    def _say(self, text: str) -> None:
        self._news.setText(text)
        announce(self._news, text)

    def _button(self, text: str, name: str, tip: str, act: Callable[[], None]) -> Button:
        button = Button(self._theme, text, parent=self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.clicked.connect(act)
        return button

    def _label(self, text: str, role: Role, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(role))
        return label
