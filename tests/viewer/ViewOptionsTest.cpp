// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewOptions.h"
#include "analysis/CommonRatios.h"
#include "base/Settings.h"
#include "viewer/ViewKeys.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

class ViewOptionsTest : public QObject
{
    Q_OBJECT

    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QByteArray stored() const
    {
        QFile content(file());
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QFile::remove(file()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everythingIsTheSameAfterTheNextStart()
    {
        MaskOptions mask{true, {{*AspectRatio::of(239, 100), *AspectRatio::of(1, 1)}, false}, 55,
            MaskLook::Outline};
        GuideOptions guides{true, {GuideKind::GoldenSpiral, SpiralEye::TopLeft, 7, 9},
            QColor(1, 2, 3, 4), 3, false};
        WarningOptions warning{true, {97.5, 1.25}, 93.5, 9, QColor(9, 8, 7), QColor(6, 5, 4)};
        PeakingChoice peaking{true, {QColor(0, 255, 0), 12.5, 0.75}};
        DisplayOptions display{true, false, 200, QColor(10, 20, 30), QColor(40, 50, 60)};
        {
            QLocale::setDefault(QLocale(QLocale::German));
            Settings settings(file());
            ViewOptions options(settings);
            options.setMask(mask);
            options.setGuides(guides);
            options.setWarning(warning);
            options.setPeaking(peaking);
            options.setDisplay(display);
            options.addOwnRatio(*AspectRatio::of(7, 3));
        }
        QVERIFY(stored().contains("239:100"));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        Settings settings(file());
        const ViewOptions options(settings);
        QCOMPARE(options.mask(), mask);
        QCOMPARE(options.guides(), guides);
        QCOMPARE(options.warning(), warning);
        QCOMPARE(options.peaking(), peaking);
        QCOMPARE(options.display(), display);
        QCOMPARE(options.ownRatios(), QList<AspectRatio>{*AspectRatio::of(7, 3)});
    }

    void whatCannotBeReadIsTheDefault()
    {
        {
            QFile content(file());
            QVERIFY(content.open(QIODevice::WriteOnly));
            content.write("[view]\nmaskRatios=0:1, a:b, 1e9:1, 16:9\n"
                          "maskOpacity=4000\nguideKind=spaghetti\nguideWidth=-3\n"
                          "guideColumns=99999\noverPercent=nan\npeakingStrength=inf\n"
                          "background=beautiful\nloupePercent=1\n");
        }
        Settings settings(file());
        const ViewOptions options(settings);
        QCOMPARE(options.mask().mask.ratios, QList<AspectRatio>{*AspectRatio::of(16, 9)});
        QCOMPARE(options.mask().opacity, 100);
        QCOMPARE(options.guides().guide.kind, GuideKind::Thirds);
        QCOMPARE(options.guides().width, 1);
        QCOMPARE(options.guides().guide.columns, Guide::maxParts);
        QCOMPARE(options.warning().limits, ExposureLimits());
        QCOMPARE(options.peaking().style.strength, PeakingOptions().strength);
        QCOMPARE(options.display().background, DisplayOptions().background);
        QCOMPARE(options.display().loupePercent, 100);
    }

    void aChangeIsToldOnce()
    {
        Settings settings(file());
        ViewOptions options(settings);
        QSignalSpy mask(&options, &ViewOptions::maskChanged);
        QSignalSpy display(&options, &ViewOptions::displayChanged);
        options.setMaskShown(true);
        options.setMaskShown(true);
        QCOMPARE(mask.count(), 1);
        DisplayOptions changed = options.display();
        changed.background = Qt::white;
        changed.highlight = Qt::red;
        options.setDisplay(changed);
        QCOMPARE(display.count(), 1);
        QCOMPARE(options.display(), changed);
    }

    void whatLiesAroundPicturesIsTheThemesUntilItIsChosenByHand()
    {
        Settings settings(file());
        ViewOptions options(settings);
        QVERIFY(!options.display().background.isValid());
        DisplayOptions display = options.display();
        display.loupePercent = 200; // Another choice does not choose this one.
        options.setDisplay(display);
        QVERIFY(!ViewOptions(settings).display().background.isValid());
        // Older versions stored it with every other choice.
        settings.setValue(viewsettings::backgroundKey, QStringLiteral("#ff1c1c1c"));
        QVERIFY(!options.display().background.isValid());
        // Which is a colour that can be chosen all the same.
        display.background = QColor(0x1c, 0x1c, 0x1c);
        options.setDisplay(display);
        QCOMPARE(ViewOptions(settings).display().background, QColor(0x1c, 0x1c, 0x1c));
    }

    void aColourChosenInOneWindowIsThatOfAll()
    {
        Settings settings(file());
        ViewOptions one(settings);
        ViewOptions other(settings);
        DisplayOptions display = one.display();
        display.background = Qt::white;
        display.focusPoints = true;
        one.setDisplay(display);
        QCOMPARE(other.display().background, QColor(Qt::white));
        QVERIFY(!other.display().focusPoints);
    }

    void howThingsLookIsThatOfAllWindowsAndWhatIsShownEachOnesOwn()
    {
        Settings settings(file());
        ViewOptions one(settings);
        ViewOptions other(settings);
        MaskOptions mask = one.mask();
        mask.isShown = true;
        mask.opacity = 40;
        mask.mask.ratios = {*AspectRatio::of(1, 1)};
        one.setMask(mask);
        QCOMPARE(other.mask().opacity, 40);
        QVERIFY(!other.mask().isShown);
        QCOMPARE(other.mask().mask.ratios, MaskOptions().mask.ratios);
        WarningOptions warning = one.warning();
        warning.limits.overPercent = 90;
        warning.isShown = true;
        one.setWarning(warning);
        QCOMPARE(other.warning().limits.overPercent, 90.0);
        QVERIFY(!other.warning().isShown);
        settings.setValue(viewsettings::loupeKey, 200); // By the preferences.
        QCOMPARE(one.display().loupePercent, 200);
        QCOMPARE(other.display().loupePercent, 200);
        QVERIFY(one.mask().isShown);
        QCOMPARE(one.mask().mask.ratios, mask.mask.ratios);
    }

    void aMaskWithoutRatiosGetsOneWhenItIsSwitchedOn()
    {
        Settings settings(file());
        ViewOptions options(settings);
        MaskOptions mask;
        mask.mask.ratios.clear();
        options.setMask(mask);
        options.setMaskShown(true);
        QVERIFY(!options.mask().mask.ratios.isEmpty());
    }

    void theNextMaskWalksThroughAllRatiosAndBeginsAnew()
    {
        Settings settings(file());
        ViewOptions options(settings);
        options.addOwnRatio(*AspectRatio::of(7, 3));
        options.nextMask(); // The one there was, now shown.
        const AspectRatio first = options.mask().mask.ratios.first();
        QList<AspectRatio> seen;
        do {
            options.nextMask();
            QCOMPARE(options.mask().mask.ratios.size(), 1);
            seen.append(options.mask().mask.ratios.first());
        } while (!(seen.last() == first) && seen.size() < 1000);
        QCOMPARE(seen.size(), qsizetype(commonRatios().size()) + 1);
        QVERIFY(seen.contains(*AspectRatio::of(7, 3)));
    }

    void theNextGuidesWalkThroughAllKinds()
    {
        Settings settings(file());
        ViewOptions options(settings);
        QList<GuideKind> seen;
        for (std::size_t i = 0; i < allGuideKinds.size() - 1; ++i) {
            options.nextGuides();
            QVERIFY(options.guides().guide.kind != GuideKind::None);
            QVERIFY(!seen.contains(options.guides().guide.kind));
            seen.append(options.guides().guide.kind);
        }
    }

    void commonRatiosAreNotRememberedAsOnesOwnAndTheOldestGoes()
    {
        Settings settings(file());
        ViewOptions options(settings);
        options.addOwnRatio(*AspectRatio::of(16, 9));
        QVERIFY(options.ownRatios().isEmpty());
        for (int width = 101; width < 140; ++width) {
            options.addOwnRatio(*AspectRatio::of(width, 37));
        }
        QVERIFY(options.ownRatios().size() < 20);
        QCOMPARE(options.ownRatios().last(), *AspectRatio::of(139, 37));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ViewOptionsTest)
#include "ViewOptionsTest.moc"
