"""Fault 49: names equal but for case or Unicode's forms are kept apart."""

import threading
import unicodedata

import pytest

from pixhaul.naming.claims import Claims, Turn, key_of


@pytest.mark.parametrize(
    ("one", "other"), [("Cat", "cAT"), ("é", "e\u0301"), ("É", "e\u0301"), ("ß", "SS"), ("Å", "\u212b"), ("ﬁ", "FI")]
)
def test_equal_names(one: str, other: str) -> None:
    claims = Claims()
    assert take(claims, one) == one
    assert take(claims, other) == f"{other} (2)"
    claims.release(one)
    assert take(claims, other) == other


def take(claims: Claims, name: str) -> str:
    return claims.claim_first(lambda number: f"{name} ({number})" if number > 1 else name)


def test_different_names() -> None:
    claims = Claims()
    assert all(take(claims, name) == name for name in ("a", "b", "a/b", "ä", "a "))
    assert key_of("ä") != key_of("a")


def test_numbers_go_on_where_they_stopped() -> None:
    claims = Claims()
    wanted = [f"Cat ({number})" if number > 1 else "Cat" for number in range(1, 4001)]
    got = [claims.claim_first(lambda number: f"Cat ({number})" if number > 1 else "Cat") for _ in wanted]
    assert got == wanted


def test_names_on_disk_count() -> None:
    claims = Claims()
    assert claims.needs_seed("a")
    claims.seed("a", [unicodedata.normalize("NFD", "Käse.jpg")])
    assert not claims.needs_seed("a")
    assert claims.claim_first(lambda number: f"a/käse{number}.jpg".replace("1", "")) == "a/käse2.jpg"
    assert claims.needs_seed("")


def test_threads_never_share_a_name() -> None:
    claims = Claims()
    got: list[str] = []

    def work() -> None:
        got.extend(claims.claim_first(lambda number: f"x{number}") for _ in range(300))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got, key=lambda name: int(name[1:])) == [f"x{number}" for number in range(1, 2401)]


def test_the_planned_number_is_tried_first_and_what_is_kept_for_others_is_left() -> None:
    claims = Claims()
    kept = {"cat", "cat (2)", "cat (3)"}

    def name(number: int) -> str:
        return f"cat ({number})" if number > 1 else "cat"

    assert claims.claim_first(name, Turn(3, own=True, reserved=kept.__contains__)) == "cat (3)"
    assert claims.claim_first(name, Turn(1, own=True, reserved=kept.__contains__)) == "cat"
    assert claims.claim_first(name, Turn(1, own=True, reserved=kept.__contains__)) == "cat (4)"
    assert claims.claim_first(name, Turn(2, reserved=kept.__contains__)) == "cat (5)"
    assert claims.claim_first(name, Turn(2, own=True, reserved=kept.__contains__)) == "cat (2)"


def test_what_a_killed_run_left_for_others_is_theirs() -> None:
    claims = Claims(list)
    claims.seed("", ["cat (2)", "cat (3)", "cat (5)"])

    def name(number: int) -> str:
        return f"cat ({number})" if number > 1 else "cat"

    kept = {"cat", "cat (2)", "cat (3)"}
    assert claims.unrecorded(name, Turn(3, own=True, reserved=kept.__contains__)) == ["cat (3)"]
    assert claims.unrecorded(name, Turn(4, reserved=kept.__contains__)) == []
    claims.seed("", ["cat (4)"])
    assert claims.unrecorded(name, Turn(1, own=True, reserved=kept.__contains__)) == ["cat (4)", "cat (5)"]
