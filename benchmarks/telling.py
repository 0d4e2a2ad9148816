"""What a benchmark has measured: on the screen line by line, and between its marks in README.md when asked to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

PAGE = Path(__file__).resolve().with_name("README.md")


def tell(mark: str, said: Iterator[str], *, write: bool) -> None:
    """Print lines as they come; into the page beside this file, between two marks, when asked to."""
    kept = []
    for line in said:
        print(line, flush=True)
        kept.append(line)
    if write:
        text = PAGE.read_text(encoding="utf-8")
        new = re.sub(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", lambda match: match[1] + "\n".join(kept) + "\n" + match[2], text, flags=re.DOTALL)
        PAGE.write_text(new, encoding="utf-8")
