// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/CaptureOperation.h"

#include <QObject>
#include <QPointer>
#include <vector>

namespace skein {

class Ingest;

/** What an order to take a photograph is answered by. */
struct CaptureAnswers
{
    QFuture<Result<void>> exposed;      ///< The exposure is over; its files are still on their way.
    QFuture<Result<QStringList>> saved; ///< All of them are committed: their paths.
};

/** Both answers of an order that is refused. */
[[nodiscard]] CaptureAnswers refusedCapture(const Error& error);

/**
 * The captures ordered here that have not answered yet. A new one may be ordered while files of
 * the last are still on their way; each photograph is given to the capture it belongs to: the one
 * that has a file of the same shot, else the latest. Lives on the GUI thread; borrows the ingest
 * for life.
 */
class Captures final : public QObject
{
    Q_OBJECT

public:
    explicit Captures(Ingest& ingest, QObject* parent = nullptr);

    /** Captures under way are answered: their camera is gone. */
    void setCamera(Camera* camera);
    [[nodiscard]] CaptureAnswers capture();
    /** No capture is under way: each was answered. */
    [[nodiscard]] bool isIdle() const { return m_operations.empty(); }

Q_SIGNALS:
    /** The shutter is about to be pressed; live view makes way. */
    void shutterBegins();
    /** The camera did not say that it has taken the picture, nor that it was told not to. */
    void shutterFailed();
    /** The camera can do other things again. */
    void shutterEnded();
    /** isIdle() became true. */
    void idle();

private:
    void assign(const IngestPhoto& photo);
    [[nodiscard]] CaptureOperation* ownerOf(const IngestPhoto& photo) const;
    void remove(CaptureOperation* operation);

    QPointer<Camera> m_camera;
    std::vector<CaptureOperation*> m_operations; ///< Oldest first; children of this.
};

} // namespace skein
