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
 * What could not be written is tried again with the next change, from time to time, and at the end.
 * The end waits.
 */
class SettingsWriter final : public QObject
{
    Q_OBJECT

public:
    using Changes = QHash<QString, QVariant>;

    SettingsWriter(const QString& file, QSettings::Format format, QObject* parent);
    ~SettingsWriter() override;
    Q_DISABLE_COPY_MOVE(SettingsWriter)

    /** Soon. Does not wait. An invalid value takes @p name out of the file. */
    void write(const QString& name, const QVariant& value);
    /** Nothing is written any more: the file is not ours to change. */
    void stop();
    /** What changed last could not be written. */
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    /** hasFailed() changed. */
    void failedChanged(bool hasFailed);

private:
    void begin();
    void onEnded(int job);
    void takeBack();

    const QString m_file;
    const QSettings::Format m_format;
    QTimer m_soon;
    QTimer m_again; ///< After a failure: a disk may have room, or be there, later.
    Changes m_changes;
    std::future<Changes> m_job; ///< Yields what could not be written.
    int m_number = 0;           ///< Of the job.
    bool m_hasFailed = false;
    bool m_isStopped = false;
};

} // namespace skein
