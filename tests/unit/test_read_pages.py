"""Web pages: every line of the article, the rows of its tables, and nothing of the site around it."""

from __future__ import annotations

import pytest
from growth import ALLOWED, growth
from hypothesis import given, settings
from hypothesis import strategies as st

from partygraph.errors import InputError
from partygraph.model import Source
from partygraph.read import read_bytes

TITLE = "关于公布全市卫生健康系统先进基层党组织名单的通知"
BODY = [
    "各区县卫生健康委，委属各单位：",
    "为深入推进党的建设，经基层推荐、评审和公示，现将先进基层党组织名单予以公布。",
    "希望受到表彰的单位再接再厉，全市卫生健康系统要以先进为榜样，不断提高服务水平。",
    "一、先进基层党组织（3个）",
    "甲市人民医院第一党支部",
    "乙县妇幼保健院党支部",
    "丙区疾病预防控制中心党总支",
    "甲市卫生健康委员会",
    "2023年6月30日",
]
ROWS = [
    ("奖项", "党组织名称", "品牌"),
    ("一等奖", "甲市人民医院党委", "同心"),
    ("一等奖", "乙县中医院党委", "本草"),
    ("二等奖", "丙区血站党支部", "热血"),
]
NAVIGATION = "".join(f'<li><a href="/{index}">栏目导航链接{index}</a></li>' for index in range(25))
SIDE = "<ul>" + "".join(f'<li><a href="/n{index}.html">其他医院召开党建工作会议的新闻标题{index}</a></li>' for index in range(12)) + "</ul>"
FOOT = "版权所有：甲市卫生健康委员会　备案号12345　网站标识码67890"


def modern(content: str) -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{TITLE}-甲市卫生健康委员会</title><style>p{{}}</style></head><body>"
        f"<header><nav><ul>{NAVIGATION}</ul></nav></header><div class=main><div class=crumb>当前位置：<a href=/>首页</a></div>"
        f"<h1>{TITLE}</h1><div class=info>发布时间：2023-07-01　来源：甲市卫生健康委</div><div class=content>{content}</div>"
        f"<div class=share>分享到微信</div></div><div class=sidebar>{SIDE}</div><footer>{FOOT}</footer><script>var a='<p>脚本</p>'</script></body></html>"
    )


def tables(content: str) -> str:
    return (
        f"<html><body><table><tr><td colspan=2><table><tr><td>{NAVIGATION}</td></tr></table></td></tr><tr><td>{SIDE}</td><td><table>"
        f"<tr><td align=center><b>{TITLE}</b></td></tr><tr><td>{content}</td></tr></table></td></tr><tr><td colspan=2 id=foot>{FOOT}</td></tr></table></body></html>"
    )


def wechat(content: str) -> str:
    return (
        f'<!DOCTYPE html><html><body><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><div id="img-content">'
        f'<h1 class="rich_media_title" id="activity-name">\n  {TITLE}\n</h1><div id="meta_content"><a href="x">甲市健康</a> <em>2023-07-01</em></div>'
        f'<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><section>{content}</section></section></div>'
        f'</div></div></div></div><div id="js_pc_qr_code" style="display:none">微信扫一扫关注该公众号</div></body></html>'
    )


def aspnet(content: str) -> str:
    return f"<html><body><form id=aspnetForm><div class=top>{NAVIGATION}</div><div><h2>{TITLE}</h2><div>{content}</div></div><div class=footer>{FOOT}</div></form></body></html>"


PARAGRAPHS = "".join(f"<p style='text-indent:2em'><span>{line}</span></p>" for line in BODY)
BROKEN = "<br>&nbsp;&nbsp;".join(BODY)
DIVS = "".join(f"<div>{line}</div>" for line in BODY)
GRID = (
    "<p>名单如下</p><table border=1><tbody><tr><td><p>奖项</p></td><td>党组织名称</td><td>品牌</td></tr>"
    "<tr><td rowspan=2>一等奖</td><td><p>甲市人民医院\n   党委</p></td><td>同心</td></tr><tr><td>乙县中医院党委</td><td>本草</td></tr>"
    "<tr><td>二等奖</td><td>丙区血站党支部</td><td>热血</td></tr></tbody></table><p>2023年6月30日</p>"
)


