// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/FaultRule.h"

#include "virtualcamera/HostileNames.h"
#include "virtualcamera/PtpCodes.h"

#include <QFile>
#include <QTest>

using namespace skein;
using Kind = FaultRule::Kind;
using When = Mishap::When;

/** The words in which faults are ordered. */
class FaultRuleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleSaysWhatGoesWrongWhereAndHowOften_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<When>("when");
        QTest::addColumn<int>("skip");
        QTest::addColumn<int>("times");
        QTest::addColumn<quint16>("operation");
        const auto row = [](const char* text, Kind kind, qint64 number, When when, int skip,
                             int times, quint16 operation) {
            QTest::newRow(text) << QString::fromLatin1(text) << kind << number << when << skip
                                << times << operation;
        };
        namespace op = ptp::op;
        row("drop", Kind::Drop, 0, When::Before, 0, 0, 0);
        row("drop@download:during", Kind::Drop, 0, When::During, 0, 0, op::GetPartialObject);
        row("drop@capture:after+2x1", Kind::Drop, 0, When::After, 2, 1, op::InitiateCapture);
        row("stall=5@preview", Kind::Stall, 5, When::Before, 0, 0, op::NikonGetLiveViewImg);
        row("stall@0x1001:before", Kind::Stall, 0, When::Before, 0, 0, op::GetDeviceInfo);
        row("stall=86400", Kind::Stall, 86'400, When::Before, 0, 0, 0);
        row("stall=5x2", Kind::Stall, 5, When::Before, 0, 2, 0);
        row("die@delete:after", Kind::Die, 0, When::After, 0, 0, op::DeleteObject);
        row("busy@capturex3", Kind::Refuse, ptp::rc::DeviceBusy, When::Before, 0, 3,
            op::InitiateCapture);
        row("refuse=store-full@capture", Kind::Refuse, ptp::rc::StoreFull, When::Before, 0, 0,
            op::InitiateCapture);
        row("refuse=0x200f@delete", Kind::Refuse, ptp::rc::AccessDenied, When::Before, 0, 0,
            op::DeleteObject);
        row("cut-short=1000", Kind::CutShort, 1000, When::Before, 0, 0, op::GetPartialObject);
        row("fewer=8", Kind::Fewer, 8, When::Before, 0, 0, op::GetObject);
        row("more=8@thumbnail", Kind::More, 8, When::Before, 0, 0, op::GetThumb);
        row("flip", Kind::Flip, 1, When::Before, 0, 0, op::GetObject);
        row("repeat-events=3", Kind::RepeatEvents, 3, When::Before, 0, 0, op::NikonGetEvent);
        row("lose-eventsx4", Kind::LoseEvents, 0, When::Before, 0, 4, op::NikonGetEvent);
        row("same-name", Kind::SameName, 0, When::Before, 0, 0, op::GetObjectInfo);
        row("name=lone-surrogate+1", Kind::Name, 0, When::Before, 1, 0, op::GetObjectInfo);
        row("fill-card", Kind::FillCard, 0, When::Before, 0, 0, 0);
    }
    void aRuleSaysWhatGoesWrongWhereAndHowOften()
    {
        QFETCH(QString, text);
        QFETCH(quint16, operation);
        const auto rule = FaultRule::parse(text);
        QVERIFY(rule);
        QTEST(rule->kind, "kind");
        QTEST(rule->number, "number");
        QTEST(rule->when, "when");
        QTEST(rule->skip, "skip");
        QTEST(rule->times, "times");
        QVERIFY(rule->concerns(operation));
        QCOMPARE(rule->concerns(0xfffe), operation == 0);
    }

    void whatIsNoRuleIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", "explode", "drop@lunch", "drop=3", "drop@capture:later", "busy", "refuse@capture",
                "refuse=gently@capture", "stall=soon", "stall=86401", "stall=3000000", "fewer",
                "cut-short", "flip=0", "name", "name=nice", "flip=1@download:during", "drop x2",
                "drop@capture+", "dropx", "drop@0x10091", "name=long@", "=3", "drop@"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatIsNoRuleIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!FaultRule::parse(text));
    }

    void everyHostileNameFitsIntoPtp()
    {
        for (const QString& kind : hostileNameKinds()) {
            const QString name = hostileName(kind, QStringLiteral("DSC_0001.JPG"));
            QVERIFY2(name != QLatin1String("DSC_0001.JPG"), qPrintable(kind));
            QVERIFY2(name.size() <= 254, qPrintable(kind));
            QVERIFY(FaultRule::parse(QStringLiteral("name=") + kind));
        }
    }

    void theManualNamesEveryWord()
    {
        QFile manual(QStringLiteral(SKEIN_SOURCE_DIR "/man/skein-virtual-camera.1"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll()).remove(u'\\');
        const QStringList words = FaultRule::usage()
                                      .section(QStringLiteral("Actions: "), 1)
                                      .remove(QStringLiteral("or a code such as 0x1009"))
                                      .split(QRegularExpression(QStringLiteral("[^a-z-]+")));
        for (const QString& word : words) {
            const bool isPhrase = QStringList{QString(), QStringLiteral("perations"),
                QStringLiteral("alues"), QStringLiteral("of")}
                                      .contains(word);
            QVERIFY2(isPhrase || text.contains(word), qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(FaultRuleTest)
#include "FaultRuleTest.moc"
