// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MissedPrompt.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/MessageBar.h"

#include <QPointer>

namespace skein {

MissedPrompt::MissedPrompt(
    SessionController& controller, MessageBar& messages, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_messages(messages)
    , m_settings(settings)
{
    connect(&controller, &SessionController::camerasChanged, this, &MissedPrompt::follow);
    connect(&settings, &Settings::changed, this, &MissedPrompt::follow);
    follow();
}

QString MissedPrompt::nameOf(MissedWay way)
{
    switch (way) {
    case MissedWay::Ask:
        return QStringLiteral("ask");
    case MissedWay::Skip:
        return QStringLiteral("skip");
    case MissedWay::Fetch:
        break;
    }
    return QStringLiteral("fetch");
}

MissedWay MissedPrompt::wayOf(const QString& name)
{
    for (const MissedWay way : {MissedWay::Ask, MissedWay::Skip}) {
        if (name == nameOf(way)) {
            return way;
        }
    }
    return MissedWay::Fetch;
}

void MissedPrompt::follow()
{
    const MissedWay way = wayOf(m_settings.value(wayKey));
    for (TetheredCamera* camera : m_controller.cameras()) {
        camera->setMissedWay(way);
        if (!m_known.contains(camera)) {
            m_known.insert(camera); // Places stay for good.
            connect(camera, &TetheredCamera::missedOffered, this,
                [this, camera](int count) { ask(*camera, count); });
            connect(camera, &TetheredCamera::deletionsOffered, this,
                [this, camera](int count) { askToDelete(*camera, count); });
        }
    }
}

void MissedPrompt::askToDelete(TetheredCamera& camera, int count)
{
    BarMessage message;
    message.kind = MessageKind::Information;
    const Error sentence{ErrorKind::Unknown,
        //: %n counts photographs
        tr("%n photograph(s) on the camera's card are saved in this session, and were to be "
           "deleted from the card the last time, which was interrupted. They stay there until you "
           "delete them.",
            nullptr, count),
        {}};
    message.text = m_controller.named(camera, sentence).message;
    //: button beside a sentence about photographs on the camera's card
    message.actionText = tr("Delete from Card");
    message.action = [camera = QPointer(&camera)] {
        if (camera) {
            camera->finishDeletions();
        }
    };
    message.tag = QStringLiteral("deletions-%1").arg(reinterpret_cast<quintptr>(&camera));
    m_messages.show(std::move(message));
}

void MissedPrompt::ask(TetheredCamera& camera, int count)
{
    BarMessage message;
    message.kind = MessageKind::Information;
    const Error sentence{ErrorKind::Unknown,
        //: %n counts photographs
        tr("%n photograph(s) were taken while the camera was away. They stay on its card until "
           "you fetch them.",
            nullptr, count),
        {}};
    message.text = m_controller.named(camera, sentence).message;
    //: button beside a sentence about photographs on the camera's card
    message.actionText = tr("Fetch");
    message.action = [camera = QPointer(&camera)] {
        if (camera) {
            camera->fetchMissed();
        }
    };
    message.tag = QStringLiteral("missed-%1").arg(reinterpret_cast<quintptr>(&camera));
    m_messages.show(std::move(message));
}

} // namespace skein
