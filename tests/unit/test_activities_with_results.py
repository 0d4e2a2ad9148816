"""An activity whose results are made known is one that honours come from."""

import pytest

from factories import source
from partygraph.pipeline import read_document


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("公布了“建设满意卫生院”活动结果", {"“建设满意卫生院”活动"}),
        ("公布“最美护士站”活动名单", {"“最美护士站”活动"}),
        ("揭晓了“优质服务基层行”活动评审结果", {"“优质服务基层行”活动"}),
        ("通报了“建设满意医院”活动考核结果", {"“建设满意医院”活动"}),
        ("公布2023年“优质服务基层行”活动达标机构名单", {"2023年“优质服务基层行”活动"}),
        ("公布了“服务百姓”义诊活动安排", set()),
        ("公布了主题党日活动情况", set()),
    ],
)
def test_results_of_an_activity(told: str, expected: set[str]) -> None:
    text = f"榆中县青城镇卫生院召开会议。\n近日，省卫健委{told}。榆中县青城镇卫生院获评“先进单位”。"
    assert {item.name for item in read_document(source(text)).campaigns} == expected
