// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MasterCommands.h"

#include "tether/EachCamera.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/MasterRow.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QPointer>
#include <QTimer>
#include <utility>

namespace skein {

namespace {

/** Who presses the shutter again and again need not wait for the controls to go to and fro. */
constexpr int restMs = 400;

bool isInUse(Camera::State state)
{
    return state == Camera::State::Previewing || state == Camera::State::Capturing;
}

/** Its controls can be handed over; its connection is not just being made again. */
bool isThere(const Camera* camera)
{
    return camera != nullptr &&
           (camera->state() == Camera::State::Ready || isInUse(camera->state()));
}

std::optional<BodyControl> controlOf(const TetheredCamera& place)
{
    const Camera* camera = place.camera();
    return isThere(camera) ? bodyControl(camera->settings()) : std::nullopt;
}

/** The driver says by itself who has the controls. */
bool isTold(const BodyControl& control)
{
    return control.master != Master::Unknown;
}

} // namespace

MasterCommands::MasterCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.controller, &SessionController::cameraChanged, this, &MasterCommands::setCamera);
    connect(&parts.controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&parts.row, &MasterRow::handedOver, this, [this](Master to) {
        TetheredCamera& shown = m_parts.controller.shown();
        if (to == Master::Body) {
            giveBack(shown);
        } else {
            handOver(shown, to);
        }
    });
    QAction* release = parts.actions[ActionId::ReleaseBody];
    release->setChecked(parts.settings.value(releaseKey));
    connect(release, &QAction::toggled, this, &MasterCommands::onReleaseToggled);
    connect(&parts.settings, &Settings::changed, this, [this, release] {
        release->setChecked(m_parts.settings.value(releaseKey)); // By another window.
    });
    followEachCamera(
        parts.controller, &m_everywhere, [this](TetheredCamera& place) { follow(place); });
    setCamera(parts.controller.camera());
}

void MasterCommands::onReleaseToggled(bool on)
{
    m_parts.settings.setValue(releaseKey, on);
    const QList<TetheredCamera*> all = m_parts.controller.cameras();
    for (TetheredCamera* place : all) {
        if (!on) {
            m_rules[place].givesBack = false;
        } else if (m_rules[place].why == Why::Use) {
            giveBack(*place);
        }
    }
    refresh();
}

void MasterCommands::setCamera(Camera* camera)
{
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &MasterCommands::refresh);
        connect(camera, &Camera::settingChanged, this, &MasterCommands::refresh);
    }
    refresh();
}

void MasterCommands::setNeeded(const TetheredCamera* place)
{
    const TetheredCamera* before = std::exchange(m_needed, place);
    if (before == nullptr || before == place) {
        return;
    }
    const QList<TetheredCamera*> all = m_parts.controller.cameras();
    for (TetheredCamera* each : all) {
        settleSoon(*each);
    }
}

void MasterCommands::follow(TetheredCamera& place)
{
    connect(
        place.camera(), &Camera::settingsReset, &m_everywhere, [this, &place] { onReset(place); });
    connect(place.camera(), &Camera::stateChanged, &m_everywhere,
        [this, &place](Camera::State state) { onState(place, state); });
    m_rules.insert(&place, {});
}

void MasterCommands::onReset(TetheredCamera& place)
{
    m_rules.insert(&place, {});
    const auto control = bodyControl(place.camera()->settings());
    if (&place == &m_parts.controller.shown()) {
        refresh();
        if (control && control->master == Master::Computer) {
            Q_EMIT said(tr("The computer has the camera's controls.\n“Give Back” above its "
                           "settings lets shutter and dials of the camera work."));
        }
    }
}

void MasterCommands::onState(TetheredCamera& place, Camera::State state)
{
    Rule& rule = m_rules[&place];
    const bool wasUsed = std::exchange(rule.isUsed, isInUse(state));
    if (rule.isUsed && !wasUsed) {
        // What has been ordered is carried out before it.
        const Master before = rule.handedTo.value_or(master(place));
        rule.untold = Master::Computer;
        if (before == Master::Body && rule.why != Why::Photographer) {
            rule.why = Why::Use;
        }
        rule.givesBack =
            rule.givesBack || (rule.why == Why::Use && m_parts.settings.value(releaseKey));
        ++rule.uses;
    } else if (wasUsed && state == Camera::State::Ready) {
        settleSoon(place);
    }
    if (&place == &m_parts.controller.shown()) {
        refresh();
    }
}

