"""Cleaned text to lines as their author meant them: unwrapped, without page furniture, cells told apart."""

from partygraph.layout.line import Line
from partygraph.layout.lines import lay_out

__all__ = ["Line", "lay_out"]
