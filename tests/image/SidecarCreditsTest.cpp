// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarCredits.h"

#include "image/ImageLibraries.h"
#include "image/XmpFixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

const QStringList ourFields{u"Xmp.dc.creator"_s, u"Xmp.dc.rights"_s, u"Xmp.dc.description"_s,
    u"Xmp.xmpRights.Marked"_s, u"Xmp.tiff.Artist"_s, u"Xmp.tiff.Copyright"_s,
    u"Xmp.tiff.ImageDescription"_s, u"Xmp.exif.UserComment"_s};

QByteArray documentOf(const QByteArray& elements)
{
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n <rdf:RDF"
           " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n  <rdf:Description"
           " rdf:about=''"
           " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:tiff='http://ns.adobe.com/tiff/1.0/'"
           " xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:foo='urn:foo'>\n   " +
           elements + "\n  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n";
}

const SidecarCredits credits{
    u"Zoë <Photographer> & Söhne"_s, u"© 2026 \"Zoë\""_s, u"Two lines\nof words"_s};

} // namespace

class SidecarCreditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initImageLibraries(); }

    void aNewSidecarSaysThemWhereOtherProgramsLook()
    {
        Sidecar sidecar;
        QVERIFY(sidecar.setCredits(credits));
        const auto properties = propertiesOf(sidecar.bytes());
        QCOMPARE(properties.value(u"Xmp.dc.creator"_s), credits.artist);
        QCOMPARE(
            properties.value(u"Xmp.dc.rights"_s), u"lang=\"x-default\" "_s + credits.copyright);
        QCOMPARE(
            properties.value(u"Xmp.dc.description"_s), u"lang=\"x-default\" "_s + credits.comment);
        QCOMPARE(properties.value(u"Xmp.xmpRights.Marked"_s), u"True"_s);
        QCOMPARE(properties.size(), 4);

        Exiv2::XmpData data;
        QCOMPARE(Exiv2::XmpParser::decode(data, sidecar.bytes().toStdString()), 0);
        QVERIFY(data["Xmp.dc.creator"].typeId() == Exiv2::xmpSeq);
        QVERIFY(data["Xmp.dc.rights"].typeId() == Exiv2::langAlt);
        QVERIFY(data["Xmp.dc.description"].typeId() == Exiv2::langAlt);
    }

    void onlyWhatIsGivenIsWritten()
    {
        Sidecar sidecar;
        QVERIFY(sidecar.setCredits({u"Zoë"_s, {}, u"  "_s}));
        QCOMPARE(propertiesOf(sidecar.bytes()).keys(), QStringList(u"Xmp.dc.creator"_s));
        const QByteArray before = sidecar.bytes();
        QVERIFY(sidecar.setCredits({}));
        QCOMPARE(sidecar.bytes(), before);
    }

    void whatSomebodyWroteIsNeverReplaced()
    {
        auto sidecar = Sidecar::parse(
            documentOf("<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>old</rdf:li>"
                       "<rdf:li xml:lang='de-DE'>Alt</rdf:li></rdf:Alt></dc:rights>"
                       "<dc:description><rdf:Alt><rdf:li xml:lang='fr'>chat</rdf:li></rdf:Alt>"
                       "</dc:description><dc:creator><rdf:Seq><rdf:li>A</rdf:li>"
                       "<rdf:li>B</rdf:li></rdf:Seq></dc:creator>"));
        QVERIFY(sidecar && sidecar->setCredits({u"Zoë"_s, u"new"_s, u"cat"_s}));
        const auto properties = propertiesOf(sidecar->bytes());
        QCOMPARE(
            properties.value(u"Xmp.dc.rights"_s), u"lang=\"x-default\" old, lang=\"de-DE\" Alt"_s);
        QCOMPARE(properties.value(u"Xmp.dc.description"_s), u"lang=\"fr\" chat"_s);
        QCOMPARE(properties.value(u"Xmp.dc.creator"_s), u"A, B"_s);
        QVERIFY(!properties.contains(u"Xmp.xmpRights.Marked"_s));
    }

    void aFieldThatIsThereButEmptyIsFilled()
    {
        auto sidecar = Sidecar::parse(documentOf("<dc:creator><rdf:Seq><rdf:li> </rdf:li></rdf:Seq>"
                                                 "</dc:creator><tiff:Artist></tiff:Artist>"));
        QVERIFY(sidecar && sidecar->setCredits({u"Zoë"_s, {}, {}}));
        const auto properties = propertiesOf(sidecar->bytes());
        QCOMPARE(properties.value(u"Xmp.dc.creator"_s), u"Zoë"_s);
        QCOMPARE(properties.value(u"Xmp.tiff.Artist"_s), u"Zoë"_s);
    }

    void whatStandsInAMirrorOnlyCountsToo()
    {
        auto sidecar = Sidecar::parse(documentOf(
            "<tiff:Artist>camera</tiff:Artist><tiff:Copyright><rdf:Alt>"
            "<rdf:li xml:lang='x-default'>camera</rdf:li></rdf:Alt></tiff:Copyright>"
            "<exif:UserComment><rdf:Alt><rdf:li xml:lang='x-default'>camera</rdf:li></rdf:Alt>"
            "</exif:UserComment>"));
        QVERIFY(sidecar && sidecar->setCredits(credits));
        const auto properties = propertiesOf(sidecar->bytes());
        QCOMPARE(properties.value(u"Xmp.tiff.Artist"_s), u"camera"_s);
        QVERIFY(properties.value(u"Xmp.tiff.Copyright"_s).endsWith(u"camera"_s));
        QVERIFY(properties.value(u"Xmp.exif.UserComment"_s).endsWith(u"camera"_s));
        QCOMPARE(properties.size(), 3);
    }

    void sidecarsOfOtherProgramsKeepEveryOtherField()
    {
        const QDir folder(QStringLiteral(SKEIN_SOURCE_DIR "/tests/data/xmp"));
        const QStringList names = folder.entryList({u"*.xmp"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        int changed = 0;
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto sidecar = Sidecar::parse(file.readAll());
            if (!sidecar) {
                continue;
            }
            const SidecarMarks marks = sidecar->marks();
            const auto before = propertiesOf(sidecar->bytes());
            QVERIFY2(sidecar->setCredits(credits), qPrintable(name));
            const auto after = propertiesOf(sidecar->bytes());
            QCOMPARE(without(after, ourFields), without(before, ourFields));
            for (const QString& field : ourFields) {
                if (before.contains(field)) {
                    QVERIFY2(after.value(field) == before.value(field), qPrintable(name + field));
                }
            }
            QVERIFY2(after.contains(u"Xmp.dc.creator"_s), qPrintable(name));
            QCOMPARE(sidecar->marks(), marks);
            ++changed;
            // Once more: nothing is left to change.
            const QByteArray once = sidecar->bytes();
            QVERIFY(sidecar->setCredits(credits));
            QCOMPARE(sidecar->bytes(), once);
        }
        QVERIFY(changed > 0);
    }

    void whatCannotBeChangedWithoutLossIsLeftAsItIs()
    {
        const QByteArray bytes =
            documentOf("<dc:creator rdf:parseType='Resource'><foo:name>A</foo:name></dc:creator>");
        auto sidecar = Sidecar::parse(bytes);
        QVERIFY(sidecar);
        const auto set = sidecar->setCredits(credits);
        QVERIFY(!set);
        QVERIFY(!set.error().message.isEmpty());
        QCOMPARE(sidecar->bytes(), bytes);
    }
};

QTEST_APPLESS_MAIN(SidecarCreditsTest)
#include "SidecarCreditsTest.moc"
