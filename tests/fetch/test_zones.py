"""Addresses and where they lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.fetch.zones import Zone, literal_zone, may_enter, zone_of


@pytest.mark.parametrize(
    ("zone", "addresses"),
    [
        (Zone.PUBLIC, "8.8.8.8 93.184.216.34 2606:4700::1111 203.0.113.7 64:ff9b::808:808 2002:808:808::1"),
        (Zone.LAN, "10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.127.255.255 fc00::1 fd12::1"),
        (Zone.LAN, "::ffff:192.168.0.1 64:ff9b::a00:1 2002:a00:1::1 ::10.0.0.1"),
        (Zone.LOOPBACK, "127.0.0.1 127.255.255.254 ::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 ::127.0.0.1 ::ffff:7f00:1"),
        (Zone.SPECIAL, "0.0.0.0 0.1.2.3 169.254.169.254 224.0.0.1 240.0.0.1 255.255.255.255"),
        (Zone.SPECIAL, ":: fe80::1 fe80::1%eth0 ff02::1 ::ffff:169.254.169.254 ::ffff:0.0.0.0"),
    ],
)
def test_row_89_zones(zone: Zone, addresses: str) -> None:
    assert {address: zone_of(address) for address in addresses.split()} == dict.fromkeys(addresses.split(), zone)


@pytest.mark.parametrize(
    ("host", "zone"),
    [
        ("localhost", Zone.LOOPBACK),
        ("a.localhost.", Zone.LOOPBACK),
        ("2130706433", Zone.LOOPBACK),
        ("0177.1", Zone.LOOPBACK),
        ("0x7f000001", Zone.LOOPBACK),
        ("[::ffff:7f00:1]", Zone.LOOPBACK),
        ("192.168.257", Zone.LAN),
        ("0", Zone.SPECIAL),
        ("example.com", Zone.PUBLIC),
        ("127.0.0.1.example.com", Zone.PUBLIC),
    ],
)
def test_row_89_zones_by_spelling(host: str, zone: Zone) -> None:
    assert literal_zone(f"http://user:pw@{host}:8080/x") == zone


@pytest.mark.parametrize(
    ("path", "zones", "allowed"),
    [
        ("public > private", [Zone.PUBLIC, Zone.LAN], False),
        ("public > this computer", [Zone.PUBLIC, Zone.LOOPBACK], False),
        ("private > this computer", [Zone.LAN, Zone.LOOPBACK], False),
        ("private > private", [Zone.LAN, Zone.LAN], True),
        ("this computer > private", [Zone.LOOPBACK, Zone.LAN], True),
        ("this computer > public", [Zone.LOOPBACK, Zone.PUBLIC], True),
        ("this computer > private > this computer", [Zone.LOOPBACK, Zone.LAN, Zone.LOOPBACK], False),
        ("this computer > public > private", [Zone.LOOPBACK, Zone.PUBLIC, Zone.LAN], False),
        ("this computer > metadata service", [Zone.LOOPBACK, Zone.SPECIAL], False),
        ("metadata service > metadata service", [Zone.SPECIAL, Zone.SPECIAL], False),
        ("the user's own address", [Zone.SPECIAL], True),
    ],
)
def test_row_89_redirects_lead_outwards_only(path: str, zones: list[Zone], allowed: bool) -> None:
    assert may_enter(zones[-1], zones[:-1]) is allowed, path


@given(st.sampled_from(Zone), st.lists(st.sampled_from(Zone), max_size=4))
def test_no_hop_ever_leads_further_inside(target: Zone, earlier: list[Zone]) -> None:
    allowed = may_enter(target, earlier)
    if not earlier or target == Zone.PUBLIC:
        assert allowed
    elif Zone.PUBLIC in earlier or target == Zone.SPECIAL:
        assert not allowed
    assert may_enter(Zone.LOOPBACK, [Zone.LOOPBACK, Zone.LOOPBACK])
    assert not may_enter(Zone.LOOPBACK, [Zone.LAN])