void MasterCommands::settleSoon(TetheredCamera& place)
{
    const int uses = m_rules[&place].uses;
    QTimer::singleShot(restMs, &m_everywhere, [this, uses, where = QPointer(&place)] {
        if (where && m_needed != where && m_rules[where.data()].uses == uses) {
            settle(*where);
        }
    });
}

void MasterCommands::settle(TetheredCamera& place)
{
    const auto control = controlOf(place);
    if (!control || m_rules[&place].isUsed) {
        return;
    }
    if (!isTold(*control)) {
        conclude(place);
        return;
    }
    // No event need tell that a photograph changed it.
    place.camera()
        ->readSetting(control->name)
        .then(this, [this, where = QPointer(&place)](const Result<CameraSetting>&) {
            if (where) {
                conclude(*where);
            }
        });
}

void MasterCommands::conclude(TetheredCamera& place)
{
    Rule& rule = m_rules[&place];
    if (rule.isUsed || master(place) != Master::Computer) {
        return;
    }
    if (rule.givesBack) {
        handOver(place, Master::Body);
    } else if (rule.why == Why::Use && !std::exchange(rule.isSaid, true) &&
               &place == &m_parts.controller.shown()) {
        Q_EMIT said(tr("The computer has the camera's controls.\n“Leave the Controls to the Body” "
                       "in the Camera menu gives them back."));
    }
}

void MasterCommands::giveBack(TetheredCamera& place)
{
    Rule& rule = m_rules[&place];
    if (rule.isUsed) {
        rule.givesBack = true; // What is under way would take them again, or fail without.
        refresh();
    } else {
        handOver(place, Master::Body);
    }
}

void MasterCommands::handOver(TetheredCamera& place, Master to)
{
    const auto control = controlOf(place);
    if (!control) {
        return;
    }
    Rule& rule = m_rules[&place];
    const Rule before = rule;
    rule.why = to == Master::Computer ? Why::Photographer : Why::Connected;
    rule.handedTo = to;
    rule.givesBack = false;
    rule.isSaid = false;
    ++rule.orders;
    place.camera()
        ->writeSetting(control->name, to == Master::Body ? control->toBody : control->toComputer)
        .then(this, [this, to, before, order = rule.orders, where = QPointer(&place)](
                        const Result<CameraSetting>& answer) {
            if (!where) {
                return;
            }
            // Of a line that broke its own news tells, and with the next one it begins anew.
            const bool isBroken = !answer && (answer.error().kind == ErrorKind::Disconnected ||
                                                 answer.error().kind == ErrorKind::Io);
            if (!answer && !isBroken) {
                m_parts.messages.show(
                    m_parts.controller.named(*where, answer.error()), QStringLiteral("master"));
            }
            Rule& now = m_rules[where.data()];
            const bool isLast = now.orders == order;
            if (isLast) {
                now.handedTo.reset();
            }
            // Else it has been taken again meanwhile.
            if (isLast && now.uses == before.uses) {
                now.untold = answer ? to : now.untold;
                now.why = answer ? now.why : before.why;
            }
            refresh();
        });
}

Master MasterCommands::master(const TetheredCamera& place) const
{
    const auto control = controlOf(place);
    return control && isTold(*control) ? control->master : m_rules.value(&place).untold;
}

void MasterCommands::refresh()
{
    const TetheredCamera& shown = m_parts.controller.shown();
    const bool canHandOver = controlOf(shown).has_value();
    m_parts.row.setVisible(canHandOver);
    m_parts.actions[ActionId::ReleaseBody]->setEnabled(canHandOver);
    if (!canHandOver) {
        return;
    }
    const Rule rule = m_rules.value(&shown);
    MasterRow::Need need = MasterRow::Need::None;
    if (rule.isUsed && rule.givesBack && master(shown) == Master::Computer) {
        const bool exposes = shown.camera()->state() == Camera::State::Capturing;
        need = exposes ? MasterRow::Need::Photograph : MasterRow::Need::LiveView;
    }
    m_parts.row.setMaster(master(shown), need);
}

} // namespace skein
