// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FrameSaver.h"

#include "base/Background.h"
#include "base/FileSync.h"
#include "base/StagedFile.h"
#include "image/FrameFile.h"
#include "session/FolderLock.h"
#include "session/FolderScanner.h"
#include "session/Reply.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <memory>

namespace skein {

namespace {

struct FrameSaverWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::FrameSaver)
};

/** Ends in letters: a counter at the end of the photographs' pattern does not see this one. */
QString nameOf(int number)
{
    return QStringLiteral("frame-%1-live.jpg").arg(number, 4, 10, QLatin1Char('0'));
}

/** The highest number that a frame in @p folder has; 0: there is none. */
int lastNumber(const QString& folder)
{
    static const QRegularExpression frame(
        QRegularExpression::anchoredPattern(QStringLiteral("frame-(\\d{4,9})-live\\..*")),
        QRegularExpression::CaseInsensitiveOption);
    int last = 0;
    const QStringList names = namesIn(folder);
    for (const QString& name : names) {
        last = std::max(last, frame.match(name).capturedView(1).toInt());
    }
    return last;
}

/** Answers the path of the staging file. */
Result<QString> stage(const QString& stagingFolder, const FrameToSave& frame)
{
    const QByteArray bytes = frameFile(frame.jpeg, frame.orientation, frame.taken);
    if (bytes.isEmpty()) {
        return failure(ErrorKind::InvalidArgument,
            FrameSaverWords::tr("There is no frame of live view to save. Start live view, wait for "
                                "its picture and try again."));
    }
    auto staged = StagedFile::create(stagingFolder, frameHint());
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    if (const auto written = staged->append(bytes); !written) {
        staged->discard(); // No photograph: the next frame is as good.
        return tl::unexpected(written.error());
    }
    const QString path = staged->path();
    staged->close();
    return path;
}

/** Gives the staged file its name in @p folder. */
Result<QString> giveName(const QString& folder, const QString& staged)
{
    const FolderLock lock(folder);
    constexpr int maxTries = 1000;
    const int last = lastNumber(folder);
    for (int number = last + 1; number <= last + maxTries; ++number) {
        const QString path = QDir(folder).filePath(nameOf(number));
        const auto renamed = renameBeneath(folder, staged, path);
        if (renamed) {
            StagedFile::removeWholeMark(staged);
            return syncFolder(folder).map([&path] { return path; });
        }
        if (renamed.error().kind != ErrorKind::AlreadyExists) {
            return tl::unexpected(renamed.error());
        }
    }
    return failure(ErrorKind::AlreadyExists,
        //: %1 is a folder, %2 a file
        FrameSaverWords::tr("No free name was found in “%1”; the frame stays in “%2”. Look at what "
                            "lies there.")
            .arg(QDir::toNativeSeparators(folder), QDir::toNativeSeparators(staged)));
}

Result<QString> save(const QString& folder, const QString& stagingFolder, const FrameToSave& frame)
{
    return stage(stagingFolder, frame).and_then([&folder](const QString& staged) {
        return nameFrame(folder, staged);
    });
}

} // namespace

QString frameHint()
{
    return QStringLiteral("live.jpg");
}

Result<QString> nameFrame(const QString& folder, const QString& staged)
{
    return syncFile(staged).and_then([&] { return giveName(folder, staged); });
}

QFuture<Result<QString>> saveFrame(Session& session, const FrameToSave& frame)
{
    // Answers also when the session goes before it is done.
    auto reply = std::make_shared<Reply<QString>>();
    const auto answered = reply->future();
    const auto saved =
        askInBackground([folder = session.folder(), staging = session.stagingFolder(), frame] {
            return save(folder, staging, frame);
        });
    whenAnswered(saved, &session,
        [reply = std::move(reply)](const Result<QString>& path) { reply->answer(path); });
    return answered;
}

} // namespace skein
