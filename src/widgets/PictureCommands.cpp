// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureCommands.h"

#include "base/Background.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "viewer/PopOutWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/BrowserArea.h"
#include "widgets/KeyWords.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureFiles.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ProgramDialog.h"
#include "widgets/RenameDialog.h"
#include "widgets/ShotSelection.h"
#include "widgets/WindowMenus.h"
#include "widgets/WindowPlace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>
#include <algorithm>

namespace skein {

namespace {

QString trashTag()
{
    return QStringLiteral("trash");
}

QString coveredTag()
{
    return QStringLiteral("covered");
}

constexpr ActionId fileActions[] = {ActionId::AddToOverlay, ActionId::OpenPicture,
    ActionId::OpenWith, ActionId::PopOut, ActionId::ShowPicture, ActionId::CopyPicturePath,
    ActionId::RenamePicture, ActionId::TrashPicture};

constexpr ActionId markingActions[] = {ActionId::Rate0, ActionId::Rate1, ActionId::Rate2,
    ActionId::Rate3, ActionId::Rate4, ActionId::Rate5, ActionId::Reject, ActionId::LabelRed,
    ActionId::LabelYellow, ActionId::LabelGreen, ActionId::LabelBlue, ActionId::LabelPurple,
    ActionId::LabelNone};

constexpr ActionId walkingActions[] = {ActionId::PreviousPicture, ActionId::NextPicture,
    ActionId::PageBack, ActionId::PageForward, ActionId::FirstPicture, ActionId::LastPicture,
    ActionId::SelectAll, ActionId::ExtendBack, ActionId::ExtendForward, ActionId::ExtendToFirst,
    ActionId::ExtendToLast};

} // namespace

PictureCommands::PictureCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    connect(&parts.pictures, &PicturePresenter::changed, this, &PictureCommands::refresh);
    connect(&parts.area, &BrowserArea::gridShownChanged, this, &PictureCommands::refresh);
    connect(&parts.selection, &ShotSelection::selectionChanged, this, &PictureCommands::refresh);
    connect(&parts.selection.shots(), &ShotModel::countChanged, this, &PictureCommands::refresh);
    connect(&parts.browser, &SessionBrowser::finished, this, &PictureCommands::onFinished);
    connect(&parts.browser, &SessionBrowser::historyChanged, this, &PictureCommands::withdrawUndo);
    connect(&parts.browser, &SessionBrowser::problem, this,
        [this](const Error& error) { m_parts.messages.show(error); });
    refresh();
}

void PictureCommands::connectActions()
{
    const auto on = [this](ActionId id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    ShotSelection& selection = m_parts.selection;
    on(ActionId::PreviousPicture, [&selection] { selection.selectPrevious(); });
    on(ActionId::NextPicture, [&selection] { selection.selectNext(); });
    on(ActionId::PageBack, [this, &selection] { selection.step(-m_parts.area.rowsOfAPage()); });
    on(ActionId::PageForward, [this, &selection] { selection.step(m_parts.area.rowsOfAPage()); });
    on(ActionId::FirstPicture, [&selection] { selection.selectFirst(); });
    on(ActionId::LastPicture, [&selection] { selection.selectLast(); });
    on(ActionId::ExtendBack, [&selection] { selection.extend(-1); });
    on(ActionId::ExtendForward, [&selection] { selection.extend(1); });
    on(ActionId::ExtendToFirst, [&selection] { selection.extendToFirst(); });
    on(ActionId::ExtendToLast, [&selection] { selection.extendToLast(); });
    on(ActionId::SelectAll, [&selection] { selection.selectAll(); });
    on(ActionId::OpenPicture, [this] { open(currentTarget()); });
    connect(&m_parts.area, &BrowserArea::openWanted, this, &PictureCommands::open);
    on(ActionId::OpenWith, [this] { openWith(); });
    on(ActionId::PopOut, [this] { popOut(); });
    on(ActionId::ShowPicture, [this] { showInFileManager(currentTarget()); });
    on(ActionId::CopyPicturePath, [this] {
        QStringList paths;
        for (const QString& path : targets()) {
            paths.append(QDir::toNativeSeparators(path));
        }
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
    });
    on(ActionId::RenamePicture, [this] { rename(); });
    on(ActionId::TrashPicture, [this] { trash(); });
}

void PictureCommands::addMenu(QWidget* widget)
{
    auto* menu = new QMenu(widget);
    fillPictureMenu(*menu, m_parts.actions);
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this, [this, widget, menu](QPoint place) {
        if (m_export && !menu->actions().contains(m_export->menuAction())) {
            menu->addSeparator();
            menu->addMenu(m_export);
        }
        if (!targets().isEmpty()) {
            menu->popup(widget->mapToGlobal(place));
        }
    });
}

QStringList PictureCommands::targets() const
{
    const ShotSelection& selection = m_parts.selection;
    const QString looked = m_parts.pictures.currentPath();
    if (m_parts.pictures.isCovered() && !m_parts.area.isGridShown()) {
        return {}; // What is selected is not what the photographer sees.
    }
    const bool hasRow = selection.shots().rowOf(looked) >= 0;
    if (m_parts.area.isGridShown() || looked.isEmpty() || hasRow) {
        return selection.selectedPaths();
    }
    // The one in the viewer is what is meant, also where the filter hides it from the strip.
    return selection.shots().find(looked) != nullptr ? QStringList{looked} : QStringList();
}

QString PictureCommands::currentTarget() const
{
    const QStringList all = targets();
    const QString current = m_parts.selection.currentPath();
    return all.contains(current) ? current : all.value(0);
}

