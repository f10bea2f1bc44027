// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace skein {

class MessageBar;
class Settings;
class Workspace;
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
    [[nodiscard]] Workspace* workspace() const;
    [[nodiscard]] MessageBar* messages() const;
    /** What is wrong with settings and folders: one message for one cause. */
    void say();
    void sayProblem();
    void sayFolders(bool withPreferences);
    void sayFonts();
    /** The message of the session, if there is one, says the rest, too. */
    bool leaveToSession();
    /** The preferences cannot be saved. */
    [[nodiscard]] bool isSettingsFileStuck() const;
    /** For the message that the session could not be opened where it belongs. */
    [[nodiscard]] QString notKept() const;

    Windows& m_windows;
    Settings& m_settings;
    QStringList m_refused; ///< Folders of ours that nothing can be written in.
    bool m_areFoldersSaid = false;
    QString m_said; ///< Of the settings.
};

/** Those of @p folders in which nothing can be written, nor could they be made. Waits for the
 * disk. */
[[nodiscard]] QStringList notWritable(const QStringList& folders);

} // namespace skein
