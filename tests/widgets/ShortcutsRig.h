// SPDX-License-Identifier: GPL-3.0-or-later
// The page with the keys, and windows whose commands have them.
#pragma once

#include "widgets/KeyEditor.h"
#include "widgets/KeyRecorder.h"
#include "widgets/KeyRig.h"
#include "widgets/PressKey.h"
#include "widgets/ShortcutsPage.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace skein {

/** The page in a dialog, a window whose keys it changes, and another one. */
struct ShortcutsRig
{
    explicit ShortcutsRig(const QString& file)
        : settings(file)
        , mine(settings)
        , other(settings)
        , page(*mine.keys, settings)
    {
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(&page);
        dialog.resize(640, 560);
        dialog.show();
        dialog.activateWindow();
    }
    ~ShortcutsRig() { page.setParent(nullptr); }

    [[nodiscard]] QTreeWidget& list() const { return *page.findChild<QTreeWidget*>(); }
    [[nodiscard]] KeyEditor& editor() const { return *page.findChild<KeyEditor*>(); }
    [[nodiscard]] QTreeWidgetItem* row(const char* name) const
    {
        for (QTreeWidgetItemIterator each(&list()); *each != nullptr; ++each) {
            if ((*each)->data(0, Qt::UserRole).toString() == QLatin1String(name)) {
                return *each;
            }
        }
        return nullptr;
    }
    void choose(const char* name) const { list().setCurrentItem(row(name)); }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        const auto all = page.findChildren<QPushButton*>();
        for (QPushButton* each : all) {
            if (each->isVisible() && each->text().remove(u'&') == QString::fromUtf8(text)) {
                return each;
            }
        }
        return nullptr;
    }
    void press(const char* text) const
    {
        QVERIFY2(button(text) != nullptr, text);
        button(text)->click();
    }
    /** Begins to record and presses the key. */
    void add(int key, Qt::KeyboardModifiers held = {}) const
    {
        press("Add Key");
        pressKey(editor().findChild<KeyRecorder*>(), Qt::Key(key), held);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (QTreeWidgetItemIterator each(&list()); *each != nullptr; ++each) {
            if ((*each)->childCount() == 0 && !(*each)->isHidden()) {
                names.append((*each)->data(0, Qt::UserRole).toString());
            }
        }
        return names;
    }
    [[nodiscard]] QString said() const
    {
        QStringList all;
        const auto labels = page.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        return all.join(u'\n');
    }

    Settings settings;
    KeyRig mine;
    KeyRig other;
    QDialog dialog;
    ShortcutsPage page;
};

} // namespace skein
