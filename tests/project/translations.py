#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text can be translated, and that what was translated can be shown.

usage: translations.py SOURCE-FOLDER LUPDATE

What is not translated yet is no fault: a text can be added by who speaks English only.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "cmake" / "dev"))
import catalogue  # noqa: E402
from translations import all_texts, extract  # noqa: E402

# tr(, Words::tr(, translate( with anything but a literal: lupdate finds nothing there.
CALL = re.compile(r"(?<![\w.>])((?:\w+::)*)(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TR_N_NOOP)\(\s*([^\s])")
DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(\s*([\w:]+)\s*\)")
NAMED = re.compile(r"(?:translate|NOOP3?)\(\s*\"([\w:]+)\"")
CLASS = re.compile(r"\b(?:class|struct)\s+(?:[A-Z_]+\s+)?(\w+)[^;{}]*\{\s*Q_OBJECT\b")
FORM = re.compile(r"<class>(\w+)</class>")
# What people see, given as it stands: words that begin like a sentence or a title.
SHOWN = re.compile(
    r"\b(set(?:Text|ToolTip|StatusTip|WhatsThis|WindowTitle|Title|PlaceholderText|AccessibleName|"
    r"AccessibleDescription|Prefix|Suffix|SpecialValueText|InformativeText|TabText|ItemText)|addRow|"
    r"addItem|addTab|addAction|addMenu|QLabel|QPushButton|QCheckBox|QRadioButton|QGroupBox|QAction|"
    r"failure\(\s*ErrorKind::\w+,)"
    r"\(?\s*Q(?:StringLiteral|Latin1String)\(\s*\"([^\"]*)\"")
# What is read without a lock, where other threads than that of the windows may run: the rooms below them.
DEFAULT_LOCALE = re.compile(r"\bQLocale(?:\(\)|\{\}| \w+;)|%L\d")
LOCKED_ROOMS = ("base", "wire", "camera", "camerahost", "colour", "metadata", "image", "session",
                "sequence", "tether", "plugin", "cli")
LOCALE_ITSELF = {"UserLocale.cpp", "Translations.cpp"}
INCLUDED = re.compile(r'#include "(\w+/\w+Table\.h)"')
NOTE = re.compile(r"//:([^\n]*)")
WORD = re.compile(r"[A-Za-z]{3,}")
# Names of icons and objects, markup, and what is the same in all languages.
NO_WORDS = re.compile(r"(?:[a-z0-9-]+|<[^>]*>|[^A-Za-z]|%\w|ISO|RAW|JPEG|RGB|XMP|ASC|MHL|sRGB)*\Z")


