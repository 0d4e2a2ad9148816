"""A logical line and its cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from partygraph.model import Text
from partygraph.model.once import once
from partygraph.rules.load import pattern

__all__ = ["Line", "MOST_CELLS"]


@dataclass(frozen=True, init=False)
class Line:
    """One logical line. `gap` is true when an empty line stood before it, `mark` the numbering it began with."""

    text: Text
    gap: bool = False
    indent: int = 0
    chars: str = field(init=False, repr=False, compare=False)
    """The line's characters, without white space at its ends."""

    def __init__(self, text: Text, gap: bool = False, indent: int = 0) -> None:
        self.__dict__.update(text=text, gap=gap, indent=indent, chars=text.chars)  # `chars` is asked for by every stage

    @once
    def cells(self) -> tuple[Text, ...]:
        """The line cut at tabs, pipes or wide gaps; one cell when it has none."""
        chars = self.chars
        if "\t" in chars:
            cuts = [match.span() for match in _TAB.finditer(chars)]
        elif chars.count("|") >= 1 and _PIPE_ROW.match(chars):
            cuts = [match.span() for match in _PIPE.finditer(chars)]
        elif "  " in chars and (not _SENTENCE.search(chars) or not _SENTENCE.search(_APART.sub("", chars))):
            cuts = [match.span() for match in _WIDE_GAP.finditer(chars)]
        else:
            return (self.text,)
        if len(cuts) > MOST_CELLS:
            return (self.text,)
        cells = []
        begin = 0
        for start, stop in [*cuts, (len(chars), len(chars))]:
            cells.append(self.text.slice(begin, start).strip())
            begin = stop
        if chars.startswith("|") and chars.endswith("|") and len(cells) > 2:
            cells = cells[1:-1]  # a frame; one at the left only stands before an empty cell
        elif chars.endswith("|") and len(cells) > 1:
            cells = cells[:-1]
        if len(cells) > 1 and (head := _NUMBER_COLUMN.fullmatch(cells[0].chars)) is not None:
            cells[:1] = [cells[0].slice(*head.span("number")), cells[0].slice(*head.span("name"))]
        return tuple(cells)

    @once
    def mark(self) -> str:
        """The numbering in front of the line (`1.`, `（一）`, `附件2`), or the empty string."""
        match = pattern("line.number").match(self.chars)
        return match[0] if match else ""

    @once
    def body(self) -> Text:
        """The line without its numbering."""
        return self.text.slice(len(self.mark), len(self.text)).strip() if self.mark else self.text


MOST_CELLS = 64
"""A line with more gaps is no row of a table."""
_NUMBER_COLUMN = re.compile(r"(?P<number>序号|编号|名次|排名|排序|次序) (?P<name>[^\s序编]{2,12})")
"""序号 医院: the narrow column of the numbers and the next one, one blank apart."""
_TAB = re.compile(r" *\t *")
_PIPE = re.compile(r" *\| *")
_PIPE_ROW = re.compile(r"\||[^|]{1,60}\|[^|]{1,60}(?:\||$)")
_WIDE_GAP = re.compile(r" {2,}")
_APART = re.compile(r"《[^《》]{1,60}》|“[^“”]{1,30}”|（[^（）]{1,30}）")
"""A work's title may cry or ask, and so may a remark in brackets; their row is one all the same."""
_SENTENCE = re.compile(r"[。！？]")
