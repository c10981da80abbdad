import math
from dataclasses import replace

from pixhaul.core.choices import proxy_with_password, run_options
from pixhaul.core.options import NetworkOptions, RunOptions
from pixhaul.core.request import Limits
from pixhaul.core.settings import Settings

ALL = Settings(
    jobs=3,
    per_host=2,
    bandwidth=5_000,
    max_bytes=9_000,
    max_pixels=80,
    read_timeout=7,
    max_seconds=90,
    min_speed=5_000,
    tries=2,
    allow_svg=True,
    proxy="http://proxy.example:3128",
    user_agent="Me/1",
    headers=(("X-A", "b"),),
    referer="none",
    referer_hosts=(("pics.example", "page"), ("other.example", "http://page.example/")),
    cookies_file="/c.txt",
    ca_file="/own.pem",
    insecure_hosts=("old.example",),
)


def test_every_setting_of_a_run_reaches_its_place() -> None:
    options = run_options(ALL, NetworkOptions(connections=9))
    assert (options.jobs, options.per_host, options.bandwidth, options.retry.tries) == (3, 2, 5_000, 2)
    assert options.limits == Limits(
        connect_timeout=7.0,
        read_timeout=7.0,
        total_seconds=90.0,
        min_speed=5_000.0,
        max_bytes=9_000,
        max_pixels=80,
        allow_svg=True,
    )
    assert options.network == NetworkOptions(
        proxy="http://proxy.example:3128",
        ca_bundle="/own.pem",
        insecure_hosts=frozenset({"old.example"}),
        user_agent="Me/1",
        headers={"X-A": "b"},
        connections=9,
        referer_rule="none",
        referer_hosts={"pics.example": "page", "other.example": "http://page.example/"},
        cookies_file="/c.txt",
    )


def test_the_defaults_of_the_settings_are_the_defaults_of_a_run() -> None:
    assert run_options(Settings(), NetworkOptions()) == RunOptions()


def test_no_limit_of_time_and_no_minimum_of_speed() -> None:
    limits = run_options(replace(ALL, max_seconds=0, min_speed=0), NetworkOptions()).limits
    assert (limits.total_seconds, limits.min_speed) == (math.inf, 0.0)


def test_the_environment_holds_where_the_user_said_nothing() -> None:
    surroundings = NetworkOptions(ca_bundle="/company.pem")
    assert run_options(Settings(), surroundings).network.ca_bundle == "/company.pem"
    assert run_options(replace(Settings(), ca_file="/own.pem"), surroundings).network.ca_bundle == "/own.pem"


def test_the_password_of_a_proxy_is_put_in_only_where_a_user_is_named() -> None:
    assert proxy_with_password("http://ann@p:3128", "a:b@c/") == "http://ann:a%3Ab%40c%2F@p:3128"
    assert proxy_with_password("http://ann@p:3128", "") == "http://ann@p:3128"
    for proxy in ("http://p:3128", "system", "none"):
        assert proxy_with_password(proxy, "s3cret") == proxy
