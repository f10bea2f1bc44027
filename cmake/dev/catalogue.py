# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Qt Linguist's .ts files, and says what is wrong or doubtful in a translation."""
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

PLACEHOLDER = re.compile(r"%L?([1-9][0-9]?|n)")
MNEMONIC = re.compile(r"&(?!&)(\w)")
TAG = re.compile(r"</?[a-z][a-z0-9]*")
# Forms of a plural that Qt's tools know for a language; two in all that are not named here.
PLURAL_FORMS = {
    1: "ja zh ko vi th id ms my yo bo dz tr hu fa tt gn jv su za bi fj na om".split(),
    3: "ru uk be sr hr bs sh cs sk pl lt lv ro mo mk ga gv mi iu ik sa sm".split(),
    4: "sl mt gd".split(),
    5: ["cy"],
    6: "ar".split(),
}
# What may end a sentence in other scripts, as Latin ones write it.
ENDINGS = {"。": ".", "：": ":", "！": "!", "？": "?", "…": "…", "．": ".", "⋯": "…", "؟": "?"}
WIDE_SCRIPTS = {"ja", "zh", "ko"}
LEEWAY = 14  # Characters that a short word may be longer by.
TIMES_LONGER = 1.8


def plural_forms(language):
    for count, languages in PLURAL_FORMS.items():
        if language in languages or language.split("_")[0] in languages:
            return count
    return 2


@dataclass
class Message:
    """One string: what the program says, and how the language says it."""
    context: str
    source: str
    comment: str
    is_plural: bool
    is_finished: bool
    is_gone: bool  # It is kept although the program does not say it any more.
    forms: list = field(default_factory=list)
    hint: str = ""

    @property
    def key(self):
        return self.context, self.source, self.comment

    @property
    def is_done(self):
        return self.is_finished and not self.is_gone and any(self.forms)


def _text(element):
    """The text of an element; <byte value="x1b"/> stands for what XML cannot say."""
    if element is None:
        return ""
    said = element.text or ""
    for child in element:
        if child.tag == "byte":
            said += chr(int(child.get("value").replace("x", "0x", 1), 0))
        said += child.tail or ""
    return said


def read(path):
    """All messages of a file; ElementTree.ParseError when it is broken."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = _text(context.find("name"))
        for element in context.findall("message"):
            translation = element.find("translation")
            kind = translation.get("type", "") if translation is not None else "unfinished"
            is_plural = element.get("numerus") == "yes"
            if translation is None:
                forms = []
            elif is_plural:
                forms = [_text(form) for form in translation.findall("numerusform")]
            else:
                forms = [_text(translation)]
            messages.append(Message(
                name, _text(element.find("source")), _text(element.find("comment")), is_plural,
                kind != "unfinished", kind in ("vanished", "obsolete"), forms,
                _text(element.find("extracomment"))))
    return messages


def faults(message, language):
    """What would make the program say something wrong: such a translation is not used."""
    if not message.is_done:
        return []
    found = []
    wanted = set(PLACEHOLDER.findall(message.source))
    if message.is_plural and len(message.forms) != plural_forms(language):
        found.append(f"has {len(message.forms)} plural forms instead of {plural_forms(language)}")
    if message.is_plural and not all(message.forms):
        found.append("lacks a plural form")
    for form in message.forms:
        if not form:
            continue
        held = set(PLACEHOLDER.findall(form))
        # “one photograph” needs no number.
        if held - wanted or wanted - held - ({"n"} if message.is_plural else set()):
            names = " ".join(sorted("%" + each for each in wanted ^ held))
            found.append(f"the placeholders differ: {names}")
    if message.is_plural and "n" in wanted and message.forms and message.forms[-1] and \
            "%n" not in message.forms[-1] and "%Ln" not in message.forms[-1]:
        found.append("the plural form for many lacks %n")
    return found


def doubts(message, language):
    """What a second look should be had at."""
    if not message.is_done:
        return []
    found = []
    longest = max(message.forms, key=len)
    wide = language.split("_")[0] in WIDE_SCRIPTS
    room = len(message.source) * (1.0 if wide else TIMES_LONGER) + LEEWAY
    if len(longest) > room:
        found.append(f"is long ({len(longest)} characters for {len(message.source)})")
    for form in message.forms:
        keys = len(MNEMONIC.findall(form))
        if keys != len(MNEMONIC.findall(message.source)):
            found.append("has " + ("a key" if keys else "no key") + " (&) unlike the original"
                         if keys < 2 else "has several keys (&)")
        if form and _ending(form) != _ending(message.source):
            found.append(f"ends unlike the original (“{message.source[-1:]}”)")
        if form.strip() != form and message.source.strip() == message.source:
            found.append("begins or ends with a space")
        if sorted(TAG.findall(form)) != sorted(TAG.findall(message.source)):
            found.append("has other tags (<b> and the like)")
    if language != "en" and message.source in message.forms and len(message.source.split()) > 3:
        found.append("is the same as in English")
    return list(dict.fromkeys(found))


def read_glossary(path):
    """The terms of a phrase book: what English says, and what may be said for it. Those with a
    remark in brackets, as "fit (zoom)", mean several things, and are left to people."""
    if not path.exists():
        return {}
    return {_text(each.find("source")).lower(): [
        word.strip().lower() for word in _text(each.find("target")).split(";")]
            for each in ElementTree.parse(path).getroot().iter("phrase")
            if "(" not in _text(each.find("source"))}


def unlike_glossary(message, glossary):
    """The terms of the glossary that a translation has other words for: only the longest of those
    that lie in one another, and each word by its first letters, as endings change."""
    if not message.is_done:
        return []
    rest, said, found = message.source.replace("&", "").lower(), " ".join(message.forms).lower(), []
    said = said.replace("&", "")
    for term in sorted(glossary, key=len, reverse=True):
        where = re.search(rf"\b{re.escape(term)}s?\b", rest)
        if where is None:
            continue
        rest = rest[:where.start()] + rest[where.end():]
        if not any(all(word[:max(3, len(word) - 3)] in said for word in phrase.split())
                   for phrase in glossary[term]):
            found.append(f"says “{term}” unlike the glossary ({'; '.join(glossary[term])})")
    return found


def _ending(text):
    text = re.sub(r"\s*\(&\w\)", "", text).rstrip()
    last = ENDINGS.get(text[-1:], text[-1:])
    return last if last in ".…:!?" else ""
