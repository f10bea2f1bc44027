// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/ThumbnailOperation.h"

#include "camerahost/GpError.h"
#include "camerahost/WireWriter.h"

namespace skein {

ThumbnailOperation::ThumbnailOperation(
    quint32 id, CameraFileRef file, CameraFiles& files, WireWriter& wire)
    : Operation(id)
    , m_file(std::move(file))
    , m_files(files)
    , m_wire(wire)
{}

Step ThumbnailOperation::step()
{
    if (m_cancelled) {
        m_wire.sendFailure(id(), cancelledError());
        return Step::done();
    }
    if (m_picture.isEmpty()) {
        auto picture = m_files.thumbnail(m_file);
        if (!picture) {
            m_wire.sendFailure(id(), std::move(picture.error()));
            return Step::done();
        }
        m_picture = std::move(*picture);
        return Step::again();
    }
    m_wire.send(id(), wire::Thumbnail{m_file, std::move(m_picture), m_files.orientation(m_file)});
    return Step::done();
}

void ThumbnailOperation::abandon(const Error& error)
{
    m_wire.sendFailure(id(), error);
}

} // namespace skein
