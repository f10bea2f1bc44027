// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartNotices.h"

#include "app/Windows.h"
#include "app/Workspace.h"
#include "base/Background.h"
#include "base/Settings.h"
#include "widgets/FontCheck.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/StartKeys.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace skein {

namespace {

/** Enough to see what is meant. */
constexpr qsizetype mostLetters = 20;

QString settingsTag()
{
    return QStringLiteral("settings-file");
}

QString foldersTag()
{
    return QStringLiteral("own-folders");
}

QString translationTag()
{
    return QStringLiteral("own-translation");
}

QString fontsTag()
{
    return QStringLiteral("fonts");
}

/** Where the program keeps things beside settings and photographs. */
QStringList ownFolders()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
}

} // namespace

StartNotices::StartNotices(Windows& windows, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_windows(windows)
    , m_settings(settings)
{
    connect(&settings, &Settings::problemChanged, this, &StartNotices::sayProblem);
}

MessageBar* StartNotices::messages() const
{
    const QList<Workspace*> all = m_windows.workspaces();
    return all.isEmpty() ? nullptr : &all.first()->window().messages();
}

void StartNotices::begin(const std::optional<Error>& translation)
{
    sayProblem();
    if (MessageBar* bar = messages(); bar != nullptr && translation) {
        bar->show({MessageKind::Warning, translation->message, {}, {}, translationTag()});
    }
    whenAnswered(askInBackground([folders = ownFolders()] { return notWritable(folders); }), this,
        [this](const QStringList& folders) {
            sayFolders(folders);
            sayFonts(); // Now that the window is on the screen.
        });
}

void StartNotices::sayProblem()
{
    MessageBar* bar = messages();
    if (bar == nullptr) {
        return;
    }
    const std::optional<Error> problem = m_settings.problem();
    const bool isNewer = m_settings.origin() == SettingsOrigin::Newer && problem &&
                         problem->kind == ErrorKind::Unsupported;
    const int format = m_settings.stored().value(QLatin1String(SettingsFile::formatName)).toInt();
    if (!problem || (isNewer && m_settings.value(startKeys::toldFormat) == format)) {
        bar->withdraw(settingsTag());
        return;
    }
    if (isNewer) {
        m_settings.setValue(startKeys::toldFormat, format); // Once, not at every start.
    }
    bar->show({isNewer ? MessageKind::Information : MessageKind::Warning, problem->message, {}, {},
        settingsTag()});
}

void StartNotices::sayFolders(const QStringList& folders)
{
    MessageBar* bar = messages();
    if (folders.isEmpty() || bar == nullptr) {
        return;
    }
    QStringList native;
    for (const QString& folder : folders) {
        native.append(QDir::toNativeSeparators(folder));
    }
    bar->show({MessageKind::Warning,
        //: %1 is a list of folders
        tr("Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not "
           "remembered. Photographs are not concerned. Check that the disk has room and can be "
           "written to.")
            .arg(native.join(QStringLiteral(", "))),
        {}, {}, foldersTag()});
}

void StartNotices::sayFonts()
{
    const QString missing = missingGlyphs(QApplication::font(), lettersOfTheProgram());
    MessageBar* bar = messages();
    if (missing.isEmpty() || bar == nullptr) {
        return;
    }
    qWarning("skein: the fonts of this computer lack some letters; install DejaVu or Noto fonts");
    bar->show({MessageKind::Warning,
        //: %1 are single letters and signs
        tr("The fonts of this computer lack some letters, which are shown as boxes: %1. Install "
           "the "
           "fonts DejaVu or Noto.")
            .arg(missing.left(mostLetters)),
        {}, {}, fontsTag()});
}

QStringList notWritable(const QStringList& folders)
{
    QStringList refused;
    for (const QString& folder : folders) {
        QTemporaryFile probe(folder + QStringLiteral("/.skein-probe-XXXXXX"));
        const QByteArray byte(1, 'x'); // On a full disk files can be made, but not filled.
        if (!QDir().mkpath(folder) || !probe.open() || probe.write(byte) != byte.size() ||
            !probe.flush()) {
            refused.append(folder);
        }
    }
    return refused;
}

} // namespace skein