def article(page: str, encoding: str = "utf-8") -> list[str]:
    (found,) = read_bytes(page.encode(encoding), "page.html")
    assert isinstance(found, Source), found
    assert found.media_type == "text/html"
    return found.text.splitlines()


@pytest.mark.parametrize("page", [modern, tables, wechat, aspnet], ids=lambda page: page.__name__)
@pytest.mark.parametrize("content", [PARAGRAPHS, BROKEN, DIVS], ids=["p", "br", "div"])
def test_every_line_and_no_furniture(page: object, content: str) -> None:
    lines = article(page(content))  # type: ignore[operator]
    assert [line.strip() for line in lines[-len(BODY) :]] == BODY
    assert TITLE in lines
    assert lines.count(TITLE) == 1
    for furniture in ("栏目导航链接", "新闻标题", "版权所有", "脚本", "分享到", "扫一扫"):
        assert not any(furniture in line for line in lines)


@pytest.mark.parametrize("page", [modern, tables, wechat, aspnet], ids=lambda page: page.__name__)
def test_rows_of_a_table(page: object) -> None:
    lines = article(page(GRID))  # type: ignore[operator]
    assert lines[-6:] == ["名单如下", *("\t".join(row) for row in ROWS), "2023年6月30日"]


def test_time_and_origin_above_the_article_are_kept() -> None:
    assert "发布时间：2023-07-01　来源：甲市卫生健康委" in article(modern(PARAGRAPHS))


def test_one_long_paragraph_keeps_its_title_and_date() -> None:
    page = f"<html><body><div><h1>{TITLE}</h1><p>{'甲市人民医院党委获评先进基层党组织，' * 20}</p><p>2023年6月30日</p></div></body></html>"
    lines = article(page)
    assert lines[0] == TITLE
    assert lines[-1] == "2023年6月30日"


def test_signature_beside_the_article() -> None:
    page = f"<html><body><div class=a>{PARAGRAPHS}</div><div>甲市卫生健康委员会办公室</div><div>2023年7月2日</div><div>{SIDE}</div></body></html>"
    assert article(page)[-2:] == ["甲市卫生健康委员会办公室", "2023年7月2日"]


def test_header_and_footer_of_the_article_are_no_furniture() -> None:
    page = f"<html><body><header>{NAVIGATION}</header><article><header><h1>{TITLE}</h1></header>{PARAGRAPHS}<footer>甲市卫生健康委员会</footer></article></body></html>"
    assert article(page) == [TITLE, *BODY, "甲市卫生健康委员会"]


def test_rows_that_are_links_and_attachments_that_are() -> None:
    rows = [f"甲市第{index}人民医院党委《“同心{index}”工作法》" for index in range(30)]
    lines = article(modern("<p>入选名单如下</p>" + "".join(f"<p><a href=/c>{row}</a></p>" for row in rows)))
    assert lines[-31:] == ["入选名单如下", *rows]
    intro = "<p>经各单位推荐和专家评审，现将入选案例予以公布，供各地学习借鉴，名单排名不分先后。</p>"
    lines = article(modern(intro + "<ul>" + "".join(f"<li><a href=/c>{row}</a></li>" for row in rows) + "</ul>"))
    assert lines[-30:] == rows
    files = [f"附件{index}：名单{index}.docx" for index in range(1, 7)]
    assert article(modern(PARAGRAPHS + "".join(f"<p><a href=/a>{file}</a></p>" for file in files)))[-6:] == files


def test_short_story_on_a_large_site() -> None:
    story = "近日，甲市人民医院党委荣获“全省先进基层党组织”称号。"
    assert article(modern(f"<p>{story}</p>"))[-1] == story
    assert article(tables(f"<p>{story}</p>")) == [TITLE, story]


def test_directory_of_offices_below_the_article() -> None:
    offices = ["省教育厅", "省公安厅", "省卫生健康委员会", "省体育局", "省人民医院", "省血液中心"]
    directory = "<div>" + "".join(f"<a href=http://x>{office}</a>" for office in offices) + "</div>"
    lines = article(modern(PARAGRAPHS).replace("<footer>", f"{directory}<footer>"))
    assert lines[-len(BODY) :] == BODY


