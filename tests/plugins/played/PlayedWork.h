// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs that run in threads, pictures that come from files and go to a folder.
#pragma once

#include "PlayedHandles.h"
#include "plugin/PluginBeside.h"
#include "plugin/PluginFacts.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginResults.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace skein {

/** What runs for a plugin: it answers on the GUI thread unless it was removed before. */
class PlayedQueue final : public QObject
{
public:
    explicit PlayedQueue(PlayedHandles& handles)
        : m_handles(handles)
    {}
    ~PlayedQueue() override { m_threads.waitForDone(); }

    /** @p work on a thread, then @p answer here. */
    PluginHandle start(const std::function<void()>& work, const std::function<void()>& answer)
    {
        const PluginHandle handle = m_handles.next();
        m_running.insert(handle);
        ++m_started;
        m_threads.start([this, handle, work, answer] {
            work();
            QMetaObject::invokeMethod(this, [this, handle, answer] {
                if (m_running.remove(handle)) {
                    answer();
                }
            });
        });
        return handle;
    }
    bool remove(PluginHandle handle) { return m_running.remove(handle); }
    /** Waits for what still runs on threads, and for what it has to say. */
    void finish()
    {
        wait();
        QCoreApplication::sendPostedEvents(this);
    }
    void wait() { m_threads.waitForDone(); }
    [[nodiscard]] qsizetype count() const { return m_running.size(); }
    /** All that were ever started. */
    [[nodiscard]] int started() const { return m_started; }

private:
    PlayedHandles& m_handles;
    QThreadPool m_threads;
    QSet<PluginHandle> m_running;
    int m_started = 0;
};

class PlayedJobs final : public PluginJobs
{
public:
    explicit PlayedJobs(PlayedQueue& queue)
        : m_queue(queue)
    {}

    PluginHandle run(const PluginTask& task) override
    {
        const auto job = std::make_shared<Job>();
        job->told = [this, task](double part, const QString& doing) {
            if (task.progress) {
                QMetaObject::invokeMethod(
                    &m_home, [task, part, doing] { task.progress(part, doing); });
            }
        };
        const PluginHandle handle = m_queue.start([job, task] { job->result = task.work(*job); },
            [job, task] {
                if (task.finished) {
                    task.finished(
                        job->result, job->isGivenUp ? QStringLiteral("Cancelled.") : job->error);
                }
            });
        m_jobs.insert(handle, job);
        return handle;
    }
    void cancel(PluginHandle job) override
    {
        if (const auto known = m_jobs.value(job)) {
            known->isGivenUp = true;
        }
    }
    void remove(PluginHandle job)
    {
        cancel(job);
        m_jobs.remove(job);
    }

private:
    struct Job final : PluginJob
    {
        [[nodiscard]] bool isCancelled() const override { return isGivenUp; }
        void setProgress(double part, const QString& doing) override { told(part, doing); }
        void fail(const QString& sentence) override { error = sentence; }
        std::function<void(double, const QString&)> told;
        std::atomic<bool> isGivenUp = false;
        QString error;
        QVariant result;
    };

    PlayedQueue& m_queue;
    QObject m_home; ///< What is told when the desk has gone is not heard.
    QMap<PluginHandle, std::shared_ptr<Job>> m_jobs;
};

/** Writes the path of the photograph behind the picture, where readers of pictures do not look. */
class PlayedFacts final : public PluginFacts
{
public:
    QString refusal; ///< What it is answered with, if it is to fail.

    [[nodiscard]] QByteArray carried(
        const QString& path, const QByteArray& picture, QString* whyNot) const override
    {
        if (!refusal.isEmpty()) {
            *whyNot = refusal;
            return picture;
        }
        return picture + path.toUtf8();
    }
};

class PlayedPictures final : public PluginPictures, public PluginResults, public PluginBeside
{
public:
    PlayedPictures(PlayedQueue& queue, const QString& folder)
        : m_queue(queue)
        , m_folder(folder)
    {}

