// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/XmpGuard.h"

#include "metadata/MadeFiles.h"

#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

Bytes bytesOf(const QByteArray& data)
{
    return {reinterpret_cast<const unsigned char*>(data.constData()),
        static_cast<std::size_t>(data.size())};
}

QByteArray packet(std::size_t properties)
{
    return "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">" +
           QByteArray("<xmp:a>1</xmp:a>").repeated(static_cast<qsizetype>(properties)) +
           "</rdf:RDF>";
}

QByteArray tiffWith(const QByteArray& xmp)
{
    return tiff({text(0x010f, "Maker"), {0x02bc, 1, xmp.size(), xmp}});
}

} // namespace

class XmpGuardTest final : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_huge = packet(2 * XmpGuard::maxProperties);

private Q_SLOTS:
    void hugePacketsAreFoundWhereExiv2ReadsThem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("TIFF") << tiffWith(m_huge);
        QTest::newRow("Panasonic") << QByteArray("IIU\0", 4) + tiffWith(m_huge).mid(4);
        QTest::newRow("CR3") << box("ftyp", "crx \1\1\1\1crx isom") + box("uuid", m_huge) +
                                    box("mdat", QByteArray(1000, 'x'));
        QTest::newRow("CR3, behind the pictures") << box("ftyp", "crx \1\1\1\1crx isom") +
                                                         box("mdat", QByteArray(1000, 'x')) +
                                                         box("uuid", m_huge);
        QTest::newRow("HEIC") << heic(tiff({text(0x010f, "Canon")})) + box("mdat", m_huge);
        QTest::newRow("another kind") << "8BPS" + QByteArray(100, '\1') + m_huge;
        QTest::newRow("Fujifilm") << QByteArray("FUJIFILMCCD-RAW ").leftJustified(84, '\1') +
                                         big32(92) + big32(m_huge.size()) + m_huge;
    }

    void hugePacketsAreFoundWhereExiv2ReadsThem()
    {
        QFETCH(QByteArray, file);
        QVERIFY(XmpGuard::isNeeded(bytesOf(file)));
        const auto rest = XmpGuard::withoutHugePackets(bytesOf(file));
        QCOMPARE(static_cast<qsizetype>(rest.size()), file.size());
        QVERIFY(!XmpGuard::isNeeded(rest));
        QVERIFY(!XmpGuard::isHuge(rest));
    }

    void usualPacketsAreLeftAlone()
    {
        const QByteArray usual = packet(500);
        QVERIFY(!XmpGuard::isHuge(bytesOf(usual)));
        QVERIFY(!XmpGuard::isNeeded(bytesOf(tiffWith(usual))));
        QVERIFY(!XmpGuard::isNeeded(bytesOf("8BPS" + usual)));
    }

    void whatExiv2DoesNotReadIsNotSearched()
    {
        QVERIFY(!XmpGuard::isNeeded(bytesOf("\xff\xd8\xff\xe0" + m_huge)));
        QVERIFY(!XmpGuard::isNeeded(bytesOf(tiffWith(packet(1)) + m_huge)));
        QVERIFY(!XmpGuard::isNeeded(
            bytesOf(box("ftyp", "crx \1\1\1\1crx isom") + box("mdat", m_huge))));
    }

    void damagedFilesDoNoHarm()
    {
        const QByteArray cr3 = box("ftyp", "crx \1\1\1\1crx isom") + box("uuid", packet(3));
        for (const QByteArray& whole : {tiffWith(packet(3)), cr3}) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                QVERIFY(!XmpGuard::isNeeded(bytesOf(whole.left(size))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(XmpGuardTest)
#include "XmpGuardTest.moc"
