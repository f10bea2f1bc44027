// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarCredits.h"
#include "session/BrowserFixture.h"
#include "session/ShotThread.h"
#include "session/ThreadFarewell.h"

#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

const SidecarCredits credits{u"Zoë Müller"_s, u"© 2026 Zoë Müller"_s, u"Autumn, part 2"_s};

/** As other programs read it. */
QMap<QString, QString> propertiesOf(const QString& path)
{
    QMap<QString, QString> properties;
    QFile file(path);
    Exiv2::XmpData data;
    if (!file.open(QIODevice::ReadOnly) ||
        Exiv2::XmpParser::decode(data, file.readAll().toStdString()) != 0) {
        return properties;
    }
    for (const auto& datum : data) {
        properties.insert(
            QString::fromStdString(datum.key()), QString::fromStdString(datum.toString()));
    }
    return properties;
}

bool saysCredits(const QString& path)
{
    const auto properties = propertiesOf(path);
    return properties.value(u"Xmp.dc.creator"_s) == credits.artist &&
           properties.value(u"Xmp.dc.rights"_s) == u"lang=\"x-default\" "_s + credits.copyright &&
           properties.value(u"Xmp.dc.description"_s) == u"lang=\"x-default\" "_s + credits.comment;
}

} // namespace

class BrowserCreditsTest final : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanupTestCase() { close(); }

    void theyAreWrittenBesideEachFileOfTheShot()
    {
        open();
        m_browser->writeCredits(at("a.CR3"), credits);
        QVERIFY(finish());
        QVERIFY(saysCredits(at("a.CR3.xmp")));
        QVERIFY(saysCredits(at("a.JPG.xmp")));
        QVERIFY(!QFile::exists(at("b.jpg.xmp")));
        QVERIFY(m_problems->isEmpty());
        QVERIFY(!m_browser->canUndo());
        QCOMPARE(ratingOf("a.JPG"), 0);
    }

    void theStyleOfSidecarsCounts()
    {
        open();
        m_browser->setSidecarStyle(SidecarStyle::WithoutExtension);
        m_browser->writeCredits(at("b.jpg"), credits);
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder).filter(u"xmp"_s), QStringList(u"b.xmp"_s));
        QVERIFY(saysCredits(at("b.xmp")));
    }

    void sidecarsThatAreThereKeepEveryOtherField()
    {
        QFile fixture(QStringLiteral(SKEIN_SOURCE_DIR "/tests/data/xmp/darktable.xmp"));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        QVERIFY(writeFile(at("b.jpg.xmp"), fixture.readAll()));
        auto before = propertiesOf(at("b.jpg.xmp"));
        QVERIFY(before.size() > 3);
        open();
        m_browser->writeCredits(at("b.jpg"), credits);
        QVERIFY(finish());
        QVERIFY(saysCredits(at("b.jpg.xmp")));
        auto after = propertiesOf(at("b.jpg.xmp"));
        for (auto* properties : {&before, &after}) {
            for (const QString& ours : {u"Xmp.dc.creator"_s, u"Xmp.dc.rights"_s,
                     u"Xmp.dc.description"_s, u"Xmp.xmpRights.Marked"_s}) {
                properties->remove(ours);
            }
        }
        QCOMPARE(after, before);
    }

    void theyStayWhenARatingIsUndone()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(3));
        m_browser->writeCredits(at("b.jpg"), credits);
        QVERIFY(finish());
        QCOMPARE(marksIn(at("b.jpg.xmp")).rating, std::optional(Rating::stars(3)));
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(ratingOf("b.jpg"), 0);
        QVERIFY(saysCredits(at("b.jpg.xmp")));
        QVERIFY(m_problems->isEmpty());
    }

    void noWordsWriteNothing()
    {
        open();
        m_browser->writeCredits(at("b.jpg"), {});
        QVERIFY(!m_browser->isBusy());
        m_browser->writeCredits(at("gone.jpg"), credits);
        QVERIFY(!m_browser->isBusy());
        QVERIFY(namesOf(m_folder).filter(u"xmp"_s).isEmpty());
    }

    void theyAreFinishedWhenTheProgramEnds()
    {
        open();
        m_browser->rate({at("a.CR3")}, Rating::stars(1));
        m_browser->writeCredits(at("a.CR3"), credits);
        m_browser->writeCredits(at("b.jpg"), credits);
        close();
        ThreadFarewell::waitForAll();
        QVERIFY(saysCredits(at("a.JPG.xmp")));
        QVERIFY(saysCredits(at("b.jpg.xmp")));
    }

    void aSidecarThatCannotBeWrittenIsToldAndLeftAlone()
    {
        const QByteArray foreign("this is no XMP");
        QVERIFY(writeFile(at("b.jpg.xmp"), foreign));
        QVERIFY(QDir().mkpath(at("c.CR3.xmp")));
        open();
        m_browser->writeCredits(at("b.jpg"), credits);
        m_browser->writeCredits(at("c.CR3"), credits);
        QVERIFY(finish());
        QCOMPARE(m_problems->count(), 2);
        QFile file(at("b.jpg.xmp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), foreign);
        QVERIFY(QFileInfo(at("c.CR3.xmp")).isDir());
    }
};

QTEST_GUILESS_MAIN(BrowserCreditsTest)
#include "BrowserCreditsTest.moc"
