// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "session/JournalEntry.h"

#include <QObject>
#include <QPointer>
#include <optional>

namespace skein {

class TetheredCamera;

/**
 * Lists what lies on the cards of one camera, in parts, and first tells what the session knows of
 * it. One list at a time. Lives on the GUI thread; borrows the place for life.
 */
class CardListing final : public QObject
{
    Q_OBJECT

public:
    explicit CardListing(TetheredCamera& place, QObject* parent = nullptr);
    /** Stops. */
    ~CardListing() override;

    /** Begins anew; finished() says how it ended, also when there is no camera. */
    void start();
    /** finished() follows with Cancelled, if a list was under way. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /** A list can be begun: the camera is connected. */
    [[nodiscard]] bool isPossible() const;

Q_SIGNALS:
    /** A list begins; what the session knows of this body's files. */
    void begun(const skein::CardMemory& memory);
    void found(const QList<skein::CameraFileEntry>& files);
    /** Complete, or why not: Cancelled when it was stopped. */
    void finished(const std::optional<skein::Error>& error);
    /** isPossible() may be another. */
    void possibilityChanged();

private:
    void follow();
    void list(int round);
    void finish(const std::optional<Error>& error);

    TetheredCamera& m_place;
    QPointer<Camera> m_camera;
    quint32 m_listing = 0; ///< The camera's number of it; 0: not begun there.
    int m_round = 0;       ///< Answers to earlier ones are no news.
    bool m_isRunning = false;
};

} // namespace skein
