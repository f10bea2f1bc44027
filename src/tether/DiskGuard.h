// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/ShotSizes.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <functional>
#include <optional>

namespace skein {

class Session;
struct SessionItem;

/**
 * Watches the room on the session's disk: for how many more shots there is some, by the size of the
 * last ones that cameras made; whether that is little; and when a capture must be refused, so that
 * what is on its way still finds its place.
 *
 * The last reserveShots shots of the largest size met are kept free: captures ordered by the
 * computer are refused before that. What the camera takes by itself may use them, but for the last
 * one; then it stays on the card. The disk is asked on a thread of its own every few seconds and
 * after each photograph; while it does not answer, what it said last counts, and until it has said
 * something nothing is refused. Lives on the GUI thread; borrows the session, which must outlive
 * it.
 */
class DiskGuard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int askIntervalMs = 5000;
    static constexpr int reserveShots = 4;

    /** From where on room is little: whichever comes first. 0: never. */
    struct Limits
    {
        int shots = 50;
        qint64 bytes = 5'000'000'000;

        friend bool operator==(const Limits&, const Limits&) = default;
    };

    enum class Room {
        Unknown, ///< The disk has not said anything yet, or never does.
        Enough,
        Little,
        None, ///< mayCapture() refuses.
    };

    /** Bytes free on the disk of a folder; -1: unknown. May block; called on other threads. */
    using FreeBytes = std::function<qint64(const QString& folder)>;

    explicit DiskGuard(Session& session, QObject* parent = nullptr);

    /** Asks this instead of the disk. */
    void setFreeBytes(FreeBytes freeBytes);
    void setLimits(const Limits& limits);
    /** How many bytes are on their way; asked whenever room is counted. */
    void setWaiting(std::function<qint64()> waitingBytes)
    {
        m_waitingBytes = std::move(waitingBytes);
    }
    /** A camera has sent what lies there now: a shot, also where it is a TIFF file. Those of
     * earlier runs the session's journal tells. */
    void addTaken(const QString& path);
    /** What the camera that is shown makes of each shot. */
    void setKind(ShotKind kind);

    [[nodiscard]] Room room() const { return m_room; }
    /** As the disk said last; -1: unknown. */
    [[nodiscard]] qint64 freeBytes() const { return m_free; }
    /** So many more shots can be taken by the computer; nothing when that is unknown. */
    [[nodiscard]] std::optional<qint64> shots() const;
    /** Refuses a capture of a shot of this kind when there is no room for it. */
    [[nodiscard]] Result<void> mayCapture(ShotKind kind) const;
    /** Refuses to fetch a file of so many bytes (-1: unknown) that lies safely on a card. */
    [[nodiscard]] Result<void> mayTakeIn(qint64 bytes) const;
    /** What is to be said of the room there is; nothing when it is Enough or Unknown. */
    [[nodiscard]] std::optional<Error> sentence() const;

    /** Asks the disk now. */
    void ask();

Q_SIGNALS:
    /** One of room(), freeBytes() and shots() changed. */
    void changed();
    void roomChanged(skein::DiskGuard::Room room);

private:
    void onFolderChanged();
    void onJournalRead(int round, const Result<QHash<QString, QByteArray>>& hashes);
    /** What is made of photographs (merged pictures) is none: it would make them seem too large. */
    [[nodiscard]] bool isSurelyShot(const SessionItem& item) const;
    void learn(int first, int last);
    void onAnswer(int round, qint64 bytes);
    void count();
    /** What can be used for new captures. */
    [[nodiscard]] qint64 usableBytes(ShotKind kind) const;
    [[nodiscard]] Room roomNow() const;
    [[nodiscard]] Error noRoom() const;

    Session& m_session;
    FreeBytes m_freeBytes;
    std::function<qint64()> m_waitingBytes = [] { return qint64{0}; };
    Limits m_limits;
    ShotSizes m_sizes;
    QSet<QString> m_taken;   ///< Paths of photographs that are known to come from a camera.
    bool m_hasShots = false; ///< What are surely shots is in m_sizes, and nothing else.
    ShotKind m_kind = ShotKind::Picture;
    QTimer m_timer;
    qint64 m_free = -1;
    Room m_room = Room::Unknown;
    int m_round = 0;         ///< Of this folder: what another one's disk answers counts no more.
    bool m_isAsking = false; ///< The disk has not answered yet.
    bool m_asksAgain = false;
};

} // namespace skein
