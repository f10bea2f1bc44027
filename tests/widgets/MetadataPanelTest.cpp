// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MetadataPanel.h"

#include "base/Settings.h"
#include "metadata/MadeFiles.h"
#include "widgets/MetadataModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace skein;

class MetadataPanelTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MetadataPanel> m_panel;

    template<typename Part>
    Part& part(const char* name) const
    {
        auto* found = m_panel->findChild<Part*>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return *found;
    }

    QString make(const QString& name, const std::function<void(Exiv2::Image&)>& describe) const
    {
        const QString path = m_folder.filePath(name);
        test::writeFile(path, test::jpegWith(describe));
        return path;
    }

    QString photograph(const QString& name = u"a.jpg"_s, int iso = 400) const
    {
        return make(name, [iso](Exiv2::Image& image) {
            Exiv2::ExifData& exif = image.exifData();
            exif["Exif.Image.Model"] = "Skein One";
            exif["Exif.Photo.ExposureTime"] = Exiv2::Rational(1, 250);
            exif["Exif.Photo.FNumber"] = Exiv2::Rational(56, 10);
            exif["Exif.Photo.ISOSpeedRatings"] = static_cast<uint16_t>(iso);
            exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
            exif["Exif.GPSInfo.GPSLatitude"] = "51/1 30/1 0/1";
            exif["Exif.GPSInfo.GPSLongitudeRef"] = "W";
            exif["Exif.GPSInfo.GPSLongitude"] = "0/1 6/1 0/1";
            image.xmpData()["Xmp.dc.format"] = "image/jpeg";
        });
    }

    bool isListed() const
    {
        return part<QStackedWidget>("stack").currentWidget()->objectName() == u"listPage";
    }

    void show(const QString& path) const
    {
        m_panel->setPath(path);
        QTRY_VERIFY(isListed());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_panel = std::make_unique<MetadataPanel>(*m_settings);
        m_panel->resize(320, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void withoutAPhotographItSaysWhatToDo()
    {
        QVERIFY(!isListed());
        QVERIFY(!part<QLabel>("message").text().isEmpty());
    }

    void theExposureIsReadFirst()
    {
        show(photograph());
        QCOMPARE(part<QLabel>("essentials").text(), u"1/250\u00a0s   f/5.6   ISO\u00a0400"_s);
        QVERIFY(part<QLabel>("facts").text().contains(u"Skein One"_s));
        QVERIFY(part<QLabel>("notes").isHidden());
    }

    void thePlaceIsShownOnRequestAndForOnePhotographOnly()
    {
        show(photograph());
        auto& button = part<QPushButton>("showPosition");
        QVERIFY(button.isVisible());
        QVERIFY(part<QLabel>("position").isHidden());
        part<QPushButton>("copyAll").click();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"GPSInfo"_s));
        button.click();
        QVERIFY(part<QLabel>("position").isVisible());
        QCOMPARE(part<QLabel>("position").text(), u"51.50000° N, 0.10000° W"_s);
        part<QPushButton>("copyAll").click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"GPSLatitude"_s));
        m_panel->setPath(photograph(u"b.jpg"_s, 800));
        QTRY_VERIFY(part<QLabel>("essentials").text().contains(u"800"_s));
        QVERIFY(!button.isChecked());
        QVERIFY(part<QLabel>("position").isHidden());
    }

    void withoutAPlaceNothingAsksForIt()
    {
        show(make(u"c.jpg"_s,
            [](Exiv2::Image& image) { image.exifData()["Exif.Image.Make"] = "Canon"; }));
        QVERIFY(part<QPushButton>("showPosition").isHidden());
    }

    void aHiddenPanelReadsNothingUntilItIsSeen()
    {
        m_panel->hide();
        m_panel->setPath(photograph());
        QVERIFY(m_panel->findChild<QTreeView*>()->model()->rowCount() == 0);
        m_panel->show();
        QTRY_VERIFY(isListed());
    }

    void searchingFindsAndEscapeEndsIt()
    {
        show(photograph());
        QSignalSpy finished(m_panel.get(), &MetadataPanel::finished);
        auto& filter = part<QLineEdit>("filter");
        m_panel->startFinding();
        QTest::keyClicks(&filter, u"fnumb"_s);
        const QAbstractItemModel& model = *part<QTreeView>("tree").model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        filter.setText(u"nothing like this"_s);
        QVERIFY(part<QLabel>("nothingFound").isVisible());
        QTest::keyClick(&filter, Qt::Key_Escape);
        QCOMPARE(finished.count(), 1);
        QVERIFY(filter.text().isEmpty());
        QVERIFY(model.rowCount(model.index(0, 0)) > 1);
        QVERIFY(part<QLabel>("nothingFound").isHidden());
    }

    void aSearchGoesOnFromPictureToPicture()
    {
        const QString without = make(
            u"c.jpg"_s, [](Exiv2::Image& image) { image.exifData()["Exif.Image.Make"] = "Canon"; });
        show(photograph());
        part<QLineEdit>("filter").setText(u"fnumb"_s);
        QVERIFY(part<QTreeView>("tree").isVisible());
        m_panel->setPath(without);
        QTRY_VERIFY(part<QLabel>("nothingFound").isVisible());
        QVERIFY(part<QTreeView>("tree").isHidden());
        QVERIFY(!part<QPushButton>("copyAll").isEnabled());
        m_panel->setPath(photograph(u"b.jpg"_s, 800));
        QTRY_VERIFY(part<QTreeView>("tree").isVisible());
        QVERIFY(part<QLabel>("nothingFound").isHidden());
        QVERIFY(part<QPushButton>("copyAll").isEnabled());
        part<QLineEdit>("filter").clear();
    }

    void theFieldForSearchingStaysWhereItIs()
    {
        auto& filter = part<QLineEdit>("filter");
        const auto place = [&] { return filter.mapTo(m_panel.get(), QPoint()); };
        const QPoint before = place();
        QVERIFY(filter.isVisible());
        show(photograph());
        part<QPushButton>("showPosition").click();
        QTRY_COMPARE(place(), before);
        filter.setFocus();
        m_panel->setPath(make(u"c.jpg"_s,
            [](Exiv2::Image& image) { image.exifData()["Exif.Image.Make"] = "Canon"; }));
        QTRY_VERIFY(part<QPushButton>("showPosition").isHidden());
        QCOMPARE(place(), before);
        m_panel->setPath(m_folder.filePath(u"gone.jpg"_s));
        QTRY_VERIFY(!isListed());
        // Somebody who types goes on typing.
        QVERIFY(filter.isVisible());
        QCOMPARE(place(), before);
        QVERIFY(m_panel->focusWidget() == &filter);
    }

    void aSearchThatFindsAHiddenPlaceSaysSo()
    {
        show(photograph());
        auto& filter = part<QLineEdit>("filter");
        const auto& found = part<QLabel>("positionFound");
        QVERIFY(found.isHidden());
        filter.setText(u"gps"_s);
        QVERIFY(part<QTreeView>("tree").isHidden());
        QVERIFY(found.isVisible());
        part<QPushButton>("showPosition").click();
        QVERIFY(found.isHidden());
        QVERIFY(part<QTreeView>("tree").isVisible());
        filter.clear();
        part<QPushButton>("showPosition").click();
        QVERIFY(found.isHidden());
    }

    void longNamesGetTheRoomThatValuesLeave()
    {
        show(make(u"c.jpg"_s,
            [](Exiv2::Image& image) { image.exifData()["Exif.Image.Make"] = "Canon"; }));
        auto& tree = part<QTreeView>("tree");
        const int narrow = tree.columnWidth(MetadataModel::LabelColumn);
        m_panel->setPath(make(u"d.jpg"_s, [](Exiv2::Image& image) {
            image.exifData()["Exif.Photo.SubSecTimeOriginal"] = "04";
            image.exifData()["Exif.Photo.SubSecTimeDigitized"] = "04";
        }));
        QTRY_VERIFY(tree.columnWidth(MetadataModel::LabelColumn) > narrow);
        QVERIFY(tree.columnWidth(MetadataModel::LabelColumn) < m_panel->width() * 2 / 3);
        // Set by hand, it stays.
        tree.setColumnWidth(MetadataModel::LabelColumn, 70);
        show(photograph());
        QTRY_VERIFY(part<QLabel>("essentials").text().contains(u"400"_s));
        QCOMPARE(tree.columnWidth(MetadataModel::LabelColumn), 70);
    }

    void selectedRowsAreCopied()
    {
        show(photograph());
        auto& tree = part<QTreeView>("tree");
        auto& model = static_cast<MetadataModel&>(*tree.model());
        tree.setCurrentIndex(model.indexOf(u"Exif.Photo.FNumber"_s));
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Exif.Photo.FNumber\tF5.6\n"_s);
    }

    void foldedGroupsAndTheRowStayFromPictureToPicture()
    {
        show(photograph());
        auto& tree = part<QTreeView>("tree");
        auto& model = static_cast<MetadataModel&>(*tree.model());
        tree.setExpanded(model.index(1, 0), false);
        tree.setCurrentIndex(model.indexOf(u"Exif.Photo.ISOSpeedRatings"_s));
        m_panel->setPath(photograph(u"b.jpg"_s, 1600));
        QTRY_VERIFY(part<QLabel>("essentials").text().contains(u"1600"_s));
        QVERIFY(tree.isExpanded(model.index(0, 0)));
        QVERIFY(!tree.isExpanded(model.index(1, 0)));
        QCOMPARE(tree.currentIndex().siblingAtColumn(1).data().toString(), u"1600"_s);

        MetadataPanel other(*m_settings);
        other.show();
        other.setPath(photograph());
        auto* second = other.findChild<QTreeView*>();
        QTRY_COMPARE(second->model()->rowCount(), 2);
        QVERIFY(!second->isExpanded(second->model()->index(1, 0)));
    }

    void aChangedFileIsReadAgain()
    {
        const QString path = photograph();
        show(path);
        photograph(u"a.jpg"_s, 3200);
        m_panel->renew(path);
        QTRY_VERIFY(part<QLabel>("essentials").text().contains(u"3200"_s));
    }

    void filesThatTellNothingSaySo()
    {
        const QString path = m_folder.filePath(u"empty.txt"_s);
        test::writeFile(path, "nothing");
        m_panel->setPath(path);
        QTRY_VERIFY(part<QLabel>("message").text().contains(u"empty.txt"_s));
        m_panel->setPath(m_folder.filePath(u"gone.jpg"_s));
        QTRY_VERIFY(part<QLabel>("message").text().contains(u"not there any more"_s));
        m_panel->setPath({});
        QVERIFY(!isListed());
    }

    void everyControlHasAName()
    {
        show(photograph());
        const auto controls = m_panel->findChildren<QWidget*>();
        for (const QWidget* control : controls) {
            if ((control->focusPolicy() & Qt::TabFocus) != 0 && control->isVisible()) {
                const auto* button = qobject_cast<const QAbstractButton*>(control);
                QVERIFY2(!control->accessibleName().isEmpty() ||
                             (button != nullptr && !button->text().isEmpty()) ||
                             control->objectName().startsWith(u"qt_"),
                    qPrintable(control->objectName()));
            }
        }
    }
};

QTEST_MAIN(MetadataPanelTest)
#include "MetadataPanelTest.moc"
