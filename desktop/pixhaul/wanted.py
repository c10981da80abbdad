"""What the command line of ``pixhaul get`` asks for, checked before anything is done."""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

from pixhaul.core.options import NetworkOptions, RetryPolicy, RunOptions
from pixhaul.core.paths import default_destination
from pixhaul.core.request import Limits
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.naming.template import NameTemplate
from pixhaul.report.writers import check_path


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for, checked."""

    folder: Path
    template: NameTemplate
    options: RunOptions
    report: Path | None
    fresh: bool
    referer: str | None
    rate: int | None
    suspicious: int
    """Smallest number of addresses with the same picture that is told of; 0 for never."""
    reject_identical: bool


class UsageError(Exception):
    """The arguments do not fit together."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def wanted_from(arguments: argparse.Namespace) -> Wanted:
    """The wish of parsed arguments. Raises ``UsageError``, ``TemplateError`` and ``ReportError``."""
    if arguments.report is not None:
        check_path(arguments.report)
    limits = Limits(connect_timeout=min(Limits().connect_timeout, arguments.timeout), read_timeout=arguments.timeout)
    if arguments.max_bytes:
        limits = replace(limits, max_bytes=arguments.max_bytes)
    if arguments.max_pixels:
        limits = replace(limits, max_pixels=arguments.max_pixels)
    return Wanted(
        folder=(arguments.dir or default_destination()).absolute(),
        template=NameTemplate.parse(arguments.name),
        options=RunOptions(
            jobs=arguments.jobs,
            per_host=arguments.per_host,
            limits=limits,
            retry=RetryPolicy(tries=arguments.retries + 1),
            network=_network(arguments),
        ),
        report=arguments.report,
        fresh=arguments.fresh,
        referer=arguments.referer,
        rate=arguments.limit_rate,
        suspicious=arguments.suspicious,
        reject_identical=arguments.reject_identical,
    )


def _network(arguments: argparse.Namespace) -> NetworkOptions:
    network = network_options_from_environment()
    headers: dict[str, str] = {}
    for header in arguments.header:
        name, colon, value = header.partition(":")
        if not colon or not name.strip() or not header.isprintable():
            raise UsageError(f"{header!r} is not a header", "Write it as 'Name: value'.")
        headers[name.strip()] = value.strip()
    if arguments.ca_bundle and not Path(arguments.ca_bundle).is_file():
        raise UsageError(f"There is no certificate file {arguments.ca_bundle}", "Check the path.")
    return replace(
        network,
        proxy=arguments.proxy,
        ca_bundle=arguments.ca_bundle or network.ca_bundle,
        insecure_hosts=frozenset(host.lower() for host in arguments.insecure_host),
        user_agent=arguments.user_agent,
        headers=headers,
        connections=transfers_at_once(arguments.jobs),
    )
