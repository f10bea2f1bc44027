// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"

#include <QEvent>
#include <QTimer>
#include <chrono>
#include <future>

namespace skein {

namespace {

/** Several changes are written at once. */
constexpr int soonMs = 100;

/**
 * Writes what changed in a QSettings on another thread. By itself it would do so on its own, the
 * window's, which would stand still until the disk has it. All objects for one file share what is
 * to be written. Lives on the thread of the QSettings; its end waits.
 */
class Writer final : public QObject
{
public:
    Writer(const QSettings& store, QObject* parent)
        : QObject(parent)
        , m_file(store.fileName())
        , m_format(store.format())
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(soonMs);
        connect(&m_soon, &QTimer::timeout, this, [this] { write(); });
    }

    void writeSoon()
    {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        return event->type() == QEvent::UpdateRequest || QObject::eventFilter(watched, event);
    }

private:
    void write()
    {
        if (m_job.valid() && m_job.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            m_soon.start(); // A slow disk: the last changes go together.
            return;
        }
        m_job = std::async(std::launch::async,
            [file = m_file, format = m_format] { QSettings(file, format).sync(); });
    }

    const QString m_file;
    const QSettings::Format m_format;
    QTimer m_soon;
    std::future<void> m_job;
};

void writeElsewhere(Settings& settings, QSettings& store)
{
    auto* writer = new Writer(store, &settings);
    store.installEventFilter(writer);
    QObject::connect(&settings, &Settings::changed, writer, [writer] { writer->writeSoon(); });
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
{
    writeElsewhere(*this, m_store);
}

Settings::Settings(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_store(iniFile, QSettings::IniFormat)
{
    writeElsewhere(*this, m_store);
}

} // namespace skein
