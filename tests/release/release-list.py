#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the handbook's table of the list behind Skein with the tests that there are.

usage: release-list.py SOURCE-FOLDER BUILD-FOLDER CTEST-PROGRAM
Each row names at least one test, as ctest does, and behind a colon the function of it that carries the
point, if it is a program with several. What is named has to exist, the function in that very program;
nothing of label "release" may be missing in the table.
"""
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

FEWEST_POINTS = 16


class Table(HTMLParser):
    """The cells of each row, and what stands in <code> in its last one."""

    def __init__(self):
        super().__init__()
        self.rows, self.inside = [], set()

    def handle_starttag(self, tag, attributes):
        self.inside.add(tag)
        if tag == "tr":
            self.rows.append({"cells": [], "tests": []})
        elif tag == "td":
            self.rows[-1]["cells"].append("")
            self.rows[-1]["tests"] = []
        elif tag == "code" and "td" in self.inside:
            self.rows[-1]["tests"].append("")

    def handle_endtag(self, tag):
        self.inside.discard(tag)

    def handle_data(self, text):
        if "td" in self.inside:
            self.rows[-1]["cells"][-1] += text
            if "code" in self.inside:
                self.rows[-1]["tests"][-1] += text


def known_tests(build, ctest):
    """Name: (labels, program), as ctest knows them."""
    said = subprocess.run([ctest, "--test-dir", str(build), "--show-only=json-v1"], check=True,
                          capture_output=True, text=True).stdout
    found = {}
    for test in json.loads(said)["tests"]:
        labels = [value for each in test.get("properties", []) if each["name"] == "LABELS"
                  for value in each["value"]]
        found[test["name"]] = labels, test.get("command", [])
    return found


def functions_of(command, build):
    """The functions of a test program, as it lists them itself; None where there is no such program."""
    programs = [each for each in command
                if Path(each).resolve().is_relative_to(build.resolve()) and os.access(each, os.X_OK)]
    if not programs:
        return None
    said = subprocess.run([programs[0], "-functions"], capture_output=True, text=True, timeout=120,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return set(re.findall(r"^(\w+)\(\)", said.stdout, re.MULTILINE)) or None


def functions_in(source):
    """Names of all functions of tests by the text of the sources, for what is not built."""
    found = set()
    for path in (source / "tests").rglob("*.cpp"):
        found.update(re.findall(r"^\s*void (?:\w+::)?(\w+)\(\)", path.read_text(), re.MULTILINE))
    return found


def main():
    source, build, ctest = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    table = Table()
    table.feed((source / "handbook" / "en" / "release-list.html").read_text())
    rows = [row for row in table.rows if row["cells"]]
    known, slots, listed = known_tests(build, ctest), functions_in(source), {}
    faults = []
    if len(rows) < FEWEST_POINTS:
        faults.append(f"The table has {len(rows)} points only.")
    named = set()
    for row in rows:
        point = " ".join(row["cells"][0].split())
        if len(row["cells"]) != 3 or not all(cell.strip() for cell in row["cells"]):
            faults.append(f"“{point}” has not all three cells.")
        if not row["tests"]:
            faults.append(f"“{point}” names no test.")
        for test in row["tests"]:
            name, _, function = test.partition(": ")
            named.add(name)
            if name not in known:
                faults.append(f"“{point}”: there is no test {name}.")
            elif function:
                if name not in listed:
                    listed[name] = functions_of(known[name][1], build)
                if function not in (listed[name] or slots):
                    faults.append(f"“{point}”: {name} has no function {function}.")
    for name, (labels, _) in known.items():
        if "release" in labels and name not in named and name != "release_list":
            faults.append(f"{name} carries no point of the table.")
    print("\n".join(faults) or f"{len(rows)} points, {len(named)} tests.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
