// SPDX-License-Identifier: GPL-3.0-or-later
#include "PhotographDesk.h"

#include "plugin/PluginHost.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginPictures.h"

#include <algorithm>
#include <utility>

namespace skein::headoutline {

namespace {

/** Faces of the smallest heads in a picture of a hundred people are still large enough for the
 * cascades in this. */
constexpr int photographSide = 2600;
constexpr int previewSide = 1400;

QImage previewOf(const QImage& photograph)
{
    if (std::max(photograph.width(), photograph.height()) <= previewSide) {
        return photograph;
    }
    return photograph.scaled(
        previewSide, previewSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

PhotographDesk::PhotographDesk(PluginHost& host, MakeDetector makeDetector, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_makeDetector(std::move(makeDetector))
{}

PhotographDesk::~PhotographDesk()
{
    for (const PluginHandle handle : {m_opening, m_drawing, m_finding}) {
        m_host.remove(handle);
    }
}

void PhotographDesk::open(const QString& path)
{
    m_opening = m_host.pictures().load({path, {photographSide, photographSide}, false},
        [this, path](const QImage& image, const QString& error) {
            if (image.isNull()) {
                Q_EMIT failed(error);
                return;
            }
            m_photograph = image;
            readState(path);
        });
}

void PhotographDesk::readState(const QString& path)
{
    struct Read
    {
        StateFile::Contents file;
        QImage preview;
    };
    auto read = std::make_shared<Read>();
    PluginTask task;
    task.work = [read, path, photograph = m_photograph](PluginJob&) {
        read->file = StateFile::read(HeadState::fileFor(path), HeadState::mostBytes);
        read->preview = previewOf(photograph);
        return QVariant();
    };
    task.finished = [this, read](const QVariant&, const QString& error) {
        m_opening = 0;
        if (!error.isEmpty()) {
            Q_EMIT failed(error);
            return;
        }
        m_preview = read->preview;
        QString remark = read->file.error;
        std::optional<HeadState> state;
        if (!read->file.bytes.isEmpty()) {
            state = HeadState::fromJson(read->file.bytes, &remark);
        }
        Q_EMIT opened(state.value_or(HeadState()), remark, state ? read->file.stamp : FileStamp());
    };
    m_opening = m_host.jobs().run(task);
}

void PhotographDesk::drawOutline(const OutlineLook& look)
{
    m_wanted = look;
    if (m_drawing != 0 || m_preview.isNull()) {
        m_isAnotherWanted = true;
        return;
    }
    m_isAnotherWanted = false;
    auto drawn = std::make_shared<QImage>();
    PluginTask task;
    task.work = [drawn, preview = m_preview, look](PluginJob&) {
        *drawn = outlined(preview, look);
        return QVariant();
    };
    task.finished = [this, drawn](const QVariant&, const QString& error) {
        m_drawing = 0;
        if (!error.isEmpty()) {
            Q_EMIT failed(error);
        } else {
            Q_EMIT outlineDrawn(*drawn);
        }
        if (m_isAnotherWanted) {
            drawOutline(m_wanted);
        }
    };
    m_drawing = m_host.jobs().run(task);
}

void PhotographDesk::findHeads()
{
    if (m_finding != 0 || m_photograph.isNull()) {
        return;
    }
    auto heads = std::make_shared<Heads>();
    PluginTask task;
    task.work = [heads, makeDetector = m_makeDetector, photograph = m_photograph](PluginJob& job) {
        QString error;
        const HeadSearch search{[&job] { return job.isCancelled(); },
            [&job](double part) { job.setProgress(part, {}); }};
        if (!makeDetector()->find(photograph, search, *heads, &error) && !job.isCancelled()) {
            job.fail(error);
        }
        return QVariant();
    };
    task.progress = [this](double part, const QString&) { Q_EMIT searched(part); };
    task.finished = [this, heads](const QVariant&, const QString& error) {
        m_finding = 0;
        if (!error.isEmpty()) {
            Q_EMIT failed(error);
            return;
        }
        Q_EMIT found(*heads);
    };
    m_finding = m_host.jobs().run(task);
}

void PhotographDesk::cancelFinding()
{
    m_host.remove(std::exchange(m_finding, 0)); // The thread ends with the next size of faces.
}

} // namespace skein::headoutline
