// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsWriter.h"

#include "base/SettingsCopy.h"

#include <chrono>
#include <system_error>

namespace skein {

namespace {

/** Several changes are written at once. */
constexpr int soonMs = 100;
/** After a failure. */
constexpr int againMs = 20'000;

/** Yields what could not be written. */
SettingsWriter::Changes writeTo(
    const QString& file, QSettings::Format format, const SettingsWriter::Changes& changes)
{
    QSettings store(file, format);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (change.value().isValid()) {
            store.setValue(change.key(), change.value());
        } else {
            store.remove(change.key());
        }
    }
    store.sync();
    if (store.status() == QSettings::NoError) {
        settingsCopy::make(file);
    }
    return store.status() == QSettings::AccessError ? changes : SettingsWriter::Changes();
}

} // namespace

SettingsWriter::SettingsWriter(const QString& file, QSettings::Format format, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_format(format)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { begin(); });
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] { begin(); });
}

SettingsWriter::~SettingsWriter()
{
    if (m_job.valid()) {
        Changes left = m_job.get();
        left.insert(m_changes); // These are newer.
        m_changes = left;
    }
    if (!m_changes.isEmpty() && !m_isStopped) {
        writeTo(m_file, m_format, m_changes);
    }
}

void SettingsWriter::write(const QString& name, const QVariant& value)
{
    m_changes.insert(name, value);
    if (!m_isStopped && !m_soon.isActive()) {
        m_soon.start();
    }
}

void SettingsWriter::stop()
{
    m_isStopped = true;
    m_soon.stop();
    m_again.stop();
}

void SettingsWriter::begin()
{
    m_again.stop();
    if (m_job.valid() && m_job.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        m_soon.start(); // A slow disk: the last changes go together.
        return;
    }
    takeBack();
    m_again.stop();
    if (m_changes.isEmpty()) {
        return;
    }
    try {
        m_job = std::async(std::launch::async,
            [this, job = ++m_number, file = m_file, format = m_format, changes = m_changes] {
                Changes left = writeTo(file, format, changes);
                // Our end waits for this, so we are still there.
                QMetaObject::invokeMethod(
                    this, [this, job] { onEnded(job); }, Qt::QueuedConnection);
                return left;
            });
        m_changes.clear();
    } catch (const std::system_error&) {
        m_soon.start(); // No thread is to be had just now.
    }
}

void SettingsWriter::onEnded(int job)
{
    if (job == m_number) {
        takeBack(); // Else there is a newer one, which is not to be waited for.
    }
}

void SettingsWriter::takeBack()
{
    if (!m_job.valid()) {
        return; // It was taken back already.
    }
    Changes left = m_job.get();
    const bool failed = !left.isEmpty();
    left.insert(m_changes); // These are newer.
    m_changes = left;
    if (failed && !m_isStopped && !m_soon.isActive()) {
        m_again.start();
    }
    if (failed != m_hasFailed) {
        m_hasFailed = failed;
        Q_EMIT failedChanged(failed);
    }
}

} // namespace skein
