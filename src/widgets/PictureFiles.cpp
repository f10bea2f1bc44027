// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureFiles.h"

#include "base/Background.h"
#include "base/DesktopBuses.h"
#include "widgets/BriefWatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace skein {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::PictureFiles)
};

Result<void> start(const QString& command, const QStringList& paths)
{
    QStringList words = QProcess::splitCommand(command);
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const QString program = name.contains(u'/') ? name : QStandardPaths::findExecutable(name);
    QProcess process;
    process.setProgram(program);
    process.setArguments(words + paths);
    // Like this program's own output: its chatter is nobody's business here.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (program.isEmpty() || !process.startDetached()) {
        return failure(ErrorKind::NotFound,
            //: %1 is a program
            FileWords::tr("The program “%1” could not be started. Check that it is installed and "
                          "how it is spelt.")
                .arg(name));
    }
    return {};
}

/** What xdg-open says when it found no program, or none that could be started (xdg-open(1)). */
bool meansNoProgram(int exitCode)
{
    constexpr int toolMissing = 3;
    constexpr int actionFailed = 4;
    return exitCode == toolMissing || exitCode == actionFailed;
}

/** Where the desktop is none that xdg-open knows, it runs the program itself and ends with it: one
 * that has run for a while has shown the picture, however it ends. */
Result<void> open(const QString& path, std::chrono::milliseconds moment)
{
    const BriefResult opener =
        runBriefly(QStandardPaths::findExecutable(QStringLiteral("xdg-open")), {path}, moment);
    if (opener.end != BriefEnd::NotStarted &&
        (opener.end != BriefEnd::Ended || !meansNoProgram(opener.exitCode))) {
        return {};
    }
    return failure(ErrorKind::NotFound,
        //: %1 is the name of a file
        FileWords::tr("This desktop knows no program for files like “%1”. Name one yourself, or "
                      "choose one for this kind of file in the settings of the desktop.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace

QFuture<Result<void>> openWithDesktop(const QString& path, std::chrono::milliseconds moment)
{
    return askInBackground([path, moment] { return open(path, moment); });
}

void openFolder(const QString& folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void showInFileManager(const QString& path)
{
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    message << QStringList{uri} << QString();
    whenOpen({}, QCoreApplication::instance(), [message, path](const OpenBuses& open) {
        if (!open.session.isConnected()) { // Nobody would answer.
            openFolder(QFileInfo(path).path());
            return;
        }
        auto* watcher = new QDBusPendingCallWatcher(open.session.asyncCall(message));
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, path] {
            if (watcher->isError()) {
                openFolder(QFileInfo(path).path());
            }
            watcher->deleteLater();
        });
    });
}

QFuture<Result<void>> openWithProgram(const QString& command, const QStringList& paths)
{
    return askInBackground([command, paths] { return start(command, paths); });
}

} // namespace skein
