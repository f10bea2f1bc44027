// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ProfileFolders.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace skein {

/**
 * Lets one choose among the ICC profiles on this computer, or a file. They are looked for on
 * another thread and appear when they are found. Deletes itself when closed. GUI thread.
 */
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /** What the dialog is for. */
    struct Texts
    {
        QString title;
        QString question;  ///< A whole sentence above the list.
        QString automatic; ///< First entry, which stands for no file; empty: there is none.
    };

    /** @param current the path chosen so far. @param screensOnly leaves printers out. */
    ProfileDialog(const Texts& texts, const QString& current, bool screensOnly, QWidget* parent);

Q_SIGNALS:
    /** @p path of the profile; empty: the first entry. */
    void chosen(const QString& path);

private:
    QListWidgetItem* add(const QString& text, const QString& path);
    /** @p chosen is the entry of the path chosen so far; null: there is none. */
    void fill(const QList<InstalledProfile>& profiles, QListWidgetItem* chosen);
    void chooseFile();
    void updateButton();
    void takeCurrent();

    QListWidget* m_list;
    QPushButton* m_ok;
    const QString m_current;
};

} // namespace skein
