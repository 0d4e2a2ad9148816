"""Where the files that travel with the code lie: `ontology/` and `queries/`.

In a wheel they stand inside the package; in a checkout (also one installed with `pip install -e`) beside `src/`.
"""

from __future__ import annotations

from pathlib import Path

from partygraph.errors import PartygraphError

__all__ = ["ontology_file", "ontology_folder", "queries_folder"]

_PACKAGE = Path(__file__).resolve().parent


def ontology_folder() -> Path:
    """Folder of the ontology, its schemes, alignments, shapes and prefixes.

    >>> (ontology_folder() / "partygraph.ttl").is_file()
    True
    """
    return _folder("ontology", "prefixes.ttl")


def queries_folder() -> Path:
    """Folder of the saved questions."""
    return _folder("queries", "")


def ontology_file(name: str) -> Path:
    """One file of the ontology.

    >>> ontology_file("shapes.ttl").name
    'shapes.ttl'
    """
    path = ontology_folder() / name
    if not path.is_file():
        raise PartygraphError(f"{path}: not there", hint="install partygraph again: a file of the package is missing")
    return path


def _folder(name: str, witness: str) -> Path:
    """Find the folder `name` of the wheel or of the checkout; it must hold the file `witness`."""
    for place in (_PACKAGE / name, _PACKAGE.parents[1] / name):
        if place.is_dir() and (place / witness).exists():
            return place
    raise PartygraphError(f"{name}/: not found beside {_PACKAGE}", hint="install partygraph again: its data folders are missing")
