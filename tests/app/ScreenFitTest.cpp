// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScreenFit.h"

#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;

QSize room()
{
    return QGuiApplication::primaryScreen()->availableSize();
}

/** One whose contents want @p least. */
struct Asked
{
    explicit Asked(const QSize& least)
        : contents(new QWidget(&dialog))
        , button(new QPushButton(QStringLiteral("Close"), &dialog))
    {
        contents->setMinimumSize(least);
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(contents);
        layout->addWidget(button);
    }

    QDialog dialog;
    QWidget* contents;
    QPushButton* button;
};

} // namespace

class ScreenFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowLeftLargerThanTheScreenIsShownSmaller()
    {
        const ScreenFit fit;
        QWidget window;
        window.resize(room() * 2);
        window.show();
        QVERIFY(window.width() < room().width());
        QVERIFY(window.height() < room().height());
    }

    void theButtonsOfALongDialogStayOnTheScreen()
    {
        const ScreenFit fit;
        Asked asked(room() * 1.2);
        asked.dialog.show();
        QVERIFY(asked.dialog.width() < room().width());
        QVERIFY(asked.dialog.height() < room().height());
        QTRY_VERIFY_WITH_TIMEOUT(
            asked.dialog.rect().contains(asked.button->geometry()), patienceMs);
    }

    void contentsThatGrowAreHeldAsWell()
    {
        const ScreenFit fit;
        Asked asked(QSize(100, 100));
        asked.dialog.show();
        asked.contents->setMinimumSize(room() * 1.2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(asked.dialog.minimumWidth() < room().width());
        QVERIFY(asked.dialog.minimumHeight() < room().height());
        QVERIFY(asked.dialog.height() < room().height());
    }

    void whoseContentsFitAgainIsHeldNoMore_data()
    {
        QTest::addColumn<QSize>("large");
        const QSize all = room();
        QTest::newRow("both ways") << all * 1.2;
        QTest::newRow("too wide") << QSize(all.width() * 2, all.height() / 2);
        QTest::newRow("too high") << QSize(all.width() / 2, all.height() * 2);
    }

    void whoseContentsFitAgainIsHeldNoMore()
    {
        QFETCH(QSize, large);
        const ScreenFit fit;
        Asked asked(large);
        asked.dialog.show();
        asked.contents->setMinimumSize(100, 50); // As when the desktop's letters are small again.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(asked.dialog.minimumSize(), asked.dialog.layout()->totalMinimumSize());
        asked.dialog.resize(1, 1);
        QCOMPARE(asked.dialog.size(), asked.dialog.layout()->totalMinimumSize());
        asked.contents->setMinimumSize(large); // And again.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(asked.dialog.minimumWidth() < room().width());
        QVERIFY(asked.dialog.minimumHeight() < room().height());
    }

    void aMinimumThatSomebodySetComesBack()
    {
        const ScreenFit fit;
        Asked asked(QSize(100, 50));
        asked.dialog.setMinimumSize(400, 300);
        asked.dialog.show();
        asked.contents->setMinimumSize(QSize(room().width() * 2, 50));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(asked.dialog.minimumWidth() < room().width());
        asked.contents->setMinimumSize(100, 50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(asked.dialog.minimumSize(), QSize(400, 300));
    }

    void aMainWindowIsHeldToo()
    {
        const ScreenFit fit;
        QMainWindow window;
        auto* contents = new QWidget;
        contents->setMinimumSize(room() * 1.2);
        window.setCentralWidget(contents);
        window.show();
        QVERIFY(window.width() < room().width());
        QVERIFY(window.height() < room().height());
        contents->setMinimumSize(100, 50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        window.resize(1, 1);
        QCOMPARE(window.size(), window.layout()->totalMinimumSize());
    }

    void whatFitsIsLeftAlone()
    {
        const ScreenFit fit;
        Asked asked(QSize(200, 100));
        asked.dialog.resize(300, 200);
        asked.dialog.show();
        QCOMPARE(asked.dialog.size(), QSize(300, 200));
        QVERIFY(asked.dialog.minimumHeight() < 200);
    }
};

QTEST_MAIN(ScreenFitTest)
#include "ScreenFitTest.moc"
