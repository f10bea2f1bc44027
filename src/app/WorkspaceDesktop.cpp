// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop starts the program with: cameras, volumes, and actions of its entry.
#include "app/CameraRack.h"
#include "app/Workspace.h"
#include "base/Background.h"
#include "widgets/ActionCollection.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <chrono>
#include <utility>

namespace skein {

namespace {

constexpr std::chrono::seconds volumePatience{3};

QString slowVolumeTag()
{
    return QStringLiteral("slow-volume");
}

} // namespace

void Workspace::connectPlugged()
{
    const auto ask = [addresses = m_wishes.plugged] {
        QStringList ports;
        for (const GphotoAddress& address : addresses) {
            ports.append(portOf(address).value_or(QString()));
        }
        return ports;
    };
    whenAnswered(askInBackground(ask), m_answers.get(), [this](QStringList ports) {
        if (ports.removeAll(QString()) > 0) {
            m_window->messages().show({MessageKind::Error,
                tr("The camera that the desktop named is not plugged in any more. Plug it in "
                   "again and switch it on."),
                {}, {}, QStringLiteral("plugged")});
        }
        for (const QString& port : std::as_const(ports)) {
            connectNamed(port);
        }
    });
}

void Workspace::askForFolder()
{
    if (m_wishes.beginsSession && !std::exchange(m_hasAskedForFolder, true)) {
        m_window->actions()[ActionId::NewSession]->trigger();
    }
}

void Workspace::askFirst()
{
    askForFolder();
    if (m_wishes.choosesCamera) {
        showPicker();
    }
}

void Workspace::openVolume(const QString& folder)
{
    // By the standard, a card of a camera has its photographs in a folder of this name.
    const QString pictures = folder + QStringLiteral("/DCIM");
    const QFuture<bool> answer =
        m_isThere ? m_isThere(pictures)
                  : askInBackground([pictures] { return QFileInfo(pictures).isDir(); });
    QTimer::singleShot(volumePatience, m_answers.get(), [this, folder, answer, asked = m_openings] {
        if (!answer.isFinished() && asked == m_openings) {
            tellOfSlowVolume(folder);
        }
    });
    whenAnswered(answer, m_answers.get(), [this, folder, asked = m_openings](bool isCard) {
        m_window->messages().withdraw(slowVolumeTag());
        if (asked != m_openings) {
            return; // Another session was chosen meanwhile.
        }
        if (!isCard) {
            openFolder(folder);
            return;
        }
        m_window->messages().show({MessageKind::Warning,
            tr("“%1” is a camera's memory card, and no place for a session, so the one of last "
               "time was opened. Photographs on the card are imported when it is in the camera "
               "and the camera is connected, or copied with the file manager.")
                .arg(QDir::toNativeSeparators(folder)),
            {}, {}, QStringLiteral("volume")});
        openLastSession();
    });
}

void Workspace::tellOfSlowVolume(const QString& folder)
{
    BarMessage message;
    message.kind = MessageKind::Warning;
    //: %1 is a folder
    message.text = tr("The disk with “%1” does not answer yet. As soon as it does, the session is "
                      "opened. You can also begin with another folder.")
                       .arg(QDir::toNativeSeparators(folder));
    message.actionText = tr("Choose Another Folder…");
    message.action = [this] { m_window->actions()[ActionId::OpenSession]->trigger(); };
    message.tag = slowVolumeTag();
    m_window->messages().show(message);
}

} // namespace skein
