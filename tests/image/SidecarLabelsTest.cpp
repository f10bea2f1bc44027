// SPDX-License-Identifier: GPL-3.0-or-later
// Colour labels, which every program writes in a way of its own.
#include "image/SidecarLabels.h"

#include "image/ImageLibraries.h"
#include "image/XmpFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

QByteArray darktableList(const QByteArray& items)
{
    return "<darktable:colorlabels><rdf:Seq>" + items + "</rdf:Seq></darktable:colorlabels>";
}

} // namespace

class SidecarLabelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initImageLibraries();
        Exiv2::XmpProperties::registerNs("http://www.digikam.org/ns/1.0/", "digiKam");
    }

    void aLabelThatIsNoColourIsNotCleared()
    {
        Sidecar sidecar =
            parsed(description("xmp:Label='To print'", darktableList("<rdf:li>0</rdf:li>")));
        QVERIFY(sidecar.hasForeignLabel());
        QVERIFY(sidecar.setMarks({{}, ColourLabel::None}));
        QVERIFY(sidecar.bytes().contains("xmp:Label='To print'"));
        QCOMPARE(sidecar.marks().label.value_or(ColourLabel::None), ColourLabel::None);
        QVERIFY(sidecar.setMarks({{}, ColourLabel::Green})); // what the photographer ordered
        QVERIFY(!sidecar.hasForeignLabel());
        QCOMPARE(sidecar.marks().label, std::optional(ColourLabel::Green));
    }

    void aColourIsWrittenForEveryProgram_data()
    {
        QTest::addColumn<ColourLabel>("label");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("digiKam");
        QTest::addColumn<QString>("darktable");
        QTest::newRow("red") << ColourLabel::Red << u"Red"_s << u"1"_s << u"0"_s;
        QTest::newRow("yellow") << ColourLabel::Yellow << u"Yellow"_s << u"3"_s << u"1"_s;
        QTest::newRow("green") << ColourLabel::Green << u"Green"_s << u"4"_s << u"2"_s;
        QTest::newRow("blue") << ColourLabel::Blue << u"Blue"_s << u"5"_s << u"3"_s;
        QTest::newRow("purple") << ColourLabel::Purple << u"Purple"_s << u"6"_s << u"4"_s;
    }

    void aColourIsWrittenForEveryProgram()
    {
        QFETCH(const ColourLabel, label);
        QFETCH(const QString, name);
        QFETCH(const QString, digiKam);
        QFETCH(const QString, darktable);
        Sidecar sidecar;
        QVERIFY(sidecar.setMarks({{}, label}));
        const auto properties = propertiesOf(sidecar.bytes());
        QCOMPARE(properties.value(u"Xmp.xmp.Label"_s), name);
        QCOMPARE(properties.value(u"Xmp.digiKam.ColorLabel"_s), digiKam);
        QCOMPARE(properties.value(u"Xmp.darktable.colorlabels"_s), darktable);
        QVERIFY(!properties.contains(u"Xmp.xmp.Rating"_s));

        QVERIFY(sidecar.setMarks({{}, ColourLabel::None}));
        const auto cleared = propertiesOf(sidecar.bytes());
        QVERIFY(cleared.value(u"Xmp.xmp.Label"_s).isEmpty());
        QCOMPARE(cleared.value(u"Xmp.digiKam.ColorLabel"_s), u"0"_s);
        QVERIFY(cleared.value(u"Xmp.darktable.colorlabels"_s).isEmpty());
    }

    void ofLabelsThatDisagreeTheChangedOneCounts_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<ColourLabel>("label");
        const QByteArray redOnly = darktableList("<rdf:li>0</rdf:li>");
        const QByteArray none = darktableList({});
        const QByteArray blueTwice = "xmp:Label='Blue' digiKam:ColorLabel='5'";
        QTest::newRow("darktable changed its own") << blueTwice << redOnly << ColourLabel::Red;
        QTest::newRow("darktable removed its own") << blueTwice << none << ColourLabel::None;
        QTest::newRow("Lightroom changed the name")
            << QByteArray("xmp:Label='Blue' digiKam:ColorLabel='1'") << redOnly
            << ColourLabel::Blue;
        QTest::newRow("only darktable") << QByteArray() << redOnly << ColourLabel::Red;
        QTest::newRow("only digiKam")
            << QByteArray("digiKam:ColorLabel='3'") << QByteArray() << ColourLabel::Yellow;
        QTest::newRow("a name nobody knows counts for nothing")
            << QByteArray("xmp:Label='To print'") << redOnly << ColourLabel::Red;
        QTest::newRow("Bridge's own names")
            << QByteArray("xmp:Label='Approved'") << QByteArray() << ColourLabel::Green;
    }

    void ofLabelsThatDisagreeTheChangedOneCounts()
    {
        QFETCH(const QByteArray, attributes);
        QFETCH(const QByteArray, elements);
        QFETCH(const ColourLabel, label);
        const auto sidecar = Sidecar::parse(description(attributes, elements));
        QVERIFY(sidecar);
        QCOMPARE(sidecar->marks().label, std::optional(label));
    }

    void coloursOnlyDigiKamHasStayUntilTheyAreChanged()
    {
        Sidecar sidecar = parsed(description("digiKam:ColorLabel='2'"));
        QCOMPARE(sidecar.marks().label, std::optional(ColourLabel::None));
        QVERIFY(sidecar.setMarks({Rating::stars(1), {}}));
        QVERIFY(sidecar.bytes().contains("digiKam:ColorLabel='2'"));
    }
};

QTEST_GUILESS_MAIN(SidecarLabelsTest)
#include "SidecarLabelsTest.moc"
