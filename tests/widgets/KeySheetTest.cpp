// SPDX-License-Identifier: GPL-3.0-or-later
// The page with all keys, and what stands on it where.
#include "widgets/KeySheet.h"
#include "widgets/KeyHelp.h"
#include "widgets/KeyOverlay.h"
#include "widgets/KeyRig.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

using namespace skein;

namespace {

struct Rig : KeyRig
{
    explicit Rig(Settings& settings)
        : KeyRig(settings)
        , help({actions, *keys, &window, [this] { return place; }})
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&line);
        layout->addWidget(&picture);
        picture.setFocusPolicy(Qt::StrongFocus);
        window.resize(1024, 700);
    }

    QWidget picture;
    QLineEdit line;
    KeyPlace place = KeyPlace::Photographs;
    KeyHelp help;
};

bool hasLine(const QList<KeySheetGroup>& groups, const QString& keys)
{
    for (const KeySheetGroup& group : groups) {
        for (const KeyLine& line : group.lines) {
            if (line.keys == keys) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class KeySheetTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("skein.conf"))};

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { m_settings.setValue(KeyChanges::key, {}); }

    void everyKeyStandsSomewhere()
    {
        const Rig rig(m_settings);
        for (const ActionSpec& spec : ActionCollection::specs()) {
            bool any = false;
            for (const KeyPlace place : {KeyPlace::Photographs, KeyPlace::Grid, KeyPlace::LiveView,
                     KeyPlace::Comparison, KeyPlace::Presentation, KeyPlace::Sequence}) {
                any = any || worksIn(spec.id, place);
            }
            QVERIFY2(any, qPrintable(spec.name));
        }
    }

    void eachPlaceHasItsOwn_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("hasNot");
        const auto row = [](const char* name, KeyPlace place, const char* has, const char* hasNot) {
            QTest::newRow(name) << static_cast<int>(place) << QString::fromUtf8(has)
                                << QString::fromUtf8(hasNot);
        };
        row("photographs", KeyPlace::Photographs, "0  …  5", "Ctrl+.");
        row("grid", KeyPlace::Grid, "Return", "Ctrl+I");
        row("live view", KeyPlace::LiveView, "Shift+P", "0  …  5");
        row("comparison", KeyPlace::Comparison, "Ctrl+L", "Shift+P");
        row("presentation", KeyPlace::Presentation, "F5", "F9");
        row("sequence", KeyPlace::Sequence, "Ctrl+.", "Space  S");
    }

    void eachPlaceHasItsOwn()
    {
        QFETCH(int, place);
        QFETCH(QString, has);
        QFETCH(QString, hasNot);
        const Rig rig(m_settings);
        const auto sheet = keySheet(rig.keys->commands(), static_cast<KeyPlace>(place));
        QVERIFY(hasLine(sheet, has));
        QVERIFY(!hasLine(sheet, hasNot));
        QVERIFY(hasLine(sheet, QStringLiteral("Esc")));
    }

    void whatWaitsForLiveViewStandsGreyAmongTheOthers()
    {
        const Rig rig(m_settings);
        rig.actions[ActionId::FreezeLive]->setEnabled(false);
        const auto sheet = keySheet(rig.keys->commands(), KeyPlace::Photographs);
        bool isThere = false;
        for (const KeySheetGroup& group : sheet) {
            for (const KeyLine& line : group.lines) {
                if (line.keys == QLatin1String("Shift+P")) {
                    isThere = true;
                    QVERIFY(!line.isUsable);
                    QCOMPARE(line.text, QStringLiteral("Freeze Live View"));
                }
            }
        }
        QVERIFY(isThere);
    }

    void everyKeyIsWrittenWhole()
    {
        const Rig rig(m_settings);
        const auto sheet = keySheet(rig.keys->commands(), KeyPlace::Photographs);
        for (const char* keys : {"Alt+,  Alt+.", "Ctrl++  Ctrl+-", "Shift+Left  Shift+Right"}) {
            QVERIFY2(hasLine(sheet, QLatin1String(keys)), keys);
        }
    }

    void noTwoCommandsHaveTheSameName()
    {
        const Rig rig(m_settings);
        QHash<QString, QString> owners;
        for (const KeyCommand& command : rig.keys->commands()) {
            const QString name = command.text.toCaseFolded();
            QVERIFY2(!owners.contains(name),
                qPrintable(name + u' ' + owners.value(name) + u' ' + command.owner.name));
            owners.insert(name, command.owner.name);
        }
    }

    void keysThatWereChangedAndThoseOfPluginsAreThere()
    {
        Rig rig(m_settings);
        rig.addGuest("Repeat", "Ctrl+Alt+R");
        KeyChanges changes;
        changes.setKeys({QStringLiteral("about"), {}}, actionKeys({"Volume Up"}));
        changes.storeIn(m_settings);
        const auto sheet = keySheet(rig.keys->commands(), KeyPlace::Photographs);
        QVERIFY(hasLine(sheet, QStringLiteral("Volume Up")));
        QVERIFY(hasLine(sheet, QStringLiteral("Ctrl+Alt+R")));
        QCOMPARE(sheet.last().title, QStringLiteral("Plugins"));
    }

    void everyCommandStandsBelowItsHeading()
    {
        const Rig rig(m_settings);
        const auto sheet = keySheet(rig.keys->commands(), KeyPlace::Photographs);
        const auto headingOf = [&sheet](const QString& text) {
            for (const KeySheetGroup& group : sheet) {
                if (std::ranges::find(group.lines, text, &KeyLine::text) != group.lines.end()) {
                    return group.title;
                }
            }
            return QString();
        };
        for (const char* looks : {"Zoom in, out", "Actual Size", "Best Fit", "Fill", "Double Size",
                 "Move the picture", "Loupe"}) {
            QCOMPARE(headingOf(QLatin1String(looks)), QStringLiteral("View"));
        }
        QCOMPARE(headingOf(QStringLiteral("Mask")), QStringLiteral("Masks and overlays"));
        QCOMPARE(headingOf(QStringLiteral("Capture")), QStringLiteral("Camera"));
        QCOMPARE(headingOf(QStringLiteral("Preferences")), QStringLiteral("Session"));
    }

    void manyKeysOfOneCommandLeaveRoomForTheWords()
    {
        KeyChanges changes;
        changes.setKeys({QStringLiteral("capture"), {}},
            actionKeys({"Space", "S", "Volume Up", "Num+5", "Media Play", "Forward", "Back"}));
        changes.storeIn(m_settings);
        Rig rig(m_settings);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        rig.actions[ActionId::ShowKeys]->trigger();
        const auto labels = rig.help.overlay()->findChildren<QLabel*>();
        const auto capture = std::ranges::find(labels, QStringLiteral("Capture"), &QLabel::text);
        QVERIFY(capture != labels.end());
        QTRY_VERIFY((*capture)->width() >= (*capture)->fontMetrics().averageCharWidth() * 16);
    }

    void arrowsThatBelongTogetherAreOneLine()
    {
        const Rig rig(m_settings);
        const auto sheet = keySheet(rig.keys->commands(), KeyPlace::Photographs);
        QVERIFY(hasLine(sheet, QStringLiteral("Alt+Arrows")));
        QVERIFY(hasLine(sheet, QStringLiteral("Left  Right")));
    }

    void itCanBeReadOnASmallScreen_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place <= static_cast<int>(KeyPlace::Sequence); ++place) {
            QTest::addRow("%d", place) << place;
        }
    }

    void itCanBeReadOnASmallScreen()
    {
        QFETCH(int, place);
        Rig rig(m_settings);
        rig.place = static_cast<KeyPlace>(place);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        rig.actions[ActionId::ShowKeys]->trigger();
        KeyOverlay* overlay = rig.help.overlay();
        QCOMPARE(overlay->geometry(), rig.window.rect());
        QTRY_VERIFY2(overlay->columns() >= 3, qPrintable(QString::number(overlay->columns())));
        const auto labels = overlay->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            const QString text = label->text();
            const bool isWhole = label->wordWrap()
                                     ? label->height() >= label->heightForWidth(label->width())
                                     : label->width() >= label->sizeHint().width();
            QVERIFY2(isWhole, qPrintable(text));
            // Rather scrolled than too small.
            QVERIFY2(
                label->font().pointSizeF() >= rig.window.font().pointSizeF(), qPrintable(text));
        }
    }

    void allOfItIsSeenOnAnOrdinaryScreen()
    {
        Rig rig(m_settings);
        rig.window.resize(1920, 1080);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        rig.actions[ActionId::ShowKeys]->trigger();
        QTRY_VERIFY(!rig.help.overlay()->isScrolled());
    }

    void nothingOfTheWindowShinesThrough_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("light") << ThemeKind::Light;
    }

    void nothingOfTheWindowShinesThrough()
    {
        QFETCH(ThemeKind, kind);
        applyTheme(*qApp, kind);
        const auto back = qScopeGuard([] { applyTheme(*qApp, ThemeKind::Dark); });
        Rig rig(m_settings);
        rig.picture.setAutoFillBackground(true);
        rig.picture.setPalette(QPalette(Qt::magenta));
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        rig.actions[ActionId::ShowKeys]->trigger();
        const QImage seen = rig.window.grab().toImage();
        for (const QPoint& place : {seen.rect().bottomLeft(), seen.rect().bottomRight()}) {
            QCOMPARE(seen.pixelColor(place), themeColour("window", kind));
        }
    }

    void escapeAndClicksCloseItAndNothingElseHappens_data()
    {
        QTest::addColumn<bool>("byClick");
        QTest::newRow("escape") << false;
        QTest::newRow("click") << true;
    }

    void escapeAndClicksCloseItAndNothingElseHappens()
    {
        QFETCH(bool, byClick);
        Rig rig(m_settings);
        int cancelled = 0;
        connect(rig.actions[ActionId::Cancel], &QAction::triggered, &rig.window,
            [&cancelled] { ++cancelled; });
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        rig.line.setFocus();
        rig.actions[ActionId::ShowKeys]->trigger();
        QVERIFY(rig.help.overlay()->hasFocus());
        QVERIFY(!rig.help.overlay()->text().isEmpty());
        if (byClick) {
            QTest::mouseClick(rig.window.windowHandle(), Qt::LeftButton, {}, {300, 300});
        } else {
            QTest::keyClick(rig.window.windowHandle(), Qt::Key_Escape);
        }
        QTRY_VERIFY(rig.help.overlay() == nullptr);
        QVERIFY(rig.line.hasFocus());
        QCOMPARE(cancelled, 0);
    }

    void theSameKeyClosesItAndACommandToo()
    {
        Rig rig(m_settings);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        rig.actions[ActionId::ShowKeys]->trigger();
        rig.actions[ActionId::ShowKeys]->trigger();
        QTRY_VERIFY(rig.help.overlay() == nullptr);
        rig.actions[ActionId::ShowKeys]->trigger();
        rig.actions[ActionId::ZoomIn]->trigger();
        QTRY_VERIFY(rig.help.overlay() == nullptr);
    }

    void aWindowThatGrowsIsCoveredAgain()
    {
        Rig rig(m_settings);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        rig.actions[ActionId::ShowKeys]->trigger();
        const int before = rig.help.overlay()->columns();
        rig.window.resize(500, 300);
        QTRY_COMPARE(rig.help.overlay()->size(), rig.window.size());
        QVERIFY(rig.help.overlay()->columns() < before);
        QVERIFY(rig.help.overlay()->isScrolled());
    }
};

QTEST_MAIN(KeySheetTest)
#include "KeySheetTest.moc"
