"""The stages in reading order: one source in, everything it says out.

This is the second file to read after `model`; each stage is explained in its own module.
"""

from __future__ import annotations

from dataclasses import replace

from partygraph.clean import clean
from partygraph.facts.compose import compose
from partygraph.facts.together.as_written import as_written
from partygraph.layout import lay_out
from partygraph.model import Reading, Source
from partygraph.names.traditional import is_traditional, simplified

__all__ = ["read_document"]


def read_document(source: Source) -> Reading:
    """Everything that one document says, with evidence. A pure function of the source's name and text.

    >>> text = "甲市卫生健康委员会\\n关于表扬先进的通报\\n一等奖（1个）\\n乙县人民医院\\n甲市卫生健康委员会\\n2023年2月13日"
    >>> reading = read_document(Source(name="notice.txt", media_type="text/plain", digest="0" * 64, text=text))
    >>> [(item.recipient, item.award, item.by) for item in reading.conferrals]
    [('乙县人民医院', '一等奖', ('甲市卫生健康委员会',))]
    """
    if is_traditional(source.text):
        return as_written(_read(replace(source, text=simplified(source.text))), source)
    return _read(source)


def _read(source: Source) -> Reading:
    return compose(source, lay_out(clean(source.text)))
