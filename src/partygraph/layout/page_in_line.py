"""Notices that a copy has put into one line, page head and all: title, number, addressees, text, signature and appendix are parted where they meet."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.layout.line import Line
from partygraph.layout.paragraphs_in_line import paragraphs_in_line

__all__ = ["page_in_line"]

_KIND = r"(?:决定|通知|通报|公告|公示|函|意见|命令|名单|结果)"
_TITLE = re.compile(rf"(?:关于|表彰|命名|公布)[^。；：]{{4,90}}?{_KIND}")
_NUMBER = re.compile(r"(?:^|(?<=[\s：])|(?<=决定|通知|通报|公告|公示))[\u4e00-\u9fff]{2,10}[〔\[【（](?:19|20)[0-9]{2}[〕\]】）]第?[0-9]{1,4}号\s*")
_BREAK = re.compile(r"(?<![>›»：:/])\s(?![>›»：:/])|(?<=[大中小][】\]])|(?:(?<=标题：)|(?<=名称：)|(?<=题名：))")
"""Above the text a blank parts what the page says of itself; the label of the title stands alone."""
_ADDRESSED = re.compile(r"(?<![\u4e00-\u9fff])各[^。；：！？“”\s]{1,160}：|(?<=[号日定知报告示次】])各[^。；：！？“”\s]{1,160}：")
_BODY = r"[^，。；：！？、“”《》0-9\s]{3,40}[会委局部厅室院组心府署团盟]"
_TOGETHER = re.compile(rf"(?:^|\s){_BODY}$")
"""甲办公室 乙委员会关于…: bodies that issue a notice together."""
_SIGNED = re.compile(
    rf"(?:(?<=[。！])|(?<=名单)|\s)\s?(?P<who>{_BODY}(?:\s{_BODY}){{0,5}})\s?(?:（(?:盖章|代章)）)?\s?(?P<date>(?:19|20)[0-9]{{2}}年[0-9]{{1,2}}月[0-9]{{1,2}}日)(?P<note>\s?（[^（）]{{2,10}}公开）)?(?=\s|$|附件|附：|[一二三四]、|[（【](?:责任)?(?:编辑|责编|审核|来源|供稿|作者|打印|关闭)|[^，。；：]{{2,40}}名单)"
)
_APPENDIX = re.compile(r"(?<=[。！])\s?(?=附件?\s?[0-9一二三四五]{0,2}\s?[：:])")
_SITE = re.compile(r"(?:\s?[_|-]{1,2}\s?[^\s_|，。；：-]{2,24}){1,3}(?=\s|$)")
"""_通知公告_甲网 behind the title, as the frame of a browser has it."""
_SHORTEST, _FEWEST = 120, 2


def page_in_line(line: Line) -> list[Line]:
    """The parts of a line that holds a notice's title and at least two of its number, addressees and signature; the line itself when it holds none.

    >>> from partygraph.model import Text
    >>> page = "关于命名平安医院的通报 甲卫发〔2023〕1号 各县卫生健康局：经评审，决定命名乙医院等3家医院为平安医院。" + "望再接再厉。" * 9 + "甲市卫生健康局2023年3月1日附件平安医院名单"
    >>> [part.chars[:6] for part in page_in_line(Line(Text(page, ((0, 0),))))]
    ['关于命名平安', '甲卫发〔20', '各县卫生健康', '经评审，决定', '甲市卫生健康', '2023年3', '附件平安医院']
    """
    chars = line.chars
    if len(chars) < _SHORTEST or "\t" in chars or "|" in chars or (title := _TITLE.search(chars)) is None:
        return [line]
    number, signed = _NUMBER.search(chars), _SIGNED.search(chars, title.end())
    addressed = _ADDRESSED.search(chars, title.end())
    if addressed is not None and re.search("[。；]", chars[title.end() : addressed.start()]):
        addressed = None
    if sum(match is not None for match in (number, addressed, signed)) < _FEWEST:
        return [line]
    cuts = {0, len(chars)}
    if number is not None:
        cuts.update(number.span())
    if addressed is not None:
        cuts.update(addressed.span())
    if signed is not None:
        cuts.update((*signed.span("who"), *signed.span("date"), signed.end(), *(at for at in range(*signed.span("who")) if chars[at].isspace())))
    head = min((match.start() for match in (addressed, signed) if match is not None), default=0)
    cuts.update(match.start() for match in _BREAK.finditer(chars, 0, head) if match.start() > title.end() or _TOGETHER.search(chars, 0, match.start()) is None)
    cuts.update(match.start() for match in _APPENDIX.finditer(chars, head))
    if (site := _SITE.match(chars, title.end())) is not None:
        cuts.update(site.span())
    at = sorted(cuts)
    parts = [(begin, replace(line, text=part)) for begin, stop in zip(at, at[1:], strict=False) if len(part := line.text.slice(begin, stop).strip())]
    return [piece for begin, part in parts for piece in (paragraphs_in_line(part) if begin >= head else [part])]
