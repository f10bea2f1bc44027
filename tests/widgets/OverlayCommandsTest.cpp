// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OverlayCommands.h"
#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "viewer/Overlays.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

class OverlayCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thatTheOverlayIsEmptyIsTakenBackWhenItIsNot()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        QWidget window;
        const ActionCollection actions(&window);
        ImageLoader loader;
        Overlays overlays(loader, settings);
        MessageBar messages;
        OverlayCommands commands(actions, overlays, messages,
            [&folder] { return QStringList{folder.filePath(QStringLiteral("layout.png"))}; });
        QSignalSpy hint(&commands, &OverlayCommands::hint);
        actions[ActionId::ToggleOverlay]->trigger();
        QCOMPARE(hint.count(), 1);
        QVERIFY(hint.last().first().toString().contains(QLatin1String("empty")));
        actions[ActionId::AddToOverlay]->trigger();
        QCOMPARE(hint.count(), 2);
        QVERIFY(hint.last().first().toString().isEmpty());
        actions[ActionId::AddToOverlay]->trigger();
        QCOMPARE(hint.count(), 2); // There is nothing to take back any more.
    }
};

QTEST_MAIN(OverlayCommandsTest)
#include "OverlayCommandsTest.moc"
