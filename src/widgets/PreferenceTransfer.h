// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferenceFile.h"

#include <QObject>

class QPushButton;

namespace skein {

class PreferencesDialog;

/**
 * Exports and imports preferences: asks for the file, says what is in it, and whether what belongs
 * to one computer is meant, too. Files are read and written in the background. Borrows all it is
 * given, which must outlive it. Lives on the GUI thread.
 */
class PreferenceTransfer final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        PreferencesDialog& dialog;
        Settings& settings;
        QPushButton& importButton;
        QPushButton& exportButton;
    };

    explicit PreferenceTransfer(const Parts& parts, QObject* parent = nullptr);

    /** Writes to @p path. */
    void exportTo(const QString& path, bool withComputer);
    /** Reads @p path, and asks what of it is wanted. */
    void importFrom(const QString& path);

private:
    void askForExport();
    void chooseExport(bool withComputer);
    void chooseImport();
    void ask(const PreferenceFile& file);
    void take(const PreferenceFile& file, bool withComputer);

    const Parts m_parts;
};

} // namespace skein
