"""All that can be set, page by page: a name, one sentence that explains it, and its editor. One row is one setting."""

from pixhaul.core.settings import LANGUAGES, LONGEST_SECONDS, SYSTEM_LANGUAGE
from pixhaul.qt.languages import OWN_NAMES
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.fields import SwitchField
from pixhaul.ui.preference import Page, Preference
from pixhaul.ui.preference_editors import amount_of_bytes, choice, line, pixels, template, whole
from pixhaul.ui.preference_network import NETWORK

_LANGUAGES = (
    (SYSTEM_LANGUAGE, QT_TRANSLATE_NOOP("Preferences", "As the system says")),
    *((code, OWN_NAMES[code]) for code in LANGUAGES),
)
_THEMES = (
    ("system", QT_TRANSLATE_NOOP("Preferences", "As the system says")),
    ("light", QT_TRANSLATE_NOOP("Preferences", "Light")),
    ("dark", QT_TRANSLATE_NOOP("Preferences", "Dark")),
)
_CONTRASTS = (
    ("system", QT_TRANSLATE_NOOP("Preferences", "As the system says")),
    ("usual", QT_TRANSLATE_NOOP("Preferences", "Usual")),
    ("more", QT_TRANSLATE_NOOP("Preferences", "More contrast")),
)
_COPIES = (("", QT_TRANSLATE_NOOP("Preferences", "None")), ("jpeg", "JPEG"), ("png", "PNG"), ("webp", "WebP"))

