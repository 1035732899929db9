"""What the system refused, and how to mend it, in one line."""

import errno

_AGAIN = "check that it is there and that you may use it"
_MENDS = {
    errno.ENOENT: "check that it is there and spelled as you wrote it",
    errno.EACCES: "check that you may use it",
    errno.EPERM: "check that you may use it",
    errno.EROFS: "write to another place",
    errno.ENOSPC: "make room, or write to another place",
    errno.EDQUOT: "make room, or write to another place",
    errno.EFBIG: "write to another place",
    errno.EISDIR: "name a file",
    errno.ENOTDIR: "name a folder, and check what stands before the last slash",
    errno.EEXIST: "choose another name",
    errno.ELOOP: "name the file itself: the link leads in a circle",
    errno.ENAMETOOLONG: "choose a shorter name",
    errno.EIO: "check the disk",
}


def outside(error: OSError) -> str:
    """`path:1:1: what; how to mend it`, without the path where the system names none."""
    place = f"{error.filename}:1:1: " if error.filename else ""
    return f"{place}{error.strerror or error}; {_MENDS.get(error.errno or 0, _AGAIN)}"
