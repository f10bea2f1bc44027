// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "session/SidecarName.h"

#include <QObject>
#include <QString>

namespace skein {

class ImageLoader;
class Session;
class SessionBrowser;

/** The preferences that a window's session and pictures follow: their keys and what is stored. */
namespace preferences {

/** One of sidecarStyleName()'s. */
inline const SettingKey<QString> sidecarStyleKey{
    "session/sidecarStyle", QStringLiteral("with-extension")};
/** A FileNamer pattern; empty: the default one. */
inline const SettingKey<QString> fileNamePatternKey{"session/fileNamePattern", QString()};
/** What {job} stands for in it. */
inline const SettingKey<QString> jobKey{"session/job", QString()};
/** Mebibytes of decoded pictures; 0: chosen by the memory of the computer. */
inline const SettingKey<int> cacheMebibytesKey{"pictures/cacheMebibytes", 0};

constexpr qint64 mebibyte = 1024 * 1024;
/** Less does not hold two pictures of the largest sensors in use: 61 megapixels take 233 MiB. */
constexpr int leastCacheMebibytes = 512;
/** A mebibyte short of a tebibyte: more than any of these computers has. */
constexpr int mostCacheMebibytes = 1024 * 1024 - 1;

/** How a style is written in the settings: stable for ever. */
[[nodiscard]] QString sidecarStyleName(SidecarStyle style);
/** The style of that name; the default for other names. */
[[nodiscard]] SidecarStyle sidecarStyleFromName(const QString& name);

/** A sentence when the stored pattern is none, so that the default one counts; else empty. */
[[nodiscard]] QString patternProblem(const Settings& settings);

} // namespace preferences

/**
 * Makes a window's session, browser and loader follow the preferences, from the start and at each
 * change, in whichever window that is made. A pattern that the program was started with counts
 * until the stored one changes. Borrows all it is given, which must outlive it. Lives on the GUI
 * thread.
 */
class PreferenceFollower final : public QObject
{
    Q_OBJECT

public:
    /** What follows. */
    struct Parts
    {
        Settings& settings;
        Session& session;
        SessionBrowser& browser;
        ImageLoader& loader;
    };

    explicit PreferenceFollower(const Parts& parts, QObject* parent = nullptr);

private:
    void onChanged(const QString& name);
    void applySidecarStyle();
    void applyPattern();
    void applyJob();
    void applyCache();

    const Parts m_parts;
};

} // namespace skein
