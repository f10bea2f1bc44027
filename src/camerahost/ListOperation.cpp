// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/ListOperation.h"

#include "camerahost/GpError.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/WireWriter.h"

namespace skein {

namespace {

constexpr int filesPerStep = 8;
/** What is found meanwhile is told at once: somebody is looking at the list. */
constexpr qint64 tellIntervalMs = 150;

} // namespace

ListOperation::ListOperation(quint32 id, const wire::ListFiles& order, CameraFiles& files,
    SignsOfLife& signs, WireWriter& wire)
    : Operation(id)
    , m_files(files)
    , m_signs(signs)
    , m_wire(wire)
    , m_folders(order.folder.isEmpty() ? QStringLiteral("/") : order.folder)
    , m_inParts(order.inParts)
{
    m_sinceTold.start();
}

Step ListOperation::step()
{
    if (m_cancelled) {
        m_wire.sendFailure(id(), cancelledError());
        return Step::done();
    }
    m_signs.answered(id());
    for (int i = 0; i < filesPerStep && !m_names.isEmpty(); ++i) {
        m_found += m_files.entry(m_names.takeFirst());
    }
    tellFound();
    if (!m_names.isEmpty()) {
        return Step::again();
    }
    if (m_folders.isEmpty()) {
        m_wire.send(id(), wire::FileList{std::move(m_found)});
        return Step::done();
    }
    if (auto read = readFolder(); !read) {
        m_wire.sendFailure(id(), std::move(read.error()));
        return Step::done();
    }
    return Step::again();
}

void ListOperation::tellFound()
{
    if (!m_inParts || m_found.isEmpty() || m_sinceTold.elapsed() < tellIntervalMs) {
        return;
    }
    m_wire.sendEvent(wire::FilesFound{id(), std::exchange(m_found, {})});
    m_sinceTold.start();
}

Result<void> ListOperation::readFolder()
{
    const QString folder = m_folders.takeFirst();
    auto files = m_files.filesIn(folder);
    if (!files) {
        return tl::unexpected(std::move(files.error()));
    }
    auto folders = m_files.foldersIn(folder);
    if (!folders) {
        return tl::unexpected(std::move(folders.error()));
    }
    m_names = std::move(*files);
    m_folders += *folders;
    return {};
}

void ListOperation::abandon(const Error& error)
{
    m_wire.sendFailure(id(), error);
}

} // namespace skein
