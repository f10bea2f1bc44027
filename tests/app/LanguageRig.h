// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the program in another language have in common.
#pragma once

#include "app/LanguageWalk.h"
#include "app/Program.h"
#include "widgets/PreferencesDialog.h"

#include <QListWidget>
#include <QMenu>
#include <QPointer>

namespace skein {

/** Says each of them. @return how many there are. */
inline qsizetype told(const QStringList& faults)
{
    for (const QString& fault : faults) {
        qWarning().noquote() << QString(fault).replace(u'\n', QStringLiteral(" / "));
    }
    return faults.size();
}

/** The photographer's own: files and folders. */
inline QStringList ownWords(const Program& program)
{
    const QDir folder(program.folder.path());
    return {folder.path(), folder.dirName(), QStringLiteral("session"), QStringLiteral("0.png"),
        QStringLiteral("1.png"), folder.dirName().section(u'-', -1), QStringLiteral("capt-"),
        QStringLiteral("XXXX"), QStringLiteral("Language-")};
}

/** What is open beside the window itself. Many go when they are closed. */
inline QList<QPointer<QWidget>> otherWindows(const Workspace& workspace)
{
    QList<QPointer<QWidget>> others;
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget* top : tops) {
        if (top->isVisible() && top != &workspace.window()) {
            others.append(top);
        }
    }
    return others;
}

inline void closeDialogs(const Workspace& workspace)
{
    const auto others = otherWindows(workspace);
    for (const QPointer<QWidget>& each : others) {
        if (each) {
            each->close();
        }
    }
}

/** The commands that open a dialog, without a camera and with one. */
inline const QList<ActionId> quietDialogs{ActionId::NewSession, ActionId::ConnectCamera,
    ActionId::Sequences, ActionId::ProofProfile, ActionId::OpenWith, ActionId::RenamePicture,
    ActionId::ShowKeys, ActionId::SupportedCameras, ActionId::About, ActionId::Handbook,
    ActionId::ReportProblem, ActionId::Welcome};
inline const QList<ActionId> cameraDialogs{ActionId::ImportFromCamera, ActionId::ShutterOptions,
    ActionId::ChooseSettings, ActionId::SavePreset, ActionId::ManagePresets};

/** Opens what @p ids open, one after the other, and looks at it. */
template<typename Walk>
void walkDialogs(Walk& walk, const Workspace& workspace, const QList<ActionId>& ids)
{
    for (const ActionId id : ids) {
        QAction* command = action(workspace, id);
        QVERIFY2(QTest::qWaitFor([&] { return command->isEnabled(); }, patienceMs),
            qPrintable(command->objectName()));
        command->trigger();
        // Some show themselves in the window.
        (void)QTest::qWaitFor([&] { return !otherWindows(workspace).isEmpty(); }, 2000);
        const auto others = otherWindows(workspace);
        for (const QPointer<QWidget>& top : others) {
            if (top && QTest::qWaitForWindowExposed(top) && top) {
                walk.see(*top, command->objectName());
            }
        }
        walk.hear(workspace.window(), command->objectName());
        closeDialogs(workspace);
    }
}

template<typename Walk>
void walkPreferences(Walk& walk, const Workspace& workspace)
{
    PreferencesDialog& dialog = workspace.window().showPreferences();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* pages = dialog.findChild<QListWidget*>();
    QVERIFY(pages != nullptr);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QCoreApplication::sendPostedEvents();
        walk.see(dialog, QStringLiteral("preferences %1").arg(row));
    }
    dialog.close();
}

template<typename Walk>
void walkMenus(Walk& walk, const Workspace& workspace)
{
    const auto menus = workspace.window().findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        walk.hear(*menu, QStringLiteral("menu ") + menu->title());
    }
}

} // namespace skein
