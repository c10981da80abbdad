"""Passwords in the system's keyring: put there only when the user asks for it, looked up only when they are needed.

Any call may wait for the user to unlock the keyring, so none belongs on the window's thread.
"""

from typing import Any, NamedTuple

_SERVICE = "Pixhaul"


class KeychainError(Exception):
    """There is no keyring here, or it does not answer. Never names the password."""

    def __init__(self, cause: str = "") -> None:
        self.message = "This computer's keyring cannot be used"
        self.hint = "The password is kept until Pixhaul is closed, and asked for again after that."
        super().__init__(f"{self.message} ({cause})" if cause else self.message)


class Login(NamedTuple):
    """A user name with its password."""

    user: str
    password: str

    def __repr__(self) -> str:
        return f"Login({self.user!r}, …)"


class Keychain:
    """The keyring of the system, or the one that is given. Loaded at its first use. Thread-safe as the keyring is."""

    def __init__(self, backend: Any = None) -> None:
        """``backend`` has the methods of ``keyring.backend.KeyringBackend``."""
        self._backend = backend

    def find(self, place: str, user: str | None = None) -> Login | None:
        """The login kept for a place (an origin), of this user if one is given. Raises KeychainError."""
        found = self._do("get_credential", place, user)
        return Login(found.username or "", found.password) if found is not None and found.password else None

    def keep(self, place: str, login: Login) -> None:
        """Keep a login for a place. Raises KeychainError."""
        self._do("set_password", place, *login)

    def remove(self, place: str, user: str) -> None:
        """Forget a login. Raises KeychainError, also when there is none."""
        self._do("delete_password", place, user)

    def _do(self, name: str, place: str, *arguments: str | None) -> Any:
        try:
            if self._backend is None:
                import keyring

                self._backend = keyring.get_keyring()
            return getattr(self._backend, name)(f"{_SERVICE} {place}", *arguments)
        except Exception as error:  # noqa: BLE001 - every backend has errors of its own; the border to foreign code
            raise KeychainError(type(error).__name__) from None
