"""Take pictures of a build's network page with the system's Chromium, for the README and the docs.

    python tools/screenshot.py build --out docs/images/network.png
    python tools/screenshot.py build --out docs/images/panel.png --search 甲市人民医院
    python tools/screenshot.py build --out docs/images/charts.png --fragment tab=charts --dark

The page is opened from disk with the network off; a message on its console is an error here.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path


def take(page_file: Path, out: Path, *, fragment: str, search: str, dark: bool, width: int, height: int, scale: float) -> list[str]:
    """Write one picture; what the page complained about."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("no Chromium on this machine: apt-get install chromium")
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport={"width": width, "height": height}, device_scale_factor=scale, color_scheme="dark" if dark else "light")
        context.set_offline(True)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(page_file.resolve().as_uri() + ("#" + fragment if fragment else ""))
        page.wait_for_selector("html[data-ready]", state="attached")
        if search:
            page.fill("#search", search)
            page.press("#search", "Enter")
            page.wait_for_selector("#panel[data-ready]")
        page.wait_for_timeout(600)
        out.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(out))
        browser.close()
    return complaints


def main() -> None:
    """One picture of one build."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="a build folder, or a page")
    parser.add_argument("--out", type=Path, default=Path("docs/images/network.png"))
    parser.add_argument("--fragment", default="", help="state of the page, as in its address")
    parser.add_argument("--search", default="", help="choose the first hit")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1360x860")
    parser.add_argument("--scale", type=float, default=1, help="pixels of the picture to a pixel of the page")
    options = parser.parse_args()
    page_file = options.build / "network.html" if options.build.is_dir() else options.build
    width, height = (int(part) for part in options.size.split("x"))
    complaints = take(page_file, options.out, fragment=options.fragment, search=options.search, dark=options.dark, width=width, height=height, scale=options.scale)
    if complaints:
        sys.exit("\n".join(complaints))


if __name__ == "__main__":
    main()
