// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/Overflow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace skein;

class OverflowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowWithRoomForAllHasNoTrouble()
    {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(new QLabel(QStringLiteral("Camera")));
        layout->addWidget(new QPushButton(QStringLiteral("Connect")));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(overflows(window), QStringList());
    }

    void wordsThatAreCutOffAreTold()
    {
        QWidget window;
        window.resize(300, 100);
        QLabel label(QStringLiteral("A long sentence"), &window);
        label.setGeometry(10, 10, 20, 30);
        QPushButton button(QStringLiteral("A long command"), &window);
        button.setGeometry(10, 50, 20, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(overflows(window).size(), 2);
    }

    void sentencesOfSeveralLinesNeedTheirHeight()
    {
        QWidget window;
        window.resize(300, 100);
        QLabel label(QStringLiteral("A long sentence that takes several lines"), &window);
        label.setWordWrap(true);
        label.setGeometry(10, 10, 80, 18);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(overflows(window).size(), 1);
    }

    void aColumnThatIsNotSeenInItsWholeWidthIsTold()
    {
        QWidget window;
        window.resize(200, 100);
        QScrollArea area(&window);
        area.resize(100, 100);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area.setWidgetResizable(true);
        auto* column = new QWidget;
        column->setMinimumWidth(150);
        area.setWidget(column);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(overflows(window).size(), 1);
        column->setMinimumWidth(50);
        QTRY_COMPARE_WITH_TIMEOUT(overflows(window).size(), 0, 60'000);
    }

    void aControlOutsideOfItsWindowIsTold()
    {
        QWidget window;
        window.resize(100, 100);
        QWidget control(&window);
        control.setGeometry(80, 80, 40, 10);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(overflows(window).size(), 1);
    }
};

QTEST_MAIN(OverflowTest)
#include "OverflowTest.moc"
