// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Answer.h"
#include "camera/Camera.h"
#include "camera/SettingPreset.h"

#include <QPointer>

namespace skein {

/** A value that a camera did not take, and why: a sentence. */
struct RefusedValue
{
    PresetValue value;
    QString label; ///< The driver's name for people; the setting's name when there is none.
    Error error;
    /** What the camera has instead, in the driver's words, when it said yes and did not do it. */
    QString kept = {};
};

/** How the application of a set of values went. */
struct PresetReport
{
    int taken = 0; ///< How many the camera has now.
    QList<RefusedValue> refused;
};

/**
 * Writes a set of values to a camera, one after the other, in an order that works; what is refused
 * is tried once more at the end, when the others are in place. Each value is checked by what the
 * camera says it has afterwards: some say yes and do nothing. Used for presets and to copy settings
 * from one camera to another. Thread-bound, on the camera's thread; the camera may go at any time.
 */
class PresetApplier final : public QObject
{
    Q_OBJECT

public:
    explicit PresetApplier(Camera& camera, QObject* parent = nullptr);

    /** A report, or an error when the camera went away. Refused while another set is under way. */
    QFuture<Result<PresetReport>> apply(const QList<PresetValue>& values);

private:
    void next();
    void send(const PresetValue& value);
    void take(const PresetValue& value, const Result<CameraSetting>& answer);
    void refuse(const PresetValue& value, const Error& error, const QString& kept = {});
    void checkRefused(const PresetValue& value, const Error& error);
    void finish(Result<PresetReport> result);

    QPointer<Camera> m_camera;
    std::optional<Answer<PresetReport>> m_answer;
    QList<PresetValue> m_todo;
    QList<PresetValue> m_again;
    PresetReport m_report;
    bool m_isSecondRound = false;
};

} // namespace skein
