#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every file that can carry a comment begins with its licence. usage: spdx.py FOLDER"""
import sys
from pathlib import Path

from project_files import project_files

WANTED = "SPDX-License-Identifier: GPL-3.0-or-later"
# A shebang, an XML declaration or the like may come first.
FIRST_LINES = 4
# Prose, pictures, translations (Qt's tools rewrite them) and formats without comments.
EXEMPT_SUFFIXES = {".md", ".png", ".jpg", ".jpeg", ".dng", ".ico", ".ts", ".json", ".icc", ".bin",
                   ".qph"}
EXEMPT_NAMES = {"LICENSE"}
# Files of other programs, kept byte for byte.
EXEMPT_FOLDERS = ("tests/data/",)


def lacks_licence(path):
    if path.suffix in EXEMPT_SUFFIXES or path.name in EXEMPT_NAMES:
        return False
    with path.open("rb") as file:
        head = b"".join(file.readline(400) for _ in range(FIRST_LINES))
    if b"\0" in head:
        return False
    # Metadata for software centres is put under a permissive licence by custom.
    if path.name.endswith(".metainfo.xml"):
        return b"SPDX-License-Identifier:" not in head
    return WANTED.encode() not in head


def main():
    source = Path(sys.argv[1])
    files = project_files(source)
    if not files:
        print("No files found.")
        return 1
    bad = [name for name in files if not name.as_posix().startswith(EXEMPT_FOLDERS)
           and lacks_licence(source / name)]
    for name in bad:
        print(f"{name}: the first lines lack \"{WANTED}\"")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
