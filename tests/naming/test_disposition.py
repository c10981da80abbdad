"""Names from Content-Disposition: the cases of the greenbytes collection "Test Cases for HTTP Content-Disposition"."""

import pytest

from pixhaul.naming.disposition import name_of

GOOD = [
    ("inlonly", "inline", ""),
    ("inlwithasciifilename", 'inline; filename="foo.html"', "foo.html"),
    ("inlwithfnattach", 'inline; filename="Not an attachment!"', "Not an attachment!"),
    ("attonly", "attachment", ""),
    ("attonlyucase", "ATTACHMENT", ""),
    ("attwithasciifilename", 'attachment; filename="foo.html"', "foo.html"),
    ("attwithasciifilename25", 'attachment; filename="0000000000111111111122222"', "0000000000111111111122222"),
    ("attwithasciifnescapedchar", r'attachment; filename="f\oo.html"', "foo.html"),
    ("attwithasciifnescapedquote", r'attachment; filename="\"quoting\" tested.html"', '"quoting" tested.html'),
    ("attwithquotedsemicolon", 'attachment; filename="Here\'s a semicolon;.html"', "Here's a semicolon;.html"),
    ("attwithfilenameandextparam", 'attachment; foo="bar"; filename="foo.html"', "foo.html"),
    ("attwithfilenameandextparamescaped", r'attachment; foo="\"\\";filename="foo.html"', "foo.html"),
    ("attwithasciifilenameucase", 'attachment; FILENAME="foo.html"', "foo.html"),
    ("attwithasciifilenamenq", "attachment; filename=foo.html", "foo.html"),
    ("attwithfntokensq", "attachment; filename='foo.bar'", "'foo.bar'"),
    ("attwithisofnplain", 'attachment; filename="foo-\u00e4.html"', "foo-ä.html"),
    ("attwithutf8fnplain", 'attachment; filename="foo-\u00c3\u00a4.html"', "foo-ä.html"),
    ("attwithfnrawpctenca", 'attachment; filename="foo-%41.html"', "foo-%41.html"),
    ("attwithfnusingpct", 'attachment; filename="50%.html"', "50%.html"),
    ("attwithfnrawpctencaq", r'attachment; filename="foo-%\41.html"', "foo-%41.html"),
    ("attwithnamepct", 'attachment; name="foo-%41.html"', ""),
    ("attwithfilenamepctandiso", 'attachment; filename="\u00e4-%41.html"', "ä-%41.html"),
    ("attwithfnrawpctenclong", 'attachment; filename="foo-%c3%a4-%e2%82%ac.html"', "foo-%c3%a4-%e2%82%ac.html"),
    ("attwithasciifilenamews1", 'attachment; filename ="foo.html"', "foo.html"),
    ("attconfusedparam", "attachment; xfilename=foo.html", ""),
    ("attabspath", 'attachment; filename="/foo.html"', "foo.html"),
    ("attabspathwin", r'attachment; filename="\\foo.html"', "foo.html"),
    ("attcdate", 'attachment; creation-date="Wed, 12 Feb 1997 16:29:51 -0500"', ""),
    ("dispext", "foobar", ""),
    ("dispextbadfn", 'attachment; example="filename=example.txt"', ""),
    ("attwithisofn2231iso", "attachment; filename*=iso-8859-1''foo-%E4.html", "foo-ä.html"),
    ("attwithfn2231utf8", "attachment; filename*=UTF-8''foo-%c3%a4-%e2%82%ac.html", "foo-ä-€.html"),
    ("attwithfn2231utf8comp", "attachment; filename*=UTF-8''foo-a%cc%88.html", "foo-a\u0308.html"),
    ("attwithfn2231utf8-bad", "attachment; filename*=iso-8859-1''foo-%c3%a4.html", "foo-\u00c3\u00a4.html"),
    ("attwithfn2231ws2", "attachment; filename*= UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    ("attwithfn2231ws3", "attachment; filename* =UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    ("attwithfn2231dpct", "attachment; filename*=UTF-8''A-%2541.html", "A-%41.html"),
    ("attwithfn2231abspathdisguised", "attachment; filename*=UTF-8''%5cfoo.html", "foo.html"),
    ("attfnboth", "attachment; filename=\"foo-ae.html\"; filename*=UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    ("attfnboth2", "attachment; filename*=UTF-8''foo-%c3%a4.html; filename=\"foo-ae.html\"", "foo-ä.html"),
    ("attfnboth3", "attachment; filename*0*=ISO-8859-15''euro-sign%3d%a4; filename*=ISO-8859-1''currency-sign%3d%a4",
     "currency-sign=¤"),
    ("attnewandfn", 'attachment; foobar=x; filename="foo.html"', "foo.html"),
    ("attrfc2047quoted", 'attachment; filename="=?ISO-8859-1?Q?foo-=E4.html?="', "=?ISO-8859-1?Q?foo-=E4.html?="),
    ("language", "attachment; filename*=utf-8'en-GB'a%20b.png", "a b.png"),
]  # fmt: skip

FORGIVEN = [
    ("attwithasciifilenamenqs", "attachment; filename=foo.html ;", "foo.html"),
    ("attemptyparam", "attachment; ;filename=foo", "foo"),
    ("attwithasciifilenamenqws", "attachment; filename=foo bar.html", "foo bar.html"),
    ("attwithtokfncommanq", "attachment; filename=foo,bar.html", "foo,bar.html"),
    ("attwith2filenames", 'attachment; filename="foo.html"; filename="bar.html"', "foo.html"),
    ("attfnbrokentoken", "attachment; filename=foo[1](2).html", "foo[1](2).html"),
    ("attfnbrokentokeniso", "attachment; filename=foo-\u00e4.html", "foo-ä.html"),
    ("attfnbrokentokenutf", "attachment; filename=foo-\u00c3\u00a4.html", "foo-ä.html"),
    ("a blank within UTF-8", 'attachment; filename="voil\u00c3\u00a0.png"', "voilà.png"),
]

PASSED_OVER = [
    ("inlonlyquoted", '"inline"'),
    ("attonlyquoted", '"attachment"'),
    ("attmissingdisposition", "filename=foo.html"),
    ("attmissingdisposition2", "x=y; filename=foo.html"),
    ("attmissingdisposition3", '"foo; filename=bar;baz"; filename=qux'),
    ("attmissingdisposition4", "filename=foo.html, filename=bar.html"),
    ("emptydisposition", "; filename=foo.html"),
    ("doublecolon", ": inline; attachment; filename=foo.html"),
    ("attandinline", "inline; attachment; filename=foo.html"),
    ("attandinline2", "attachment; inline; filename=foo.html"),
    ("attbrokenquotedfn", 'attachment; filename="foo.html".txt'),
    ("attbrokenquotedfn2", 'attachment; filename="bar'),
    ("attbrokenquotedfn3", 'attachment; filename=foo"bar;baz"qux'),
    ("attmultinstances", "attachment; filename=foo.html, attachment; filename=bar.html"),
    ("attmissingdelim", "attachment; foo=foo filename=bar"),
    ("attmissingdelim2", "attachment; filename=bar foo=foo"),
    ("attmissingdelim3", "attachment filename=bar"),
    ("attreversed", "filename=foo.html; attachment"),
    ("attwithfn2231noc", "attachment; filename*=''foo-%c3%a4-%e2%82%ac.html"),
    ("attwithfn2231iso-bad", "attachment; filename*=utf-8''foo-%E4.html"),
    ("attwithfn2231ws1", "attachment; filename *=UTF-8''foo-%c3%a4.html"),
    ("attwithfn2231quot", "attachment; filename*=\"UTF-8''foo-%c3%a4.html\""),
    ("attwithfn2231quot2", 'attachment; filename*="foo%20bar.html"'),
    ("attwithfn2231singleqmissing", "attachment; filename*=UTF-8'foo-%c3%a4.html"),
    ("attwithfn2231nbadpct1", "attachment; filename*=UTF-8''foo%"),
    ("attwithfn2231nbadpct2", "attachment; filename*=UTF-8''f%oo.html"),
    ("attfncont", 'attachment; filename*0="foo."; filename*1="html"'),
    ("attfncontenc", "attachment; filename*0*=UTF-8''foo-%c3%a4; filename*1=\".html\""),
    ("attrfc2047token", "attachment; filename==?ISO-8859-1?Q?foo-=E4.html?="),
    ("nothing", ""),
    ("too long", 'attachment; filename="' + "x" * 5000 + '"'),
]


@pytest.mark.parametrize(("value", "expected"), [case[1:] for case in GOOD], ids=[case[0] for case in GOOD])
def test_what_the_standard_says(value: str, expected: str) -> None:
    assert name_of(value) == expected


@pytest.mark.parametrize(("value", "expected"), [case[1:] for case in FORGIVEN], ids=[case[0] for case in FORGIVEN])
def test_mistakes_with_one_meaning_only(value: str, expected: str) -> None:
    assert name_of(value) == expected


@pytest.mark.parametrize("value", [case[1] for case in PASSED_OVER], ids=[case[0] for case in PASSED_OVER])
def test_what_contradicts_itself_gives_no_name(value: str) -> None:
    assert name_of(value) == ""


def test_a_bad_extended_name_gives_way_to_the_plain_one() -> None:
    assert name_of("attachment; filename=\"plain.png\"; filename*=UTF-8''%E4.png") == "plain.png"


@pytest.mark.parametrize("value", ["attachment; filename=" + "a" * 3900 + '"', "attachment" + "; a=b " * 600 + '"'])
def test_a_long_broken_field_is_read_in_one_go(value: str) -> None:
    assert name_of(value) == ""
