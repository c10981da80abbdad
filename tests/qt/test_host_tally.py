"""Hosts are counted in and out."""

from pixhaul.qt.host_tally import HostTally


def test_a_host_counts_until_its_last_entry_has_left() -> None:
    tally = HostTally()
    tally.add(["http://a.example/1", "https://user:word@a.example/2", "http://b.example:8080/", "http://b.example/"])
    assert len(tally) == 3
    tally.drop(["http://a.example/1", "http://b.example/"])
    assert len(tally) == 2
    tally.drop(["https://user:word@a.example/2"])
    assert len(tally) == 1
    tally.add([])
    assert len(tally) == 1


def test_a_picture_written_out_in_the_list_has_no_host() -> None:
    tally = HostTally()
    written = ["data:image/gif;base64,R0lGOD", "data:image/png;base64,a/b/c//d"]
    tally.add([*written, "http://a.example/1"])
    assert len(tally) == 1
    tally.drop(written)
    assert len(tally) == 1
