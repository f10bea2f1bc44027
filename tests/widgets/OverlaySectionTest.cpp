// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OverlaySection.h"
#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "viewer/Overlays.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

class OverlaySectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_overlays = std::make_unique<Overlays>(m_loader, *m_settings);
        m_section = std::make_unique<OverlaySection>(*m_overlays);
    }

    void cleanup()
    {
        m_section.reset();
        m_overlays.reset();
    }

    void theTickShowsAndHidesTheOverlayAndFollowsTheKey()
    {
        auto* shown = check("Show the overlay");
        shown->click();
        QVERIFY(m_overlays->options().isShown);
        m_overlays->setShown(false);
        QVERIFY(!shown->isChecked());
    }

    void theRowsSetHowTheOverlayLies()
    {
        m_section->findChild<QSlider*>()->setValue(80);
        number("Size")->setValue(150);
        number("To the right")->setValue(-25);
        number("Down")->setValue(10);
        check("Only beside a line")->click();
        const OverlayOptions& options = m_overlays->options();
        QCOMPARE(options.opacity, 80);
        QCOMPARE(options.scale, 150);
        QCOMPARE(options.offset, QPointF(-0.25, 0.1));
        QVERIFY(options.isSplit);
    }

    void theRowsShowWhatWasDraggedAndLeaveItAsFineAsItIs()
    {
        OverlayOptions options = m_overlays->options();
        options.offset = {0.1234, -0.5678};
        options.scale = 90;
        options.isSplit = true;
        m_overlays->setOptions(options);
        QCOMPARE(number("To the right")->value(), 12);
        QCOMPARE(number("Down")->value(), -57);
        QCOMPARE(number("Size")->value(), 90);
        QVERIFY(check("Only beside a line")->isChecked());
        number("Size")->setValue(110);
        QCOMPARE(m_overlays->options().offset, QPointF(0.1234, -0.5678));
    }

    void fitAgainPutsItBackAndKeepsTheRest()
    {
        OverlayOptions options = m_overlays->options();
        options.offset = {0.3, 0.4};
        options.scale = 300;
        options.opacity = 33;
        m_overlays->setOptions(options);
        button("Fit Again")->click();
        QCOMPARE(m_overlays->options().offset, QPointF());
        QCOMPARE(m_overlays->options().scale, 100);
        QCOMPARE(m_overlays->options().opacity, 33);
        QCOMPARE(number("Size")->value(), 100);
    }

    void theListNamesThePicturesAndRemovesThoseChosen()
    {
        const QStringList paths = {made("one.png"), made("two.png"), made("three.png")};
        m_overlays->add(paths);
        auto* list = m_section->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(1)->text(), QStringLiteral("two.png"));
        QCOMPARE(list->item(1)->toolTip(), paths.at(1));
        QPushButton* remove = button("Remove");
        QVERIFY(!remove->isEnabled());
        list->item(0)->setSelected(true);
        list->item(2)->setSelected(true);
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(m_overlays->all().size(), 1);
        QCOMPARE(m_overlays->all().first().path, paths.at(1));
        QCOMPARE(list->count(), 1);
        QVERIFY(!remove->isEnabled());
    }

    void aPictureThatCannotBeShownSaysWhy()
    {
        const QString path = m_folder->filePath(QStringLiteral("letter.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Sir") > 0);
        file.close();
        m_overlays->add({path});
        const auto* list = m_section->findChild<QListWidget*>();
        const auto said = [&] {
            return list->item(0)->data(Qt::AccessibleDescriptionRole).toString();
        };
        QTRY_VERIFY(!said().isEmpty());
        QCOMPARE(list->item(0)->toolTip(), said());
        QVERIFY(said().endsWith(u'.'));
        QVERIFY(!list->item(0)->icon().isNull());
    }

    void photographsAreAskedForAndFilesAreChosenInADialog()
    {
        QSignalSpy selected(m_section.get(), &OverlaySection::selectedWanted);
        button("Add Selected")->click();
        QCOMPARE(selected.count(), 1);
        const QString path = made("cover.png");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        button("Add File…")->click();
        auto* dialog = m_section->window()->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->filesSelected({path});
        dialog->close();
        QCOMPARE(m_overlays->all().size(), 1);
        QCOMPARE(m_overlays->all().first().path, path);
        QVERIFY(m_overlays->options().isShown);
    }

private:
    QString made(const char* name) const
    {
        QImage picture(20, 10, QImage::Format_ARGB32);
        picture.fill(Qt::red);
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        return picture.save(path) ? path : QString();
    }
    QCheckBox* check(const char* text) const { return findNamed<QCheckBox>(text); }
    QPushButton* button(const char* text) const { return findNamed<QPushButton>(text); }
    QSpinBox* number(const char* name) const
    {
        for (auto* box : m_section->findChildren<QSpinBox*>()) {
            if (box->accessibleName() == QLatin1String(name)) {
                return box;
            }
        }
        qFatal("There is no number %s.", name);
    }
    template<typename Button>
    Button* findNamed(const char* text) const
    {
        for (auto* each : m_section->findChildren<Button*>()) {
            if (each->text() == QString::fromUtf8(text)) {
                return each;
            }
        }
        qFatal("There is no button %s.", text);
    }

    ImageLoader m_loader;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Overlays> m_overlays;
    std::unique_ptr<OverlaySection> m_section;
};

QTEST_MAIN(OverlaySectionTest)
#include "OverlaySectionTest.moc"
