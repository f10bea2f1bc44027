// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/Captures.h"
#include "tether/ClockReadings.h"
#include "tether/Ingest.h"
#include "tether/InterruptedCapture.h"
#include "tether/MissedShots.h"
#include "tether/OwedDeletions.h"
#include "tether/PreviewLoop.h"

#include <QObject>
#include <QString>
#include <memory>

namespace skein {

class DiskGuard;

/** What is done with photographs that were taken while the camera was away. */
enum class MissedWay {
    Fetch, ///< They come like any other.
    Ask,   ///< They stay on the card, and missedOffered() tells of them.
    Skip,  ///< They are the camera's business.
};

/**
 * One place for a camera in a session: the camera, its captures, the way of its photographs, its
 * live view and what it took while it was away. It stays when its camera goes, so that photographs
 * that wait on the card are fetched when the camera is back. Made by SessionController, which
 * may have several. Lives on the GUI thread; borrows the session for life.
 */
class TetheredCamera final : public QObject
{
    Q_OBJECT

public:
    explicit TetheredCamera(Session& session, QObject* parent = nullptr);
    ~TetheredCamera() override;

    /** Takes over @p camera (made with the session's staging folder); null lets the old one go. */
    void setCamera(std::unique_ptr<Camera> camera);
    /** The camera, or null. */
    [[nodiscard]] Camera* camera() const { return m_camera.get(); }
    [[nodiscard]] Session& session() const { return m_session; }
    void setOptions(const IngestOptions& options) { m_ingest.setOptions(options); }

    void setMissedWay(MissedWay way) { m_missedWay = way; }
    /** Deletes what deletionsOffered() told of, where it is still surely saved. */
    void finishDeletions();
    /** Takes in what missedOffered() told of. */
    void fetchMissed();

    /** What tells this camera from the session's others, for people: "Left", "D850 (B)". */
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);

    /** Answers with the paths of the photographs of this shot when all are committed. The moment of
     * the first one is written down: should its end be a bad one, its photograph is known by that
     * from what lay on the card before. */
    [[nodiscard]] QFuture<Result<QStringList>> capture();
    /** The same, for whoever goes on when the exposure is over. */
    [[nodiscard]] CaptureAnswers shoot();
    /** Who knows whether there is room for a photograph; must outlive this. Null: nobody. */
    void setDiskGuard(DiskGuard* guard);
    /** No capture is under way, no photograph pending, none waiting to be deleted. */
    [[nodiscard]] bool isIdle() const
    {
        return m_ingest.isIdle() && m_captures.isIdle() && m_deletions.isIdle();
    }
    [[nodiscard]] Ingest& ingest() { return m_ingest; }
    [[nodiscard]] const Ingest& ingest() const { return m_ingest; }
    [[nodiscard]] PreviewLoop& preview() { return m_preview; }
    [[nodiscard]] const ClockReadings& clocks() const { return m_clocks; }

Q_SIGNALS:
    /** camera() is another one, or none. */
    void cameraChanged();
    void nameChanged();
    /** So many photographs were taken while the camera was away, and wait for fetchMissed(). */
    void missedOffered(int count);
    /** The copies of so many saved photographs were ordered to be deleted in an earlier run, and
     * this one deletes none by itself: they wait for finishDeletions(). */
    void deletionsOffered(int count);
    /** isIdle() became true. */
    void idle();
    /** A sentence for the photographer. */
    void problem(const skein::Error& error);
    /** What problem() told is out of date. */
    void solved(const skein::Error& error);

private:
    void noteBeginning();
    void onMissed(const QList<CameraFileEntry>& entries);
    void onDeletionsFound(const QList<RememberedFile>& files);
    /** The camera listed what was announced without a size or a time. */
    void amend(const RememberedFile& file);

    Session& m_session;
    QString m_name;
    std::unique_ptr<Camera> m_camera;
    Ingest m_ingest;
    Captures m_captures;
    PreviewLoop m_preview;
    MissedShots m_missed;
    OwedDeletions m_deletions;
    InterruptedCapture m_interrupted;
    ClockReadings m_clocks;
    QString m_begunIn; ///< The session folder that knows when the present camera began.
    MissedWay m_missedWay = MissedWay::Fetch;
    DiskGuard* m_guard = nullptr;
    QList<CameraFileEntry> m_offered;         ///< Left on the card, and asked about.
    QList<RememberedFile> m_offeredDeletions; ///< On the present card.
};

} // namespace skein
