"""``pixhaul get --profile`` goes by a profile that the window has kept."""

import json
import sqlite3
from contextlib import closing

from pixhaul.core.paths import AppPaths
from pixhaul.core.setting import Profile
from pixhaul.core.settings import Settings
from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, png

SHOP = Profile(
    "a1b2",
    "Shop",
    {
        "name_template": "{host}/{index}",
        "user_agent": "Shop/1",
        "headers": (("X-Key", "abc"), ("X-Other", "b")),
        "sidecars": True,
    },
)


def keep(getting: Getting, *profiles: Profile) -> None:
    Settings(jobs=3, profiles=profiles).save(AppPaths.under(getting.data).settings)


def test_a_profile_says_what_the_arguments_leave_open(getting: Getting, fault_server: FaultServer) -> None:
    keep(getting, SHOP)
    url = fault_server.at("/one.png", answer(png()))
    assert getting.run(url, "--profile", "shop", "--header", "x-key: mine").status == 0
    (seen,) = (seen.headers for seen in fault_server.seen())
    assert (seen["user-agent"], seen["x-key"], seen["x-other"]) == ("Shop/1", "mine", "b")
    saved = sorted(path.relative_to(getting.out).as_posix() for path in getting.out.rglob("*") if path.is_file())
    assert saved == ["127.0.0.1/1.png", "127.0.0.1/1.png.json"]
    with closing(sqlite3.connect(getting.journal)) as db:
        ((options,),) = db.execute("SELECT options FROM jobs")
    assert json.loads(options) == {"profile": "a1b2", "profile_name": "Shop"}


def test_an_unknown_profile_is_told_with_those_there_are(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    none = getting.run(url, "--profile", "Shop")
    keep(getting, SHOP, Profile("c3", "Slow", {}))
    other = getting.run(url, "--profile", "Shops")
    assert (none.status, other.status) == (2, 2)
    assert "There is no profile “Shop”" in none.err
    assert "preferences" in none.err
    assert "“Shop”, “Slow”" in other.err
    assert not getting.out.exists()
