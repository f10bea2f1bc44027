// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UnusedFolder.h"

#include "base/Background.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace skein {

namespace {

constexpr int lastNumber = 9999;
constexpr mode_t everybodysUmask = 0777;

/** The sentences of this file. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::UnusedFolder)
};

Result<QString> make(const QString& folder)
{
    const QString parent = QFileInfo(folder).path();
    QDir().mkpath(parent); // Whether it worked is seen below.
    for (int number = 2; number <= lastNumber; ++number) {
        const QString candidate = QStringLiteral("%1-%2").arg(folder).arg(number);
        // Making it is the only test that nobody can come in between.
        if (::mkdir(QFile::encodeName(candidate).constData(), everybodysUmask) == 0) {
            return candidate;
        }
        if (errno != EEXIST) {
            return failure(ErrorKind::Io,
                //: %1 is a folder
                Words::tr("A new session folder could not be made in “%1”. Check that the folder "
                          "can be written to, or open another session.")
                    .arg(QDir::toNativeSeparators(parent)),
                QString::fromLocal8Bit(std::strerror(errno)));
        }
    }
    return failure(ErrorKind::AlreadyExists,
        //: %1 is a folder
        Words::tr("There are too many session folders beside “%1”. Open a session of another name.")
            .arg(QDir::toNativeSeparators(folder)));
}

} // namespace

QFuture<Result<QString>> makeFolderBeside(const QString& folder)
{
    return askInBackground([folder] { return make(folder); });
}

} // namespace skein
