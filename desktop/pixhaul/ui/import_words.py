"""What a file of settings would change, in words."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from pixhaul.core.profiles import profile_of
from pixhaul.core.settings import Settings
from pixhaul.core.settings_file import Incoming
from pixhaul.ui.import_preview import Change
from pixhaul.ui.preference_row import PreferenceRow

Rows = Mapping[str, PreferenceRow]


def changes_of(rows: Rows, incoming: Incoming, present: Settings) -> Sequence[Change]:
    """Each change with the name of its setting and both values, in the order of the preferences."""
    found: list[Change] = [
        (row.title, row.value_in_words(getattr(present, key)), row.value_in_words(incoming.values[key]))
        for key, row in rows.items()
        if key in incoming.values
    ]
    for profile in incoming.values.get("profiles", ()):
        before = profile_of(present.profiles, profile.key)
        if before != profile:
            title = QCoreApplication.translate("ImportPreview", "Profile “{name}”").format(name=profile.name)
            new = QCoreApplication.translate("ImportPreview", "Is new.")
            other = QCoreApplication.translate("ImportPreview", "Takes the values of the file.")
            found.append((title, "", new if before is None else other))
    return found


def problems_of(rows: Rows, incoming: Incoming) -> Sequence[str]:
    """A sentence for each thing in the file that cannot be used."""
    found = []
    if incoming.newer:
        found.append(
            QCoreApplication.translate(
                "ImportPreview", "A newer Pixhaul wrote this file; what this one knows can be taken."
            )
        )
    for name in incoming.unknown:
        text = QCoreApplication.translate("ImportPreview", "“{name}” is no setting here and is left out.")
        found.append(text.format(name=name[:60]))
    for name in incoming.unfit:
        text = QCoreApplication.translate("ImportPreview", "The value of “{name}” cannot be used and is left out.")
        found.append(text.format(name=_title(rows, name)[:120]))
    return found


def _title(rows: Mapping[str, Any], name: str) -> str:
    """The setting as the preferences call it; of a profile with its name before."""
    profile, colon, key = name.rpartition(": ")
    title = rows[key].title if key in rows else key
    return f"{profile}{colon}{title}"
