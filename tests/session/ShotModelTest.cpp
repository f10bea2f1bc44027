// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotModelFixture.h"

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class ShotModelTest final : public ShotModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeModel(); }

    void rawAndJpegAreOneRow()
    {
        add({u"a.CR3"_s, u"a.JPG"_s, u"b.jpg"_s});
        QCOMPARE(namesIn(*m_model), (QStringList{u"a.JPG"_s, u"b.jpg"_s}));
        QVERIFY(roleOf(0, ShotModel::IsPairRole).toBool());
        QVERIFY(roleOf(0, ShotModel::HasRawRole).toBool());
        QVERIFY(!roleOf(0, ShotModel::IsRawRole).toBool());
        QCOMPARE(roleOf(0, ShotModel::PathsRole).toStringList(),
            (QStringList{u"/shoot/a.JPG"_s, u"/shoot/a.CR3"_s}));
        QCOMPARE(roleOf(0, ShotModel::FileTypesRole).toString(), u"JPG+CR3"_s);
        QCOMPARE(roleOf(0, ShotModel::SizeRole).toLongLong(), 2000);
        QVERIFY(!roleOf(1, ShotModel::IsPairRole).toBool());
        QCOMPARE(m_model->rowOf(u"/shoot/a.CR3"_s), 0);
        QCOMPARE(m_model->rowOf(u"/shoot/a.tif"_s), -1);
    }

    void anyCameraPictureJoinsItsRaw_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("HEIF") << QStringList{u"a.CR3"_s, u"a.HIF"_s} << QStringList{u"a.HIF"_s};
        QTest::newRow("all three")
            << QStringList{u"a.HIF"_s, u"a.CR3"_s, u"a.jpeg"_s} << QStringList{u"a.jpeg"_s};
        QTest::newRow("an exported TIFF is a shot of its own")
            << QStringList{u"a.CR3"_s, u"a.jpg"_s, u"a.tif"_s}
            << QStringList{u"a.jpg"_s, u"a.tif"_s};
        QTest::newRow("a film and a sound belong to their picture")
            << QStringList{u"a.CR3"_s, u"a.MOV"_s, u"a.WAV"_s, u"a.jpg"_s}
            << QStringList{u"a.jpg"_s};
        QTest::newRow("also without a RAW")
            << QStringList{u"a.MOV"_s, u"a.HEIC"_s} << QStringList{u"a.HEIC"_s};
        QTest::newRow("a film without a picture is a shot of its own")
            << QStringList{u"a.MOV"_s, u"a.wav"_s} << QStringList{u"a.MOV"_s, u"a.wav"_s};
        QTest::newRow("pictures without a RAW are not one shot")
            << QStringList{u"a.jpg"_s, u"a.png"_s} << QStringList{u"a.jpg"_s, u"a.png"_s};
        QTest::newRow("the stem must be the same in case, too")
            << QStringList{u"A.CR3"_s, u"a.jpg"_s} << QStringList{u"A.CR3"_s, u"a.jpg"_s};
    }

    void anyCameraPictureJoinsItsRaw()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QStringList, rows);
        add(files);
        QStringList names = namesIn(*m_model);
        names.sort();
        QCOMPARE(names, rows);
    }

    void theSecondFileOfAShotKeepsItsRow()
    {
        add({u"a.CR3"_s, u"b.CR3"_s});
        const QPersistentModelIndex selected = m_model->index(0);
        const Signals counted(*m_model);
        add({u"a.JPG"_s});
        QCOMPARE(counted.changed.size(), 1);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(selected.data().toString(), u"a.JPG"_s);
        m_source->remove(u"/shoot/a.JPG"_s);
        QCOMPARE(selected.data().toString(), u"a.CR3"_s);
        m_source->remove(u"/shoot/a.CR3"_s);
        QVERIFY(!selected.isValid());
        QCOMPARE(m_model->rowCount(), 1);
    }

    void onlyOneShotOwnsTheNameWithoutExtension()
    {
        add({u"a.CR3"_s, u"a.tif"_s, u"b.jpg"_s, u"c.jpg"_s, u"c.png"_s});
        QVERIFY(m_model->find(u"/shoot/a.CR3"_s)->ownsStem);
        QVERIFY(!m_model->find(u"/shoot/a.tif"_s)->ownsStem);
        QVERIFY(m_model->find(u"/shoot/b.jpg"_s)->ownsStem);
        QVERIFY(!m_model->find(u"/shoot/c.jpg"_s)->ownsStem);
        m_source->remove(u"/shoot/a.CR3"_s);
        QVERIFY(m_model->find(u"/shoot/a.tif"_s)->ownsStem);
    }

    void findsTheShotsOfASidecar()
    {
        add({u"a.CR3"_s, u"a.jpg"_s, u"a.tif"_s});
        const auto pathOf = [this](const char* name) {
            QStringList paths;
            for (const ShotFiles& shot :
                m_model->shotsOfSidecar(u"/shoot/"_s + QString::fromLatin1(name))) {
                paths.append(shot.paths.first());
            }
            return paths.join(u' ');
        };
        QCOMPARE(pathOf("a.xmp"), u"/shoot/a.jpg"_s);
        QCOMPARE(pathOf("a.CR3.xmp"), u"/shoot/a.jpg"_s);
        QCOMPARE(pathOf("a.tif.xmp"), u"/shoot/a.tif"_s);
        QCOMPARE(pathOf("b.xmp"), QString());
    }

    void namesAreSortedAsPeopleDo()
    {
        m_model->setOrder(ShotOrder::Name);
        add({u"capt-10.jpg"_s, u"capt-9.jpg"_s, u"Capt-0011.jpg"_s, u"capt-009.jpg"_s, u"b2a.jpg"_s,
            u"b10a.jpg"_s, u"b.jpg"_s, u"99999999999999999999999.jpg"_s,
            u"100000000000000000000000.jpg"_s});
        QCOMPARE(namesIn(*m_model),
            (QStringList{u"99999999999999999999999.jpg"_s, u"100000000000000000000000.jpg"_s,
                u"b.jpg"_s, u"b2a.jpg"_s, u"b10a.jpg"_s, u"capt-009.jpg"_s, u"capt-9.jpg"_s,
                u"capt-10.jpg"_s, u"Capt-0011.jpg"_s}));
    }

    void captureTimeDecidesOnceItIsKnown()
    {
        m_source->update({fileOf(u"a.jpg"_s, 1), fileOf(u"b.jpg"_s, 2), fileOf(u"c.jpg"_s, 3)});
        QCOMPARE(namesIn(*m_model), (QStringList{u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s}));
        QCOMPARE(roleOf(0, ShotModel::CapturedRole).toDateTime(), noon.addSecs(1));
        const Signals counted(*m_model);
        m_model->applyFacts({factsOf(u"a.jpg"_s, 100)});
        QCOMPARE(namesIn(*m_model), (QStringList{u"b.jpg"_s, u"c.jpg"_s, u"a.jpg"_s}));
        QCOMPARE(roleOf(2, ShotModel::CapturedRole).toDateTime(), noon.addSecs(100));
        QCOMPARE(counted.moved.size(), 1);
        m_model->setOrder(ShotOrder::Modified);
        QCOMPARE(namesIn(*m_model), (QStringList{u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s}));
        m_model->setOrder(ShotOrder::CaptureTime, true);
        QCOMPARE(namesIn(*m_model), (QStringList{u"a.jpg"_s, u"c.jpg"_s, u"b.jpg"_s}));
    }

    void equalTimesGoByName()
    {
        add({u"capt-10.jpg"_s, u"capt-9.jpg"_s});
        QCOMPARE(namesIn(*m_model), (QStringList{u"capt-9.jpg"_s, u"capt-10.jpg"_s}));
    }

    void filters_data()
    {
        QTest::addColumn<ShotFilter>("filter");
        QTest::addColumn<QString>("names");
        const auto typed = [](ShotType type) { return ShotFilter{type, {}, {}, 0, {}}; };
        const auto named = [](const char* text) {
            return ShotFilter{ShotType::All, QString::fromLatin1(text), {}, 0, {}};
        };
        const auto rated = [](RatingTest test, int count) {
            return ShotFilter{ShotType::All, {}, test, count, {}};
        };
        QTest::newRow("all") << ShotFilter() << u"pair.jpg raw.cr3 single.jpg video.mov"_s;
        QTest::newRow("RAW") << typed(ShotType::Raw) << u"pair.jpg raw.cr3"_s;
        QTest::newRow("pictures") << typed(ShotType::Picture) << u"pair.jpg single.jpg"_s;
        QTest::newRow("videos") << typed(ShotType::Video) << u"video.mov"_s;
        QTest::newRow("text") << named("R") << u"pair.jpg raw.cr3"_s;
        QTest::newRow("words") << named("jpg  in") << u"single.jpg"_s;
        QTest::newRow("the hidden half of a pair") << named("pair.cr3") << u"pair.jpg"_s;
        QTest::newRow("the folder is no name") << named("shoot") << QString();
        QTest::newRow("at least 2") << rated(RatingTest::AtLeast, 2) << u"pair.jpg raw.cr3"_s;
        QTest::newRow("at least 0")
            << rated(RatingTest::AtLeast, 0) << u"pair.jpg raw.cr3 video.mov"_s;
        QTest::newRow("exactly 2") << rated(RatingTest::Exactly, 2) << u"pair.jpg"_s;
        QTest::newRow("exactly 0") << rated(RatingTest::Exactly, 0) << u"video.mov"_s;
        QTest::newRow("rejected") << rated(RatingTest::Rejected, 0) << u"single.jpg"_s;
        QTest::newRow("not rejected")
            << rated(RatingTest::NotRejected, 0) << u"pair.jpg raw.cr3 video.mov"_s;
        QTest::newRow("red") << ShotFilter{ShotType::All, {}, {}, 0, ColourLabel::Red}
                             << u"raw.cr3"_s;
        QTest::newRow("no label") << ShotFilter{ShotType::All, {}, {}, 0, ColourLabel::None}
                                  << u"pair.jpg single.jpg video.mov"_s;
        QTest::newRow("together") << ShotFilter{ShotType::Raw, u"r"_s, RatingTest::AtLeast, 1,
                                         ColourLabel::Red}
                                  << u"raw.cr3"_s;
    }

    void filters()
    {
        QFETCH(const ShotFilter, filter);
        QFETCH(const QString, names);
        add({u"pair.jpg"_s, u"pair.cr3"_s, u"raw.cr3"_s, u"single.jpg"_s, u"video.mov"_s});
        m_model->applyFacts({factsOf(u"pair.jpg"_s, 0, stars(2)),
            factsOf(u"raw.cr3"_s, 0, {Rating::stars(5), ColourLabel::Red}),
            factsOf(u"single.jpg"_s, 0, {Rating::rejected(), {}})});
        m_model->setFilter(filter);
        QCOMPARE(namesIn(*m_model).join(u' '), names);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 4);
    }

    void aRatingThatTheFilterRefusesTakesTheRowAway()
    {
        add({u"a.jpg"_s, u"b.jpg"_s});
        m_model->setFilter({ShotType::All, {}, RatingTest::NotRejected, 0, {}});
        QSignalSpy counts(m_model.get(), &ShotModel::countChanged);
        m_model->showMarks({{u"/shoot/a.jpg"_s, Marks{Rating::rejected(), {}}}});
        QCOMPARE(namesIn(*m_model), QStringList(u"b.jpg"_s));
        QCOMPARE(counts.last(), (QVariantList{1, 2}));
        QCOMPARE(m_model->rowOf(u"/shoot/a.jpg"_s), -1);
        QVERIFY(m_model->find(u"/shoot/a.jpg"_s)->facts.marks.rating.isRejected());
        m_model->showMarks({{u"/shoot/a.jpg"_s, stars(1)}});
        QCOMPARE(m_model->rowCount(), 2);
    }

    void showsRatingsAndLabels()
    {
        add({u"a.jpg"_s, u"b.jpg"_s});
        const Signals counted(*m_model);
        m_model->showMarks({{u"/shoot/a.jpg"_s, Marks{Rating::rejected(), ColourLabel::Green}}});
        QCOMPARE(counted.changed.size(), 1);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(roleOf(0, ShotModel::RatingRole).toInt(), -1);
        QVERIFY(roleOf(0, ShotModel::IsRejectedRole).toBool());
        QCOMPARE(roleOf(0, ShotModel::LabelRole).value<ColourLabel>(), ColourLabel::Green);
        m_model->showMarks({{u"/shoot/a.jpg"_s, Marks{Rating::rejected(), ColourLabel::Green}}});
        QCOMPARE(counted.count(), 1);
    }

    void newAndChangedFilesAreToBeRead()
    {
        QSignalSpy wanted(m_model.get(), &ShotModel::factsWanted);
        add({u"a.CR3"_s});
        QCOMPARE(wanted.size(), 1);
        add({u"a.JPG"_s});
        QCOMPARE(wanted.last().first().value<QList<ShotFiles>>(),
            (QList<ShotFiles>{{{u"/shoot/a.JPG"_s, u"/shoot/a.CR3"_s}, true}}));
        QSignalSpy contents(m_model.get(), &ShotModel::contentsChanged);
        m_source->add(fileOf(u"a.JPG"_s, 5));
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(contents.size(), 1);
        m_source->add(fileOf(u"a.CR3"_s, 5)); // not what is shown
        QCOMPARE(contents.size(), 1);
        m_source->remove(u"/shoot/a.CR3"_s);
        QCOMPARE(wanted.size(), 5);
    }

    void factsAboutShotsThatAreGoneAreIgnored()
    {
        add({u"a.jpg"_s});
        const Signals counted(*m_model);
        m_model->applyFacts({factsOf(u"b.jpg"_s, 1)});
        m_model->showMarks({{u"/shoot/b.jpg"_s, stars(1)}});
        QCOMPARE(counted.count(), 0);
    }
};

QTEST_GUILESS_MAIN(ShotModelTest)
#include "ShotModelTest.moc"
