"""Every value that flows through the pipeline, from the file to the facts.

Values are frozen; stages are functions from one of them to the next:

    Source --clean--> Text --layout--> Block --names, facts--> Reading --resolve--> Resolution --rdf--> quads

All offsets count Unicode code points of `Source.text` and are half-open. Facts name organisations by
*document-local full name* (a plain string without white space inside); only `resolve` turns names into entities.
"""

from __future__ import annotations

from partygraph.model.facts import (
    Alias,
    AwardFact,
    BrandFact,
    CampaignFact,
    Conferral,
    DocumentFact,
    Evidence,
    Finding,
    Located,
    OrgFact,
    Reading,
    Subordinate,
    Succeeded,
    in_reading_order,
)
from partygraph.model.kinds import EntryKind, Locator, OrgKind, Severity
from partygraph.model.text import Source, Span, Text

__all__ = [
    "Alias",
    "AwardFact",
    "BrandFact",
    "CampaignFact",
    "Conferral",
    "DocumentFact",
    "EntryKind",
    "Evidence",
    "Finding",
    "Located",
    "Locator",
    "OrgFact",
    "OrgKind",
    "Reading",
    "Severity",
    "Source",
    "Span",
    "Subordinate",
    "Succeeded",
    "Text",
    "in_reading_order",
]
