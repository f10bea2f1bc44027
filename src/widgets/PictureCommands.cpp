// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureCommands.h"

#include "widgets/ActionCollection.h"
#include "widgets/Filmstrip.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureFiles.h"
#include "widgets/PicturePresenter.h"
#include "widgets/WindowMenus.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

namespace skein {

PictureCommands::PictureCommands(const ActionCollection& actions, Filmstrip& filmstrip,
    PicturePresenter& pictures, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_filmstrip(filmstrip)
    , m_pictures(pictures)
    , m_messages(messages)
{
    const auto on = [this](ActionId id, auto&& what) {
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    on(ActionId::PreviousPicture, [this] { m_filmstrip.selectPrevious(); });
    on(ActionId::NextPicture, [this] { m_filmstrip.selectNext(); });
    on(ActionId::FirstPicture, [this] { m_filmstrip.selectFirst(); });
    on(ActionId::LastPicture, [this] { m_filmstrip.selectLast(); });
    on(ActionId::OpenPicture, [this] { openWithDesktop(committedPath()); });
    on(ActionId::ShowPicture, [this] { showInFileManager(committedPath()); });
    on(ActionId::CopyPicturePath, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(committedPath()));
    });
    on(ActionId::TrashPicture, [this] { trash(); });
    connect(&pictures, &PicturePresenter::changed, this, &PictureCommands::refresh);
    refresh();
}

void PictureCommands::addMenu(QWidget* widget)
{
    auto* menu = new QMenu(widget);
    fillPictureMenu(*menu, m_actions);
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this, [this, widget, menu](QPoint place) {
        if (!committedPath().isEmpty()) {
            menu->popup(widget->mapToGlobal(place));
        }
    });
}

QString PictureCommands::committedPath() const
{
    return m_filmstrip.currentPath();
}

void PictureCommands::refresh()
{
    const bool one = !committedPath().isEmpty();
    for (const ActionId id : {ActionId::OpenPicture, ActionId::ShowPicture,
             ActionId::CopyPicturePath, ActionId::TrashPicture}) {
        m_actions[id]->setEnabled(one);
    }
    const bool any = m_filmstrip.model() != nullptr && m_filmstrip.model()->rowCount() > 0;
    for (const ActionId id : {ActionId::PreviousPicture, ActionId::NextPicture,
             ActionId::FirstPicture, ActionId::LastPicture}) {
        m_actions[id]->setEnabled(any);
    }
}

void PictureCommands::trash()
{
    const QString path = committedPath();
    if (path.isEmpty()) {
        return;
    }
    moveToTrash(path).then(this, [this](const Result<TrashedFile>& answer) {
        if (!answer) {
            m_messages.show(answer.error());
            return;
        }
        BarMessage message;
        message.kind = MessageKind::Information;
        message.text = tr("%1 was moved to the trash.").arg(QFileInfo(answer->path).fileName());
        message.tag = QStringLiteral("trash");
        if (!answer->trashPath.isEmpty()) {
            message.actionText = tr("Undo");
            message.action = [this, file = *answer] {
                restoreFromTrash(file).then(this, [this](const Result<void>& restored) {
                    if (!restored) {
                        m_messages.show(restored.error());
                    }
                });
            };
        }
        m_messages.show(message);
    });
}

} // namespace skein
