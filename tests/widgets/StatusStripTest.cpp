// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusStrip.h"
#include "image/Rating.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "widgets/IconLabel.h"
#include "widgets/RatingBar.h"

#include <QLabel>
#include <QTest>

using namespace skein;

class StatusStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsHeightStaysTheSameWhateverIsShownInIt()
    {
        Session session;
        SessionController controller(session);
        StatusStrip strip(controller);
        // A small font: the stars are the highest part then.
        QFont small = strip.font();
        small.setPixelSize(9);
        strip.setFont(small);
        const int height = strip.sizeHint().height();
        const int least = strip.minimumSizeHint().height();
        strip.rating().setMarks(Marks{});
        strip.setFramesPerSecond(25);
        strip.setZoom(0.25, true);
        QCOMPARE(strip.sizeHint().height(), height);
        QCOMPARE(strip.minimumSizeHint().height(), least);
        strip.rating().setMarks(std::nullopt);
        QCOMPARE(strip.sizeHint().height(), height);
    }

    void theRoomOnTheDiskIsToldInTheSameWordsHoweverMuchItIs_data()
    {
        QTest::addColumn<qint64>("shots");
        QTest::addColumn<QString>("number");
        QTest::newRow("few") << qint64{7} << QStringLiteral("7");
        QTest::newRow("less than a hundred") << qint64{99} << QStringLiteral("99");
        QTest::newRow("a guess") << qint64{3552} << QStringLiteral("3500");
        QTest::newRow("many") << qint64{17'342} << QStringLiteral("17000");
        QTest::newRow("an empty disk") << qint64{9'999'999} << QStringLiteral("9900000");
    }

    void theRoomOnTheDiskIsToldInTheSameWordsHoweverMuchItIs()
    {
        QFETCH(qint64, shots);
        QFETCH(QString, number);
        const QString text = roomText(shots);
        QVERIFY2(text.startsWith(QLatin1String("Room for about ")), qPrintable(text));
        QString digits;
        for (const QChar letter : text) {
            digits += letter.isDigit() ? QString(letter) : QString();
        }
        QCOMPARE(digits, number);
    }

    void noNumberStandsWithoutAWord()
    {
        Session session;
        SessionController controller(session);
        StatusStrip strip(controller);
        auto* zoom = strip.findChild<QLabel*>(QStringLiteral("zoom"));
        strip.setZoom(0.12, true);
        QCOMPARE(zoom->text(), QStringLiteral("Zoom 12 %"));
        QVERIFY(!zoom->toolTip().isEmpty());
        strip.setZoom(0, true);
        QVERIFY(zoom->text().isEmpty());
    }

    void theZoomMakesWayWhereThereIsNoRoomForAll()
    {
        Session session;
        SessionController controller(session);
        QWidget window;
        StatusStrip strip(controller, &window);
        strip.setZoom(0.12, true);
        strip.setFramesPerSecond(25);
        window.show();
        auto* zoom = strip.findChild<QLabel*>(QStringLiteral("zoom"));
        auto* frames = strip.findChild<QLabel*>(QStringLiteral("frames"));
        const int whole = strip.minimumSizeHint().width();
        strip.resize(whole, strip.sizeHint().height());
        QTRY_VERIFY(zoom->isVisible());
        strip.resize(whole - 5, strip.height());
        QTRY_VERIFY(!zoom->isVisible());
        QVERIFY(frames->isVisible() && frames->width() >= frames->sizeHint().width());
        strip.resize(whole, strip.height());
        QTRY_VERIFY(zoom->isVisible());
    }

    void longWordsOnTheBackupMakeNoWindowWider()
    {
        Session session;
        SessionController controller(session);
        StatusStrip strip(controller);
        BackupReport report;
        report.place = BackupReport::Place::Here;
        strip.showBackup(report);
        const int least = strip.minimumSizeHint().width();
        report.place = BackupReport::Place::Away;
        report.waiting = 12345;
        report.sentence = QStringLiteral("It is away.");
        strip.showBackup(report);
        QVERIFY(strip.minimumSizeHint().width() <= least + 2);
        auto* label = strip.findChild<IconLabel*>(QStringLiteral("backup"));
        QVERIFY(label->toolTip().contains(report.sentence));
        strip.resize(strip.minimumSizeHint());
        strip.show();
        QVERIFY(label->accessibleName().startsWith(label->text()));
        const auto shown = [label] { return label->findChildren<QLabel*>().last()->text(); };
        QTRY_VERIFY(shown().size() < label->text().size());
        QVERIFY2(label->text().startsWith(shown().left(4)), qPrintable(shown()));
        strip.resize(2000, strip.height());
        QTRY_COMPARE(shown(), label->text());
    }
};

QTEST_MAIN(StatusStripTest)
#include "StatusStripTest.moc"
