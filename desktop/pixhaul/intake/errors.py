"""The one error of this room."""

from dataclasses import dataclass


@dataclass
class IntakeError(Exception):
    """The whole source is no list: ``message`` says what it is, ``hint`` what to do; both are plain sentences."""

    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}"
