// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NoCameraNotice.h"

#include "camera/Camera.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/DeafKeys.h"
#include "widgets/KeyWords.h"
#include "widgets/MessageBar.h"

#include <QAction>

namespace skein {

namespace {

QString messageTag()
{
    return QStringLiteral("no-camera");
}

bool isReady(const Camera* camera)
{
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing);
}

} // namespace

NoCameraNotice::NoCameraNotice(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const QAction* capture = parts.actions[ActionId::Capture];
    parts.keys.add(*capture, [this] { say(); });
    parts.keys.add(*parts.actions[ActionId::CaptureAll], [this] { say(); });
    parts.keys.add(*parts.actions[ActionId::ImportFromCamera], [this] {
        m_parts.messages.show({MessageKind::Warning,
            tr("There is no camera from which photographs could be imported. Connect one, then try "
               "again."),
            {}, {}, messageTag()});
    });
    connect(capture, &QAction::changed, this, [this, capture] {
        if (capture->isEnabled()) {
            m_parts.messages.withdraw(messageTag());
        }
    });
}

void NoCameraNotice::say()
{
    const QString text = reason();
    if (!text.isEmpty()) {
        m_parts.messages.show({MessageKind::Warning, text, {}, {}, messageTag()});
    }
}

QString NoCameraNotice::reason() const
{
    const Camera* camera = m_parts.controller.camera();
    switch (camera != nullptr ? camera->state() : Camera::State::Disconnected) {
    case Camera::State::Connecting:
    case Camera::State::Closing:
        return tr("No photograph was taken: the camera is still being connected. Try again when it "
                  "is ready.");
    case Camera::State::Ready:
    case Camera::State::Previewing:
        return m_parts.controller.session().isOpen()
                   ? tr("No photograph was taken: this camera cannot be released from the "
                        "computer. Press its own shutter button; its photographs come here.")
                   : tr("No photograph was taken: there is no session that it could be saved in. "
                        "Open one, then try again.");
    case Camera::State::Capturing:
        return {};
    case Camera::State::Disconnected:
    case Camera::State::Recovering:
        break;
    }
    const QString others = othersText();
    return others.isEmpty() ? tr("No photograph was taken: no camera is ready. Connect one or wait "
                                 "until it is back, then try again.")
                            : others;
}

QString NoCameraNotice::othersText() const
{
    QStringList ready;
    const QList<TetheredCamera*> all = m_parts.controller.cameras();
    for (const TetheredCamera* each : all) {
        if (isReady(each->camera())) {
            ready.append(each->name());
        }
    }
    if (ready.isEmpty()) {
        return {};
    }
    //: %1 is a key, %2 a list of cameras
    return tr("No photograph was taken: the camera that is shown is not there. These are ready; "
              "%1 shows the next one: %2.")
        .arg(keyOrName(*m_parts.actions[ActionId::NextCamera]), ready.join(QStringLiteral(", ")));
}

} // namespace skein
