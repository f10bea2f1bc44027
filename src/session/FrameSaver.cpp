// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FrameSaver.h"

#include "base/Background.h"
#include "base/StagedFile.h"
#include "image/FrameFile.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QPromise>
#include <memory>

namespace skein {

namespace {

const QString cameraName = QStringLiteral("live.jpg");

struct FrameSaverWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::FrameSaver)
};

/** Answers the path of the staging file. */
Result<IncomingPhoto> stage(const QString& folder, const FrameToSave& frame)
{
    const QByteArray bytes = frameFile(frame.jpeg, frame.orientation, frame.taken);
    if (bytes.isEmpty()) {
        return failure(ErrorKind::InvalidArgument,
            FrameSaverWords::tr("There is no frame of live view to save. Start live view, wait for "
                                "its picture and try again."));
    }
    auto staged = StagedFile::create(folder, cameraName);
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    if (const auto written = staged->append(bytes); !written) {
        staged->discard(); // No photograph: the next frame is as good.
        return tl::unexpected(written.error());
    }
    IncomingPhoto photo;
    photo.stagingPath = staged->path();
    photo.cameraName = cameraName;
    photo.size = staged->size();
    photo.camera = frame.camera;
    photo.taken = frame.taken;
    photo.body = frame.body;
    staged->close();
    return photo;
}

} // namespace

QFuture<Result<QString>> saveFrame(Session& session, const FrameToSave& frame)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto answer = [promise](const Result<QString>& result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto staged =
        askInBackground([folder = session.stagingFolder(), frame] { return stage(folder, frame); });
    whenAnswered(staged, &session, [&session, answer](const Result<IncomingPhoto>& photo) {
        if (photo) {
            session.commit(*photo).then(&session, answer);
        } else {
            answer(tl::unexpected(photo.error()));
        }
    });
    return promise->future();
}

} // namespace skein
