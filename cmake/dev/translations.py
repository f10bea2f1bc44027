#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translations up to the program, and reports how they stand.

usage: translations.py SOURCE-FOLDER LUPDATE [--report] [LANGUAGE...]

Without a language: all that are there. With one: only that, which is begun where it is missing.
--report changes nothing. What the program does not say any more stays in the files, marked as
vanished, so that no work is lost; English, which has plurals only, is kept without.
"""
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import catalogue

MESSAGE = re.compile(r"    <message\b.*?\n    </message>\n", re.DOTALL)
CONTEXT = re.compile(r"(<context>\n    <name>.*?</name>\n)(.*?)(</context>\n)", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
COMMENT = re.compile(r"<comment>(.*?)</comment>", re.DOTALL)
MODULE = re.compile(r"skein_plugin(?:_module)?\(\s*(\w+)")
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?\Z")
MOST_SHOWN = 15


class Texts:
    """The texts of the program, or of one of the plugins that come with it."""

    def __init__(self, name, folder, sources):
        self.name = name
        self.folder = folder
        self.sources = sources

    def file(self, language):
        return self.folder / f"{self.name}_{language}.ts"

    def languages(self):
        return {path.stem[len(self.name) + 1:] for path in self.folder.glob(f"{self.name}_*.ts")}


def all_texts(root):
    found = [Texts("skein", root / "translations", [root / "src", root / "ui"])]
    for build_file in sorted(root.glob("plugins/*/CMakeLists.txt")):
        if module := MODULE.search(build_file.read_text()):
            folder = build_file.parent
            found.append(Texts(module[1], folder / "translations", [folder]))
    return found


def sort_messages(text):
    """The same file, with each context's messages in the order of their English words."""
    def sorted_context(match):
        def key(block):
            comment = COMMENT.search(block)
            return SOURCE.search(block)[1], comment[1] if comment else ""
        return match[1] + "".join(sorted(MESSAGE.findall(match[2]), key=key)) + match[3]
    return CONTEXT.sub(sorted_context, text)


def extract(lupdate, texts, path, language):
    """Brings one file up to the sources. @return what lupdate complains of."""
    options = ["-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options += ["-pluralonly", "-no-obsolete"]
    path.parent.mkdir(parents=True, exist_ok=True)
    ran = subprocess.run(
        [lupdate, *options, *map(str, texts.sources), "-ts", str(path)],
        check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if path.exists():
        path.write_text(sort_messages(path.read_text()))
    return [line for line in ran.stdout.splitlines() if re.match(r".+:\d+: ", line)]


def update(lupdate, texts, languages):
    for language in sorted(languages):
        path = texts.file(language)
        for line in extract(lupdate, texts, path, language):
            print(f"  {line}")
        if path.exists() and not catalogue.read(path):
            path.unlink()  # This plugin has no plurals.


def report(texts, language, names_all, glossary):
    """One line, and what is doubtful. @return how many are wrong."""
    path = texts.file(language)
    try:
        messages = catalogue.read(path)
    except ElementTree.ParseError as error:
        print(f"  {path.name}: broken: {error}")
        return 1
    live = [each for each in messages if not each.is_gone]
    wrong = [(each, fault) for each in live for fault in catalogue.faults(each, language)]
    doubtful = [(each, doubt) for each in live for doubt in
                catalogue.doubts(each, language) + catalogue.unlike_glossary(each, glossary)]
    done = sum(each.is_done for each in live)
    print(f"  {language:7} {texts.name:14} {done:5} done {len(live) - done:5} open "
          f"{len({each.key for each, _ in doubtful}):4} doubtful {len(wrong):4} wrong "
          f"{len(messages) - len(live):4} vanished")
    shown = [("WRONG", *each) for each in wrong] + [("look", *each) for each in doubtful]
    for kind, message, what in shown if names_all else shown[:MOST_SHOWN]:
        print(f"    {kind}: {message.context}: “{message.source[:60]}” {what}")
    if len(shown) > MOST_SHOWN and not names_all:
        print(f"    … and {len(shown) - MOST_SHOWN} more: ./dev translations {language}")
    return len(wrong)


def main():
    root, lupdate, *rest = sys.argv[1:]
    only_reports = "--report" in rest
    named = [word for word in rest if word != "--report"]
    for word in named:
        if not LANGUAGE.match(word):
            print(f"“{word}” is no language: de, pt_BR or zh_CN are.", file=sys.stderr)
            return 2
    wrong = 0
    for part in all_texts(Path(root)):
        wanted = set(named) or part.languages()
        if not only_reports:
            update(lupdate, part, wanted)
        for language in sorted(wanted & part.languages()):
            glossary = Path(root) / "translations" / "glossary" / f"skein_{language}.qph"
            wrong += report(part, language, bool(named), catalogue.read_glossary(glossary))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
