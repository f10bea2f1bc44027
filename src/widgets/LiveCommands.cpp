// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LiveCommands.h"

#include "session/FrameSaver.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/KeyWords.h"
#include "widgets/LivePresenter.h"
#include "widgets/LiveZoomText.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QFileInfo>
#include <utility>

namespace skein {

namespace {
/** Each message about live view takes the place of the one before. */
QString messageTag()
{
    return QStringLiteral("live-frame");
}
} // namespace

LiveCommands::LiveCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    on(Id::FreezeLive, [this](bool frozen) { m_parts.live.setFrozen(frozen); });
    on(Id::SaveFrame, [this] { save(); });
    on(Id::TurnLiveLeft, [this] { turn(turnedLeft(m_parts.live.orientation())); });
    on(Id::TurnLiveRight, [this] { turn(turnedRight(m_parts.live.orientation())); });
    on(Id::MirrorLive, [this] { turn(mirrored(m_parts.live.orientation())); });
    on(Id::UprightLive, [this] { turn(Orientation::Normal); });
    on(Id::ShowMotion, [this](bool shown) { m_parts.live.setMotionFollowed(shown); });
    on(Id::LiveZoomIn, [this] { zoom(1); });
    on(Id::LiveZoomOut, [this] { zoom(-1); });
    connect(&parts.live, &LivePresenter::frozenChanged, this, &LiveCommands::refresh);
    connect(&parts.live, &LivePresenter::hasFrameChanged, this, &LiveCommands::refresh);
    connect(&parts.controller, &SessionController::cameraChanged, this, &LiveCommands::setCamera);
    connect(&parts.controller, &SessionController::previewingChanged, this, &LiveCommands::refresh);
    parts.live.setOrientation(orientationFromExif(parts.settings.value(orientationKey)));
    setCamera(parts.controller.camera());
}

void LiveCommands::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_untoldZoom = 0;
    m_saidZoom.clear();
    if (camera != nullptr) {
        connect(camera, &Camera::settingsReset, this, &LiveCommands::refresh);
        connect(camera, &Camera::stateChanged, this, &LiveCommands::refresh);
        connect(camera, &Camera::settingChanged, this, [this](const CameraSetting& setting) {
            const auto way = LiveZoom::of(m_camera->settings());
            if (way && way->setting == setting.name) {
                onMagnified(); // By the panel or at the body as well.
            }
        });
    }
    refresh();
}

void LiveCommands::refresh()
{
    using Id = ActionId;
    const bool hasFrame = !m_parts.live.frame().jpeg.isEmpty();
    const bool canZoom = m_parts.controller.isPreviewing() && cameraZoom();
    const auto enable = [this](Id id, bool enabled) { m_parts.actions[id]->setEnabled(enabled); };
    enable(Id::FreezeLive, hasFrame);
    enable(Id::SaveFrame, hasFrame);
    enable(Id::LiveZoomIn, canZoom);
    enable(Id::LiveZoomOut, canZoom);
    m_parts.actions[Id::FreezeLive]->setChecked(m_parts.live.isFrozen());
    const auto way = cameraZoom();
    m_parts.live.setMagnification(way ? liveZoomBadge(*way) : QString());
}

void LiveCommands::turn(Orientation orientation)
{
    m_parts.live.setOrientation(orientation);
    m_parts.settings.setValue(orientationKey, static_cast<int>(orientation));
}

void LiveCommands::save()
{
    FrameToSave frame;
    frame.jpeg = m_parts.live.frame().jpeg;
    frame.orientation = m_parts.live.orientation();
    frame.taken = QDateTime::currentDateTime();
    ++m_saving;
    saveFrame(m_parts.controller.session(), frame)
        .then(this, [this](const Result<QString>& answer) {
            --m_saving;
            if (answer) {
                m_parts.messages.withdraw(messageTag());
                Q_EMIT kept(*answer);
                //: %1: the name of a file
                Q_EMIT said(tr("Frame saved as %1").arg(QFileInfo(*answer).fileName()));
            } else {
                BarMessage message;
                message.text =
                    //: %1 is a sentence: why
                    tr("The frame of live view was not saved. %1").arg(answer.error().message);
                message.tag = messageTag();
                m_parts.messages.show(message);
                Q_EMIT saveFailed(answer.error());
            }
            Q_EMIT saved();
        });
}

void LiveCommands::sayNotSaved(bool comesBack)
{
    const auto keyOf = [this](ActionId id) { return keyOrName(*m_parts.actions[id]); };
    if (comesBack) {
        //: %1 is a key
        Q_EMIT said(tr("No frame was saved: this is a photograph.\nLive view comes back; press %1 "
                       "again then.")
                        .arg(keyOf(ActionId::SaveFrame)));
    } else {
        //: %1 and %2 are keys
        Q_EMIT said(tr("No frame was saved: live view shows none.\n%1 starts it, %2 saves a frame.")
                        .arg(keyOf(ActionId::LiveView), keyOf(ActionId::SaveFrame)));
    }
}

std::optional<LiveZoom> LiveCommands::cameraZoom() const
{
    auto zoom = m_camera ? LiveZoom::of(m_camera->settings()) : std::nullopt;
    if (zoom && !zoom->isTold) {
        zoom->current = m_untoldZoom;
    }
    return zoom;
}

void LiveCommands::zoom(int steps)
{
    const auto way = cameraZoom();
    const auto target = way ? way->stepped(steps) : std::nullopt;
    if (!target) {
        const QString text =
            way ? liveZoomTexts(way->setting, way->values).value(way->current) : QString();
        //: %1: how far the camera magnifies live view: "Step 5 of 5"
        Q_EMIT said(steps > 0 ? tr("The camera magnifies no more: %1").arg(text) : text);
        return;
    }
    const QString value = way->values.at(*target);
    m_camera->writeSetting(way->setting, value)
        .then(this, [this, camera = m_camera, target, value](const Result<CameraSetting>& written) {
            if (!written) {
                Error told = written.error();
                //: %1: a sentence that says why
                told.message = tr("The magnification was not changed. %1").arg(told.message);
                m_parts.messages.show(told, messageTag());
            } else if (camera == m_camera) {
                m_untoldZoom = *target;
                onMagnified();
            }
        });
}

void LiveCommands::onMagnified()
{
    Q_EMIT magnified();
    refresh();
    const auto way = cameraZoom();
    if (!way) {
        m_saidZoom.clear(); // The setting went, or was locked, with what it was set to.
        return;
    }
    const QString text = liveZoomTexts(way->setting, way->values).value(way->current);
    // The camera's own word for it may come before or after the answer to the order.
    if (m_parts.controller.isPreviewing() && std::exchange(m_saidZoom, text) != text) {
        const bool isWhole = liveZoomBadge(*way).isEmpty();
        //: %1: how far: "5×" or "Step 2 of 5"
        Q_EMIT said(isWhole ? text : tr("Magnified by the camera: %1").arg(text));
    }
}

} // namespace skein
