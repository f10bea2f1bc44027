// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PictureArea.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/EmptyState.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"

#include <QDir>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

class PictureAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionFolderThatVanishedIsSaidInThePictureArea()
    {
        constexpr int slowLookMs = 20000; // the session's own slow look, and a busy machine
        const QTemporaryDir root;
        Session session;
        SessionBrowser browser(&session);
        SessionController controller(session);
        ShotSelection selection(*browser.model());
        QStackedWidget stack;
        auto* view = new ImageView;
        auto* empty = new EmptyState;
        stack.addWidget(view);
        stack.addWidget(empty);
        PicturePresenter presenter(controller, browser, selection, *view);
        const ActionCollection actions(&stack);
        const PictureArea area(stack, *view, *empty, controller, presenter, actions, nullptr);
        session.open(root.filePath(QStringLiteral("shoot")));
        QTRY_VERIFY(session.isOpen());
        const QString usual = empty->title();
        QVERIFY(QDir(session.folder()).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(session.isGone(), slowLookMs);
        QCOMPARE(stack.currentWidget(), empty);
        QVERIFY(empty->title().contains(QLatin1String("folder is not there")));
        QVERIFY(empty->accessibleDescription().contains(QLatin1String("another folder is chosen")));

        session.open(root.filePath(QStringLiteral("other")));
        QTRY_VERIFY(!session.isGone());
        QCOMPARE(empty->title(), usual);
    }
};

QTEST_MAIN(PictureAreaTest)
#include "PictureAreaTest.moc"
