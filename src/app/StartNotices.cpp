// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartNotices.h"

#include "app/Windows.h"
#include "app/Workspace.h"
#include "base/Background.h"
#include "base/DataFolder.h"
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
    return {dataFolder(), QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
}

} // namespace

StartNotices::StartNotices(Windows& windows, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_windows(windows)
    , m_settings(settings)
{
    connect(&settings, &Settings::problemChanged, this, &StartNotices::say);
}

Workspace* StartNotices::workspace() const
{
    const QList<Workspace*> all = m_windows.workspaces();
    return all.isEmpty() ? nullptr : all.first();
}

MessageBar* StartNotices::messages() const
{
    const Workspace* first = workspace();
    return first == nullptr ? nullptr : &first->window().messages();
}

void StartNotices::begin(const std::optional<Error>& translation)
{
    say();
    if (MessageBar* bar = messages()) {
        // A session that cannot be opened may be told of before our own folders, or after them.
        connect(bar, &MessageBar::countChanged, this, &StartNotices::leaveToSession);
        if (translation) {
            bar->show({MessageKind::Warning, translation->message, {}, {}, translationTag()});
        }
    }
    whenAnswered(askInBackground([folders = ownFolders()] { return notWritable(folders); }), this,
        [this](const QStringList& folders) {
            m_refused = folders;
            say();
            sayFonts(); // Now that the window is on the screen.
        });
}

bool StartNotices::isSettingsFileStuck() const
{
    const std::optional<Error> problem = m_settings.problem();
    return problem && problem->kind == ErrorKind::Io;
}

QString StartNotices::notKept() const
{
    if (m_refused.isEmpty()) {
        return isSettingsFileStuck() ? tr("Nor are preferences kept.") : QString();
    }
    return isSettingsFileStuck() ? tr("Nor are preferences, sequences and thumbnails kept.")
                                 : tr("Nor are sequences and thumbnails kept.");
}

bool StartNotices::leaveToSession()
{
    Workspace* first = workspace();
    if (first == nullptr) {
        return false;
    }
    if (notKept().isEmpty()) {
        first->setNotKept({}); // What was not kept may be kept by now.
        return false;
    }
    if (!first->saysSessionFailed()) {
        return false;
    }
    m_areFoldersSaid = true;
    MessageBar& bar = first->window().messages();
    if (bar.has(foldersTag())) { // It tells of every withdrawal, which leads here again.
        bar.withdraw(foldersTag());
    }
    if (isSettingsFileStuck() && bar.has(settingsTag())) {
        bar.withdraw(settingsTag());
    }
    first->setNotKept(notKept());
    return true;
}

void StartNotices::say()
{
    MessageBar* bar = messages();
    if (bar == nullptr) {
        return;
    }
    const bool isStuck = isSettingsFileStuck();
    const bool isLeft = leaveToSession();
    if (!isLeft && !m_refused.isEmpty() && (!m_areFoldersSaid || bar->has(foldersTag()))) {
        m_areFoldersSaid = true;
        sayFolders(isStuck);
    }
    if (isStuck && (isLeft || m_areFoldersSaid)) {
        bar->withdraw(settingsTag()); // It has the same cause.
    } else {
        sayProblem();
    }
}

void StartNotices::sayProblem()
{
    MessageBar* bar = messages();
    const std::optional<Error> problem = m_settings.problem();
    if (problem && problem->message == m_said) {
        return; // Whoever has closed it need not read it again.
    }
    const bool isNewer = m_settings.origin() == SettingsOrigin::Newer && problem &&
                         problem->kind == ErrorKind::Unsupported;
    const int format = m_settings.stored().value(QLatin1String(SettingsFile::formatName)).toInt();
    if (!problem || (isNewer && m_settings.value(startKeys::toldFormat) == format)) {
        bar->withdraw(settingsTag());
        m_said.clear();
        return;
    }
    m_said = problem->message;
    if (isNewer) {
        m_settings.setValue(startKeys::toldFormat, format); // Once, not at every start.
    }
    bar->show({isNewer ? MessageKind::Information : MessageKind::Warning, problem->message, {}, {},
        settingsTag()});
}

void StartNotices::sayFolders(bool withPreferences)
{
    QStringList native;
    for (const QString& folder : std::as_const(m_refused)) {
        native.append(QDir::toNativeSeparators(folder));
    }
    const QString places = native.join(QStringLiteral(", "));
    messages()->show({MessageKind::Warning,
        withPreferences
            //: %1 is a list of folders
            ? tr("Nothing can be written in %1, so preferences, thumbnails, sequences and what "
                 "plugins keep are not remembered. Check that the disk has room and can be "
                 "written to.")
                  .arg(places)
            //: %1 is a list of folders
            : tr("Nothing can be written in %1, so thumbnails, sequences and what plugins keep are "
                 "not remembered. Photographs are not concerned. Check that the disk has room and "
                 "can be written to.")
                  .arg(places),
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
