"""Two folders change places at once."""

import ctypes
import errno
import os
from pathlib import Path

_HERE = -100  # AT_FDCWD
_SWAP = 2  # Linux' RENAME_EXCHANGE and macOS' RENAME_SWAP
_UNABLE = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP)


def exchange(one: Path, other: Path) -> bool:
    """Whether the two now have each other's names, in one step that nothing can interrupt. False, and nothing done, where the system or the disk
    knows no such step; OSError where it is refused for another reason."""
    try:
        system = ctypes.CDLL(None, use_errno=True)
        linux, mac = getattr(system, "renameat2", None), getattr(system, "renamex_np", None)
    except (OSError, TypeError):  # Windows
        return False
    first, second = os.fsencode(one), os.fsencode(other)
    if linux is not None:
        failed = linux(_HERE, first, _HERE, second, _SWAP)
    elif mac is not None:
        failed = mac(first, second, _SWAP)
    else:
        return False
    if failed and ctypes.get_errno() not in _UNABLE:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    return not failed
