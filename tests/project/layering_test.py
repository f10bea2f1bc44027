#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What layering.py must find: trees made on the fly, one fault each."""
import tempfile
import unittest
from pathlib import Path

from layering import check_tree

QT_HEADERS = {
    "QtCore": ["QString", "qstring.h"],
    "QtGui": ["QImage", "QAction"],
    "QtWidgets": ["QWidget", "qwidget.h", "QAction"],
    "QtSvgWidgets": ["QSvgWidget"],
}


class Layering(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.source = Path(folder.name) / "tree"
        self.qt = Path(folder.name) / "qt6"
        for module, headers in QT_HEADERS.items():
            for header in headers:
                self.write(self.qt / module / header, "")
        self.put("src/base/Error.h", "#include <QString>\n")
        self.put("src/base/CMakeLists.txt", "skein_room(base SOURCES Error.h LINK Qt6::Core)")
        self.put("src/wire/Frame.h", '#include "base/Error.h"\n')
        self.put("src/wire/CMakeLists.txt", "skein_room(wire SOURCES Frame.h LINK skein_base)")

    @staticmethod
    def write(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def put(self, name, text):
        self.write(self.source / name, text)

    def complaints(self):
        return check_tree(self.source, self.qt)

    def assert_complaint(self, *words):
        found = self.complaints()
        self.assertEqual(len(found), 1, found)
        for word in words:
            self.assertIn(word, found[0])

    def test_a_good_tree_passes(self):
        self.assertEqual(self.complaints(), [])

    def test_an_upward_include_is_named_with_file_and_line(self):
        self.put("src/base/Bad.cpp", '// one\n#include "wire/Frame.h"\n')
        self.assertIn("src/base/Bad.cpp:2: base may not include wire (wire/Frame.h)",
                      self.complaints())

    def test_an_include_in_a_block_comment_does_not_count(self):
        self.put("src/base/Good.cpp", '/*\n#include "wire/Frame.h"\n*/\n')
        self.assertEqual(self.complaints(), [])

    def test_a_widget_is_found_in_both_spellings(self):
        for include in ("<QWidget>", "<QtWidgets/QWidget>", "<QtWidgets>", "<qwidget.h>"):
            self.put("src/base/Bad.h", f"#  include {include}\n")
            self.assert_complaint("QtWidgets belongs in", include.strip("<>"))

    def test_modules_that_bring_widgets_along_count_as_widgets(self):
        self.put("src/base/Bad.h", "#include <QSvgWidget>\n")
        self.assert_complaint("QtSvgWidgets")

    def test_gui_is_kept_out_of_base_but_not_out_of_image(self):
        self.put("src/image/Good.h", "#include <QImage>\n")
        self.put("src/base/Bad.h", "#include <QImage>\n")
        self.assert_complaint("src/base/Bad.h:1", "QtGui")

    def test_a_class_that_moved_down_belongs_to_the_lower_module(self):
        self.put("src/image/Good.h", "#include <QAction>\n")
        self.assertEqual(self.complaints(), [])

    def test_gphoto_headers_are_for_the_camera_host_alone(self):
        self.put("src/camerahost/Good.h", "#include <gphoto2/gphoto2.h>\n")
        self.put("src/wire/Bad.h", "#include <gphoto2/gphoto2-camera.h>\n")
        self.assert_complaint("src/wire/Bad.h:1", "gphoto2")

    def test_a_link_upwards_is_found(self):
        self.put("src/base/CMakeLists.txt", "skein_room(base SOURCES Error.h LINK skein_wire)")
        self.assert_complaint("base may not link wire")

    def test_a_linked_widgets_library_is_found(self):
        self.put("src/wire/CMakeLists.txt",
                 "skein_room(wire SOURCES Frame.h LINK skein_base)\n"
                 "target_link_libraries(skein_wire PRIVATE Qt6::Widgets)")
        self.assert_complaint("src/wire/CMakeLists.txt", "QtWidgets")

    def test_a_linked_camera_library_is_found(self):
        self.put("src/base/CMakeLists.txt",
                 "skein_room(base SOURCES Error.h LINK PkgConfig::GPHOTO2)")
        self.assert_complaint("gphoto2")

    def test_a_room_that_is_included_must_be_linked(self):
        self.put("src/wire/CMakeLists.txt", "skein_room(wire SOURCES Frame.h LINK Qt6::Core)")
        self.assert_complaint("wire includes base without linking it")

    def test_a_link_in_a_comment_does_not_count(self):
        self.put("src/base/CMakeLists.txt", "# skein_room(base LINK skein_wire)\n")
        self.assertEqual(self.complaints(), [])

    def test_an_unknown_room_is_refused(self):
        self.put("src/attic/Old.h", "")
        self.assert_complaint("src/attic")

    def test_files_of_ones_own_room_are_written_with_the_room(self):
        self.put("src/base/Bad.cpp", '#include "Error.h"\n')
        self.assert_complaint("room/File.h")

    def test_generated_headers_may_stand_alone(self):
        self.put("src/widgets/Good.cpp", '#include "ui_MainWindow.h"\n#include "Good.moc"\n')
        self.assertEqual(self.complaints(), [])

    def test_a_plugin_includes_the_headers_for_plugins_only(self):
        self.put("plugins/hello/Good.cpp",
                 '#include "Hello.h"\n#include <skein/plugin/Plugin.h>\n#include "plugin/Plugin.h"\n')
        self.assertEqual(self.complaints(), [])
        for include in ("base/Error.h", "plugin/loader/PluginManager.h", "skein/base/Error.h"):
            self.put("plugins/hello/Bad.cpp", f'#include "{include}"\n')
            self.assert_complaint("plugins/hello/Bad.cpp:1", include)

    def test_a_plugin_links_nothing_of_ours(self):
        self.put("plugins/hello/CMakeLists.txt", "skein_plugin(hello SOURCES a.cpp LINK skein_base)")
        self.assert_complaint("plugins/hello/CMakeLists.txt", "skein_base")

    def test_a_header_for_plugins_stands_on_its_own(self):
        self.put("src/plugin/loader/Good.h", '#include "base/Error.h"\n')
        self.put("src/plugin/CMakeLists.txt", "skein_room(plugin SOURCES Good.h LINK skein_base)")
        self.assertEqual(self.complaints(), [])
        self.put("src/plugin/Bad.h", '#include "base/Error.h"\n')
        self.assert_complaint("src/plugin/Bad.h:1", "base/Error.h")

    def test_the_page_must_show_the_same_table(self):
        self.put("ARCHITECTURE.md", "| `base` | x | - |\n| `wire` | x | base |\n"
                                    "| `sequence` | later | base |\n")
        self.assertEqual(self.complaints(), [])
        self.put("ARCHITECTURE.md", "| `base` | x | - |\n| `wire` | x | base, image |\n")
        self.assert_complaint("ARCHITECTURE.md", "wire")
        self.put("ARCHITECTURE.md", "| `base` | x | - |\n")
        self.assert_complaint("no row for wire")


if __name__ == "__main__":
    unittest.main()
