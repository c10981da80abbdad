"""Passwords in addresses are used and shown nowhere (row 90); hostile names are shown letter by letter (row 91)."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.states import Notice
from tests.app.fixtures import OpenWindow
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png

USER, PASSWORD = "someone", "hunter2-verysecret"
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
ROLES_MORE = (Qt.ItemDataRole.AccessibleTextRole, ItemRole.SENTENCE, ItemRole.CAPTION, ItemRole.NAME, ItemRole.URL)


def texts(window: Window) -> Iterator[str]:
    """Everything that the window says anywhere."""
    objects: list[QObject] = [window.widget, *window.widget.findChildren(QObject)]
    for part in objects:
        if isinstance(part, QWidget):
            yield from (part.toolTip(), part.statusTip(), part.accessibleName(), part.accessibleDescription())
            yield part.windowTitle()
        if isinstance(part, QLabel | QLineEdit | QAction):
            yield part.text()
        if isinstance(part, QComboBox):
            yield part.currentText()
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            for row in range(part.model().rowCount()):
                index = part.model().index(row, 0)
                yield from (str(index.data(role)) for role in (*ROLES, *ROLES_MORE))
            face = QAccessible.queryAccessibleInterface(part)
            for number in range(face.childCount()):
                yield face.child(number).text(QAccessible.Text.Name)
    undo = window.services.undo
    yield from (undo.text(number) for number in range(undo.count()))
    yield from window.notices


def test_a_password_is_used_and_never_shown_or_stored(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path, tmp_path: Path
) -> None:
    window = open_window(cell_size=96)
    good = fault_server.at("/good.png", answer(png(40, 40)))
    bad = fault_server.at("/bad.png", answer(b"no", status="403 Forbidden", type="text/plain"))
    login = f"http://{USER}:{PASSWORD}@"
    window.fetch(*(url.replace("http://", login) for url in (good, bad)), f"ftp://{USER}:{PASSWORD}@host/x.jpg")
    assert window.states() == [S.COMPLETE, S.FAILED, S.REFUSED]
    assert fault_server.seen("/good.png")[0].headers["authorization"].startswith("Basic ")

    said = list(texts(window))
    assert any("good.png" in text for text in said), "the walk sees the list"
    assert [text for text in said if PASSWORD in text] == []
    window.services.model.setData(window.services.model.index(1), bad + "?again")
    window.close()
    stored = [path for path in window.data.rglob("*") if path.is_file()]
    assert [path.name for path in stored if "journal" in path.name]
    for path in [*stored, *pictures.iterdir()]:
        data = path.read_bytes()
        assert PASSWORD.encode() not in data, path
        assert PASSWORD.encode("utf-16-le") not in data, path


HOSTILE = ("<b>x</b>.png", "<img src=file:///etc/hostname>.png", "a&lt;b.png")


def test_hostile_names_are_shown_letter_by_letter(open_window: OpenWindow, fault_server: FaultServer) -> None:
    window = open_window(cell_size=96)
    for name in HOSTILE:
        body = f"<b>{name}</b>".encode()
        window.add(fault_server.at(f"/{name}".replace(" ", "%20"), answer(body, type="image/png")))
    window.start()
    window.until_idle()
    window.desk.tell(Notice("error", "<b>bold</b> <img src='file:///etc/hostname'>", key="hostile"))
    labels = [label for label in window.widget.findChildren(QLabel) if label.text()]
    assert labels
    rich = [label.objectName() for label in labels if label.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []
    for row in range(len(HOSTILE)):
        tip = str(window.services.model.index(row).data(Qt.ItemDataRole.ToolTipRole))
        assert "<b>" not in tip
        assert "<img" not in tip
