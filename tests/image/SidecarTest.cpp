// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/Sidecar.h"

#include "image/ImageLibraries.h"
#include "image/XmpFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

const QStringList ourFields{u"Xmp.xmp.Rating"_s, u"Xmp.xmp.Label"_s, u"Xmp.digiKam.PickLabel"_s,
    u"Xmp.digiKam.ColorLabel"_s, u"Xmp.darktable.colorlabels"_s, u"Xmp.MicrosoftPhoto.Rating"_s,
    u"Xmp.acdsee.rating"_s};

} // namespace

class SidecarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initImageLibraries();
        Exiv2::XmpProperties::registerNs("http://www.digikam.org/ns/1.0/", "digiKam");
    }

    void readsWhatEachProgramWrites_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rating");
        QTest::addColumn<ColourLabel>("label");
        QTest::newRow("darktable") << u"darktable.xmp"_s << 2 << ColourLabel::Blue;
        QTest::newRow("Lightroom") << u"lightroom.xmp"_s << 4 << ColourLabel::Blue;
        QTest::newRow("digiKam") << u"digikam.xmp"_s << 3 << ColourLabel::Green;
        QTest::newRow("as elements") << u"elements.xmp"_s << 1 << ColourLabel::Red;
    }

    void readsWhatEachProgramWrites()
    {
        QFETCH(const QString, name);
        QFETCH(const int, rating);
        QFETCH(const ColourLabel, label);
        const SidecarMarks marks = parsed(fixture(name)).marks();
        QVERIFY(marks.rating && marks.label);
        QCOMPARE(marks.rating->value(), rating);
        QCOMPARE(*marks.label, label);
    }

    void changesKeepEverythingElse_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
            {"darktable.xmp", "lightroom.xmp", "digikam.xmp", "elements.xmp", "empty.xmp"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void changesKeepEverythingElse()
    {
        QFETCH(const QString, name);
        const QByteArray before = fixture(name);
        QVERIFY(!before.isEmpty());
        const auto fieldsBefore = without(propertiesOf(before), ourFields);
        for (int rating = -1; rating <= 5; ++rating) {
            for (int label = 0; label <= 5; ++label) {
                const SidecarMarks marks{
                    Rating::fromValue(rating), static_cast<ColourLabel>(label)};
                Sidecar sidecar = parsed(before);
                QVERIFY(sidecar.setMarks(marks));
                const QByteArray after = sidecar.bytes();
                QVERIFY2(Sidecar::parse(after), after.constData());
                QCOMPARE(parsed(after).marks(), marks);
                QCOMPARE(without(propertiesOf(after), ourFields), fieldsBefore);
                QCOMPARE(propertiesOf(after).value(u"Xmp.xmp.Rating"_s), QString::number(rating));
                QCOMPARE(propertiesOf(after).value(u"Xmp.xmp.Label"_s).isEmpty(), label == 0);
            }
        }
    }

    void aNewRatingChangesNothingButItsLetters()
    {
        const QByteArray before = fixture(u"lightroom.xmp"_s);
        Sidecar sidecar = parsed(before);
        QVERIFY(sidecar.setMarks({Rating::stars(5), {}}));
        QCOMPARE(
            sidecar.bytes(), QByteArray(before).replace("xmp:Rating=\"4\"", "xmp:Rating=\"5\""));
    }

    void commentsInstructionsAndLayoutStay()
    {
        const QByteArray before = fixture(u"elements.xmp"_s);
        Sidecar sidecar = parsed(before);
        QVERIFY(sidecar.setMarks({Rating::stars(4), ColourLabel::Red}));
        const QByteArray after = sidecar.bytes();
        QVERIFY(after.contains("<!-- kept: a comment with <xmp:Rating>5</xmp:Rating> in it -->"));
        QVERIFY(after.contains("<?keep this=\"too\"?>"));
        QVERIFY(after.contains("<![CDATA[a > b <a:Rating>]]>"));
        QVERIFY(after.contains("\t\t<a:Rating>4</a:Rating>\n"));
        QVERIFY(after.contains("<a:Label>Rot</a:Label>")); // German for the same colour
        QVERIFY(after.contains("own:Rating='9' own:Label='foreign'"));
        QVERIFY(after.contains("<!-- in the middle -->"));
    }

    void sayingTheSameAgainChangesNoByte_data() { changesKeepEverythingElse_data(); }

    void sayingTheSameAgainChangesNoByte()
    {
        QFETCH(const QString, name);
        Sidecar sidecar = parsed(fixture(name));
        QVERIFY(sidecar.setMarks({Rating::rejected(), ColourLabel::Purple}));
        const QByteArray once = sidecar.bytes();
        QVERIFY(sidecar.setMarks({Rating::rejected(), ColourLabel::Purple}));
        QCOMPARE(sidecar.bytes(), once);
    }

    void goingThereAndBackLeavesTheFieldsAsTheyWere()
    {
        const QByteArray before = fixture(u"digikam.xmp"_s);
        Sidecar sidecar = parsed(before);
        QVERIFY(sidecar.setMarks({Rating::stars(5), {}}));
        QVERIFY(sidecar.setMarks({Rating::stars(3), {}}));
        QCOMPARE(sidecar.bytes(), before);
    }

    void aRejectionIsWrittenForEveryProgram()
    {
        Sidecar sidecar;
        QVERIFY(sidecar.setMarks({Rating::rejected(), {}}));
        const auto properties = propertiesOf(sidecar.bytes());
        QCOMPARE(properties.value(u"Xmp.xmp.Rating"_s), u"-1"_s);
        QCOMPARE(properties.value(u"Xmp.digiKam.PickLabel"_s), u"1"_s);
        QVERIFY(sidecar.setMarks({Rating::stars(2), {}}));
        QCOMPARE(propertiesOf(sidecar.bytes()).value(u"Xmp.digiKam.PickLabel"_s), u"0"_s);
    }

    void digiKamsAcceptedAndPendingStay()
    {
        Sidecar sidecar = parsed(fixture(u"digikam.xmp"_s));
        QVERIFY(sidecar.setMarks({Rating::stars(1), {}}));
        QCOMPARE(propertiesOf(sidecar.bytes()).value(u"Xmp.digiKam.PickLabel"_s), u"3"_s);
    }

    void digiKamsRejectionIsRead()
    {
        QCOMPARE(parsed(description("digiKam:PickLabel='1'")).marks().rating,
            std::optional(Rating::rejected()));
        // It keeps the stars, and writes them for other programs as well.
        const QByteArray beside =
            fixture(u"digikam.xmp"_s).replace("PickLabel=\"3\"", "PickLabel=\"1\"");
        QCOMPARE(parsed(beside).marks().rating, std::optional(Rating::rejected()));
    }

    void aRejectionThatAnotherProgramTookBackIsNone_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("rejected here") << QByteArray();
        QTest::newRow("in a file of darktable's") << fixture(u"darktable.xmp"_s);
        QTest::newRow("in a file of digiKam's") << fixture(u"digikam.xmp"_s);
    }

    void aRejectionThatAnotherProgramTookBackIsNone()
    {
        QFETCH(const QByteArray, before);
        Sidecar sidecar = before.isEmpty() ? Sidecar() : parsed(before);
        QVERIFY(sidecar.setMarks({Rating::rejected(), {}}));
        QByteArray changed = sidecar.bytes();
        QVERIFY(changed.contains("Rating=\"-1\""));
        changed.replace("Rating=\"-1\"", "Rating=\"2\""); // and PickLabel is still 1
        QCOMPARE(parsed(changed).marks().rating, std::optional(Rating::stars(2)));
    }

    void otherProgramsRatingsAreKeptInStepWhereTheyAre()
    {
        Sidecar sidecar = parsed(fixture(u"digikam.xmp"_s));
        QVERIFY(sidecar.setMarks({Rating::stars(5), {}}));
        auto properties = propertiesOf(sidecar.bytes());
        QCOMPARE(properties.value(u"Xmp.MicrosoftPhoto.Rating"_s), u"99"_s);
        QCOMPARE(properties.value(u"Xmp.acdsee.rating"_s), u"5"_s);
        Sidecar other = parsed(fixture(u"darktable.xmp"_s));
        QVERIFY(other.setMarks({Rating::stars(5), {}}));
        QVERIFY(!propertiesOf(other.bytes()).contains(u"Xmp.MicrosoftPhoto.Rating"_s));
    }

    void ratingsOfManyKinds_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<int>("rating"); // -9: none
        QTest::newRow("none") << QByteArray() << -9;
        QTest::newRow("with a point") << QByteArray("xmp:Rating='3.0'") << 3;
        QTest::newRow("rejected") << QByteArray("xmp:Rating='-1'") << -1;
        QTest::newRow("nonsense") << QByteArray("xmp:Rating='very good'") << -9;
        QTest::newRow("too large") << QByteArray("xmp:Rating='500'") << -9;
        QTest::newRow("Windows") << QByteArray("MicrosoftPhoto:Rating='75'") << 4;
        QTest::newRow("Windows, one star") << QByteArray("MicrosoftPhoto:Rating='1'") << 1;
        QTest::newRow("Windows, none") << QByteArray("MicrosoftPhoto:Rating='0'") << 0;
        QTest::newRow("xmp:Rating goes first")
            << QByteArray("xmp:Rating='2' MicrosoftPhoto:Rating='75'") << 2;
    }

    void ratingsOfManyKinds()
    {
        QFETCH(const QByteArray, attributes);
        QFETCH(const int, rating);
        const auto sidecar = Sidecar::parse(description(attributes));
        QVERIFY(sidecar);
        QCOMPARE(sidecar->marks().rating ? sidecar->marks().rating->value() : -9, rating);
    }

    void aPrefixThatMeansSomethingElseIsNotUsed()
    {
        Sidecar sidecar = parsed(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            " rdf:about='' xmlns:xmp='http://example.org/' xmp:Rating='a'/></rdf:RDF>");
        QVERIFY(!sidecar.marks().rating);
        QVERIFY(sidecar.setMarks({Rating::stars(3), ColourLabel::Green}));
        QVERIFY(sidecar.bytes().contains("xmp:Rating='a'"));
        QCOMPARE(sidecar.marks(), (SidecarMarks{Rating::stars(3), ColourLabel::Green}));
    }

    void bytesOfEveryEncodingStay_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("UTF-8 with a mark") << QStringConverter::Utf8;
        QTest::newRow("UTF-16") << QStringConverter::Utf16LE;
        QTest::newRow("UTF-16, the other way round") << QStringConverter::Utf16BE;
    }

    void bytesOfEveryEncodingStay()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        const QString text = u"\ufeff"_s + QString::fromUtf8(fixture(u"lightroom.xmp"_s));
        const QByteArray bytes = QStringEncoder(encoding).encode(text);
        Sidecar sidecar = parsed(bytes);
        QCOMPARE(sidecar.bytes(), bytes);
        QVERIFY(sidecar.setMarks({Rating::stars(1), {}}));
        QCOMPARE(sidecar.bytes().size(), bytes.size());
        QCOMPARE(parsed(sidecar.bytes()).marks().rating, std::optional(Rating::stars(1)));
    }

    void windowsLineEndsStay()
    {
        const QByteArray before = fixture(u"darktable.xmp"_s).replace("\n", "\r\n");
        Sidecar sidecar = parsed(before);
        QVERIFY(sidecar.setMarks({Rating::stars(1), ColourLabel::Green}));
        const QByteArray after = sidecar.bytes();
        QCOMPARE(after.count('\n'), after.count("\r\n"));
    }

    void whatIsNoSidecarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = fixture(u"lightroom.xmp"_s);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << whole.left(whole.size() / 2);
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other XML") << QByteArray("<html><body/></html>");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("zeros behind it") << QByteArray(whole + QByteArray(100, '\0'));
        QTest::newRow("two roots") << QByteArray(whole + whole);
        QTest::newRow("an unknown prefix") << QByteArray(whole).replace("xmlns:crs", "xmlns:foo");
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a \"b\">]>" + fixture(u"lightroom.xmp"_s));
        QTest::newRow("bytes that are no UTF-8")
            << QByteArray(whole).replace("Portrait", "Portr\xe4t");
        QTest::newRow("another encoding")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + whole);
    }

    void whatIsNoSidecarIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto sidecar = Sidecar::parse(bytes);
        QVERIFY(!sidecar);
        QCOMPARE(sidecar.error().kind, ErrorKind::Unsupported);
        QVERIFY(sidecar.error().message.endsWith(u'.'));
    }

    void aFieldWithQualifiersIsNotDestroyed()
    {
        const QByteArray bytes = description(
            {}, "<xmp:Rating rdf:parseType=\"Resource\"><rdf:value>3</rdf:value></xmp:Rating>");
        Sidecar sidecar = parsed(bytes);
        const auto done = sidecar.setMarks({Rating::stars(5), {}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unsupported);
        QCOMPARE(sidecar.bytes(), bytes);
    }

    void anyCutOrFlipOfBytesIsReadOrRefused()
    {
        const QByteArray whole = fixture(u"digikam.xmp"_s);
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x15);
            auto sidecar = Sidecar::parse(damaged);
            if (sidecar && sidecar->setMarks({Rating::stars(5), ColourLabel::Blue})) {
                QCOMPARE(sidecar->marks().rating, std::optional(Rating::stars(5)));
            }
            QVERIFY(!Sidecar::parse(whole.left(at)) || at > whole.indexOf("</x:xmpmeta"));
        }
    }
};

QTEST_GUILESS_MAIN(SidecarTest)
#include "SidecarTest.moc"
