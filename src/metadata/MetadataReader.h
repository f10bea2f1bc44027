// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "metadata/Metadata.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace skein {

/**
 * Reads the metadata of one file after the other off the GUI thread; the newest request wins.
 *
 * Lives on the GUI thread and never waits, not even when destroyed: a read that does not end (a
 * dead network disk) is left to itself, and only the end of the program waits for it. A second
 * thread serves the next request meanwhile.
 */
class MetadataReader final : public QObject
{
    Q_OBJECT

public:
    explicit MetadataReader(QObject* parent = nullptr);
    ~MetadataReader() override;

    /** Answered by one of the signals, unless another request or cancel() comes first. */
    void request(const QString& path);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    void finished(const skein::Metadata& metadata);
    /** The file itself cannot be opened. */
    void failed(const QString& path, const skein::Error& error);

private:
    using CancelFlag = std::shared_ptr<std::atomic_bool>;

    void onRead(const CancelFlag& request, const QString& path, const Result<Metadata>& answer);

    std::shared_ptr<QThreadPool> m_threads;
    CancelFlag m_cancelled; ///< Of the request under way; shared with the thread that reads.
};

} // namespace skein
