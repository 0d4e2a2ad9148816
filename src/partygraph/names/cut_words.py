"""Whether a name that ends here would end inside a word: 学院实现系|统突破, 医院开展部|分试点, 检验科|学习 names the department."""

from __future__ import annotations

from partygraph.rules.begins import compiled

__all__ = ["cuts_a_word"]

_WORDS = compiled(
    r"系统(?!筹)|系列|部分(?![别管会析享工为设获列级批院组两三])|部署|部门(?!诊)|部位|部属|科学(?!习)|科研|科技(?!术)|科普|科目|院校(?![园长])|所有(?![0-9一二三四五六七八九十两])|所辖|所需|所长"
    r"|处理|处置|处处|处于|处方|组织|组建(?![立成议言设起])|组成(?![立员功绩为果长就])|室内(?![镜科部分])|室外(?!科)|队伍|站位|会议|会员|会诊|会商|局面|办公(?![布示开告正])|办法|办理|办事|团结|团队|团体|班子|班组|委员(?!工)|社会|社区"
)
"""Words that begin with one for a kind of bodies; what may stand behind a name's end and only looks like one is left out."""


def cuts_a_word(chars: str, at: int) -> bool:
    """Does a word go over the place `at`?

    >>> cuts_a_word("学院实现系统突破", 5), cuts_a_word("检验科学习讲话", 3), cuts_a_word("检验科科学管理", 3)
    (True, False, False)
    """
    return at > 0 and _WORDS.match(chars, at - 1) is not None
