"""Lists that are closed, switched or left while lines leave and come back in turns."""

from collections.abc import Iterator

from tests.app.fixtures import OpenHouse
from tests.app.shell import House

FIRST, LATE = "https://a.example/1.png", "https://a.example/2.png"


def paste_while_lines_leave(house: House) -> None:
    """One line is on the list, another waits until those before it have left."""
    house.add(FIRST)
    house.until_kept()
    services = house.shell.desk.services
    left = False

    def leaving() -> Iterator[None]:
        while not left:
            yield

    services.model.turns.do(leaving())
    services.reader.read_text(LATE)
    house.until(lambda: not services.reader.busy)
    assert list(house.store.urls) == [FIRST]
    left = True


def test_what_waits_for_others_to_leave_is_kept_when_the_window_closes(open_house: OpenHouse) -> None:
    house = open_house()
    paste_while_lines_leave(house)
    house.close()
    again = open_house()
    assert list(again.store.urls) == [FIRST, LATE]
