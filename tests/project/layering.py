#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every room under src/ includes and links only what it may.

usage: layering.py SOURCE-FOLDER QT-HEADER-FOLDER

The table below is the one of ARCHITECTURE.md, and the two are compared. Which Qt class belongs to
which module is read off the installed headers (QT-HEADER-FOLDER holds QtCore/, QtGui/, ...).
"""
import re
import sys
from pathlib import Path

ALL = "all"
ROOMS = {
    "base": [],
    "wire": ["base"],
    "camera": ["base", "wire"],
    "camerahost": ["base", "wire"],
    "analysis": ["base"],
    "colour": ["base"],
    "metadata": ["base"],
    "image": ["base", "analysis", "colour"],
    "session": ["base", "image"],
    "sequence": ["base", "wire"],
    "tether": ["base", "wire", "camera", "image", "session", "sequence"],
    "plugin": ["base"],
    "viewer": ["base", "analysis", "colour", "metadata", "image"],
    "widgets": ["base", "wire", "camera", "analysis", "colour", "metadata", "image", "session",
                "sequence", "tether", "plugin", "viewer"],
    "virtualcamera": ["base"],
    "cli": ["base", "wire", "camera", "session", "sequence", "tether"],
    "app": ALL,
}

GPHOTO_ROOMS = {"camerahost"}
WIDGET_ROOMS = {"plugin", "viewer", "widgets", "app"}
NO_GUI_ROOMS = {"base", "wire", "camera", "sequence"}
# Qt modules that bring QtWidgets, or QtGui, along.
WIDGET_MODULES = {"Widgets", "SvgWidgets", "PrintSupport", "MultimediaWidgets", "OpenGLWidgets",
                  "UiTools", "QuickWidgets"}
GUI_MODULES = WIDGET_MODULES | {"Gui", "Svg", "OpenGL", "Multimedia", "Quick"}

# What a plugin may include of ours; those headers themselves include nothing else of ours.
PLUGIN_HEADER = re.compile(r"(skein/)?plugin/\w+\.h")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]', re.MULTILINE)
BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
CMAKE_COMMENT = re.compile(r"#[^\n]*")
CMAKE_LINK = re.compile(
    r"\b(?:skein_room|skein_program|skein_plugin|target_link_libraries)\s*\(([^)]*)\)", re.IGNORECASE)


class QtModules:
    """Finds the module of a Qt header, whether written <QWidget> or <QtWidgets/QWidget>."""

    def __init__(self, headers):
        self._module_of = {}
        folders = sorted(p for p in Path(headers).iterdir() if p.is_dir() and p.name[:2] == "Qt")
        # Some modules repeat a class that has moved down; the lowest module is where it lives.
        lowest_first = {"QtCore": 0, "QtGui": 1, "QtWidgets": 2}
        for folder in sorted(folders, key=lambda p: lowest_first.get(p.name, 9)):
            for header in folder.iterdir():
                self._module_of.setdefault(header.name, folder.name[2:])

    def module_of(self, include):
        first = include.split("/")[0]
        if re.fullmatch(r"Qt[A-Z]\w*", first):
            return first[2:]
        return self._module_of.get(include) if "/" not in include else None


def may_include(room, other):
    allowed = ROOMS[room]
    return other == room or allowed == ALL or other in allowed


def module_complaint(room, module):
    if module in WIDGET_MODULES and room not in WIDGET_ROOMS:
        return f"Qt{module} belongs in {' and '.join(sorted(WIDGET_ROOMS))} only"
    if module in GUI_MODULES and room in NO_GUI_ROOMS:
        return f"{room} must do without QtGui, and Qt{module} needs it"
    return None


def includes_of(path, name):
    """Yields place, kind of quotes and file of every include of one source file."""
    text = BLOCK_COMMENT.sub(lambda m: "\n" * m.group().count("\n"), path.read_text("utf-8"))
    for match in INCLUDE.finditer(text):
        yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}", *match.groups()


def check_file(room, path, name, qt, included):
    """Yields what is wrong with one source file; adds the rooms it includes to the set."""
    for where, quote, include in includes_of(path, name):
        first = include.split("/")[0]
        if first in ROOMS and "/" in include:
            included.add(first)
            if not may_include(room, first):
                yield f"{where}: {room} may not include {first} ({include})"
        elif first == "gphoto2":
            if room not in GPHOTO_ROOMS:
                yield f"{where}: gphoto2 belongs in {', '.join(GPHOTO_ROOMS)} only ({include})"
        elif quote == '"' and not re.fullmatch(r"ui_\w+\.h|(moc_)?\w+\.(moc|cpp)", include):
            yield f"{where}: write it as \"room/File.h\" ({include})"
        else:
            complaint = module_complaint(room, qt.module_of(include))
            if complaint:
                yield f"{where}: {complaint} ({include})"


def check_plugin_header(path, name):
    """The headers in src/plugin itself are installed: they stand on Qt and each other alone."""
    for where, _, include in includes_of(path, name):
        if include.split("/")[0] in ROOMS and not PLUGIN_HEADER.fullmatch(include):
            yield f"{where}: a header for plugins includes only such headers ({include})"


def check_plugins(source):
    """Plugins know nothing of ours but the headers that are made for them."""
    for path in sorted((source / "plugins").rglob("*")):
        name = path.relative_to(source).as_posix()
        if path.suffix in (".h", ".cpp"):
            for where, _, include in includes_of(path, name):
                first = include.split("/")[0]
                is_ours = first in ROOMS or first == "skein"
                if is_ours and not PLUGIN_HEADER.fullmatch(include):
                    yield f"{where}: a plugin includes nothing of ours but plugin/*.h ({include})"
        elif path.name == "CMakeLists.txt":
            for library in sorted(linked_by(path)):
                if library.startswith("skein_") and library.removeprefix("skein_") in ROOMS:
                    yield f"{name}: a plugin links nothing of ours ({library})"


def linked_by(build_file):
    """The libraries named in the recipes of one room's build file."""
    text = CMAKE_COMMENT.sub("", build_file.read_text("utf-8"))
    libraries = set()
    for call in CMAKE_LINK.findall(text):
        words = call.split()
        if "LINK" in words:
            libraries.update(words[words.index("LINK") + 1:])
        elif "SOURCES" not in words:
            libraries.update(words[1:])
    return libraries


