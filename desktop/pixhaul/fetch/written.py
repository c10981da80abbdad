"""Pictures that are written out in the list (``data:``): no request is made, the bytes are there already."""

import time
from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.datauris import decoded, media_type
from pixhaul.core.errors import AddressError, DamagedPicture, EmptyAnswer, NotModified, TooLarge
from pixhaul.core.request import DownloadRequest
from pixhaul.core.wording import size
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.partfile import PartFile


def take_written(request: DownloadRequest, part: Path, control: TransferControl) -> Fetched:
    """Write the picture into the new file ``part``, as a fetch would. Raises ``DownloadError``; then it is not there.

    What is written in a list never changes, so a request for news of it (``request.saved``) is answered with
    ``NotModified``.
    """
    control.checkpoint()
    if request.saved is not None:
        raise NotModified("written out in the list")
    began = time.monotonic()
    try:
        data = decoded(request.url)
    except AddressError as error:
        raise DamagedPicture(error.cause) from None
    if not data:
        raise EmptyAnswer("nothing after the comma of the data: address")
    if len(data) > request.limits.max_bytes:
        raise TooLarge("larger than the limit", limit=size(request.limits.max_bytes))
    control.total = len(data)
    written = PartFile(part)
    try:
        written.write(data)
        file = written.finished()
    except BaseException:
        written.discard()
        raise
    control.received = len(data)
    return Fetched(
        file=file,
        final_url=request.url,
        http_status=0,
        bytes=written.size,
        sha256=written.sha256,
        seconds=time.monotonic() - began,
        media_type=media_type(request.url),
    )
