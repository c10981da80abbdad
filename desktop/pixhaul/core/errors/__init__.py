"""Everything that may go wrong with one picture, as a tree.

::

    DownloadError
    +-- AddressError                  not-a-web-address
    +-- NetworkError                  (nobody answered, or the line broke)
    |   +-- ServerNotFound            no-such-server
    |   +-- ConnectionRefused         connection-refused
    |   +-- ConnectionLost            connection-lost
    |   |   +-- HandshakeBroken       secure-connection-failed (the line ended in the TLS handshake)
    |   +-- TimedOut                  timed-out
    |   |   +-- ConnectTimedOut       timed-out (no connection came about)
    |   |   +-- HandshakeTimedOut     secure-connection-failed (no answer to the TLS handshake)
    |   +-- TooSlow                   too-slow
    |   +-- TookTooLong               took-too-long
    |   +-- SecureConnectionFailed    secure-connection-failed
    |   +-- ProxyFailed               proxy-failed
    |   +-- BadAnswer                 bad-answer
    +-- AnswerError                   (somebody answered, but not with the picture)
    |   +-- HttpStatusError           http-status
    |   +-- NotModified               not-modified
    |   +-- TooManyRedirects          too-many-redirects
    |   +-- RedirectRefused           redirect-refused
    |   +-- PrivateAddressRefused     private-address
    |   +-- IncompleteAnswer          incomplete
    |   +-- EmptyAnswer               empty
    |   +-- TooLarge                  too-large
    |   +-- BadEncoding               bad-encoding
    +-- PictureError                  (bytes arrived, but they are no whole picture)
    |   +-- NotAPicture               not-a-picture
    |   +-- SvgRefused                svg-refused
    |   +-- DamagedPicture            damaged
    |   +-- TooManyPixels             too-many-pixels
    |   +-- UnsupportedPicture        unsupported-picture
    |   +-- SuspiciousPlaceholder     suspicious-placeholder
    +-- StorageError                  (this computer's side)
    |   +-- DiskFull                  disk-full
    |   +-- FolderNotWritable         folder-not-writable
    |   +-- FolderMissing             folder-missing
    |   +-- TooManyOpenFiles          too-many-open-files
    |   +-- WriteFailed               write-failed
    |   +-- FileMissing               file-missing
    |   +-- FileChanged               file-changed
    +-- PasswordNeeded                password-needed
    +-- Cancelled                     cancelled
    +-- InternalError                 internal-error

Each class has a stable kebab-case ``reason``, a sentence and a hint. Sentences are templates filled from ``params``
so that a translation can be made of the template. ``retryable`` says whether asking again may help;
``pauses_queue`` says that no other item could succeed either until the user has mended something.
"""

from pixhaul.core.errors.answer import (
    STATUS_SENTENCES,
    TRANSIENT_STATUS,
    AnswerError,
    BadEncoding,
    EmptyAnswer,
    HttpStatusError,
    IncompleteAnswer,
    NotModified,
    PrivateAddressRefused,
    RedirectRefused,
    TooLarge,
    TooManyRedirects,
)
from pixhaul.core.errors.base import (
    AddressError,
    Cancelled,
    DownloadError,
    InternalError,
)
from pixhaul.core.errors.network import (
    BadAnswer,
    ConnectionLost,
    ConnectionRefused,
    ConnectTimedOut,
    HandshakeBroken,
    HandshakeTimedOut,
    NetworkError,
    ProxyFailed,
    SecureConnectionFailed,
    ServerNotFound,
    TimedOut,
    TookTooLong,
    TooSlow,
)
from pixhaul.core.errors.picture import (
    DamagedPicture,
    NotAPicture,
    PictureError,
    SuspiciousPlaceholder,
    SvgRefused,
    TooManyPixels,
    UnsupportedPicture,
)
from pixhaul.core.errors.storage import (
    DiskFull,
    FileChanged,
    FileMissing,
    FolderMissing,
    FolderNotWritable,
    PasswordNeeded,
    StorageError,
    TooManyOpenFiles,
    WriteFailed,
)

__all__ = [
    "STATUS_SENTENCES",
    "TRANSIENT_STATUS",
    "AddressError",
    "AnswerError",
    "BadAnswer",
    "BadEncoding",
    "Cancelled",
    "ConnectTimedOut",
    "ConnectionLost",
    "ConnectionRefused",
    "DamagedPicture",
    "DiskFull",
    "DownloadError",
    "EmptyAnswer",
    "FileChanged",
    "FileMissing",
    "FolderMissing",
    "FolderNotWritable",
    "HandshakeBroken",
    "HandshakeTimedOut",
    "HttpStatusError",
    "IncompleteAnswer",
    "InternalError",
    "NetworkError",
    "NotAPicture",
    "NotModified",
    "PasswordNeeded",
    "PictureError",
    "PrivateAddressRefused",
    "ProxyFailed",
    "RedirectRefused",
    "SecureConnectionFailed",
    "ServerNotFound",
    "StorageError",
    "SuspiciousPlaceholder",
    "SvgRefused",
    "TimedOut",
    "TooLarge",
    "TooManyOpenFiles",
    "TooManyPixels",
    "TooManyRedirects",
    "TooSlow",
    "TookTooLong",
    "UnsupportedPicture",
    "WriteFailed",
]
