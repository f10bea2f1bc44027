// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileKind.h"

#include <QTest>

using namespace skein;

Q_DECLARE_METATYPE(skein::FileKind)

class FileKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheExtensionInEitherCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileKind>("kind");
        const auto rows = [](FileKind kind, const QStringList& names) {
            for (const QString& name : names) {
                QTest::addRow("%s", qPrintable(name)) << name << kind;
            }
        };
        rows(FileKind::Picture, {u"a.jpg"_qs, u"A.JPEG"_qs, u"a.HIF"_qs, u"a.heic"_qs, u"a.tif"_qs,
                                    u"a.png"_qs, u"a.b.jpg"_qs});
        rows(FileKind::Raw,
            {u"a.CR2"_qs, u"a.cr3"_qs, u"a.crw"_qs, u"a.nef"_qs, u"a.NRW"_qs, u"a.arw"_qs,
                u"a.raf"_qs, u"a.orf"_qs, u"a.rw2"_qs, u"a.pef"_qs, u"a.dng"_qs, u"a.iiq"_qs,
                u"a.3fr"_qs, u"a.fff"_qs, u"a.rwl"_qs, u"a.srw"_qs, u"a.x3f"_qs, u"a.gpr"_qs});
        rows(FileKind::Video, {u"a.MOV"_qs, u"a.mp4"_qs, u"a.MTS"_qs});
        rows(FileKind::Other, {u"a.xmp"_qs, u"a.cr3.xmp"_qs, u"a.wav"_qs, u"a.jpg.part"_qs,
                                  u"jpg"_qs, u"a."_qs, u""_qs});
    }
    void goesByTheExtensionInEitherCase()
    {
        QFETCH(const QString, name);
        QFETCH(const FileKind, kind);
        QCOMPARE(fileKind(name), kind);
    }

    void namesWithADotInFrontAreHidden()
    {
        QVERIFY(isHiddenName(u".skein"_qs));
        QVERIFY(isHiddenName(u".a.jpg"_qs));
        QVERIFY(!isHiddenName(u"a.jpg"_qs));
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "FileKindTest.moc"
