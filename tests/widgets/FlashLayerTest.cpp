// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/FlashLayer.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

/** What is said over the picture. */
class FlashLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextStaysAsLongAsReadingItTakes()
    {
        const int shortest = FlashLayer::stayMs(u"★★★"_qs);
        QVERIFY(shortest >= 2500);
        QCOMPARE(FlashLayer::stayMs(u"ISO 400"_qs), shortest);
        const QString sentence = u"This camera has no setting for it: Exposure Compensation"_qs;
        QVERIFY(FlashLayer::stayMs(sentence) > FlashLayer::stayMs(sentence.left(40)));
        QVERIFY(FlashLayer::stayMs(sentence) > 5000);
    }

    void aTextGoesByItself()
    {
        FlashLayer layer;
        QSignalSpy changed(&layer, &FlashLayer::changed);
        layer.show(u"ISO 400"_qs);
        QCOMPARE(layer.text(), u"ISO 400"_qs);
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(layer.text().isEmpty(), 20'000);
        QCOMPARE(changed.count(), 2);
    }

    void aTextThatIsOverGoesAtOnceAndNoOtherWithIt()
    {
        FlashLayer layer;
        layer.show(u"Bulb 0:04"_qs);
        layer.withdraw(u"Bulb 0:03"_qs);
        QCOMPARE(layer.text(), u"Bulb 0:04"_qs);
        QSignalSpy changed(&layer, &FlashLayer::changed);
        layer.withdraw(u"Bulb 0:04"_qs);
        QVERIFY(layer.text().isEmpty());
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(FlashLayerTest)
#include "FlashLayerTest.moc"
