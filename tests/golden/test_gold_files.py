"""The golden documents are sound: what their gold facts claim stands in their texts."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

HERE = Path(__file__).parent
FOLDERS = (HERE, HERE.parents[1] / "src" / "partygraph" / "notices")
DOCUMENTS = [path for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]


def load_check() -> ModuleType:
    """Import check_gold.py from its place, whatever pytest's import mode is."""
    spec = importlib.util.spec_from_file_location("check_gold", HERE / "check_gold.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


CHECK = load_check()


def pair(path: Path) -> tuple[str, dict[str, Any]]:
    """Return a text and its gold facts."""
    return path.read_text(encoding="utf-8"), json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.stem)
def test_gold_stands_in_its_text(path: Path) -> None:
    assert CHECK.problems(*pair(path)) == []


def test_check_finds_what_is_wrong() -> None:
    text, gold = pair(HERE / "list-07-site-furniture.txt")
    assert not CHECK.problems(text, gold)
    first, award = gold["conferrals"][0], gold["declared"][0]
    spoilt: dict[str, dict[str, Any]] = {
        "recipient not in the text": {"conferrals": [{**first, "recipient": "乌有市第九医院"}]},
        "conferral twice": {"conferrals": [first, first]},
        "count not in the text": {"declared": [{**award, "declared": 47}]},
        "more listed than conferred": {"declared": [{**award, "listed": 99}]},
        "circle": {"subordinate": [["榆林市第一医院", "榆林市第二医院"], ["榆林市第二医院", "榆林市第一医院"]]},
        "trap that is an organisation": {"not_organizations": [first["recipient"]]},
        "number not in the text": {"document": {**gold["document"], "number": "榆卫发〔2022〕1号"}},
        "short form of a place": {"located": [["神木市医院", "神木"]]},
        "unknown key": {"winners": []},
    }
    silent = [what for what, change in spoilt.items() if not CHECK.problems(text, {**gold, **change})]
    assert silent == []
