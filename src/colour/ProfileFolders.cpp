// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ProfileFolders.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

namespace skein {

namespace {
/** A folder with more is none of profiles. */
constexpr int maxFiles = 1000;
} // namespace

QStringList profileFolders()
{
    const QDir home = QDir::home();
    QStringList folders{home.filePath(QStringLiteral(".color/icc"))};
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& folder : data) {
        folders << QDir(folder).filePath(QStringLiteral("icc"))
                << QDir(folder).filePath(QStringLiteral("color/icc"));
    }
    folders.append(QStringLiteral("/var/lib/color/icc"));
    folders.removeDuplicates();
    return folders;
}

QList<InstalledProfile> installedProfiles(const QStringList& folders, bool screensOnly)
{
    QList<InstalledProfile> profiles;
    QSet<QString> known;
    int files = 0;
    for (const QString& folder : folders) {
        QDirIterator it(folder, {QStringLiteral("*.icc"), QStringLiteral("*.icm")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext() && files < maxFiles) {
            const QString path = it.next();
            ++files;
            const auto profile = ColourProfile::fromFile(path);
            if (!profile || !profile->canBeTarget() ||
                (screensOnly && profile->kind() != ColourProfile::Kind::Rgb)) {
                continue;
            }
            if (!known.contains(profile->description())) {
                known.insert(profile->description());
                profiles.append({path, profile->description()});
            }
        }
    }
    std::sort(
        profiles.begin(), profiles.end(), [](const InstalledProfile& a, const InstalledProfile& b) {
            return QString::localeAwareCompare(a.description, b.description) < 0;
        });
    return profiles;
}

} // namespace skein
