"""What lines and sentences state: the facts of one document.

`compose` puts them together, from what the stages in the folders read; `telling` is the state of going through sentences, `gathered` what is put together while a document is composed,
`witness` its quotes. Imports go from `together` down to `words`, in the order of docs/reference/stages.md.
"""