PAGES: tuple[Page, ...] = (
    Page(
        QT_TRANSLATE_NOOP("Preferences", "General"),
        "monitor",
        (
            Preference(
                "theme",
                QT_TRANSLATE_NOOP("Preferences", "Appearance"),
                QT_TRANSLATE_NOOP("Preferences", "Light or dark colours for the whole window."),
                choice(_THEMES),
                QT_TRANSLATE_NOOP("Preferences", "theme dark light"),
            ),
            Preference(
                "contrast",
                QT_TRANSLATE_NOOP("Preferences", "Contrast"),
                QT_TRANSLATE_NOOP("Preferences", "Stronger lines, outlines and texts, in light and in dark colours."),
                choice(_CONTRASTS),
                QT_TRANSLATE_NOOP("Preferences", "accessibility high contrast more readable eyes"),
            ),
            Preference(
                "less_motion",
                QT_TRANSLATE_NOOP("Preferences", "Less motion"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "Rings stand still, and animated pictures play only when you press their button."
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "accessibility animation reduce move calm gif"),
            ),
            Preference(
                "language",
                QT_TRANSLATE_NOOP("Preferences", "Language"),
                QT_TRANSLATE_NOOP("Preferences", "The language of the window; all of it changes at once."),
                choice(_LANGUAGES),
                QT_TRANSLATE_NOOP("Preferences", "translation english locale"),
            ),
            Preference(
                "name_template",
                QT_TRANSLATE_NOOP("Preferences", "Names"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "How files and folders are named, as below the pictures in the window."
                ),
                line(template),
                QT_TRANSLATE_NOOP("Preferences", "template folder file name"),
                in_profiles_only=True,
            ),
            Preference(
                "watch_clipboard",
                QT_TRANSLATE_NOOP("Preferences", "Watch the clipboard"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Adds every address that is copied, in any program; the window says so as long as it does.",
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "copy paste collect"),
            ),
            Preference(
                "direct_links",
                QT_TRANSLATE_NOOP("Preferences", "Make share links direct"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Turns links for sharing a file, such as Dropbox's, into the address of the picture itself.",
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "dropbox google drive onedrive github rewrite"),
            ),
            Preference(
                "tell_end",
                QT_TRANSLATE_NOOP("Preferences", "Tell the end of long runs"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "A message from the desktop when a run of half a minute or more ends and you work elsewhere.",
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "notification message finished done tray"),
            ),
            Preference(
                "look_for_updates",
                QT_TRANSLATE_NOOP("Preferences", "Look for newer versions"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Asks github.com once a day whether there is a newer version; nothing is sent but the version of "
                    "Pixhaul you use.",
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "update upgrade release check"),
            ),
            Preference(
                "keep_log",
                QT_TRANSLATE_NOOP("Preferences", "Keep a log"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "Writes down what failed and why, on this computer only and never with a password."
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "history record"),
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Preferences", "Speed"),
        "gauge",
        (
            Preference(
                "jobs",
                QT_TRANSLATE_NOOP("Preferences", "Pictures at once"),
                QT_TRANSLATE_NOOP("Preferences", "How many pictures are fetched at the same time, over all hosts."),
                whole(1, 256, QT_TRANSLATE_NOOP("Preferences", "Automatic")),
                QT_TRANSLATE_NOOP("Preferences", "connections parallel transfers jobs"),
            ),
            Preference(
                "per_host",
                QT_TRANSLATE_NOOP("Preferences", "Pictures at once from one host"),
                QT_TRANSLATE_NOOP("Preferences", "Automatic starts small and gives each host as much as it bears."),
                whole(1, 256, QT_TRANSLATE_NOOP("Preferences", "Automatic")),
                QT_TRANSLATE_NOOP("Preferences", "connections parallel lane server"),
            ),
            Preference(
                "bandwidth",
                QT_TRANSLATE_NOOP("Preferences", "Speed limit"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "Most data per second for all pictures together; also holds for what is under way."
                ),
                amount_of_bytes(QT_TRANSLATE_NOOP("Preferences", "No limit"), "/s", "2 MB/s"),
                QT_TRANSLATE_NOOP("Preferences", "bandwidth rate throttle"),
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Preferences", "Limits"),
        "scan",
        (
            Preference(
                "max_bytes",
                QT_TRANSLATE_NOOP("Preferences", "Largest file"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "A picture larger than this is not saved, which protects the disk from endless answers.",
                ),
                amount_of_bytes(example="500 MB"),
                QT_TRANSLATE_NOOP("Preferences", "size bytes"),
            ),
            Preference(
                "max_pixels",
                QT_TRANSLATE_NOOP("Preferences", "Most pixels"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Width times height; a picture with more is not saved, because decoding it could fill the memory.",
                ),
                pixels,
                QT_TRANSLATE_NOOP("Preferences", "dimensions resolution bomb"),
            ),
            Preference(
                "read_timeout",
                QT_TRANSLATE_NOOP("Preferences", "Patience in seconds"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "How long a server may be silent before the picture is given up and tried again later.",
                ),
                whole(1, 3600),
                QT_TRANSLATE_NOOP("Preferences", "timeout wait"),
            ),
            Preference(
                "max_seconds",
                QT_TRANSLATE_NOOP("Preferences", "Longest time in seconds"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "One picture may take so long to arrive, pauses not counted; then it is given up."
                ),
                whole(1, LONGEST_SECONDS, QT_TRANSLATE_NOOP("Preferences", "No limit")),
                QT_TRANSLATE_NOOP("Preferences", "duration total cap"),
            ),
            Preference(
                "min_speed",
                QT_TRANSLATE_NOOP("Preferences", "Least speed"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "A picture that brings less data per second over half a minute is dropped and tried again later.",
                ),
                amount_of_bytes(QT_TRANSLATE_NOOP("Preferences", "No limit"), "/s", "200 B/s", least=1),
                QT_TRANSLATE_NOOP("Preferences", "slow minimum drip"),
            ),
            Preference(
                "tries",
                QT_TRANSLATE_NOOP("Preferences", "Tries"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "How often a picture is asked for when the trouble may pass by itself."
                ),
                whole(1, 21),
                QT_TRANSLATE_NOOP("Preferences", "retry attempts"),
            ),
            Preference(
                "suspicious_threshold",
                QT_TRANSLATE_NOOP("Preferences", "Suspicious from"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "When so many addresses lead to the same picture, it is probably a placeholder and is marked.",
                ),
                whole(2, 1_000_000, QT_TRANSLATE_NOOP("Preferences", "Never")),
                QT_TRANSLATE_NOOP("Preferences", "identical duplicates placeholder cluster"),
            ),
            Preference(
                "origin_marks",
                QT_TRANSLATE_NOOP("Preferences", "Mark files with their origin"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "Each file says where it came from, without passwords, where the disk can keep that."
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "source provenance attribute zone quarantine"),
            ),
            Preference(
                "allow_svg",
                QT_TRANSLATE_NOOP("Preferences", "Keep SVG drawings"),
                QT_TRANSLATE_NOOP(
                    "Preferences", "They are saved as files and never shown here, because a drawing can hold a program."
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "vector"),
            ),
            Preference(
                "sidecars",
                QT_TRANSLATE_NOOP("Preferences", "Sidecar files"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "A file such as cat.jpg.json says beside each picture where it came from, with your own columns.",
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "json provenance metadata columns"),
            ),
            Preference(
                "server_names",
                QT_TRANSLATE_NOOP("Preferences", "Names from servers"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "Where a server gives the file a name, {name} is that one instead of the end of the address.",
                ),
                SwitchField,
                QT_TRANSLATE_NOOP("Preferences", "content disposition filename"),
            ),
        ),
    ),
    Page(
        QT_TRANSLATE_NOOP("Preferences", "Copies"),
        "copy",
        (
            Preference(
                "copies",
                QT_TRANSLATE_NOOP("Preferences", "Converted copies"),
                QT_TRANSLATE_NOOP(
                    "Preferences",
                    "A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.",
                ),
                choice(_COPIES),
                QT_TRANSLATE_NOOP("Preferences", "convert jpeg png webp second output resize"),
            ),
            Preference(
                "copies_edge",
                QT_TRANSLATE_NOOP("Preferences", "Longest side of copies"),
                QT_TRANSLATE_NOOP("Preferences", "In pixels; a picture that is smaller is never made larger."),
                whole(16, 65_500, QT_TRANSLATE_NOOP("Preferences", "As the picture")),
                QT_TRANSLATE_NOOP("Preferences", "convert resize scale dimensions edge"),
            ),
        ),
    ),
    *NETWORK,
)
