// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QLineEdit;
class QPushButton;

namespace skein::photobox {

/** Asks for a new password, twice. It deletes itself when it is closed. */
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int fewestLetters = 4;

    /** @p mayGoWithout: there is a button to start without one, see withoutWanted(). @p leaveKey
     * is named as what ends the box. */
    PasswordDialog(bool mayGoWithout, const QKeySequence& leaveKey, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& password);
    void withoutWanted();

private:
    void refresh();

    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace skein::photobox