    QString refusal;           ///< What saving is answered with, if it is to fail.
    bool loadsNothing = false; ///< The disk does not answer.
    bool savesNothing = false; ///< The same.
    QStringList besides;       ///< The photographs that things were to be saved beside.

    PluginHandle load(const PluginPictureRequest& request,
        const std::function<void(const QImage& image, const QString& error)>& done) override
    {
        if (loadsNothing) {
            return m_queue.start([] {}, [] {});
        }
        const auto image = std::make_shared<QImage>();
        return m_queue.start([image, request] { *image = read(request); },
            [image, done] {
                done(*image, image->isNull() ? QStringLiteral("It is damaged.") : QString());
            });
    }
    void saveBytes(PluginWindow& /*window*/, const QString& suggestedName, const QByteArray& bytes,
        const std::function<void(const QString& path, const QString& error)>& done) override
    {
        save(suggestedName, done, [bytes](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        });
    }
    void saveImage(PluginWindow& /*window*/, const QString& suggestedName, const QImage& image,
        int quality,
        const std::function<void(const QString& path, const QString& error)>& done) override
    {
        if (savesNothing) {
            return;
        }
        save(suggestedName, done,
            [image, quality](const QString& path) { return image.save(path, nullptr, quality); });
    }

    void saveImage(PluginWindow& window, const QString& photograph, const QString& suggestedName,
        const QImage& image, int quality,
        const std::function<void(const QString& path, const QString& error)>& done) override
    {
        besides.append(photograph);
        saveImage(window, suggestedName, image, quality, done);
    }
    void save(PluginWindow& window, const QString& photograph, const QString& stem,
        const QList<PluginResultFile>& files,
        const std::function<void(const QStringList& paths, const QString& error)>& done) override
    {
        besides.append(photograph);
        save(window, stem, files, done);
    }

    void save(PluginWindow& /*window*/, const QString& stem, const QList<PluginResultFile>& files,
        const std::function<void(const QStringList& paths, const QString& error)>& done) override
    {
        QStringList paths;
        for (int i = 1; paths.size() < files.size(); ++i) {
            paths.clear();
            const QString numbered = i == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(i);
            for (const PluginResultFile& file : files) {
                const QString path = m_folder + QLatin1Char('/') + numbered + file.ending;
                paths += QFile::exists(path) ? QStringList() : QStringList(path);
            }
        }
        const auto write = [paths, files, isRefused = !refusal.isEmpty()] {
            for (qsizetype i = 0; !isRefused && i < files.size(); ++i) {
                QFile file(paths.at(i));
                file.open(QIODevice::WriteOnly);
                file.write(files.at(i).bytes);
            }
        };
        m_queue.start(write, [this, done, paths] {
            if (done) {
                done(refusal.isEmpty() ? paths : QStringList(), refusal);
            }
        });
    }

private:
    static QImage read(const PluginPictureRequest& request)
    {
        QImageReader reader(request.path);
        reader.setAutoTransform(true);
        QImage image = reader.read();
        if (request.within.isValid() && !image.isNull()) {
            const QSize fitted = image.size().scaled(request.within, Qt::KeepAspectRatio);
            if (fitted.width() < image.width()) {
                image = image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            }
        }
        return image;
    }
    void save(const QString& name,
        const std::function<void(const QString& path, const QString& error)>& done,
        const std::function<bool(const QString&)>& write)
    {
        const auto answer = [done](const QString& path, const QString& error) {
            if (done) {
                done(path, error);
            }
        };
        if (!refusal.isEmpty()) {
            m_queue.start([] {}, [this, answer] { answer({}, refusal); });
            return;
        }
        const QFileInfo info(name);
        QString path = m_folder + QLatin1Char('/') + name;
        for (int i = 2; QFile::exists(path); ++i) {
            path = QStringLiteral("%1/%2-%3.%4")
                       .arg(m_folder, info.completeBaseName(), QString::number(i), info.suffix());
        }
        m_queue.start([write, path] { write(path); }, [answer, path] { answer(path, {}); });
    }

    PlayedQueue& m_queue;
    QString m_folder;
};

} // namespace skein