def check_links(room, name, libraries):
    for library in sorted(libraries):
        other = library.removeprefix("skein_")
        if library.startswith("skein_") and other in ROOMS and not may_include(room, other):
            yield f"{name}: {room} may not link {other}"
        if "gphoto2" in library.lower() and room not in GPHOTO_ROOMS:
            yield f"{name}: gphoto2 belongs in {', '.join(GPHOTO_ROOMS)} only ({library})"
        if library.startswith("Qt6::"):
            complaint = module_complaint(room, library.removeprefix("Qt6::"))
            if complaint:
                yield f"{name}: {complaint} ({library})"


def reachable(room, links):
    """The rooms that a room's build file links, directly or through others."""
    found, waiting = set(), [room]
    while waiting:
        for library in links.get(waiting.pop(), ()):
            other = library.removeprefix("skein_")
            if library.startswith("skein_") and other in ROOMS and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def check_page(page, rooms):
    """The table of ARCHITECTURE.md says the same as ours, for every room that exists."""
    rows = {}
    for line in page.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 3 and re.fullmatch(r"`\w+`", cells[0]):
            rows.setdefault(cells[0].strip("`"), cells[2])
    for room in rooms:
        if room not in rows:
            yield f"{page.name}: the table of rooms has no row for {room}"
            continue
        words = re.findall(r"\w+", rows[room])
        said = ALL if words in (["all"], ["everything"]) else words
        allowed = ROOMS[room]
        if (said == ALL) != (allowed == ALL) or (said != ALL and set(said) != set(allowed)):
            yield f"{page.name}: {room} may include {allowed}, but the table says {rows[room]}"


def check_tree(source, qt_headers):
    """Everything that is wrong with a tree, as a list of lines."""
    source, qt = Path(source), QtModules(qt_headers)
    complaints, links, included = [], {}, {}
    rooms = sorted(p.name for p in (source / "src").iterdir() if p.is_dir())
    for room in rooms:
        folder = source / "src" / room
        if room not in ROOMS:
            complaints.append(f"src/{room}: not a room; add it to the table here and on the page")
            continue
        included[room] = set()
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".h", ".cpp"):
                name = path.relative_to(source).as_posix()
                complaints += check_file(room, path, name, qt, included[room])
                if room == "plugin" and path.parent == folder:
                    complaints += check_plugin_header(path, name)
        build_file = folder / "CMakeLists.txt"
        if build_file.exists():
            links[room] = linked_by(build_file)
            complaints += check_links(room, f"src/{room}/CMakeLists.txt", links[room])
    for room in links:
        for other in sorted(included[room] - reachable(room, links) - {room}):
            complaints.append(f"src/{room}/CMakeLists.txt: {room} includes {other} without linking it")
    complaints += check_plugins(source)
    page = source / "ARCHITECTURE.md"
    if page.exists():
        complaints += check_page(page, [room for room in rooms if room in ROOMS])
    return complaints


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    complaints = check_tree(sys.argv[1], sys.argv[2])
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
