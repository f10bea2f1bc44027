#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the worked example out of the guide. usage: guide-example.py GUIDE FOLDER

A file of it is a fenced block behind a line <!-- file: NAME -->.
"""
import re
import sys
from pathlib import Path

BLOCK = re.compile(r"^<!-- file: ([\w.-]+) -->\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def main():
    guide, folder = Path(sys.argv[1]), Path(sys.argv[2])
    files = BLOCK.findall(guide.read_text("utf-8"))
    if len(files) != guide.read_text("utf-8").count("<!-- file:") or not files:
        print("The guide's example is not marked as it should be.")
        return 1
    folder.mkdir(parents=True)
    for name, text in files:
        (folder / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
