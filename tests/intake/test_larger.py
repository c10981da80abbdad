"""Which addresses have a larger version by the listed rules, and which are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical, host_of
from pixhaul.intake.larger import larger

COMMONS = "https://upload.wikimedia.org/wikipedia/commons"
HASH = "0123456789abcdef0123456789abcdef"

REWRITTEN = [
    ("https://blog.example/wp-content/uploads/2024/05/cat-300x200.jpg", "https://blog.example/wp-content/uploads/2024/05/cat.jpg"),
    ("https://blog.example/wp-content/uploads/cat-scaled.jpeg", "https://blog.example/wp-content/uploads/cat.jpeg"),
    ("https://cdn.shopify.com/s/files/1/2/products/mug_200x200.png?v=15", "https://cdn.shopify.com/s/files/1/2/products/mug.png?v=15"),
    ("https://cdn.shopify.com/s/files/1/2/mug_small.jpg", "https://cdn.shopify.com/s/files/1/2/mug.jpg"),
    ("https://cdn.shopify.com/s/files/1/2/mug_grande.jpg", "https://cdn.shopify.com/s/files/1/2/mug.jpg"),
    ("https://shop.example/cdn/shop/files/mug_1024x1024@2x.jpg?v=1", "https://shop.example/cdn/shop/files/mug.jpg?v=1"),
    ("https://shop.example/cdn/shop/files/mug_400x_crop_center.jpg", "https://shop.example/cdn/shop/files/mug.jpg"),
    ("https://img.example/a.jpg?w=300&h=200&q=80", "https://img.example/a.jpg?q=80"),
    ("https://img.example/a.jpg?resize=300%2C200", "https://img.example/a.jpg"),
    ("https://img.example/a?id=3&size=small", "https://img.example/a?id=3"),
    ("https://img.example/a.jpg?fit=crop&width=300px", "https://img.example/a.jpg"),
    ("https://lh3.googleusercontent.com/abc-DEF=s220-c", "https://lh3.googleusercontent.com/abc-DEF=s0"),
    ("https://lh3.googleusercontent.com/abc=w400-h300-k-no", "https://lh3.googleusercontent.com/abc=s0"),
    ("https://1.bp.blogspot.com/-x/y/z/s320/cat.jpg", "https://1.bp.blogspot.com/-x/y/z/s0/cat.jpg"),
    ("https://m.media-amazon.com/images/I/71abc+d._AC_UL320_.jpg", "https://m.media-amazon.com/images/I/71abc+d.jpg"),
    ("https://images-na.ssl-images-amazon.com/images/I/51x._SL1500_.jpg", "https://images-na.ssl-images-amazon.com/images/I/51x.jpg"),
    ("https://iiif.example/iiif/2/id/full/200,/0/default.jpg", "https://iiif.example/iiif/2/id/full/full/0/default.jpg"),
    ("https://iiif.example/iiif/3/id/full/!200,200/0/default.jpg", "https://iiif.example/iiif/3/id/full/max/0/default.jpg"),
    (f"{COMMONS}/thumb/a/ab/Name.jpg/300px-Name.jpg", f"{COMMONS}/a/ab/Name.jpg"),
    (f"{COMMONS}/thumb/a/ab/N%C3%A4me.png/lossy-300px-N%C3%A4me.png", f"{COMMONS}/a/ab/N%C3%A4me.png"),
    ("https://d.example/sites/default/files/styles/thumb/public/a/b.jpg?itok=x", "https://d.example/sites/default/files/a/b.jpg"),
    (f"https://m.example/media/catalog/product/cache/{HASH}/a/b/ab.jpg", "https://m.example/media/catalog/product/a/b/ab.jpg"),
    ("https://res.cloudinary.com/demo/image/upload/w_300,h_200,c_fill/v1/a.jpg", "https://res.cloudinary.com/demo/image/upload/v1/a.jpg"),
    ("https://c.example/cdn-cgi/image/width=400,quality=75/a/b.jpg", "https://c.example/a/b.jpg"),
    ("https://n.example/_next/image?url=%2Fpics%2Fa.jpg&w=640&q=75", "https://n.example/pics/a.jpg"),
    ("https://pbs.twimg.com/media/AbC?format=jpg&name=small", "https://pbs.twimg.com/media/AbC?format=jpg&name=orig"),
    ("https://blog.example/cat-300x200.jpg?resize=150,100", "https://blog.example/cat.jpg"),
]  # fmt: skip

ALONE = [
    "https://img.example/cat.jpg",
    "https://img.example/1920x1080.jpg",
    "https://img.example/a/300x200/cat.jpg",
    "https://img.example/mug_200x200.png",  # no shop
    "https://img.example/a.jpg?w=300&X-Amz-Signature=ab",
    "https://img.example/a-300x200.jpg?Expires=5&Key-Pair-Id=x",
    "https://img.example/a.jpg?w=300&sig=x",
    "https://img.example/a.jpg?token=x&width=30",
    "https://img.example/a.jpg?w=300&hmac=0",
    f"https://img.example/a.jpg?w=300&s={HASH}",
    "https://ann:secret@img.example/a-300x200.jpg",
    f"https://img.example/a.jpg?h={HASH}",
    "https://lh3.googleusercontent.com/abc=s0",
    "https://elsewhere.example/abc=s220-c",
    "https://elsewhere.example/images/I/71abc._SL1500_.jpg",
    "https://iiif.example/iiif/3/id/full/max/0/default.jpg",
    "https://iiif.example/iiif/2/id/10,20,30,40/200,/0/default.jpg",  # a part of the picture that somebody chose
    f"{COMMONS}/thumb/a/ab/Name.svg/300px-Name.svg.png",  # the original is no picture of dots
    f"{COMMONS}/thumb/a/ab/Book.pdf/page1-300px-Book.pdf.jpg",
    "https://res.cloudinary.com/demo/image/upload/s--abc--/w_300/v1/a.jpg",
    "https://n.example/_next/image?url=https%3A%2F%2Fother.example%2Fa.jpg&w=640&q=75",
    "https://c.example/cdn-cgi/image/width=400/https://other.example/b.jpg",
    "data:image/png;base64,AAAA",
]


@pytest.mark.parametrize(("url", "expected"), REWRITTEN)
def test_the_listed_rules(url: str, expected: str) -> None:
    found = larger(url)
    assert found is not None
    assert found.url == expected
    assert found.rule
    assert larger(found.url) is None


@pytest.mark.parametrize("url", ALONE)
def test_all_else_is_left_alone(url: str) -> None:
    assert larger(url) is None


PIECE = st.sampled_from(
    [
        "cat",
        "-300x200",
        "_200x200",
        "_small",
        "@2x",
        "-scaled",
        ".jpg",
        ".png",
        "=s220-c",
        "=w3-h4",
        "/",
        "._SL15_",
        "?",
        "w=3",
        "h=a",
        "&",
        "size=x",
        "sig=1",
        "/full/",
        "200,",
        "/0/default.jpg",
        "/thumb/a/ab/",
        "300px-",
        "%2F",
        "%00",
        "/cdn/shop/",
        "/cdn-cgi/image/w=1",
        "/_next/image?url=",
        "//",
        "https://",
        "/image/upload/",
        "w_3,",
        "s0",
        ":small",
        "/files/styles/x/public/",
        "/media/catalog/product/cache/" + HASH,
        "name=small",
        "ä",
        "..",
        "#",
        ";",
        "[",
        "@",
    ]
)
HOST = st.sampled_from(
    [
        "a.example",
        "cdn.shopify.com",
        "lh3.googleusercontent.com",
        "m.media-amazon.com",
        "res.cloudinary.com",
        "upload.wikimedia.org",
        "pbs.twimg.com",
        "1.bp.blogspot.com",
        "127.0.0.1:8080",
        "[::1]",
    ]
)


@given(HOST, st.lists(PIECE, max_size=9))
def test_whatever_comes_the_answer_is_an_address_of_the_same_host_and_final(host: str, pieces: list[str]) -> None:
    url = canonical(f"https://{host}/{''.join(pieces)}")
    found = larger(url)
    if found is not None:
        assert found.url == canonical(found.url) != url
        assert host_of(found.url) == host_of(url)
        assert found.url.startswith("https://")
        assert larger(found.url) is None
