"""This computer's side."""

from pixhaul.core.errors.base import DownloadError


class StorageError(DownloadError):
    """This computer's side."""

    reason = "storage"
    template = "The picture could not be written to the folder"
    hint_template = "Check the folder, then retry."


class DiskFull(StorageError):
    """ENOSPC or EDQUOT. ``needed``: size of the picture that did not fit, as text, where it is known."""

    reason = "disk-full"
    template = "The disk is full"
    needed_template = "The disk is full: this picture alone needs {needed}"
    hint_template = "Free some space or choose another folder, then resume."
    pauses_queue = True

    @property
    def message(self) -> str:
        return (self.needed_template if "needed" in self.params else self.template).format(**self.params)


class FolderNotWritable(StorageError):
    """EACCES, EPERM or EROFS on the destination."""

    reason = "folder-not-writable"
    template = "The folder cannot be written to"
    hint_template = "Choose another folder, then resume."
    pauses_queue = True


class FolderMissing(StorageError):
    """The destination vanished while the queue ran; it is never re-created silently."""

    reason = "folder-missing"
    template = "The folder is gone"
    hint_template = "Reconnect the disk or choose another folder, then resume."
    pauses_queue = True


class TooManyOpenFiles(StorageError):
    """EMFILE or ENFILE: fewer connections at once will do."""

    reason = "too-many-open-files"
    template = "The computer has too many files open"
    hint_template = "Close other programs, or lower the number of connections."
    retryable = True


class WriteFailed(StorageError):
    """Any other error of the file system (EIO and its kin)."""

    reason = "write-failed"


class PasswordNeeded(DownloadError):
    """The address had a user name or password in an earlier run; they are used but never stored."""

    reason = "password-needed"
    template = "The password of this address was not kept"
    hint_template = "Add the user name and password to the address again."


class FileMissing(StorageError):
    """A saved file is not there any more."""

    reason = "file-missing"
    template = "The saved file is not in the folder any more"
    hint_template = "Retry to fetch it again."


class FileChanged(StorageError):
    """A saved file does not hold the bytes that were saved."""

    reason = "file-changed"
    template = "The file has changed since it was saved"
    hint_template = "Retry to fetch the picture again; the changed file stays."