void PictureCommands::refresh()
{
    const bool one = !targets().isEmpty();
    for (const ActionId id : fileActions) {
        m_parts.actions[id]->setEnabled(one);
    }
    // While live view covers the photograph these keys say why they do nothing.
    const bool covered = m_parts.pictures.isCovered() && !m_parts.pictures.currentPath().isEmpty();
    for (const ActionId id : markingActions) {
        m_parts.actions[id]->setEnabled(one || covered);
    }
    if (!covered) {
        m_parts.messages.withdraw(coveredTag());
    }
    const bool any = m_parts.selection.shots().rowCount() > 0;
    for (const ActionId id : walkingActions) {
        m_parts.actions[id]->setEnabled(any);
    }
    Q_EMIT targetsChanged();
}

void PictureCommands::open(const QString& path)
{
    whenAnswered(openWithDesktop(path), this, [this](const Result<void>& opened) {
        if (opened) {
            m_parts.messages.withdraw(QStringLiteral("open-with"));
            return;
        }
        BarMessage message;
        message.kind = MessageKind::Warning;
        message.text = opened.error().message;
        //: button: names the program that a photograph is opened with
        message.actionText = tr("Open With…");
        message.action = [this] { m_parts.actions[ActionId::OpenWith]->trigger(); };
        message.tag = QStringLiteral("open-with");
        m_parts.messages.show(std::move(message));
    });
}

void PictureCommands::openWith()
{
    auto* dialog = new ProgramDialog(m_parts.settings, m_parts.window);
    connect(dialog, &ProgramDialog::commandChosen, this,
        [this, paths = targets()](const QString& command) {
            whenAnswered(openWithProgram(command, paths), this, [this](const Result<void>& opened) {
                if (!opened) {
                    m_parts.messages.show(opened.error(), QStringLiteral("open-with"));
                }
            });
        });
    dialog->open();
}

void PictureCommands::popOut()
{
    auto* window = new PopOutWindow(
        m_parts.pictures.loader(), m_parts.viewOptions, currentTarget(), m_parts.window);
    connect(&m_parts.browser, &SessionBrowser::renamed, window, &PopOutWindow::rename);
    connect(&m_parts.pictures, &PicturePresenter::renewed, window, &PopOutWindow::reload);
    connect(window, &PopOutWindow::openWanted, this, &PictureCommands::open);
    // Not those that rate: they are for the picture in the other window.
    for (const ActionId id : {ActionId::Capture, ActionId::LiveView, ActionId::Quit}) {
        window->addAction(m_parts.actions[id]);
    }
    new WindowPlace(*window, m_parts.settings, QStringLiteral("picture"));
    Q_EMIT poppedOut(window);
    window->show();
}

void PictureCommands::rename()
{
    const QString path = currentTarget();
    auto* dialog = new RenameDialog(path, m_parts.window);
    connect(dialog, &RenameDialog::nameChosen, this,
        [this, path](const QString& name) { m_parts.browser.rename(path, name); });
    dialog->open();
}

void PictureCommands::trash()
{
    const QStringList paths = targets();
    m_parts.pictures.noteLeaving(currentTarget());
    leave(paths);
    if (const int order = m_parts.browser.moveToTrash(paths); order != 0) {
        m_trashing.insert(order, paths);
    }
}

/** Goes on to the shot behind @p paths, which are about to go; to the one before at the end. */
void PictureCommands::leave(const QStringList& paths)
{
    const ShotModel& shots = m_parts.selection.shots();
    QSet<int> going;
    int last = -1;
    for (const QString& path : paths) {
        last = std::max(last, shots.rowOf(path));
        going.insert(shots.rowOf(path));
    }
    if (last < 0) {
        return; // The filter hides it: nothing changes in the strip.
    }
    int next = last + 1;
    while (next >= shots.rowCount() || (next >= 0 && going.contains(next))) {
        --next; // Ends at -1, which is no row, when all are going.
    }
    lookAt(next);
}

void PictureCommands::lookAt(int row)
{
    if (row >= 0) {
        m_parts.selection.model()->setCurrentIndex(
            m_parts.selection.shots().index(row), QItemSelectionModel::ClearAndSelect);
    }
}

void PictureCommands::sayCovered()
{
    const QString key = keyOrName(*m_parts.actions[ActionId::LiveView]);
    m_parts.messages.show({MessageKind::Information,
        //: %1 is a key, such as L
        tr("Live view covers the photograph, so it was not rated. Leave live view with %1, then "
           "rate it.")
            .arg(key),
        {}, {}, coveredTag()});
}

void PictureCommands::onFinished(int order, int count, const QStringList& left)
{
    const QStringList paths = m_trashing.take(order);
    if (paths.isEmpty()) {
        return; // of something else
    }
    lookAt(m_parts.selection.shots().rowOf(left.value(0))); // Back to what could not go.
    if (count == 0 || !m_parts.browser.isNewest(order)) {
        return; // Undo would take back something else.
    }
    BarMessage message;
    message.kind = MessageKind::Information;
    message.text = paths.size() == 1
                       //: %1 is the name of a file
                       ? tr("%1 was moved to the trash.").arg(QFileInfo(paths.first()).fileName())
                       //: %n counts photographs
                       : tr("%n photograph(s) were moved to the trash.", nullptr, count);
    message.tag = trashTag();
    //: button: brings back what was moved to the trash
    message.actionText = tr("Undo");
    message.action = [this, order] {
        if (m_parts.browser.isNewest(order)) {
            m_parts.browser.undo();
        }
    };
    m_undoable = order;
    m_parts.messages.show(message);
}

/** Its Undo would undo something else now. */
void PictureCommands::withdrawUndo()
{
    if (m_undoable != 0 && !m_parts.browser.isNewest(m_undoable)) {
        m_undoable = 0;
        m_parts.messages.withdraw(trashTag());
    }
}

} // namespace skein
