// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataReader.h"

#include "base/Exiv2Setup.h"
#include "metadata/MetadataParser.h"

#include <QCoreApplication>
#include <QPointer>

namespace skein {

namespace {

constexpr int readerThreads = 2;
/** So many readers may have gone over reads that do not end. */
constexpr int maxFarewells = 16;

/** Keeps @p threads until their work is done, without making anybody wait. */
void sayFarewell(std::shared_ptr<QThreadPool> threads)
{
    static QThreadPool farewells;
    static const bool prepared = [] {
        farewells.setMaxThreadCount(maxFarewells);
        // What still runs posts to the application, so that must not go before.
        qAddPostRoutine([] { farewells.waitForDone(); });
        return true;
    }();
    Q_UNUSED(prepared);
    farewells.start([threads = std::move(threads)] { threads->waitForDone(); });
}

} // namespace

MetadataReader::MetadataReader(QObject* parent)
    : QObject(parent)
    , m_threads(std::make_shared<QThreadPool>())
{
    prepareExiv2();
    m_threads->setMaxThreadCount(readerThreads);
}

MetadataReader::~MetadataReader()
{
    cancel();
    m_threads->clear();
    if (m_threads->activeThreadCount() > 0) {
        sayFarewell(std::move(m_threads));
    }
}

void MetadataReader::request(const QString& path)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    // A pointer like this may be copied anywhere, but is read only on the thread of its object.
    const QPointer<MetadataReader> self(this);
    m_threads->start([self, path, request = m_cancelled] {
        if (*request) {
            return;
        }
        Result<Metadata> answer = readMetadata(path, *request);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, path, request, answer = std::move(answer)] {
                if (self) {
                    self->onRead(request, path, answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void MetadataReader::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
        m_cancelled.reset();
    }
}

void MetadataReader::onRead(
    const CancelFlag& request, const QString& path, const Result<Metadata>& answer)
{
    if (request != m_cancelled) {
        return; // superseded after it had been posted
    }
    m_cancelled.reset();
    if (answer) {
        Q_EMIT finished(*answer);
    } else {
        Q_EMIT failed(path, answer.error());
    }
}

} // namespace skein
