// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileKind.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
        rows(FileKind::Picture, {u"a.jpg"_s, u"A.JPEG"_s, u"a.HIF"_s, u"a.heic"_s, u"a.tif"_s,
                                    u"a.png"_s, u"a.b.jpg"_s});
        rows(FileKind::Raw,
            {u"a.CR2"_s, u"a.cr3"_s, u"a.crw"_s, u"a.nef"_s, u"a.NRW"_s, u"a.arw"_s, u"a.raf"_s,
                u"a.orf"_s, u"a.rw2"_s, u"a.pef"_s, u"a.dng"_s, u"a.iiq"_s, u"a.3fr"_s, u"a.fff"_s,
                u"a.rwl"_s, u"a.srw"_s, u"a.x3f"_s, u"a.gpr"_s});
        rows(FileKind::Video, {u"a.MOV"_s, u"a.mp4"_s, u"a.MTS"_s});
        rows(FileKind::Sound, {u"a.wav"_s, u"a.MP3"_s});
        rows(FileKind::Other,
            {u"a.xmp"_s, u"a.cr3.xmp"_s, u"a.jpg.part"_s, u"jpg"_s, u"a."_s, u""_s});
    }
    void goesByTheExtensionInEitherCase()
    {
        QFETCH(const QString, name);
        QFETCH(const FileKind, kind);
        QCOMPARE(fileKind(name), kind);
    }

    void namesWithADotInFrontAreHidden()
    {
        QVERIFY(isHiddenName(u".skein"_s));
        QVERIFY(isHiddenName(u".a.jpg"_s));
        QVERIFY(!isHiddenName(u"a.jpg"_s));
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "FileKindTest.moc"
