// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OwedSettings.h"

#include <QTimer>
#include <algorithm>

namespace skein {

namespace {

/** Until the camera is told again, and how often before that is given up. */
constexpr std::chrono::seconds pause{1};
constexpr int mostRefusals = 3;

/** Orders for it reach it. */
bool isThere(const Camera* camera)
{
    using State = Camera::State;
    return camera != nullptr &&
           (camera->state() == State::Ready || camera->state() == State::Previewing ||
               camera->state() == State::Capturing);
}

} // namespace

OwedSettings::OwedSettings(QObject* parent)
    : QObject(parent)
{}

int OwedSettings::owe(Camera& camera, const QString& setting, const QVariant& value)
{
    for (auto debt = m_debts.begin(); debt != m_debts.end(); ++debt) {
        if (debt->camera == &camera && debt->setting == setting) {
            debt->isDue = false;
            return debt.key();
        }
    }
    connect(&camera, &Camera::stateChanged, this, &OwedSettings::writeAll, Qt::UniqueConnection);
    m_debts.insert(++m_last, {&camera, camera.info().serial, setting, value});
    return m_last;
}

bool OwedSettings::owes(const Camera& camera, const QString& setting) const
{
    return std::any_of(m_debts.begin(), m_debts.end(),
        [&](const Debt& debt) { return debt.camera == &camera && debt.setting == setting; });
}

void OwedSettings::settle(int debt)
{
    const auto found = m_debts.find(debt);
    if (found != m_debts.end() && !found->isDue) {
        found->isDue = true;
        found->refusals = 0;
        write(debt);
    }
}

void OwedSettings::settleAll()
{
    const QList<int> all = m_debts.keys();
    for (const int debt : all) {
        settle(debt);
    }
}

void OwedSettings::meet(Camera& camera)
{
    const QString serial = camera.info().serial;
    for (Debt& debt : m_debts) {
        if (!serial.isEmpty() && debt.serial == serial && debt.camera != &camera) {
            debt.camera = &camera;
            debt.isInFlight = false;
            connect(&camera, &Camera::stateChanged, this, &OwedSettings::writeAll,
                Qt::UniqueConnection);
        }
    }
    writeAll();
}

bool OwedSettings::isWriting() const
{
    return std::any_of(m_debts.begin(), m_debts.end(),
        [](const Debt& debt) { return debt.isUnderWay && isThere(debt.camera); });
}

void OwedSettings::writeAll()
{
    const QList<int> all = m_debts.keys();
    for (const int debt : all) {
        write(debt);
    }
    Q_EMIT changed();
}

void OwedSettings::write(int id)
{
    const auto debt = m_debts.find(id);
    if (debt == m_debts.end() || debt->isInFlight) {
        return;
    }
    debt->isUnderWay = debt->isDue && isThere(debt->camera);
    if (!debt->isUnderWay) {
        return;
    }
    debt->isInFlight = true;
    debt->camera->writeSetting(debt->setting, debt->value)
        .then(this, [this, id](const Result<CameraSetting>& answer) { onAnswer(id, answer); });
    Q_EMIT changed();
}

void OwedSettings::onAnswer(int id, const Result<CameraSetting>& answer)
{
    const auto debt = m_debts.find(id);
    if (debt == m_debts.end()) {
        return;
    }
    debt->isInFlight = false;
    debt->isUnderWay = false;
    if (!debt->isDue) { // It was changed again meanwhile.
        Q_EMIT changed();
    } else if (answer) {
        m_debts.erase(debt);
        Q_EMIT settled(id);
        Q_EMIT changed();
    } else if (isThere(debt->camera) && ++debt->refusals < mostRefusals) {
        debt->isUnderWay = true;
        QTimer::singleShot(pause, this, [this, id] {
            write(id);
            Q_EMIT changed();
        });
    } else {
        if (debt->refusals == mostRefusals) {
            Q_EMIT failed(id, answer.error());
        }
        Q_EMIT changed();
    }
}

} // namespace skein
