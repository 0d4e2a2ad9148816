"""Who issues a notice by its letterhead (甲委员会文件) or by its title (甲局关于表彰乙的通报)."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.documents.paper import Paper
from partygraph.facts.documents.signers import may_sign, signing_bodies
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["read_letterhead", "read_title_issuer"]

_TEXT = re.compile(r"[，。；！].*[，。；！]|[，；]|[：:]$")
_TYPE_LINE = re.compile(r"^(?P<who>[^《》“”]{4,60}?)\s*文件(?:\s*[\u4e00-\u9fff]{1,12}〔(?:19|20)[0-9]{2}〕\s*(?:第\s*)?[0-9]{1,4}\s*号)?$")
"""甲市卫生局文件, its number in the same line or below."""


def read_letterhead(paper: Paper) -> None:
    """Without a signature the bodies of the letterhead or of the title sign."""
    for index, line in enumerate(paper.lines[: min(8, paper.end)]):
        if paper.title_at is not None and index > paper.title_at or _TEXT.search(line.chars) or (heading := read_heading(line.chars)) is not None and heading.names:
            break  # below a paragraph or a heading stands no letterhead
        if pattern("site.greeting").fullmatch(line.chars):
            continue
        typed = _TYPE_LINE.match(line.chars)
        who = typed["who"] if typed else line.chars
        if index < 6 and (named := signing_bodies(who)) and not any(is_generic(item.org.name) for item in named) and (typed or index + 1 >= (paper.number_at or 0) - 1):
            for item in named:
                paper.issuers.append(item.org.name)
            paper.say("issuers", line.text, 0, len(who), "document.letterhead")
            paper.used.add(index)
            return
    read_title_issuer(paper)


def _side_by_side(chars: str) -> tuple[Named, ...]:
    """Two bodies with nothing between them, as the lines of a letterhead leave them (甲省教育厅甲省卫生健康委员会)."""
    places = default_places()
    for cut in range(4, len(chars) - 4):
        if not places.may_lead(chars[cut : cut + 2]) or places.leading(chars[cut:]) is None:
            continue
        one, two = expand(chars[:cut].strip()), expand(chars[cut:])
        if len(one) == 1 and two and all(may_sign(item) and item.org.institution is not None and len(item.org.steps) <= 2 for item in (*one, *two)):
            return (*one, *two)
    return ()


_TITLE_ISSUER = re.compile(r"^(?P<who>.{4,60}?)(?:关于|公布|发布|表彰|命名)")


def read_title_issuer(paper: Paper) -> None:
    """甲局关于表彰乙的通报: the bodies in front of what the title is about have issued it."""
    if paper.title_text is None:
        return
    match = _TITLE_ISSUER.match(paper.title_text.chars)
    named = _side_by_side(match["who"].strip()) or expand(match["who"].strip()) if match else ()
    if match and named and all(item.org.institution is not None for item in named):
        paper.issuers.extend(item.org.name for item in named)
        paper.say("issuers", paper.title_text, 0, match.end("who"), "document.title-issuer")
