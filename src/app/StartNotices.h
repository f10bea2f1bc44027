// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace skein {

class MessageBar;
class Settings;
class Windows;

/**
 * Says once a start, in the first window, what is wrong with where the program lives: its settings,
 * its folders, its fonts. It goes on all the same. Lives on the GUI thread; borrows both.
 */
class StartNotices final : public QObject
{
    Q_OBJECT

public:
    StartNotices(Windows& windows, Settings& settings, QObject* parent = nullptr);

    /** Looks, and says what is found; windows must be open. @p translation is why the one that
     * somebody works on is not used. */
    void begin(const std::optional<Error>& translation = {});

private:
    [[nodiscard]] MessageBar* messages() const;
    void sayProblem();
    void sayFolders(const QStringList& folders);
    void sayFonts();

    Windows& m_windows;
    Settings& m_settings;
};

/** Those of @p folders in which nothing can be written, nor could they be made. Waits for the
 * disk. */
[[nodiscard]] QStringList notWritable(const QStringList& folders);

} // namespace skein
