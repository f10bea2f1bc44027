// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpokenNews.h"

#include "session/ShotGroups.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "viewer/ImageView.h"
#include "widgets/Announcer.h"
#include "widgets/MessageBar.h"
#include "widgets/ShotSelection.h"
#include "widgets/ShotView.h"
#include "widgets/ViewHints.h"

#include <QApplication>
#include <QFileInfo>
#include <QSet>
#include <chrono>
#include <utility>

namespace skein {

namespace {

/** The files of one shot, and shots in a burst, are told of together. */
constexpr std::chrono::milliseconds together{700};
/** Who holds an arrow key down wants to hear where it ends. */
constexpr std::chrono::milliseconds walking{250};

/** What stands on a button, without what is only seen. */
QString spokenButton(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

} // namespace

SpokenNews::SpokenNews(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_savedTimer.setSingleShot(true);
    m_savedTimer.setInterval(together);
    connect(&m_savedTimer, &QTimer::timeout, this, &SpokenNews::saySaved);
    m_chosenTimer.setSingleShot(true);
    m_chosenTimer.setInterval(walking);
    connect(&m_chosenTimer, &QTimer::timeout, this, &SpokenNews::sayChosen);

    SessionController& controller = parts.controller;
    connect(&controller, &SessionController::cameraChanged, this, &SpokenNews::watchCamera);
    connect(&controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&controller, &SessionController::previewingChanged, this, [this](bool isOn) {
        m_parts.announcer.say(isOn ? tr("Live view is on.") : tr("Live view is off."));
    });
    connect(&controller, &SessionController::committed, this,
        [this](const QString& /*staging*/, const QString& path) { onCommitted(path); });
    connect(&parts.messages, &MessageBar::said, this, &SpokenNews::onMessage);
    connect(&parts.hints, &ViewHints::said, this,
        [this](const QString& hint) { m_parts.announcer.say(spokenHint(hint)); });
    connect(
        &parts.selection, &ShotSelection::pathSelected, this, [this] { m_chosenTimer.start(); });
    connect(
        parts.selection.model(), &QItemSelectionModel::currentChanged, this, &SpokenNews::nameView);
    connect(&parts.selection.shots(), &ShotModel::dataChanged, this, &SpokenNews::nameView);
    connect(&parts.view, &ImageView::pictureChanged, this, &SpokenNews::nameView);
    watchCamera(controller.camera());
    nameView();
}

QString SpokenNews::spokenHint(const QString& hint)
{
    const auto stars = static_cast<int>(hint.count(u'★'));
    if (stars == 0 || stars != hint.size()) {
        return hint;
    }
    //: read aloud: how a photograph is rated
    return tr("%n star(s)", nullptr, stars);
}

QString SpokenNews::cameraName() const
{
    const QString name = m_parts.controller.shown().name();
    const Camera* camera = m_parts.controller.camera();
    return name.isEmpty() && camera != nullptr ? camera->info().model : name;
}

void SpokenNews::watchCamera(Camera* camera)
{
    if (camera == nullptr) {
        if (m_state != Camera::State::Disconnected) {
            m_state = Camera::State::Disconnected;
            m_parts.announcer.say(m_camera.isEmpty() ? tr("The camera is disconnected.")
                                                     : //: %1 is the name of a camera
                                      tr("%1 is disconnected.").arg(m_camera));
        }
        return;
    }
    connect(camera, &Camera::stateChanged, this, &SpokenNews::onState);
    m_state = camera->state();
    if (m_state == Camera::State::Ready || m_state == Camera::State::Previewing) {
        m_camera = cameraName();
        //: %1 is the name of a camera, one of several
        m_parts.announcer.say(tr("%1 is shown.").arg(m_camera));
    }
}

void SpokenNews::onState(Camera::State state)
{
    const Camera::State before = m_state;
    m_state = state;
    if (state == Camera::State::Ready && before == Camera::State::Connecting) {
        m_camera = cameraName();
        //: %1 is the name of a camera
        m_parts.announcer.say(tr("%1 is connected.").arg(m_camera));
    } else if (state == Camera::State::Ready && before == Camera::State::Recovering) {
        //: %1 is the name of a camera
        m_parts.announcer.say(tr("%1 is connected again.").arg(m_camera));
    }
}

QString SpokenNews::spokenMessage(const BarMessage& message)
{
    const QString action = spokenButton(message.actionText);
    const QString other = spokenButton(message.otherText);
    if (action.isEmpty()) {
        return message.text;
    }
    if (other.isEmpty()) {
        //: read aloud; %1: whole sentences, %2: what stands on a button
        return tr("%1 Button: %2.").arg(message.text, action);
    }
    //: read aloud; %1: whole sentences, %2 and %3: what stands on two buttons
    return tr("%1 Buttons: %2, %3.").arg(message.text, action, other);
}

void SpokenNews::onMessage(const BarMessage& message)
{
    const auto haste = message.kind == MessageKind::Information ? Announcer::Haste::Polite
                                                                : Announcer::Haste::AtOnce;
    m_parts.announcer.say(spokenMessage(message), haste);
}

void SpokenNews::onCommitted(const QString& path)
{
    m_saved.append(path);
    if (!m_savedTimer.isActive()) {
        m_savedTimer.start();
    }
}

QString SpokenNews::spokenSaved(const QStringList& paths)
{
    QSet<QString> shots;
    for (const QString& path : paths) {
        shots.insert(stemOf(path));
    }
    const auto count = static_cast<int>(shots.size());
    if (count == 1) {
        //: %1 is the name of a file
        return tr("%1 is saved.").arg(QFileInfo(paths.last()).fileName());
    }
    //: read aloud; %n counts photographs
    return tr("%n photographs are saved.", nullptr, count);
}

void SpokenNews::saySaved()
{
    m_parts.announcer.say(spokenSaved(std::exchange(m_saved, {})));
}

QString SpokenNews::currentShot() const
{
    const int row = m_parts.selection.currentRow();
    ShotModel& shots = m_parts.selection.shots();
    return row >= 0 ? shots.index(row).data(Qt::AccessibleTextRole).toString() : QString();
}

void SpokenNews::sayChosen()
{
    // The lists say it themselves.
    if (qobject_cast<const ShotView*>(QApplication::focusWidget()) == nullptr) {
        m_parts.announcer.say(currentShot());
    }
}

void SpokenNews::nameView()
{
    const QString shot = currentShot();
    //: read aloud: the picture area
    QString name = tr("Picture");
    if (m_parts.view.isLive()) {
        //: read aloud: the picture area while live view is on
        name = tr("Live view");
    } else if (!shot.isEmpty()) {
        //: read aloud: %1 is a photograph, its rating and what else there is to say
        name = tr("Picture: %1").arg(shot);
    }
    if (m_parts.view.accessibleName() != name) {
        m_parts.view.setAccessibleName(name);
    }
}

} // namespace skein
