// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "virtualcamera/Card.h"
#include "virtualcamera/EventQueue.h"
#include "virtualcamera/SdramBuffer.h"
#include "virtualcamera/Shot.h"
#include "virtualcamera/ShotFolder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <optional>

namespace skein {

/** Where a photograph goes. */
enum class CaptureTarget { Card, Memory };

/**
 * Takes photographs: from the order to the files at their place and the events that tell of them.
 *
 * | state    | on                        | goes to                                   |
 * |----------|---------------------------|-------------------------------------------|
 * | Idle     | start()                   | Waiting (self-timer), Bulb, or Exposing   |
 * | Waiting  | its time is over          | Bulb or Exposing                          |
 * | Bulb     | stop()                    | Exposing (only the processing is left)    |
 * | Exposing | time is over, files ready | Exposing (next of a burst), or Idle       |
 *
 * Lives on the main thread; files are made on a thread of its own.
 */
class CaptureUnit final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Waiting, Bulb, Exposing };

    struct Order
    {
        CaptureTarget target = CaptureTarget::Card;
        int count = 1;
        int delayMs = 0; ///< self-timer
        bool isBulb = false;
        bool isByPerson = false;            ///< Nobody waits for the outcome.
        bool hasNoiseReduction = false;     ///< A long exposure is followed by a dark one as long.
        std::function<ShotRecipe()> recipe; ///< called on the main thread when the shutter opens
    };

    CaptureUnit(Card& card, SdramBuffer& memory, EventQueue& events, int captureMs,
        std::optional<ShotFolder> shots, bool neverReady, QObject* parent = nullptr);
    ~CaptureUnit() override;

    [[nodiscard]] State state() const { return m_state; }
    /** False when the unit is busy. */
    [[nodiscard]] bool start(Order order);
    /** Ends a bulb exposure or a self-timer; false when there is neither. */
    bool stop();
    /** Whether the photograph that a client ordered last was lost; tells it once. */
    [[nodiscard]] bool takeFailure();
    /** Delivers a photograph whose time is over in this very moment. */
    void hurry();

Q_SIGNALS:
    /** A photograph is at its place, or was lost for want of room; shots left may have changed. */
    void delivered();

private:
    void openShutter();
    void process(ShotRecipe recipe, int exposureMs);
    void receive(Result<QList<ShotFile>> files);
    void deliverIfDue();
    void deliver();
    void deliverToCard(const QList<ShotFile>& files);
    void deliverToMemory(const QList<ShotFile>& files);
    void discard(const QList<ShotFile>& files) const;

    Card& m_card;
    SdramBuffer& m_memory;
    EventQueue& m_events;
    int m_captureMs;
    std::optional<ShotFolder> m_shots;
    bool m_neverReady;
    State m_state = State::Idle;
    Order m_order;
    QTimer m_timer;
    QElapsedTimer m_sinceOrder;
    bool m_hasFailed = false;
    qint64 m_dueMs = 0; ///< on m_sinceOrder
    ShotRecipe m_recipe;
    std::optional<Result<QList<ShotFile>>> m_files;
    QThreadPool m_worker;
};

} // namespace skein
