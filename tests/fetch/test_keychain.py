import pytest
from keyring import backend, credentials, errors
from keyring.backends import fail

from pixhaul.fetch.keychain import Keychain, KeychainError, Login

PLACE = "https://pics.example"


class Drawer(backend.KeyringBackend):
    """A keyring that forgets everything with its test."""

    priority = 0

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


def test_a_login_is_kept_found_and_removed() -> None:
    drawer = Drawer()
    keychain = Keychain(drawer)
    assert keychain.find(PLACE) is None
    keychain.keep(PLACE, Login("ann", "s3cr@t"))
    assert drawer.kept == {(f"Pixhaul {PLACE}", "ann"): "s3cr@t"}
    assert keychain.find(PLACE) == keychain.find(PLACE, "ann") == Login("ann", "s3cr@t")
    assert keychain.find(PLACE, "bob") is None
    assert keychain.find("http://pics.example") is None
    keychain.remove(PLACE, "ann")
    assert keychain.find(PLACE) is None
    with pytest.raises(KeychainError):
        keychain.remove(PLACE, "ann")


@pytest.mark.parametrize("own", [True, False])
def test_without_a_keyring_it_says_so_and_names_no_password(own: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keychain = Keychain(fail.Keyring() if own else None)  # type: ignore[no-untyped-call]
    with pytest.raises(KeychainError) as caught:
        keychain.keep(PLACE, Login("ann", "s3cr@t"))
    assert "keyring" in caught.value.message
    assert "s3cr" not in f"{caught.value!r}{caught.value}{caught.value.hint}"
    with pytest.raises(KeychainError):
        keychain.remove(PLACE, "ann")
    assert "s3cr" not in repr(Login("ann", "s3cr@t"))
