// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/PresetApplier.h"

#include <utility>

namespace skein {

namespace {

/**
 * The value as the camera takes it; choices are not compared with those that are known here, since
 * they follow the mode that may just have been written: the host asks the camera itself.
 */
QVariant valueOf(const CameraSetting& setting, const QString& text)
{
    const bool isText = setting.kind == SettingKind::Choice || setting.kind == SettingKind::Text;
    return isText ? QVariant(text) : settingValueFromText(setting, text);
}

} // namespace

PresetApplier::PresetApplier(Camera& camera, QObject* parent)
    : QObject(parent)
    , m_camera(&camera)
{}

QFuture<Result<PresetReport>> PresetApplier::apply(const QList<PresetValue>& values)
{
    if (m_answer) {
        return Answer<PresetReport>::ready(failure(ErrorKind::Busy,
            tr("Other settings are just being written to the camera. Wait a moment, then try "
               "again.")));
    }
    m_todo = inWorkingOrder(values);
    m_again.clear();
    m_report = {};
    m_isSecondRound = false;
    const auto future = m_answer.emplace().future();
    next();
    return future;
}

void PresetApplier::next()
{
    if (m_todo.isEmpty() && !m_isSecondRound) {
        m_isSecondRound = true;
        m_todo = std::exchange(m_again, {});
    }
    if (m_todo.isEmpty()) {
        finish(m_report);
        return;
    }
    send(m_todo.takeFirst());
}

void PresetApplier::send(const PresetValue& value)
{
    if (!m_camera) {
        finish(failure(ErrorKind::Disconnected,
            tr("The camera went away while its settings were being written. Connect it, then try "
               "again.")));
        return;
    }
    const auto known = m_camera->setting(value.name);
    const QVariant wanted = known ? valueOf(*known, value.value) : QVariant();
    if (!wanted.isValid()) {
        //: %1 is a value; "it" is a camera setting
        const QString sentence = known ? tr("“%1” is no value for it.").arg(value.value)
                                       : tr("This camera has no such setting now.");
        m_report.refused.append({value, known ? known->label : value.name,
            {ErrorKind::InvalidArgument, sentence, {}}, {}});
        QMetaObject::invokeMethod(this, &PresetApplier::next, Qt::QueuedConnection);
        return;
    }
    m_camera->writeSetting(value.name, wanted)
        .then(this, [this, value](const Result<CameraSetting>& answer) { take(value, answer); });
}

void PresetApplier::take(const PresetValue& value, const Result<CameraSetting>& answer)
{
    if (answer && settingValueText(*answer) == value.value) {
        ++m_report.taken;
        next();
    } else if (answer) {
        const QString kept = settingValueText(*answer);
        refuse(value,
            {ErrorKind::Refused,
                //: %1 is the value that the setting has
                tr("The camera stayed at “%1”.").arg(kept), {}},
            kept);
    } else if (answer.error().kind == ErrorKind::Disconnected ||
               answer.error().kind == ErrorKind::Cancelled) {
        finish(tl::make_unexpected(answer.error()));
    } else {
        checkRefused(value, answer.error());
    }
}

void PresetApplier::checkRefused(const PresetValue& value, const Error& error)
{
    if (!m_camera) {
        finish(tl::make_unexpected(error));
        return;
    }
    // Locked, but at the value that is wanted: nothing is missing.
    m_camera->readSetting(value.name)
        .then(this, [this, value, error](const Result<CameraSetting>& now) {
            if (now && settingValueText(*now) == value.value) {
                ++m_report.taken;
                next();
            } else {
                refuse(value, error);
            }
        });
}

void PresetApplier::refuse(const PresetValue& value, const Error& error, const QString& kept)
{
    if (m_isSecondRound) {
        const auto known = m_camera ? m_camera->setting(value.name) : std::nullopt;
        m_report.refused.append({value, known ? known->label : value.name, error, kept});
    } else {
        m_again.append(value);
    }
    next();
}

void PresetApplier::finish(Result<PresetReport> result)
{
    const auto answer = std::exchange(m_answer, {});
    m_todo.clear();
    answer->give(std::move(result));
}

} // namespace skein
