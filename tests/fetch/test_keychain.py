import pytest
from keyring.backends import fail

from pixhaul.fetch.keychain import Keychain, KeychainError, Login
from tests.fetch.drawer import Drawer

PLACE = "https://pics.example"


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
