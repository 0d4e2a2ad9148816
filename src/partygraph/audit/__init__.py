"""The audit: what was read, what does not add up, what documents disagree on; as data and as a page."""

from __future__ import annotations

from partygraph.audit.ledger import Cause, Entry, State, ledger
from partygraph.audit.messages import advice, message
from partygraph.audit.page import page
from partygraph.audit.report import FORMAT, Lines, report, self_findings

__all__ = ["FORMAT", "Cause", "Entry", "Lines", "State", "advice", "ledger", "message", "page", "report", "self_findings"]
