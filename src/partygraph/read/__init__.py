"""Bytes of any format to `Source`: text, Markdown, web pages, docx, doc, odt, PDF, workbooks, archives and folders of them."""

from partygraph.read.limits import Limits
from partygraph.read.sources import read_bytes, read_sources

__all__ = ["Limits", "read_bytes", "read_sources"]
