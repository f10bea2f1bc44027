// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DesktopBuses.h"
#include "colour/ColordClient.h"
#include "colour/ColourProfile.h"

#include <QDBusConnection>
#include <QFileSystemWatcher>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

class QScreen;

namespace skein {

class X11ProfileWatch;

/** What is known of one monitor. */
struct ScreenProfile
{
    /** Where the profile comes from. */
    enum class Origin : quint8 {
        None,   ///< Nobody knows one: sRGB.
        Colord, ///< The desktop's colour manager.
        X11,    ///< The property _ICC_PROFILE of the X server.
        File,   ///< The file that the photographer chose.
    };

    ColourProfile profile;
    Origin origin = Origin::None;
    std::optional<Error> problem = std::nullopt; ///< Why a profile that is there is not used.

    friend bool operator==(const ScreenProfile&, const ScreenProfile&) = default;
};

/** Files that were chosen for monitors, by screenId(). */
using ScreenFiles = QMap<QString, QString>;

/**
 * What tells a monitor from others, for ever: maker, model and serial number; where it has no
 * serial number, maker, model and the name of its plug.
 */
[[nodiscard]] QString screenId(const QScreen& screen);

/**
 * The profile of each monitor: that of the file that the photographer chose for it, else the one
 * that the desktop's colour manager (colord) has for it, else the X server's, else sRGB.
 *
 * Lives on the GUI thread and never waits: whatever has to be asked or read comes later by
 * changed(). Follows screens that come and go and profiles that are changed meanwhile; one that
 * disappears gives way to the next source. The chosen files are watched, and looked at again
 * whenever somebody comes back to the program: not every file system tells what changes.
 */
class ScreenProfiles final : public QObject
{
    Q_OBJECT

public:
    /** @param bus where colord is; tests have one of their own. */
    explicit ScreenProfiles(
        const BusConnector& bus = &systemBusInTurn, QObject* parent = nullptr);
    ~ScreenProfiles() override;

    /** Of @p screen, as far as it is known by now; sRGB when null. */
    [[nodiscard]] ScreenProfile of(const QScreen* screen) const;
    /** Uses these files for the monitors they are named for, and finds the others' by itself. */
    void setFiles(const ScreenFiles& files);

Q_SIGNALS:
    /** of() of some monitor changed. */
    void changed();

private:
    struct Found
    {
        std::optional<ScreenProfile> colord;
        std::optional<ScreenProfile> x11;
    };

    void refreshSoon();
    void refresh();
    void readFiles();
    /** Each of these files, and the folders in which they may appear again. */
    void watch(const QStringList& paths);
    void readX11();
    void tellIfChanged();
    [[nodiscard]] ScreenProfile choose(const QScreen& screen) const;
    [[nodiscard]] ScreenProfile find(const QString& name) const;

    ScreenFiles m_files;
    QHash<QString, ScreenProfile> m_chosen; ///< What is in the files, by path, once it is read.
    QHash<QString, Found> m_found;          ///< By the name of the screen.
    QHash<QString, ScreenProfile> m_told;
    QTimer m_soon;
    QTimer m_filesSoon; ///< A file that is written changes several times.
    QFileSystemWatcher m_fileWatch;
    int m_fileOrder = 0; ///< Answers to an earlier question no longer count.
    int m_x11Order = 0;
    std::unique_ptr<ColordClient> m_colord;
    std::unique_ptr<X11ProfileWatch> m_watch; ///< Null without an X server.
};

} // namespace skein
