// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FrameSaver.h"

#include "base/Background.h"
#include "base/StagedFile.h"
#include "image/FrameFile.h"
#include "session/Reply.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <memory>

namespace skein {

namespace {

QString cameraName()
{
    return QStringLiteral("live.jpg");
}

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
    auto staged = StagedFile::create(folder, cameraName());
    if (!staged) {
        return tl::unexpected(staged.error());
    }
    if (const auto written = staged->append(bytes); !written) {
        staged->discard(); // No photograph: the next frame is as good.
        return tl::unexpected(written.error());
    }
    IncomingPhoto photo;
    photo.stagingPath = staged->path();
    photo.cameraName = cameraName();
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
    // Answers also when the session goes before it is done.
    auto reply = std::make_shared<Reply<QString>>();
    const auto answered = reply->future();
    const auto staged =
        askInBackground([folder = session.stagingFolder(), frame] { return stage(folder, frame); });
    whenAnswered(
        staged, &session, [&session, reply = std::move(reply)](const Result<IncomingPhoto>& photo) {
            if (photo) {
                session.commit(*photo).then(&session,
                    [reply](const Result<QString>& committed) { reply->answer(committed); });
            } else {
                reply->answer(tl::unexpected(photo.error()));
            }
        });
    return answered;
}

} // namespace skein
