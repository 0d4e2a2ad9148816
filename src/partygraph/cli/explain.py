def command() -> None:
    raise SystemExit(3)
