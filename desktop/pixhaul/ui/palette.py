"""The colours of the window, light and dark, as plain values. Nothing else in the program names a colour."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Palette:
    """Colour tokens as ``#rrggbb``.

    Text colours hold 4.5 : 1 on background, panel and cell, and on the selection after :meth:`on_selection`;
    signs and rings hold 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
    """

    dark: bool
    background: str
    """Behind the grid."""
    panel: str
    """Bars, the list, controls."""
    cell: str
    """A cell without a picture; tracks of quiet controls."""
    line: str
    """Separators and borders, one pixel."""
    hover: str
    """A control under the pointer."""
    pressed: str
    """A control held down."""
    text: str
    secondary: str
    disabled: str
    """Text of a control that cannot be used now (exempt from contrast rules, still readable)."""
    accent: str
    """The one primary button, progress, focus and selection rings, links."""
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    done: str
    waiting: str
    failed: str
    selected_secondary: str
    selected_accent: str
    selected_failed: str

    def on_selection(self) -> "Palette":
        """The same palette with the text colours that are right on the selection colour."""
        return replace(
            self,
            secondary=self.selected_secondary,
            accent=self.selected_accent,
            failed=self.selected_failed,
        )


LIGHT = Palette(
    dark=False,
    background="#f6f6f7",
    panel="#ffffff",
    cell="#eeeff1",
    line="#dcdde1",
    hover="#f3f4f6",
    pressed="#e6e7eb",
    text="#1c1d20",
    secondary="#5d626b",
    disabled="#9a9ea6",
    accent="#1f66d6",
    accent_hover="#1a5ac0",
    accent_pressed="#154ca6",
    on_accent="#ffffff",
    selection="#dce9ff",
    done="#16703f",
    waiting="#8a5a00",
    failed="#c4302b",
    selected_secondary="#575c65",
    selected_accent="#1a57b8",
    selected_failed="#b92a26",
)

DARK = Palette(
    dark=True,
    background="#1b1c1f",
    panel="#222428",
    cell="#26282d",
    line="#36393f",
    hover="#2b2e33",
    pressed="#34373d",
    text="#ececee",
    secondary="#a4a8b0",
    disabled="#6c7078",
    accent="#5b9dff",
    accent_hover="#74acff",
    accent_pressed="#4a8df0",
    on_accent="#0b1730",
    selection="#24406b",
    done="#5fc08a",
    waiting="#e3b341",
    failed="#ff7b72",
    selected_secondary="#bcc1ca",
    selected_accent="#8dbbff",
    selected_failed="#ffa39c",
)
