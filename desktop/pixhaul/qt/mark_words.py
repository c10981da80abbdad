"""Marks in words: what a tool tip, a bar and a screen reader say about them."""

from PySide6.QtCore import QCoreApplication

from pixhaul.core.marks import Mark, Verdict


def mark_words(mark: Mark) -> str:
    """``kept, 4 stars``; nothing for a picture without marks."""
    translate = QCoreApplication.translate
    verdict = ""
    if mark.verdict is Verdict.KEEP:
        verdict = translate("Marks", "kept")
    elif mark.verdict is Verdict.REJECT:
        verdict = translate("Marks", "rejected")
    if not mark.stars:
        return verdict
    stars = translate("Marks", "%Ln star(s)", "", mark.stars)
    return translate("Marks", "{verdict}, {stars}").format(verdict=verdict, stars=stars) if verdict else stars
