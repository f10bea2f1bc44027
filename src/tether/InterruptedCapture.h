// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace skein {

class Captures;
class Ingest;
class MissedShots;
class PreviewLoop;

/**
 * Finds out what became of a capture during which the connection broke off: when it is back, live
 * view makes way until the camera's card has been looked at. Then the photograph has been found and
 * comes like any other, or problem() says that there is none. Lives on the GUI thread; borrows all
 * it is given for life.
 */
class InterruptedCapture final : public QObject
{
    Q_OBJECT

public:
    /** What takes part in a capture. */
    struct Parts
    {
        Ingest& ingest;
        Captures& captures;
        PreviewLoop& preview;
        MissedShots& missed;
    };

    explicit InterruptedCapture(const Parts& parts, QObject* parent = nullptr);

    void setCamera(Camera* camera);
    /** What was on the camera's card before the next capture can be told from what comes. */
    void noteMet() { m_isMet = true; }

Q_SIGNALS:
    /** The final word on a capture of which there is no photograph. */
    void problem(const skein::Error& error);
    /** What problem() said does not matter any more. */
    void solved(const skein::Error& error);

private:
    void onStateChanged(Camera::State state);
    void look();
    void onLooked(bool isComplete);
    void end();
    void tell(const QString& sentence);
    void takeBack();

    const Parts m_parts;
    QPointer<Camera> m_camera;
    QTimer m_limit; ///< Runs while the card is to be looked at: live view cannot wait for ever.
    std::optional<Error> m_told;
    bool m_isMet = false;      ///< See noteMet(); the card was looked at.
    bool m_isLost = false;     ///< The last capture got no answer.
    bool m_isLooking = false;  ///< Since the connection broke off.
    bool m_hasArrived = false; ///< A file that may be its photograph is there.
};

} // namespace skein
