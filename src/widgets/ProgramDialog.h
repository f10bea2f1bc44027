// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace skein {

class Settings;

/** Asks for the program that opens a picture; remembers those used last. Lives on the GUI thread.
 */
class ProgramDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Borrows the settings, which must outlive it. */
    ProgramDialog(Settings& settings, QWidget* parent);

Q_SIGNALS:
    /** A command, to which the files are added. */
    void commandChosen(const QString& command);

protected:
    void done(int result) override;

private:
    Settings& m_settings;
    QComboBox* m_command;
};

} // namespace skein
