// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/JournalEntry.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <optional>

namespace skein {

class Camera;
struct CameraFileEntry;
class TetheredCamera;

/**
 * Sees to it that the session has looked at a camera's card, and has written down what it saw,
 * before anything old comes from there: else the first file that is imported would make all that is
 * newer look like photographs that were missed. What lies there counts as old; what was missed
 * since the session's first photograph of this body does not. Lives on the GUI thread; borrows the
 * place for life.
 */
class FirstMeeting final : public QObject
{
    Q_OBJECT

public:
    explicit FirstMeeting(TetheredCamera& place, QObject* parent = nullptr);

    /** Looks if need be; done() follows. */
    void begin();
    /** done() does not follow any more. */
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /** It has been looked at; or why not. */
    void done(const std::optional<skein::Error>& error);

private:
    void finish(const std::optional<Error>& error);
    void list(const QString& body);
    void onListed(
        const QList<CameraFileEntry>& files, const CardMemory& memory, const QString& body);

    TetheredCamera& m_place;
    QPointer<Camera> m_camera;
    int m_round = 0;
    bool m_isRunning = false;
};

} // namespace skein
