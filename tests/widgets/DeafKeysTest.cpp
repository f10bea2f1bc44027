// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DeafKeys.h"

#include "viewer/FlashLayer.h"
#include "widgets/HintPlate.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace skein;

/** What is said where a command or a picture is missing. */
class DeafKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfACommandThatCannotBeGivenAreAnswered()
    {
        QWidget window;
        QAction command(&window);
        command.setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_S)});
        window.addAction(&command);
        int answers = 0;
        DeafKeys keys(window);
        keys.add(command, [&answers] { ++answers; });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(answers, 0); // It was given.
        command.setEnabled(false);
        QTest::keyClick(&window, Qt::Key_Space);
        QTest::keyClick(&window, Qt::Key_S);
        QCOMPARE(answers, 2);
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier); // Another command's.
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(answers, 2);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(&window, &held);
        QCOMPARE(answers, 2);
    }

    void whatSomebodyTypesIsNoCommand()
    {
        QWidget window;
        QLineEdit line(&window);
        QAction command(&window);
        command.setShortcut(QKeySequence(Qt::Key_S));
        command.setEnabled(false);
        int answers = 0;
        DeafKeys keys(window);
        keys.add(command, [&answers] { ++answers; });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&line, Qt::Key_S);
        QCOMPARE(line.text(), QStringLiteral("s"));
        QCOMPARE(answers, 0);
    }

    void aHintIsShownWhereThereIsNoPicture()
    {
        QWidget page;
        page.resize(600, 400);
        HintPlate plate(page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(!plate.isVisible());
        plate.layer().show(QStringLiteral("ISO 400"));
        QVERIFY(plate.isVisible());
        page.resize(800, 500);
        QTRY_COMPARE(plate.size(), page.size());
        const QImage shown = page.grab().toImage();
        plate.layer().withdraw(QStringLiteral("ISO 400"));
        QVERIFY(!plate.isVisible());
        QVERIFY(page.grab().toImage() != shown);
    }
};

QTEST_MAIN(DeafKeysTest)
#include "DeafKeysTest.moc"