def sources(root, *suffixes):
    for folder in ("src", "plugins"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes:
                yield path, path.read_text()


def without_comments(text):
    """The same lines, with nothing in comments."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", lambda match: "\n" * match[0].count("\n"), text,
                  flags=re.DOTALL)


def known_contexts(root):
    """Whole names of contexts, and the names of classes without their namespaces."""
    contexts, classes = set(), set()
    for _, text in sources(root, ".h", ".cpp"):
        bare = without_comments(text)
        contexts.update(DECLARED.findall(bare), NAMED.findall(bare))
        classes.update(CLASS.findall(bare))
    for path in [*(root / "ui").glob("*.ui"), *root.glob("plugins/*/*.ui")]:
        contexts.update(FORM.findall(path.read_text()))
    return contexts, classes


def is_known(context, known):
    contexts, classes = known
    name = context.rpartition("::")[2]
    return context in contexts or name in classes


def has_table(root, text):
    """Texts are marked here, or in a table that is included, and translated where they are used."""
    headers = [root / "src" / name for name in INCLUDED.findall(text)]
    return "TRANSLATE_NOOP" in text or any(
        "TRANSLATE_NOOP" in path.read_text() for path in headers if path.exists())


def not_extracted(root):
    """Calls that lupdate passes over, and texts that nobody can translate."""
    for path, text in sources(root, ".h", ".cpp"):
        bare = without_comments(text)
        for match in CALL.finditer(bare):
            line = bare.count("\n", 0, match.start()) + 1
            before = bare[bare.rfind("\n", 0, match.start()) + 1:match.start()]
            if match[3] not in "\"u)" and "QString" not in before and not has_table(root, bare):
                yield f"{path}:{line}: {match[2]}() wants the words themselves, not where they are"
        for match in SHOWN.finditer(bare):
            if WORD.search(match[2]) and not NO_WORDS.match(match[2]):
                line = bare.count("\n", 0, match.start()) + 1
                yield f"{path}:{line}: “{match[2]}” is shown, but not translated"


def default_locales(root):
    """Numbers and dates that a change of language could take the locale away from."""
    for path, text in sources(root, ".cpp"):
        folder, room = path.relative_to(root).parts[:2]
        if folder == "src" and room in LOCKED_ROOMS and path.name not in LOCALE_ITSELF:
            for match in DEFAULT_LOCALE.finditer(without_comments(text)):
                line = text.count("\n", 0, match.start()) + 1
                yield f"{path}:{line}: “{match[0]}” wants to be userLocale() (base/UserLocale.h)"


def lost_notes(root, hints):
    """Notes to translators that none of them sees: lupdate drops those that anything but the call
    stands behind, as “//: note” and then “? tr(”."""
    seen = " ".join(" ".join(hints).split())
    for path, text in sources(root, ".h", ".cpp"):
        for match in NOTE.finditer(text):
            if " ".join(match[1].split()) not in seen:
                line = text.count("\n", 0, match.start()) + 1
                yield f"{path}:{line}: no translator sees “{match[1].strip()}”; put it right before tr()"


def misleading_notes(texts, messages):
    """Notes that speak of a place, %2, which their text does not have."""
    for message in messages:
        lacking = set(catalogue.PLACEHOLDER.findall(message.hint)) - \
            set(catalogue.PLACEHOLDER.findall(message.source))
        for place in sorted(lacking):
            yield (f"{texts.name}: the note of “{message.source}” ({message.context}) speaks of "
                   f"%{place}, which is not there")


def extraction_faults(root, lupdate):
    known = known_contexts(root)
    hints = []
    with tempfile.TemporaryDirectory() as folder:
        for texts in all_texts(root):
            path = Path(folder) / f"{texts.name}_xx.ts"
            for line in extract(lupdate, texts, path, "de"):
                yield line
            read = catalogue.read(path)
            hints += [each.hint for each in read]
            yield from misleading_notes(texts, read)
            for context in sorted({each.context for each in read}):
                if not is_known(context, known):
                    yield f"{texts.name}: the program does not ask for texts of “{context}”"
            path = Path(folder) / f"{texts.name}_en.ts"
            extract(lupdate, texts, path, "en")
            wanted = {each.key for each in catalogue.read(path)} if path.exists() else set()
            english = texts.file("en")
            held = catalogue.read(english) if english.exists() else []
            done = {each.key for each in held if each.is_done}
            for context, source, _ in sorted(wanted - done):
                yield f"{english.name}: lacks the plural of “{source}” ({context})"
    yield from lost_notes(root, hints)


def translation_faults(root):
    for texts in all_texts(root):
        for language in sorted(texts.languages()):
            path = texts.file(language)
            try:
                messages = catalogue.read(path)
            except ElementTree.ParseError as error:
                yield f"{path}: broken: {error}"
                continue
            for message in messages:
                for fault in catalogue.faults(message, language):
                    yield f"{path}: “{message.source}” ({message.context}) {fault}"
            done = sum(each.is_done for each in messages)
            print(f"{path.name}: {done} of {sum(not each.is_gone for each in messages)} done")


def plural_faults(root, lupdate):
    """Languages that the tools of Qt have another number of plurals for than ours."""
    rules = (root / "src/base/PluralRules.cpp").read_text()
    ours = {code: int(forms) for codes, forms in re.findall(r'add\("([\w ]+)", \{(\d)', rules)
            for code in codes.split()}
    named = {code for codes in catalogue.PLURAL_FORMS.values() for code in codes}
    for code in sorted(named | set(ours) | {"de", "ka", "km", "lo", "oc"}):
        with tempfile.TemporaryDirectory() as folder:
            source, texts = Path(folder, "a.cpp"), Path(folder, f"a_{code}.ts")
            source.write_text('class A { Q_OBJECT void f() { tr("%n file(s)", "", n); } };')
            subprocess.run([lupdate, str(source), "-target-language", code, "-ts", str(texts)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            forms = texts.read_text().count("<numerusform")
        if forms != catalogue.plural_forms(code):
            yield f"catalogue.py: {code} has {forms} plural forms"
        if forms != ours.get(code, ours.get(code.split("_")[0], 2)):
            yield f"PluralRules.cpp: {code} has {forms} plural forms"


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    found = [*not_extracted(root), *default_locales(root), *translation_faults(root)]
    if Path(lupdate).is_file():
        found += extraction_faults(root, lupdate)
        found += plural_faults(root, lupdate)
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
