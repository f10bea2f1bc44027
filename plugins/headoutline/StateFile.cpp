// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateFile.h"

#include "HeadState.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>
#include <QThreadPool>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace skein::headoutline {

namespace {

/** Gives the file a name that is free and answers it; empty: it could not. */
QString putAside(const QString& path)
{
    constexpr int mostNames = 1000;
    for (int i = 1; i <= mostNames; ++i) {
        const QString other = path + QStringLiteral(".old-%1").arg(i);
        if (QFile::rename(path, other)) { // Replaces nothing.
            return other;
        }
    }
    return {};
}

} // namespace

FileStamp FileStamp::of(const QString& path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
    return {true, found.st_ino, found.st_size,
        found.st_mtim.tv_sec * nanosecondsPerSecond + found.st_mtim.tv_nsec};
}

/** What the threads that write have in common with the object that asked them. */
struct StateFile::Shared
{
    std::atomic<int> newest = 0;
    QMutex writing;  ///< One thread at a time has the file, and what follows.
    FileStamp known; ///< What may be replaced.
    mutable QMutex errorMutex;
    QString error; ///< Guarded by errorMutex.
};

StateFile::StateFile(const QString& photograph, QThreadPool& threads)
    : m_photograph(photograph)
    , m_threads(threads)
    , m_shared(std::make_shared<Shared>())
{}

void StateFile::setPhotograph(const QString& photograph)
{
    m_photograph = photograph;
}

QString StateFile::path() const
{
    return HeadState::fileFor(m_photograph);
}

StateFile::Contents StateFile::read(const QString& path, qsizetype mostBytes)
{
    const auto unreadable = [](const QString& why) {
        return Contents{{},
            //: %1 is a technical reason
            tr("The heads that were saved beside this photograph could not be read: %1. They stay "
               "there under another name when you save others.")
                .arg(why),
            {}};
    };
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0) {
        const int code = errno;
        return code == ENOENT ? Contents()
                              : unreadable(QString::fromLocal8Bit(std::strerror(code)));
    }
    if (!S_ISREG(found.st_mode)) {
        return unreadable(tr("it is a link or no file"));
    }
    const FileStamp stamp = FileStamp::of(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(file.errorString());
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() < std::min(stamp.size, mostBytes)) {
        return unreadable(file.errorString());
    }
    return {bytes, {}, stamp};
}

QString StateFile::write(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile())) {
        //: %1 is a file
        return tr(
            "The heads were not saved, because “%1” is a link. Remove it and change something "
            "to try again.")
            .arg(info.fileName());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        //: %1 is a folder, %2 a technical reason
        return tr("The heads could not be saved in “%1”: %2. Make room or make the folder "
                  "writable, and change something to try again.")
            .arg(info.fileName(), file.errorString());
    }
    return {};
}

void StateFile::setKnown(const FileStamp& stamp)
{
    const QMutexLocker writing(&m_shared->writing);
    m_shared->known = stamp;
}

void StateFile::writeSoon(const QByteArray& bytes)
{
    const int number = ++m_shared->newest;
    m_threads.start([shared = m_shared, photograph = m_photograph, bytes, number] {
        const QMutexLocker writing(&shared->writing);
        if (shared->newest != number) {
            return;
        }
        const QString path = HeadState::fileFor(photograph);
        QString told;
        if (!QFileInfo::exists(photograph)) {
            //: %1 is a file
            told = tr("The heads were not saved: “%1” is not there any more.")
                       .arg(QFileInfo(photograph).fileName());
        } else {
            const FileStamp there = FileStamp::of(path);
            const bool isAnothers = there.isThere && there != shared->known;
            const QString kept = isAnothers ? putAside(path) : QString();
            told = write(path, bytes);
            if (told.isEmpty()) {
                shared->known = FileStamp::of(path);
            }
            if (told.isEmpty() && !kept.isEmpty()) {
                //: %1 is a file
                told = tr("The heads that were there, saved by something else or unreadable, are "
                          "kept in “%1”.")
                           .arg(QFileInfo(kept).fileName());
            }
        }
        const QMutexLocker locker(&shared->errorMutex);
        shared->error = told;
    });
}

QString StateFile::error() const
{
    const QMutexLocker locker(&m_shared->errorMutex);
    return m_shared->error;
}

} // namespace skein::headoutline
