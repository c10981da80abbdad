"""The settings of connections and of trust; see :mod:`pixhaul.ui.preference_list`."""

from pixhaul.core.quantities import parse_headers, parse_hosts, parse_rules, show_pairs
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.preference import Page, Preference
from pixhaul.ui.preference_editors import agent, choice, file, line, lines
from pixhaul.ui.proxy_field import ProxyField

_REFERERS = (
    ("page", QT_TRANSLATE_NOOP("Preferences", "Page of origin")),
    ("none", QT_TRANSLATE_NOOP("Preferences", "None")),
)

NETWORK: tuple[Page, ...] = (
    Page(
        QT_TRANSLATE_NOOP("Preferences", "Connection"),
        "link",
        (
            Preference(
                "proxy",
                QT_TRANSLATE_NOOP("Preferences", "Proxy"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "The way to the network: the system's own settings, a direct line, or a proxy of your choice.",
                ),
                ProxyField,
                QT_TRANSLATE_NOOP("Preferences", "socks http password"),
            ),
            Preference(
                "user_agent",
                QT_TRANSLATE_NOOP("Preferences", "User agent"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.",
                ),
                line(agent, QT_TRANSLATE_NOOP("Preferences", "Pixhaul's own")),
                QT_TRANSLATE_NOOP("Preferences", "browser identity"),
            ),
            Preference(
                "headers",
                QT_TRANSLATE_NOOP("Preferences", "Extra headers"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Sent with every request, one “Name: value” a line; secrets go to the first "
                    "server of a picture only.",
                ),
                lines(parse_headers, show_pairs, "Accept-Language: en"),  # no text: an example
                QT_TRANSLATE_NOOP("Preferences", "request fields authorization"),
            ),
            Preference(
                "referer",
                QT_TRANSLATE_NOOP("Preferences", "Referer"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Tells a server on which page its picture was found, where that is known; many insist on it.",
                ),
                choice(_REFERERS),
                QT_TRANSLATE_NOOP("Preferences", "referrer page origin privacy"),
            ),
            Preference(
                "referer_hosts",
                QT_TRANSLATE_NOOP("Preferences", "Referer for single hosts"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "One “host: none”, “host: page” or “host: address of a page” a line, for hosts "
                    "that need another rule.",
                ),
                lines(parse_rules, show_pairs, "images.example: none"),  # no text: an example
                QT_TRANSLATE_NOOP("Preferences", "referrer exceptions"),
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Preferences", "Trust"),
        "circle-check",
        (
            Preference(
                "cookies_file",
                QT_TRANSLATE_NOOP("Preferences", "Cookie file"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Cookies you exported from your browser, sent to their own servers only; no others are ever sent.",
                ),
                file(
                    QT_TRANSLATE_NOOP("Preferences", "Choose a cookie file"),
                    QT_TRANSLATE_NOOP("Preferences", "No cookies"),
                ),
                QT_TRANSLATE_NOOP("Preferences", "login session netscape"),
            ),
            Preference(
                "ca_file",
                QT_TRANSLATE_NOOP("Preferences", "Own certificates"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "A PEM file of certificates to trust instead of the system's, as some companies need it.",
                ),
                file(
                    QT_TRANSLATE_NOOP("Preferences", "Choose a certificate file"),
                    QT_TRANSLATE_NOOP("Preferences", "The system's certificates"),
                ),
                QT_TRANSLATE_NOOP("Preferences", "tls ssl authority bundle"),
            ),
            Preference(
                "insecure_hosts",
                QT_TRANSLATE_NOOP("Preferences", "Hosts that are not verified"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Anybody on the way could read or change what these hosts send; the window reminds you of them.",
                ),
                lines(parse_hosts, "\n".join, "printer.local"),
                QT_TRANSLATE_NOOP("Preferences", "tls ssl certificate insecure self-signed"),
            ),
        ),
    ),
)
