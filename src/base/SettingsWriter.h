// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QVariant>
#include <future>

namespace skein {

/**
 * Writes what changed in a file of QSettings on another thread, several changes at once.
 *
 * No QSettings for that file lives on the thread of this object: all of them for one file share a
 * lock, which the one that writes holds until the disk has it (QConfFile in Qt's qsettings.cpp).
 * What could not be written is tried again with the next change, and at the end. The end waits.
 */
class SettingsWriter final : public QObject
{
public:
    using Changes = QHash<QString, QVariant>;

    SettingsWriter(const QString& file, QSettings::Format format, QObject* parent);
    ~SettingsWriter() override;
    Q_DISABLE_COPY_MOVE(SettingsWriter)

    /** Soon. Does not wait. */
    void write(const QString& name, const QVariant& value);

private:
    void begin();
    void takeBack();

    const QString m_file;
    const QSettings::Format m_format;
    QTimer m_soon;
    Changes m_changes;
    std::future<Changes> m_job; ///< Yields what could not be written.
};

} // namespace skein
