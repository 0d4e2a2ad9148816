"""Firefox over Marionette, the protocol that it has built in."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from pathlib import Path
from typing import Any


class Firefox:
    """Firefox driven over Marionette, the protocol that it has built in: length, colon, JSON."""

    def __init__(self, program: str, profile: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        profile.mkdir()
        preferences = {"marionette.port": port, "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False, "network.proxy.type": 1}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in preferences.items()]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self.process = subprocess.Popen([program, "--headless", "--marionette", "--profile", str(profile)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 60
        while True:
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.3)
        self.stream = self.socket.makefile("rb")
        self._read()
        self.number = 0
        self("WebDriver:NewSession")

    def _read(self) -> Any:
        length = b""
        while (byte := self.stream.read(1)) != b":":
            length += byte
        return json.loads(self.stream.read(int(length)))

    def __call__(self, command: str, **parameters: Any) -> Any:
        self.number += 1
        text = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, result = self._read()
        assert error is None, error
        return result

    def ask(self, script: str) -> Any:
        """The value of an expression in the page, waited for."""
        until = time.monotonic() + 30
        while not (value := self("WebDriver:ExecuteScript", script="return " + script, args=[])["value"]) and time.monotonic() < until:
            time.sleep(0.2)
        return value

    def close(self) -> None:
        """End the process that was started."""
        self.stream.close()
        self.socket.close()
        self.process.terminate()
        self.process.wait(30)
