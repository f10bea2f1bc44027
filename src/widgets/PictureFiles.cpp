// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureFiles.h"

#include "base/FileSync.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>
#include <memory>

namespace skein {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::PictureFiles)
};

/** Runs @p work on the pool and answers with what it returns. */
template<typename T, typename Work>
QFuture<Result<T>> onPool(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<TrashedFile> trashNow(const QString& path)
{
    TrashedFile trashed{path, {}};
    if (QFile::moveToTrash(path, &trashed.trashPath)) {
        return trashed;
    }
    return failure(
        ErrorKind::Io, FileWords::tr("%1 could not be moved to the trash. It stays where it is.")
                           .arg(QDir::toNativeSeparators(path)));
}

Result<void> restoreNow(const TrashedFile& file)
{
    if (auto moved = renameWithoutReplacing(file.trashPath, file.path); !moved) {
        return failure(moved.error().kind,
            FileWords::tr("%1 could not be taken back. It is still in the trash.")
                .arg(QDir::toNativeSeparators(file.path)),
            moved.error().detail);
    }
    // The trash's note about the file (freedesktop Trash specification):
    // <trash>/info/NAME.trashinfo
    const QFileInfo info(file.trashPath);
    QFile::remove(QDir(info.path()).filePath(QStringLiteral("../info/")) + info.fileName() +
                  QStringLiteral(".trashinfo"));
    return {};
}

} // namespace

void openWithDesktop(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
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
    message << QStringList{QUrl::fromLocalFile(path).toString()} << QString();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, path] {
        if (watcher->isError()) {
            openFolder(QFileInfo(path).path());
        }
        watcher->deleteLater();
    });
}

QFuture<Result<TrashedFile>> moveToTrash(const QString& path)
{
    return onPool<TrashedFile>([path] { return trashNow(path); });
}

QFuture<Result<void>> restoreFromTrash(const TrashedFile& file)
{
    return onPool<void>([file] { return restoreNow(file); });
}

} // namespace skein
