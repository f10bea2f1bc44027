// SPDX-License-Identifier: GPL-3.0-or-later
// From the dialog through the settings file to what follows it.
#include "widgets/Preferences.h"
#include "session/ExifFixture.h"
#include "session/NameToken.h"
#include "widgets/CameraPage.h"
#include "widgets/PreferenceDesk.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <algorithm>

using namespace skein;

namespace {
using Window = PreferenceWindow;
using Dialog = PreferenceDesk;
} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1.conf").arg(++m_files));
    }

private Q_SLOTS:
    void untilSomethingIsChosenAllIsAsUsual()
    {
        Settings settings(newFile());
        const Window window(settings);
        QCOMPARE(window.session.pattern(), Session::defaultPattern());
        QCOMPARE(window.browser.sidecarStyle(), SidecarStyle::WithExtension);
        QCOMPARE(window.loader.cacheBudgetBytes(), ImageLoader::automaticCacheBudget());
        const Dialog dialog(settings);
        QCOMPARE(dialog.part<QLineEdit>("pattern")->text(), Session::defaultPattern());
        QVERIFY(dialog.part<QRadioButton>("sidecarWith")->isChecked());
        QVERIFY(dialog.part<QRadioButton>("cacheAutomatic")->isChecked());
    }

    void theSidecarStyleReachesAllWindowsAtOnceAndTheNextStart()
    {
        const QString file = newFile();
        {
            Settings settings(file);
            const Window one(settings);
            const Window other(settings);
            const Dialog dialog(settings);
            dialog.part<QRadioButton>("sidecarWithout")->click();
            QCOMPARE(one.browser.sidecarStyle(), SidecarStyle::WithoutExtension);
            QCOMPARE(other.browser.sidecarStyle(), SidecarStyle::WithoutExtension);
            dialog.part<QRadioButton>("sidecarBoth")->click();
            QCOMPARE(one.browser.sidecarStyle(), SidecarStyle::Both);
        }
        Settings settings(file);
        const Window next(settings);
        QCOMPARE(next.browser.sidecarStyle(), SidecarStyle::Both);
        const Dialog dialog(settings);
        QVERIFY(dialog.part<QRadioButton>("sidecarBoth")->isChecked());
    }

    void whoHearsTheAnswersHearsTheQuestion()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        int heard = 0;
        const auto buttons = dialog.dialog.findChild<CameraPage*>()->findChildren<QRadioButton*>();
        for (const QRadioButton* button : buttons) {
            heard += button->accessibleName().startsWith(
                         QLatin1String("Photographs taken while the camera was away: "))
                         ? 1
                         : 0;
            QVERIFY(!button->accessibleName().contains(u'&'));
        }
        QCOMPARE(heard, 3);
    }

    void aPatternShowsWhatTheNextPhotographsAreCalled()
    {
        Settings settings(newFile());
        const Window window(settings);
        const Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("smith-XXX"));
        QVERIFY(dialog.example().contains(QLatin1String("smith-001.nef, smith-002.nef")));
        QCOMPARE(window.session.pattern(), QStringLiteral("smith-XXX"));
    }

    void theExampleCountsOnBehindTheFilesOfTheSession()
    {
        Settings settings(newFile());
        Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("smith-XXX"));
        dialog.dialog.setTakenNames({QStringLiteral("smith-001.jpg"),
            QStringLiteral("smith-007.nef"), QStringLiteral("other.jpg")});
        QVERIFY2(
            dialog.example().contains(QLatin1String("smith-008.")), qPrintable(dialog.example()));
    }

    void aPatternThatIsNoneIsASentenceAndChangesNothing()
    {
        Settings settings(newFile());
        const Window window(settings);
        Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("{nonsense}"));
        QVERIFY(dialog.example().endsWith(QLatin1Char('.')));
        QVERIFY(!dialog.example().contains(QLatin1String("example")));
        dialog.dialog.close();
        QCOMPARE(window.session.pattern(), Session::defaultPattern());
        QVERIFY(preferences::patternProblem(settings).isEmpty());
    }

    void aPatternIsTakenWhenTheDialogIsClosedWhileItIsTyped()
    {
        Settings settings(newFile());
        const Window window(settings);
        Dialog dialog(settings);
        auto* edit = dialog.part<QLineEdit>("pattern");
        edit->setText(QStringLiteral("last-XX"));
        dialog.dialog.reject();
        QCOMPARE(window.session.pattern(), QStringLiteral("last-XX"));
    }

    void partsAreInsertedByTheMenuAndTheUsualPatternComesBack()
    {
        Settings settings(newFile());
        const Window window(settings);
        const Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("a-"));
        dialog.part<QLineEdit>("pattern")->end(false);
        dialog.part<QPushButton>("insert")->menu()->actions().at(0)->trigger();
        QCOMPARE(dialog.part<QLineEdit>("pattern")->text(), QStringLiteral("a-{counter:4}"));
        dialog.part<QPushButton>("patternDefault")->click();
        QCOMPARE(window.session.pattern(), Session::defaultPattern());
    }

    void theMenuOffersEverythingThatAPatternKnows()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        QStringList offered;
        for (const QAction* action : dialog.part<QPushButton>("insert")->menu()->actions()) {
            offered.append(action->text());
        }
        for (const NameToken& token : nameTokens() + nameTokenVariants()) {
            const QString written = QString::fromLatin1(token.example);
            QVERIFY2(std::ranges::any_of(
                         offered, [&](const QString& text) { return text.endsWith(written); }),
                qPrintable(written));
        }
    }

    void theJobReachesTheSessionAndTheSample()
    {
        Settings settings(newFile());
        const Window window(settings);
        const Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("{job}/XXXX"));
        auto* job = dialog.part<QLineEdit>("job");
        job->setFocus();
        QTest::keyClicks(job, QStringLiteral("Smith"));
        QVERIFY2(
            dialog.example().contains(QLatin1String("Smith/0001")), qPrintable(dialog.example()));
        QTest::keyClick(job, Qt::Key_Return);
        QCOMPARE(window.session.job(), QStringLiteral("Smith"));
    }

    void theSampleIsMadeOfATruePhotograph()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.cr3"));
        QFile photograph(path);
        QVERIFY(photograph.open(QIODevice::WriteOnly));
        QVERIFY(photograph.write(test::jpegWith({.model = "Rolleiflex", .iso = 12800})) > 0);
        photograph.close();
        Settings settings(newFile());
        Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("{date}-{camera}-{session}-ISO{iso}-XX"));
        dialog.dialog.setExample(path, QStringLiteral("Wedding"));
        QTRY_VERIFY2(
            dialog.example().contains(QLatin1String("20260131-Rolleiflex-Wedding-ISO12800-01.cr3")),
            qPrintable(dialog.example()));
    }

    void aStoredPatternThatIsNoneIsNotUsed()
    {
        Settings settings(newFile());
        QVERIFY(preferences::patternProblem(settings).isEmpty());
        settings.setValue(preferences::fileNamePatternKey, QStringLiteral("a/b"));
        QVERIFY(preferences::patternProblem(settings).contains(QLatin1String("named as usual")));
        const Window window(settings);
        QCOMPARE(window.session.pattern(), Session::defaultPattern());
    }

    void aPatternThatBecomesNoneGivesWayToTheUsualOne()
    {
        Settings settings(newFile());
        settings.setValue(preferences::fileNamePatternKey, QStringLiteral("smith-XXX"));
        const Window window(settings);
        QCOMPARE(window.session.pattern(), QStringLiteral("smith-XXX"));
        settings.setValue(preferences::fileNamePatternKey, QStringLiteral("a/b")); // by hand
        QCOMPARE(window.session.pattern(), Session::defaultPattern());
    }

    void theMemoryForPicturesIsAutomaticOrWhatWasChosen()
    {
        Settings settings(newFile());
        const Window window(settings);
        const Dialog dialog(settings);
        auto* size = dialog.part<QSpinBox>("cacheSize");
        auto* unit = dialog.part<QComboBox>("cacheUnit");
        QVERIFY(!size->isEnabled());
        dialog.part<QRadioButton>("cacheChosen")->click();
        QVERIFY(size->isEnabled());
        size->setValue(3);
        QCOMPARE(window.loader.cacheBudgetBytes(), 3072 * preferences::mebibyte);
        unit->setCurrentIndex(0);
        Q_EMIT unit->activated(0);
        QCOMPARE(size->value(), 3072);
        QCOMPARE(window.loader.cacheBudgetBytes(), 3072 * preferences::mebibyte);
        size->setValue(1500);
        QCOMPARE(unit->currentIndex(), 0);
        QCOMPARE(window.loader.cacheBudgetBytes(), 1500 * preferences::mebibyte);
        unit->setCurrentIndex(1);
        Q_EMIT unit->activated(1);
        QCOMPARE(window.loader.cacheBudgetBytes(), 1024 * preferences::mebibyte);
        dialog.part<QRadioButton>("cacheAutomatic")->click();
        QCOMPARE(window.loader.cacheBudgetBytes(), ImageLoader::automaticCacheBudget());
    }

    void nonsenseInTheSettingsFileIsBroughtIntoReason()
    {
        Settings settings(newFile());
        settings.setValue(preferences::cacheMebibytesKey, 1);
        settings.setValue(preferences::sidecarStyleKey, QStringLiteral("of a later version"));
        const Window window(settings);
        QCOMPARE(window.loader.cacheBudgetBytes(),
            preferences::leastCacheMebibytes * preferences::mebibyte);
        QCOMPARE(window.browser.sidecarStyle(), SidecarStyle::WithExtension);
        settings.setValue(preferences::cacheMebibytesKey, -5);
        QCOMPARE(window.loader.cacheBudgetBytes(), ImageLoader::automaticCacheBudget());
    }

    void aChangeElsewhereIsShown()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        settings.setValue(preferences::sidecarStyleKey, QStringLiteral("both"));
        settings.setValue(preferences::cacheMebibytesKey, 600);
        QVERIFY(dialog.part<QRadioButton>("sidecarBoth")->isChecked());
        QCOMPARE(dialog.part<QSpinBox>("cacheSize")->value(), 600);
    }
};

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
