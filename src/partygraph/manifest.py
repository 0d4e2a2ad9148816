"""What a finished build says about itself: version, rules, sources by digest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from partygraph.errors import BuildError

__all__ = ["MANIFEST", "manifest_of"]

MANIFEST = "manifest.json"


def manifest_of(folder: Path | str) -> dict[str, Any]:
    """The manifest of a build.

    Raises:
        BuildError: the folder is no build.
    """
    path = Path(folder) / MANIFEST
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BuildError(str(folder), "is no build", hint="run `partygraph build` first, or give its folder with --build") from error
    except (OSError, ValueError) as error:
        raise BuildError(str(path), f"cannot be read: {error}", hint="build again") from error
    return found
