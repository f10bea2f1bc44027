// SPDX-License-Identifier: GPL-3.0-or-later
#include "StackRun.h"

#include "FocusStack.h"
#include "FreeMemory.h"

#include "plugin/PluginBeside.h"
#include "plugin/PluginFacts.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginWindow.h"

#include <QFileInfo>

namespace skein::focusstack {

namespace {

// How long the steps take, compared with each other; placing a frame is 1.
constexpr double mergingWeight = 3;
constexpr double finishingWeight = 3;

} // namespace

struct StackRun::Work
{
    explicit Work(const FocusStack::Options& options)
        : stack(options)
    {}

    FocusStack stack;
    QByteArray picture;
    QByteArray depth;
    QString remark; ///< A sentence; mostly empty.
};

StackRun::StackRun(
    PluginHost& host, PluginWindow& window, const FrameFiles& frames, const StackOptions& options)
    : m_host(host)
    , m_window(&window)
    , m_frames(frames)
    , m_options(options)
{}

StackRun::~StackRun()
{
    m_host.remove(m_running);
}

void StackRun::start()
{
    FocusStack::Options options;
    options.align = m_options.align;
    options.depthMap = m_options.depthBits > 0;
    m_work = std::make_shared<Work>(options);
    place(0);
}

QString StackRun::nameOf(int index) const
{
    return QFileInfo(m_frames.paths.value(index)).fileName();
}

void StackRun::fail(const QString& sentence)
{
    m_work.reset();
    Q_EMIT failed(sentence);
}

void StackRun::tell(double done, const QString& doing)
{
    const double all = count() * (1 + mergingWeight) + finishingWeight;
    Q_EMIT progressed(done / all, doing);
}

void StackRun::load(
    int index, QSize within, bool deep, const std::function<void(const QImage&)>& then)
{
    m_running = m_host.pictures().load({m_frames.paths.at(index), within, deep},
        [this, index, then](const QImage& image, const QString& error) {
            if (image.isNull()) {
                //: %1 is a file, %2 a sentence: why
                fail(tr("“%1” cannot be stacked. %2").arg(nameOf(index), error));
                return;
            }
            then(image);
        });
}

void StackRun::run(const std::function<QString(Work&, const std::function<bool()>&)>& work,
    const std::function<void()>& then)
{
    PluginTask task;
    task.work = [work, shared = m_work](PluginJob& job) {
        const QString error = work(*shared, [&job] { return job.isCancelled(); });
        if (!error.isEmpty()) {
            job.fail(error);
        }
        return QVariant();
    };
    task.finished = [this, then](const QVariant&, const QString& error) {
        if (!error.isEmpty()) {
            fail(error);
            return;
        }
        then();
    };
    m_running = m_host.jobs().run(task);
}

void StackRun::place(int index)
{
    if (index == count()) {
        run([](Work& work, const auto&) { return work.stack.placed(); }, [this] { merge(0); });
        return;
    }
    //: progress; %1 and %2 are numbers of photographs
    tell(index, tr("Laying on each other: %1 of %2").arg(index + 1).arg(count()));
    constexpr QSize small(FocusStack::placingSide, FocusStack::placingSide);
    load(index, small, false, [this, index](const QImage& image) {
        run([image, name = nameOf(index)](
                Work& work, const auto&) { return work.stack.place(image, name); },
            [this, index] { place(index + 1); });
    });
}

void StackRun::merge(int index)
{
    while (index < count() && m_work->stack.isLeftOut(index)) {
        ++index;
    }
    if (index == count()) {
        finish();
        return;
    }
    //: progress; %1 and %2 are numbers of photographs
    tell(count() + mergingWeight * index, tr("Merging: %1 of %2").arg(index + 1).arg(count()));
    load(index, {}, true, [this, index](const QImage& image) {
        run(
            [image, index](Work& work, const std::function<bool()>& isCancelled) {
                work.stack.setMemory(freeMemory());
                return work.stack.merge(index, image, isCancelled);
            },
            [this, index] { merge(index + 1); });
    });
}

void StackRun::finish()
{
    tell(count() * (1 + mergingWeight), tr("Putting the picture together"));
    run(
        [options = m_options, source = m_frames.exifSource,
            facts = static_cast<const PluginFacts*>(m_host.find(SkeinPluginFacts_iid))](
            Work& work, const auto&) {
            Stacked stacked;
            QString error = work.stack.finish(stacked);
            if (!error.isEmpty()) {
                return error;
            }
            work.picture =
                Encoding::picture(stacked.picture, options.kind, options.quality, &error);
            if (error.isEmpty() && facts != nullptr) {
                // A stack without EXIF is better than none; what went wrong is a remark.
                work.picture = facts->carried(source, work.picture, &work.remark);
            }
            if (error.isEmpty() && options.depthBits > 0) {
                work.depth = Encoding::depthMap(stacked.depth, options.depthBits, &error);
            }
            return error;
        },
        [this] { save(); });
}

void StackRun::save()
{
    if (!m_window) {
        return;
    }
    m_isSaving = true;
    //: progress: what is being done
    tell(count() * (1 + mergingWeight) + finishingWeight / 2, tr("Saving"));
    QList<PluginResultFile> files{
        {QLatin1Char('.') + Encoding::extension(m_options.kind), m_work->picture}};
    if (!m_work->depth.isEmpty()) {
        files.append({QStringLiteral("-depth.png"), m_work->depth});
    }
    auto* beside = static_cast<PluginBeside*>(m_host.find(SkeinPluginBeside_iid));
    // Both or none, and whatever becomes of this object meanwhile.
    const QString& first = m_frames.paths.constFirst();
    beside->save(*m_window, first, stackName(first), files,
        [run = QPointer(this)](const QStringList& paths, const QString& error) {
            if (!run) {
                return;
            }
            if (paths.isEmpty()) {
                run->m_isSaving = false; // Minutes of work: not thrown away for a full disk.
                Q_EMIT run->notSaved(error);
                return;
            }
            run->end(paths.value(0), paths.value(1));
        });
}

void StackRun::end(const QString& path, const QString& depthPath)
{
    const QStringList leftOut = m_work->stack.leftOut();
    QStringList remarks;
    if (!leftOut.isEmpty()) {
        //: %1: names of files with commas between them
        remarks.append(tr("Left out, because they show something else than the others: %1.")
                           .arg(leftOut.join(QLatin1String(", "))));
    }
    if (!m_work->remark.isEmpty()) {
        remarks.append(m_work->remark);
    }
    m_work.reset();
    Q_EMIT saved(path, depthPath, remarks.join(QLatin1Char('\n')));
}

} // namespace skein::focusstack
