// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QMap>
#include <QObject>
#include <QPointer>

namespace skein {

/**
 * What was changed in cameras for a while and has to be written back: again and again until the
 * camera took it. One that is away is told when it is back, also when it was connected anew: then
 * it is known by its serial number. Lives on the GUI thread; the cameras may go at any time.
 */
class OwedSettings final : public QObject
{
    Q_OBJECT

public:
    explicit OwedSettings(QObject* parent = nullptr);

    /** @p setting of @p camera is to be @p value again in the end. If that is owed already, what is
     * owed stays, and waits for settle() anew. @return its number. */
    int owe(Camera& camera, const QString& setting, const QVariant& value);
    [[nodiscard]] bool owes(const Camera& camera, const QString& setting) const;
    /** Writes it back, as soon as that can be; answers by settled(), perhaps after failed(). */
    void settle(int debt);
    void settleAll();
    /** @p camera was connected: it may be one that went away. */
    void meet(Camera& camera);
    /** A camera that is there is being told. */
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void settled(int debt);
    /** The camera is there and refuses; it is told again when it was busy, away, and the like. */
    void failed(int debt, const skein::Error& error);
    /** isWriting() may have changed. */
    void changed();

private:
    struct Debt
    {
        QPointer<Camera> camera;
        QString serial;
        QString setting;
        QVariant value;
        bool isDue = false;      ///< settle() was called.
        bool isInFlight = false; ///< The camera was told and has not answered.
        bool isUnderWay = false; ///< In flight, or told again in a moment.
        int refusals = 0;
    };

    void writeAll();
    void write(int id);
    void onAnswer(int id, const Result<CameraSetting>& answer);

    QMap<int, Debt> m_debts;
    int m_last = 0;
};

} // namespace skein
