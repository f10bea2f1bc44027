// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsWriter.h"

#include <chrono>
#include <system_error>

namespace skein {

namespace {

/** Several changes are written at once. */
constexpr int soonMs = 100;

/** Yields what could not be written. */
SettingsWriter::Changes writeTo(
    const QString& file, QSettings::Format format, const SettingsWriter::Changes& changes)
{
    QSettings store(file, format);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        store.setValue(change.key(), change.value());
    }
    store.sync();
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
}

SettingsWriter::~SettingsWriter()
{
    takeBack();
    if (!m_changes.isEmpty()) {
        writeTo(m_file, m_format, m_changes);
    }
}

void SettingsWriter::write(const QString& name, const QVariant& value)
{
    m_changes.insert(name, value);
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void SettingsWriter::begin()
{
    if (m_job.valid() && m_job.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        m_soon.start(); // A slow disk: the last changes go together.
        return;
    }
    takeBack();
    try {
        m_job =
            std::async(std::launch::async, [file = m_file, format = m_format, changes = m_changes] {
                return writeTo(file, format, changes);
            });
        m_changes.clear();
    } catch (const std::system_error&) {
        m_soon.start(); // No thread is to be had just now.
    }
}

void SettingsWriter::takeBack()
{
    if (m_job.valid()) {
        Changes left = m_job.get();
        left.insert(m_changes); // These are newer.
        m_changes = left;
    }
}

} // namespace skein
