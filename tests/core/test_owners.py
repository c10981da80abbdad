"""Who has an address: a dictionary in parts answers as one in one piece."""

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.owners import Owners

urls = st.lists(st.text(max_size=2), max_size=40)


@given(st.lists(urls, max_size=5), urls)
def test_the_first_one_has_an_address(blocks: list[list[str]], others: list[str]) -> None:
    owners = Owners()
    plain: dict[str, int] = {}
    first = 0
    for block in blocks:
        items = range(first, first + len(block))
        before = [(item, url, plain.setdefault(url, item)) for item, url in zip(items, block, strict=True)]
        assert owners.claim(items, block) == [row for row in before if row[0] != row[2]]
        first += len(block)
    for item, url in enumerate(others, first):
        assert owners.setdefault(url, item) == plain.setdefault(url, item)
    for url in others[::2]:
        owners[url] = plain[url] = first
    for url in others[1::2]:
        assert owners.take(url, first + 1) == plain.get(url)
        plain[url] = first + 1
    gone = [*others[::3], *others[1::3]]
    owners.release([plain[url] for url in others[::3]] + [-1] * len(others[1::3]), gone)
    for url in set(others[::3]):
        del plain[url]
    everything = {*others, *(url for block in blocks for url in block), "no such one"}
    assert {url: owners.get(url) for url in everything} == {url: plain.get(url) for url in everything}


def test_the_parts_share_all_groups() -> None:
    owners = Owners()
    texts = [f"https://h.example/{number}" for number in range(2_000)]
    assert owners.claim(range(2_000), texts) == []
    assert [owners.get(text) for text in texts] == list(range(2_000))
    shares = sorted(len(part) for part in owners._parts)
    assert shares[0] > 150
    assert shares[-1] < 700
