#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that version and address are the same wherever they are written. usage: release.py SOURCE-FOLDER

CMakeLists.txt decides; NEWS.md, the metainfo of software centres, the man pages and the copyright file of
the package follow. A release's date, too, is the same in NEWS.md and the metainfo.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def project_version(source):
    return re.search(r"^project\(skein VERSION ([0-9.]+)", (source / "CMakeLists.txt").read_text(),
                     re.MULTILINE)[1]


def news_releases(source):
    return re.findall(r"^## ([0-9.]+) \((\d{4}-\d{2}-\d{2})\)$", (source / "NEWS.md").read_text(),
                      re.MULTILINE)


def metainfo_releases(source):
    files = sorted((source / "packaging").glob("*.metainfo.xml"))
    return [(each.get("version"), each.get("date"))
            for file in files for each in ElementTree.parse(file).getroot().iter("release")]


def manual_version(text):
    """What stands in the foot of a page: .Os of mdoc, the fourth word of man's .TH."""
    found = re.search(r'^\.Os "?Skein ([0-9.]+)"?$', text, re.MULTILINE) or \
        re.search(r'^\.TH \S+ \d "[^"]*" "Skein ([0-9.]+)"', text, re.MULTILINE)
    return found[1] if found else None


def wrong_addresses(source):
    """Where files that nothing is put into name another host than the homepage in CMakeLists.txt."""
    homepage = re.search(r'HOMEPAGE_URL "https://([^/"]+)/"', (source / "CMakeLists.txt").read_text())
    if not homepage:
        return ["CMakeLists.txt names no homepage."]
    copyright_file = source / "packaging/deb/copyright"
    faults = []
    for file in [*sorted((source / "packaging").glob("*.metainfo.xml")), copyright_file]:
        text = file.read_text()
        hosts = re.findall(r'(?:type="homepage">|<image[^>]*>|^Source: )https://([^/<]+)/', text, re.MULTILINE)
        hosts += re.findall(r"developers@([A-Za-z0-9.-]+)", text)
        if not hosts:
            faults.append(f"{file.relative_to(source)} names no address.")
        faults += [f"{file.relative_to(source)} names {host} instead of {homepage[1]}."
                   for host in hosts if host != homepage[1]]
    return faults


def main():
    source = Path(sys.argv[1])
    version = project_version(source)
    faults = wrong_addresses(source)
    news = news_releases(source)
    if not news or news[0][0] != version:
        faults.append(f"NEWS.md begins with {news[0][0] if news else 'no release'} instead of {version}.")
    if metainfo_releases(source) != news:
        faults.append(f"The metainfo tells of {metainfo_releases(source)}, NEWS.md of {news}.")
    pages = sorted(source.glob("man/*.[1-8]")) + sorted(source.glob("man/*/*.[1-8]"))
    if not pages:
        faults.append("There are no man pages.")
    for page in pages:
        if (said := manual_version(page.read_text())) != version:
            faults.append(f"{page.relative_to(source)} is of {said or 'no version'} instead of {version}.")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
