// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MetadataModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

MetadataEntry entry(const QString& key, const QString& value, bool isPosition = false)
{
    return {key, key.section(u'.', -1), value, value, isPosition};
}

Metadata sample()
{
    Metadata metadata;
    metadata.exif = {entry(u"Exif.Image.Make"_s, u"Canon"_s),
        entry(u"Exif.Photo.FNumber"_s, u"F5.6"_s),
        entry(u"Exif.GPSInfo.GPSLatitude"_s, u"51deg"_s, true)};
    metadata.xmp = {entry(u"Xmp.dc.title"_s, u"Still\nlife\twith fruit"_s)};
    return metadata;
}

} // namespace

class MetadataModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyGroupsWithEntriesAreThere()
    {
        MetadataModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.isEmpty());
        model.setMetadata(sample());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"EXIF"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"XMP"_s);
        const QModelIndex aperture = model.index(1, 1, model.index(0, 0));
        QCOMPARE(aperture.data().toString(), u"F5.6"_s);
        QVERIFY(aperture.data(Qt::ToolTipRole).toString().contains(u"Exif.Photo.FNumber"_s));
    }

    void theTooltipHasTheWholeNameAndValue()
    {
        Metadata metadata;
        metadata.exif = {{u"Exif.Photo.SubSecTimeOriginal"_s, u"Sub-seconds Time <Original>"_s,
            u"04"_s, u"04"_s, false}};
        MetadataModel model;
        model.setMetadata(metadata);
        for (const int column : {MetadataModel::LabelColumn, MetadataModel::ValueColumn}) {
            const QString tip =
                model.index(0, column, model.index(0, 0)).data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.contains(u"Sub-seconds Time &lt;Original&gt;"_s), qPrintable(tip));
            QVERIFY2(tip.contains(u">04<"_s), qPrintable(tip));
        }
    }

    void thePlaceIsHiddenUntilAskedFor()
    {
        MetadataModel model;
        model.setMetadata(sample());
        QVERIFY(!model.indexOf(u"Exif.GPSInfo.GPSLatitude"_s).isValid());
        QVERIFY(!model.text().contains(u"GPS"_s));
        model.setFilter(u"latitude"_s);
        QVERIFY(model.isEmpty());
        QVERIFY(model.isPositionFound());
        model.setFilter(u"canon"_s);
        QVERIFY(!model.isPositionFound());
        model.setFilter(u"latitude"_s);
        model.setPositionShown(true);
        QVERIFY(!model.isPositionFound());
        QVERIFY(model.indexOf(u"Exif.GPSInfo.GPSLatitude"_s).isValid());
        QVERIFY(model.text().contains(u"GPSLatitude\t51deg"_s));
    }

    void theFilterLooksAtNamesKeysAndValues()
    {
        MetadataModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMetadata(sample());
        for (const QString& words : {u"fruit STILL"_s, u"xmp.dc"_s, u"title"_s}) {
            model.setFilter(words);
            QCOMPARE(model.rowCount(), 1);
            QCOMPARE(model.kindOf(0), MetadataKind::Xmp);
        }
        model.setFilter(u"title canon"_s);
        QVERIFY(model.isEmpty());
        model.setFilter(u"  "_s);
        QCOMPARE(model.rowCount(), 2);
    }

    void rowsAreCopiedInTheirOrderAsOneLineEach()
    {
        MetadataModel model;
        model.setMetadata(sample());
        const QModelIndex exif = model.index(0, 0);
        const QModelIndex xmp = model.index(1, 0);
        QCOMPARE(model.textOf({model.index(0, 0, xmp), model.index(0, 0, exif)}),
            u"Exif.Image.Make\tCanon\nXmp.dc.title\tStill life with fruit\n"_s);
        QCOMPARE(model.textOf({exif}), u"Exif.Image.Make\tCanon\nExif.Photo.FNumber\tF5.6\n"_s);
        QCOMPARE(model.text(), model.textOf({exif, xmp}));
    }
};

QTEST_MAIN(MetadataModelTest)
#include "MetadataModelTest.moc"
