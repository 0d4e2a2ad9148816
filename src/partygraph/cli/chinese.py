"""Reasons and hints of errors in Chinese.

Errors are raised in English, the language of logs, of the Python face and of the audit's data, which must not depend on who builds.
Here each sentence that a user of the command line meets has its Chinese; `{}` stands for what is put in. A sentence without a row stays English.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["SENTENCES", "chinese"]

SENTENCES = {
    # documents
    "does not exist": "不存在",
    "check the path": "请核对路径",
    "may not be read": "没有读取权限",
    "change its permissions": "请修改权限",
    "cannot be read ({})": "读不了（{}）",
    "is empty": "是空的",
    "save the document again, or leave it out": "请重新保存，或者不要给它",
    "is neither text nor a kind of document that can be read": "既不是文本，也不是能读的文档",
    "give a text, html, docx, doc, pdf, xlsx or zip file": "请给 txt、html、docx、doc、pdf、xlsx 或 zip 文件",
    "has {} characters in line {}, which no notice has": "有 {} 个字在同一行（第 {} 行），没有这样的通知",
    "break it into lines, or leave it out": "请断行，或者不要给它",
    "is more than {} bytes": "超过 {} 字节",
    "split it": "请拆开",
    "split it, or save its text as txt": "请拆开，或另存为 txt",
    "is too much for its reader ({})": "太大，读不下（{}）",
    "holds no document": "里面没有文档",
    "is an archive without a document": "压缩包里没有文档",
    "documents end in {}": "文档的后缀是 {}",
    "holds more than can be unpacked": "解开后太大",
    "unpack it and give the folder": "请解开，再给文件夹",
    "is an archive more than {} archives deep": "压缩包套了 {} 层以上",
    "is a link that leads nowhere": "是断掉的链接",
    "is a link that leads back to a folder above it": "是指回上级文件夹的链接",
    "remove the link": "请删去这个链接",
    "remove the link, or give the file itself": "请删去这个链接，或者直接给文件",
    "is no file: a device, a pipe or a socket": "不是文件，而是设备、管道或套接字",
    "give a file or a folder, or - for the standard input": "请给文件或文件夹；标准输入写“-”",
    "is one of the {} files, which cannot be read": "是 {} 文件，读不了",
    "export it as pdf or text": "请导出为 pdf 或文本",
    "save it as docx": "请另存为 docx",
    "save it as docx or xlsx": "请另存为 docx 或 xlsx",
    "save its text as txt": "请把文字另存为 txt",
    "is encrypted": "加了密",
    "open and save it again without a password": "请打开后不带密码另存",
    "open and save it again": "请打开后重新保存",
    "unpack it with its password and give the folder": "请用密码解开，再给文件夹",
    "is a broken zip file": "是损坏的 zip 文件",
    "is a broken PDF": "是损坏的 PDF",
    "fetch it again or unpack it yourself": "请重新下载，或自己解开",
    "is a PDF without text: a scan": "是没有文字的 PDF（扫描件）",
    "recognise its text first (OCR) and give that": "请先识别文字（OCR），再给识别的结果",
    "holds no text": "里面没有文字",
    "is it made of pictures? recognise their text first (OCR)": "是图片做的吗？请先识别文字（OCR）",
    "is a page without text": "是没有文字的网页",
    "is a PDF, and no reader of PDF is installed": "是 PDF，而读 PDF 的软件没有安装",
    "is a workbook, and no reader of workbooks is installed": "是电子表格，而读表格的软件没有安装",
    "is a workbook without rows": "是没有内容的电子表格",
    "cannot be understood ({})": "读不懂（{}）",
    "please report this file: it is a fault of partygraph": "请把这个文件报告给我们：这是 partygraph 的错",
    # builds
    "nothing to build: no input could be read": "没有可建的：给的文件都读不了",
    "see what is said of each": "各文件的原因见上",
    "nothing to build: no input was given": "没有可建的：没有给文件",
    "give files or folders with notices": "请给通知文件或文件夹",
    "exists already and is a file or a link": "已经存在，是文件或链接",
    "exists already and is no build, so it is not replaced": "已经存在，又不是构建，不予覆盖",
    "give another folder with --out": "请用 --out 另给一个文件夹",
    "give an empty or a new folder with --out": "请用 --out 给一个空的或新的文件夹",
    "give a folder that you may write to with --out": "请用 --out 给一个可以写的文件夹",
    "cannot be written: {}": "写不了：{}",
    "make room; the previous build is untouched": "请腾出空间；原来的构建没有动",
    "is no base for IRIs": "不能作标识符的开头",
    "give an absolute IRI such as https://example.org/id/": "请给完整的 IRI，如 https://example.org/id/",
    "no such build folder": "没有这个构建文件夹",
    "no graph.nq here": "里面没有 graph.nq",
    "has no graph.nq": "里面没有 graph.nq",
    "no graph.nq and no store/ in it": "里面没有 graph.nq，也没有 store/",
    "holds neither store/ nor graph.nq": "里面没有 store/，也没有 graph.nq",
    "holds no store": "里面没有 store/",
    "holds no facts": "里面没有事实",
    "is no build": "不是构建",
    "is missing": "不见了",
    "is not sorted": "没有排序",
    "is damaged: {}": "已损坏：{}",
    "cannot be opened: {}": "打不开：{}",
    "cannot be read: {}": "读不了：{}",
    "run: partygraph build SOURCES --out {}": "请先运行：partygraph build 文件… --out {}",
    "build it first: partygraph build SOURCES --out {}": "请先运行：partygraph build 文件… --out {}",
    "run `partygraph build` first, or give its folder with --build": "请先运行 partygraph build，或用 --build 给出它的文件夹",
    "run partygraph build first, or name another folder with --build": "请先运行 partygraph build，或用 --build 给出它的文件夹",
    "build again": "请重新构建",
    "build it again": "请重新构建",
    "build again: the file was changed by hand": "请重新构建：文件被人改过",
    "build again: the file was cut or edited": "请重新构建：文件被截断或改过",
    # questions
    "no saved question has this name": "没有这个名字的问题",
    "nothing in the build bears this name": "构建里没有叫这个名字的",
    "did you mean {}?": "是不是要找 {}？",
    "no parameter {}": "没有参数 {}",
    "its parameters are {}": "它的参数是 {}",
    "not SPARQL: {}": "不是 SPARQL：{}",
    "mend the query; SPARQL 1.1 is understood": "请改正查询；可用 SPARQL 1.1",
    # stores
    "cannot be reached: {}": "连不上：{}",
    "is the store running, and is the address right?": "库在运行吗？地址对吗？",
    "not a web address": "不是网址",
    "give an address such as http://localhost:7878": "请给网址，如 http://localhost:7878",
    "no SPARQL query service answers there": "那里没有 SPARQL 查询服务",
    "is this a SPARQL 1.1 endpoint?": "这是 SPARQL 1.1 的服务吗？",
    "nothing was replaced; load again": "什么也没有替换；请重新装入",
    "load again": "请重新装入",
    "not installed": "没有安装",
}  # fmt: skip


def chinese(sentence: str) -> str:
    """The sentence in Chinese, where there is one.

    >>> chinese("is empty"), chinese("is more than 100 bytes"), chinese("a sentence of another")
    ('是空的', '超过 100 字节', 'a sentence of another')
    """
    for pattern, zh in _patterns():
        if found := pattern.fullmatch(sentence):
            return zh.format(*found.groups())
    return sentence


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(re.escape(en).replace(r"\{\}", "(.+)"), re.DOTALL), zh) for en, zh in SENTENCES.items())