def test_page_put_together_of_parts_that_each_end() -> None:
    page = f"<html><head><title>{TITLE}_甲市政府网</title></head><body><div>{NAVIGATION}</div></body></html><div class=content>{PARAGRAPHS}</div></body></html>"
    assert article(page) == BODY


def test_title_that_is_no_heading_and_lies_in_the_site_header() -> None:
    page = (
        f"<html><head><title>\n{TITLE}-甲市卫生网\n</title></head><body><div class=header><div class=h-title><span>{TITLE}</span></div></div>"
        f"<div class=content>{PARAGRAPHS}</div></body></html>"
    )
    assert article(page) == [TITLE, *BODY]


def test_title_over_two_lines_is_not_given_twice() -> None:
    half = len(TITLE) // 2
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE[:half]} {TITLE[half:]}</h1><div><p>{TITLE[:half]}<br>{TITLE[half:]}</p>{PARAGRAPHS}</div></body></html>"
    assert article(page)[:2] == [TITLE[:half], TITLE[half:]]


def test_encodings_and_declarations() -> None:
    page = f"<?xml version='1.0' encoding='gb2312'?><html><meta charset=gb2312><body>{PARAGRAPHS}</body></html>"
    assert article(page, "gb18030") == BODY
    assert article("\ufeff" + modern(PARAGRAPHS))[-1] == BODY[-1]


def test_a_text_with_tags_stays_a_text() -> None:
    data = "一等奖<u>10</u>个".encode()
    (found,) = read_bytes(data, "notice.txt")
    assert isinstance(found, Source)
    assert (found.text, found.media_type) == ("一等奖<u>10</u>个", "text/plain")


def test_page_without_text() -> None:
    (found,) = read_bytes(b"<!DOCTYPE html><html><body><script>load()</script></body></html>", "page.html")
    assert isinstance(found, InputError)
    assert found.reason == "is a page without text"


def test_control_characters_in_a_page() -> None:
    page = f"<html><body>甲\x18<div class=nav>菜单</div>乙&#11;\x0b<script>x</script>丙\x00{PARAGRAPHS}</body></html>"
    assert article(page)[-len(BODY) :] == BODY
    assert not any(ord(character) < 32 for line in article(page) for character in line)


def test_entities_and_depth_do_no_harm() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "' + "x" * 1000 + '"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>甲&b;&b;</p></body></html>'
    assert len("".join(article(bomb))) < 20_000
    deep = "<html><body>" + "<div>" * 3_000 + "甲市人民医院" + "</div>" * 3_000
    for item in read_bytes(deep.encode(), "page.html"):
        assert isinstance(item, Source | InputError)
    spans = "<html><body><table>" + "<tr><td colspan=65000 rowspan=65000>甲</td></tr>" * 100 + "</table></body></html>"
    assert sum(map(len, article(spans))) < 10_000_000


def test_time_grows_with_the_page_and_no_faster() -> None:
    def task(times: int) -> None:
        assert len(article(modern("".join(f"<div><span>{line}</span><br></div>" for line in BODY * times)))) >= len(BODY) * times

    assert growth(task, 100, most=6400) < ALLOWED


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class=nav>", "<div>", "</div>", "<table>", "<tr>", "<td rowspan=3>", "<th colspan=9>", "</table>", "<br>", "<a href=x>", "</a>",
     "<form>", "<h1>", "<pre>", "<script>", "</script>", "<!--", "-->", "&#55296;", "&nbsp;", "\x00", "<title>通知", "<body>", "<caption>", "甲市", "\n "]
)  # fmt: skip


SOUP = st.lists(TAGS | st.text(max_size=4), max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(SOUP)
def test_any_soup_is_read_or_refused(soup: str) -> None:
    taste(soup)


@pytest.mark.nightly
@settings(max_examples=20_000, deadline=None)
@given(SOUP)
def test_much_soup(soup: str) -> None:
    taste(soup)


def taste(soup: str) -> None:
    for item in read_bytes(("<html><body>" + soup).encode("utf-8", "replace"), "page.html"):
        assert isinstance(item, Source | InputError)
        if isinstance(item, Source):
            item.text.encode()
