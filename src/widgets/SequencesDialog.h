// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceShelf.h"
#include "widgets/SequenceKeys.h"

#include <QDialog>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace skein {

class SequenceForm;
class SequencePlayer;

/**
 * The saved sequences: to make, change, name, copy, delete and run them. What is changed is saved
 * by itself, as soon as it is something that can be done. Not modal. Lives on the GUI thread;
 * borrows all it is given, which must outlive it.
 */
class SequencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        SequenceShelf& shelf;
        Settings& settings;
        SequencePlayer& player;
    };

    SequencesDialog(Parts parts, QWidget* parent);
    ~SequencesDialog() override;

    /** The sentence below the fields; empty: none. */
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void runWanted(const skein::SequenceDefinition& definition);

protected:
    void done(int result) override;
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeEditor();
    QWidget* makeEmptyState();
    void fillNewMenu(QMenu& menu);
    /** Asks the disk for all of them, and shows @p chosen then. */
    void readAll(const QString& chosen);
    void reload(const QString& chosen);
    void onFailed(const Error& error);
    void showCurrent();
    void add(SequenceDefinition definition);
    void duplicate();
    void rename(const QListWidgetItem& item);
    void remove();
    void onEdited();
    void check();
    void save();
    void run();
    void chooseKey(int key);
    void tell(const QString& sentence);
    void describe(QListWidgetItem& item, const SequenceDefinition& definition) const;
    [[nodiscard]] QString current() const;
    /** The one in the form has another kind now: a name that it got by itself says so. */
    void nameByKind(const SequenceDefinition& definition);
    /** The one named @p before is @p name from now on, also on the disk. */
    void giveName(const QString& before, const QString& name);
    [[nodiscard]] QSet<QString> takenNames() const;

    const Parts m_parts;
    SequenceKeys m_keys;
    /** What the disk has, or will have when all orders are done. */
    QHash<QString, Result<SequenceDefinition>> m_known;
    bool m_isRead = false; ///< m_known is that of the disk.
    int m_orders = 0;      ///< So many were given: what was read before the last one is stale.
    QListWidget* m_list = nullptr;
    QStackedWidget* m_pages = nullptr; ///< The editor, or what is said while there is nothing.
    SequenceForm* m_form = nullptr;
    QComboBox* m_key = nullptr;
    QLabel* m_unreadable = nullptr; ///< Instead of the form, why it cannot be shown.
    QLabel* m_result;
    QPushButton* m_undo;
    QPushButton* m_run = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    QString m_shown; ///< The name of the one in the form; empty: none is.
    QTimer m_save;   ///< Runs while something is to be saved.
    std::optional<SequenceDefinition> m_deleted; ///< Can be brought back.
};

} // namespace skein
