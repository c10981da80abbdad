"""Why a name template cannot be used, in words for the person who wrote it."""

from dataclasses import dataclass


@dataclass
class TemplateError(Exception):
    """The template cannot be used; ``message`` says why, ``hint`` what to write instead."""

    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}"
