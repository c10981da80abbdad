"""The colours of the window, light and dark, as plain values. Nothing else in the program names a colour."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, NamedTuple


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
    """Separators and outlines that nobody needs to see."""
    border: str
    """What shows where a control is: outlines of fields, buttons and chips, handles of scroll bars."""
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
    border="#7d828b",
    hover="#f3f4f6",
    pressed="#e8e9ed",
    text="#1c1d20",
    secondary="#5d626b",
    disabled="#9a9ea6",
    accent="#1e62d0",
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
    border="#8a8f99",
    hover="#2b2e33",
    pressed="#32353b",
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

LIGHT_STRONG = Palette(
    dark=False,
    background="#ffffff",
    panel="#ffffff",
    cell="#f4f4f6",
    line="#8f939b",
    border="#1c1d20",
    hover="#ececf0",
    pressed="#dfe0e5",
    text="#000000",
    secondary="#33363c",
    disabled="#62666e",
    accent="#0b3f9c",
    accent_hover="#083383",
    accent_pressed="#06286a",
    on_accent="#ffffff",
    selection="#cfe0ff",
    done="#0b4526",
    waiting="#553600",
    failed="#8c1410",
    selected_secondary="#2b2e34",
    selected_accent="#09378a",
    selected_failed="#7d100d",
)

DARK_STRONG = Palette(
    dark=True,
    background="#000000",
    panel="#08090b",
    cell="#131418",
    line="#5f646d",
    border="#e2e4e8",
    hover="#212329",
    pressed="#2a2d33",
    text="#ffffff",
    secondary="#d8dbe0",
    disabled="#9a9ea6",
    accent="#8fc0ff",
    accent_hover="#abd0ff",
    accent_pressed="#7db4fb",
    on_accent="#00112e",
    selection="#12305e",
    done="#86e0ad",
    waiting="#ffd466",
    failed="#ffb3ad",
    selected_secondary="#e2e5ea",
    selected_accent="#b3d5ff",
    selected_failed="#ffc8c4",
)

# ---- what each colour is for, and so how well it must be seen

TEXT: Final = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""
SIGN: Final = 3.0
"""Least contrast of signs, rings and outlines that must be seen (WCAG 2.2, 1.4.11)."""
GROUNDS: Final = ("background", "panel", "cell", "hover", "pressed")
"""Whatever text and signs stand on, but the selection."""


class Use(NamedTuple):
    """Least contrast of a colour, and the colours that it stands on."""

    least: float
    on: tuple[str, ...]


_GROUND: Final = Use(0, ())
_EXEMPT: Final = Use(0, ())
USES: Final[Mapping[str, Use]] = MappingProxyType(
    {
        **dict.fromkeys((*GROUNDS, "selection"), _GROUND),
        **dict.fromkeys(("line", "disabled"), _EXEMPT),
        "border": Use(SIGN, (*GROUNDS, "selection")),
        "text": Use(TEXT, (*GROUNDS, "selection")),
        "secondary": Use(TEXT, GROUNDS),
        "accent": Use(TEXT, GROUNDS),
        "done": Use(TEXT, (*GROUNDS, "selection")),
        "waiting": Use(TEXT, (*GROUNDS, "selection")),
        "failed": Use(TEXT, GROUNDS),
        "selected_secondary": Use(TEXT, ("selection",)),
        "selected_accent": Use(TEXT, ("selection",)),
        "selected_failed": Use(TEXT, ("selection",)),
        **dict.fromkeys(("accent_hover", "accent_pressed"), Use(SIGN, ("panel", "background"))),
        "on_accent": Use(TEXT, ("accent", "accent_hover", "accent_pressed")),
    }
)
"""Every colour but ``dark``, which is none."""
RINGS: Final = Use(SIGN, (*GROUNDS, "selection", "line"))
"""The accent as ring of focus and selection, and as progress."""


def palette_of(*, dark: bool, strong: bool) -> Palette:
    """The palette of a choice; ``strong`` is for those who need more contrast."""
    if strong:
        return DARK_STRONG if dark else LIGHT_STRONG
    return DARK if dark else LIGHT
