// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the camera's files, whole or in parts; other operations are in CameraCalls.cpp.
#include "camera/CameraPrivate.h"

namespace skein {

std::optional<Result<QList<CameraFileEntry>>> Camera::Private::listed(
    const Result<wire::Message>& reply)
{
    if (auto error = errorOf(reply)) {
        heard(CallKind::ListFiles, error);
        return tl::make_unexpected(std::move(*error));
    }
    if (const auto* last = std::get_if<wire::FileList>(&*reply)) {
        m_reconnector.settle();
        return last->files;
    }
    return {};
}

QFuture<Result<QList<CameraFileEntry>>> Camera::Private::listFiles(const QString& folder)
{
    if (auto error = refused(CameraCall::Files)) {
        return Answer<QList<CameraFileEntry>>::ready(tl::make_unexpected(std::move(*error)));
    }
    const Answer<QList<CameraFileEntry>> answer;
    const auto id = std::make_shared<quint32>(0);
    *id = m_host->call(CallKind::ListFiles, wire::ListFiles{folder, true},
        [this, answer, id](const Result<wire::Message>& reply) {
            const auto last = listed(reply);
            if (!last) {
                return false;
            }
            const QList<CameraFileEntry> all = m_lists.take(*id);
            answer.give(*last ? Result<QList<CameraFileEntry>>(all + **last) : *last);
            answered();
            return true;
        });
    m_lists.insert(*id, {});
    return answer.future();
}

CameraListing Camera::Private::startListing(const QString& folder)
{
    if (auto error = refused(CameraCall::Files)) {
        return {0, Answer<void>::ready(tl::make_unexpected(std::move(*error)))};
    }
    const Answer<void> answer;
    const auto id = std::make_shared<quint32>(0);
    *id = m_host->call(CallKind::ListFiles, wire::ListFiles{folder, true},
        [this, answer, id](const Result<wire::Message>& reply) {
            const auto last = listed(reply);
            if (!last) {
                return false;
            }
            answered();
            if (*last && !(*last)->isEmpty()) {
                Q_EMIT q.filesFound(*id, **last);
            }
            answer.give(*last ? Result<void>() : tl::make_unexpected(last->error()));
            return true;
        });
    return {*id, answer.future()};
}

void Camera::Private::stopListing(quint32 listing)
{
    if (m_host && m_host->pending().kind(listing) == CallKind::ListFiles &&
        !m_lists.contains(listing)) {
        m_host->cancel(listing);
    }
}

void Camera::Private::onFilesFound(const wire::FilesFound& found)
{
    if (const auto list = m_lists.find(found.commandId); list != m_lists.end()) {
        *list += found.files;
    } else if (m_host && m_host->pending().kind(found.commandId) == CallKind::ListFiles) {
        Q_EMIT q.filesFound(found.commandId, found.files);
    }
}

} // namespace skein
