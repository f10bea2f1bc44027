// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyCommands.h"
#include "widgets/KeyFile.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace skein {

class KeyEditor;
class KeyFollower;
class KeyRecorder;

/**
 * The page of the preferences with the keys of all commands: found by words or by a key, changed,
 * set back, taken from and given to a file. Everything takes effect at once and can be undone once.
 * Borrows follower and settings, which must outlive it. Lives on the GUI thread.
 */
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPage(const KeyFollower& follower, Settings& settings, QWidget* parent = nullptr);

    /** As Import and Export do with what was chosen there. */
    void importFrom(const QString& path);
    void exportTo(const QString& path);
    /** @p wanted, as it is stored, with the keys of the commands that are not known here, which
     * somebody else would lose. */
    [[nodiscard]] QVariant withUnknown(const QVariant& wanted) const;

    /** Takes back a question about a key. @return whether there was one. */
    bool cancelQuestion();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeParts();
    void connectParts();
    void fill();
    /** Fills the rows anew from the settings. */
    void refresh();
    void filter();
    void findByKey(bool on);
    void choose(const QTreeWidgetItem* item);
    [[nodiscard]] const KeyCommand* current() const;
    [[nodiscard]] const KeyCommand* command(const QString& name) const;
    void give(const QList<QKeySequence>& keys, const QString& takenFrom);
    void resetOne();
    void resetAll();
    [[nodiscard]] KeyChanges withUnknown(const KeyChanges& wanted) const;
    void takeImported(const Result<KeyFileContent>& content);
    /** Stores @p changes and offers to undo it. */
    void change(const KeyChanges& changes, const QString& said);
    void undo();
    void say(const QString& text, bool isProblem = false);
    void chooseFile(bool saves);

    const KeyFollower& m_follower;
    Settings& m_settings;
    QList<KeyCommand> m_commands;
    QHash<QString, QList<QKeySequence>> m_keys; ///< That they have now, by name.
    QHash<QString, QTreeWidgetItem*> m_rows;
    QKeySequence m_soughtKey;
    std::optional<KeyChanges> m_before; ///< What undo() brings back.
    QLineEdit* m_search;
    KeyRecorder* m_byKey;
    QPushButton* m_byKeyButton;
    QTreeWidget* m_list;
    KeyEditor* m_editor;
    QLabel* m_said;
    QPushButton* m_undo;
    QPushButton* m_resetAll;
    QPushButton* m_import;
    QPushButton* m_export;
};

} // namespace skein
