// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace skein {

/** Asks for the name of a preset and what it is to hold. Lives on the GUI thread. */
class PresetDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param taken names that exist: choosing one of them replaces it, which is said. */
    PresetDialog(QStringList taken, QWidget* parent);

Q_SIGNALS:
    /** @p all: not only the settings on top. */
    void chosen(const QString& name, bool all);

private:
    void check();

    const QStringList m_taken;
    QLineEdit* m_name;
    QCheckBox* m_all;
    QLabel* m_hint;
    QPushButton* m_save;
};

} // namespace skein
