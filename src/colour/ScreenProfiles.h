// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

class QScreen;

namespace skein {

class ColordClient;
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

/**
 * The profile of each monitor: that of a file if the photographer chose one, else the one that the
 * desktop's colour manager (colord) has for the monitor, else the X server's, else sRGB.
 *
 * Lives on the GUI thread and never waits: whatever has to be asked or read comes later by
 * changed(). Follows screens that come and go and profiles that are changed meanwhile; one that
 * disappears gives way to the next source.
 */
class ScreenProfiles final : public QObject
{
    Q_OBJECT

public:
    /** @param bus where colord is; tests have one of their own. */
    explicit ScreenProfiles(
        const QDBusConnection& bus = QDBusConnection::systemBus(), QObject* parent = nullptr);
    ~ScreenProfiles() override;

    /** Of @p screen, as far as it is known by now; sRGB when null. */
    [[nodiscard]] ScreenProfile of(const QScreen* screen) const;
    /** Uses the profile in @p path for every monitor; empty: finds one for each by itself. */
    void setFile(const QString& path);
    [[nodiscard]] QString file() const { return m_file; }

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
    void readFile();
    void readX11();
    void tellIfChanged();
    [[nodiscard]] ScreenProfile choose(const QString& name) const;

    QString m_file;
    std::optional<ScreenProfile> m_chosen; ///< What is in m_file, once it is read.
    QHash<QString, Found> m_found;         ///< By the name of the screen.
    QHash<QString, ScreenProfile> m_told;
    QTimer m_soon;
    int m_fileOrder = 0; ///< Answers to an earlier question no longer count.
    int m_x11Order = 0;
    std::unique_ptr<ColordClient> m_colord;
    std::unique_ptr<X11ProfileWatch> m_watch; ///< Null without an X server.
};

} // namespace skein
