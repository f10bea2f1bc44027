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
