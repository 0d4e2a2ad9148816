"""A folder that takes another's place at once: written beside it, then swapped in.

Whoever is killed while writing leaves the old folder as it was.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from partygraph.errors import BuildError
from partygraph.manifest import MANIFEST

__all__ = ["beside", "refuse_foreign", "swap"]


def refuse_foreign(target: Path) -> None:
    """A folder that is no build is never replaced."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise BuildError(str(target), "exists already and is a file or a link", hint="give another folder with --out")
    if target.is_dir() and any(target.iterdir()) and not (target / MANIFEST).is_file():
        raise BuildError(str(target), "exists already and is no build, so it is not replaced", hint="give an empty or a new folder with --out")


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A folder beside `target` to write into; what is left of earlier runs that were killed is cleared away."""
    parent = target.absolute().parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        for stale in sorted(parent.glob(f".{target.name}.new-*")):
            if not _alive(stale.name.rpartition("-")[2]):
                shutil.rmtree(stale, ignore_errors=True)
        folder = parent / f".{target.name}.new-{os.getpid()}"
        folder.mkdir()
    except OSError as error:
        raise BuildError(str(target), f"cannot be written: {error.strerror}", hint="give a folder that you may write to with --out") from error
    try:
        yield folder
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
            raise BuildError(str(target), f"cannot be written: {error.strerror}", hint="make room; the previous build is untouched") from error
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: str) -> bool:
    if not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def swap(folder: Path, target: Path) -> None:
    """Put `folder` in the place of `target` in one step where the system can exchange two folders, in two else."""
    if not target.exists():
        folder.rename(target)
        return
    if _exchange(folder, target):
        return  # the old build now lies in `folder`, which is cleared away
    aside = folder.with_name(folder.name.replace(".new-", ".old-"))
    target.rename(aside)
    try:
        folder.rename(target)
    except OSError:
        aside.rename(target)
        raise
    shutil.rmtree(aside, ignore_errors=True)


_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


def _exchange(left: Path, right: Path) -> bool:
    """Exchange two folders atomically (Linux); False where the system or the file system cannot."""
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.renameat2(_AT_FDCWD, os.fsencode(left), _AT_FDCWD, os.fsencode(right), _RENAME_EXCHANGE) == 0)
    return False
