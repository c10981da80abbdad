"""A keyring for tests."""

from keyring import backend, credentials, errors


class Drawer(backend.KeyringBackend):
    """A keyring that forgets everything with its test."""

    priority = -1  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise errors.PasswordDeleteError("none")

    def get_credential(self, service: str, username: str | None) -> credentials.SimpleCredential | None:
        for (place, user), password in self.kept.items():
            if place == service and username in {None, user}:
                return credentials.SimpleCredential(user, password)
        return None
