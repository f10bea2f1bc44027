// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include "base/Settings.h"
#include "viewer/Surround.h"
#include "widgets/ActionCollection.h"
#include "widgets/DesktopScheme.h"
#include "widgets/EmptyState.h"
#include "widgets/HistogramColours.h"
#include "widgets/ThemeCommands.h"
#include "widgets/ThemeSwitch.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

/** WCAG 2.1, 1.4.3: text; 1.4.11: what must be seen of a control. */
constexpr double leastForText = 4.5;
constexpr double leastForShapes = 3.0;

bool isNeutral(const QColor& colour)
{
    return colour.red() == colour.green() && colour.green() == colour.blue();
}

struct Pair
{
    const char* ink;
    const char* ground;
    double least;
};

/** What a rule of the style sheet says: "color" is "text". Names of colours without their sign. */
using Rule = QHash<QString, QString>;

/** All rules of the style sheet, by what they are about. */
QList<std::pair<QString, Rule>> rulesOfStyleSheet()
{
    QFile file(QStringLiteral(":/icons/controls.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(
        QStringLiteral("/[*].*?[*]/"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(QStringLiteral("([^{}]+)[{]([^}]*)[}]"));
    static const QRegularExpression line(
        QStringLiteral("([a-z-]+)\\s*:\\s*@([A-Za-z]+)\\s*(?:;|$)"));
    text.remove(comment);
    QList<std::pair<QString, Rule>> rules;
    for (auto found = rule.globalMatch(text); found.hasNext();) {
        const auto one = found.next();
        Rule says;
        for (auto each = line.globalMatch(one.captured(2)); each.hasNext();) {
            const auto match = each.next();
            says.insert(match.captured(1), match.captured(2));
        }
        for (const QString& about : one.captured(1).split(QLatin1Char(','))) {
            rules.append({about.trimmed(), says});
        }
    }
    return rules;
}

/** It has no words on it. */
bool isMute(const QString& about)
{
    static const QRegularExpression mute(
        QStringLiteral("::(separator|indicator|handle|groove|sub-page|add-page|chunk|add-line|"
                       "sub-line|branch|scroller|pane|menu-\\w+|\\w+-arrow|drop-down|"
                       "\\w+-button|icon)|Scroll|Slider|Progress|Splitter"));
    return mute.match(about).hasMatch();
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeKind::Dark); }

    void allColoursButThoseWithAMeaningAreNeutralGreys()
    {
        const QSet<QString> meant{
            QStringLiteral("warning"), QStringLiteral("error"), QStringLiteral("link")};
        for (const ThemeColour& colour : themeColours()) {
            if (!meant.contains(colour.name)) {
                QVERIFY2(isNeutral(colour.dark), colour.name.data());
                QVERIFY2(isNeutral(colour.light), colour.name.data());
            }
        }
        for (const QColor& surround : {theme::pictureSurround, theme::frame, theme::plate,
                 theme::plateText, theme::lightSurround, theme::darkWords, theme::darkFrame,
                 theme::scopePlate, theme::scopeGrid, theme::scopeText}) {
            QVERIFY(isNeutral(surround));
        }
    }

    void whatIsPaintedAroundThePictureIsNeutral()
    {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                     QPalette::Button, QPalette::Highlight, QPalette::Mid, QPalette::Dark,
                     QPalette::Light, QPalette::Midlight, QPalette::Shadow, QPalette::ToolTipBase,
                     QPalette::WindowText, QPalette::ButtonText}) {
                for (const auto group :
                    {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                    QVERIFY(isNeutral(themePalette(kind).color(group, role)));
                }
            }
        }
    }

    void wordsCanBeReadOnWhatIsBehindThem_data()
    {
        QTest::addColumn<QString>("ink");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<double>("least");
        for (const Pair& pair : {Pair{"text", "window", leastForText},
                 {"text", "base", leastForText}, {"text", "alternate", leastForText},
                 {"text", "panel", leastForText}, {"text", "menu", leastForText},
                 {"text", "hover", leastForText}, {"text", "pressed", leastForText},
                 {"text", "toolTip", leastForText}, {"text", "field", leastForText},
                 {"text", "fieldHover", leastForText}, {"text", "input", leastForText},
                 {"text", "button", leastForText}, {"text", "buttonHover", leastForText},
                 {"text", "buttonPressed", leastForText}, {"text", "sectionHover", leastForText},
                 {"text", "thumbnails", leastForText}, {"strong", "selection", leastForText},
                 {"highlighted", "highlight", leastForText}, {"strong", "window", leastForText},
                 {"quiet", "window", leastForText}, {"quiet", "base", leastForText},
                 {"quiet", "input", leastForText}, {"quiet", "panel", leastForText},
                 {"quiet", "menu", leastForText}, {"quiet", "thumbnails", leastForText},
                 {"quiet", "hover", leastForText}, {"warning", "window", leastForText},
                 {"warning", "base", leastForText}, {"warning", "panel", leastForText},
                 {"error", "window", leastForText}, {"error", "base", leastForText},
                 {"error", "panel", leastForText}, {"link", "window", leastForText},
                 {"link", "base", leastForText}, {"text", "tile", leastForText},
                 {"text", "tileHover", leastForText}, {"strong", "tileChosen", leastForText},
                 {"quiet", "tile", leastForText}, {"focus", "window", leastForShapes},
                 {"focus", "button", leastForShapes}, {"focus", "field", leastForShapes},
                 {"focus", "input", leastForShapes}, {"focus", "base", leastForShapes},
                 {"box", "window", leastForShapes}, {"mark", "boxOn", leastForShapes},
                 {"trackOn", "track", leastForShapes}, {"handle", "window", leastForShapes},
                 // What is disabled need not be read (1.4.3), and still can be.
                 {"dim", "window", leastForShapes}, {"dim", "off", leastForShapes},
                 {"dim", "panel", leastForShapes}}) {
            QTest::addRow("%s on %s", pair.ink, pair.ground)
                << QString::fromLatin1(pair.ink) << QString::fromLatin1(pair.ground) << pair.least;
        }
    }

    void wordsCanBeReadOnWhatIsBehindThem()
    {
        QFETCH(QString, ink);
        QFETCH(QString, ground);
        QFETCH(double, least);
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            const double contrast = contrastRatio(themeColour(ink.toLatin1().constData(), kind),
                themeColour(ground.toLatin1().constData(), kind));
            QVERIFY2(contrast >= least, qPrintable(QStringLiteral("%1 in the %2 theme")
                                                       .arg(contrast)
                                                       .arg(static_cast<int>(kind))));
        }
    }

    void wordsCanBeReadWhereverTheStyleSheetPutsThem()
    {
        int pairs = 0;
        const auto check = [&pairs](const QString& about, const QString& ink, const QString& ground,
                               double least) {
            for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
                const double contrast = contrastRatio(themeColour(ink.toLatin1().constData(), kind),
                    themeColour(ground.toLatin1().constData(), kind));
                QVERIFY2(contrast >= least, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                           .arg(about, ink, ground)
                                                           .arg(contrast)));
                ++pairs;
            }
        };
        for (const auto& [about, says] : rulesOfStyleSheet()) {
            if (isMute(about)) {
                continue;
            }
            // What is disabled need not be read (1.4.3), and still can be.
            const bool isOff = about.contains(QLatin1String(":disabled"));
            const double least = isOff ? leastForShapes : leastForText;
            const QString ink = says.value(
                QStringLiteral("color"), isOff ? QStringLiteral("dim") : QStringLiteral("text"));
            QStringList grounds;
            for (const char* ground : {"background", "alternate-background-color"}) {
                grounds.append(says.value(QLatin1String(ground)));
            }
            grounds.removeAll(QString());
            if (grounds.isEmpty() && says.contains(QStringLiteral("color"))) {
                grounds = QStringList{QStringLiteral("window"), QStringLiteral("base"),
                    QStringLiteral("panel"), QStringLiteral("menu")};
            }
            for (const QString& ground : std::as_const(grounds)) {
                check(about, ink, ground, least);
            }
            if (says.contains(QStringLiteral("selection-color"))) {
                check(about, says.value(QStringLiteral("selection-color")),
                    says.value(QStringLiteral("selection-background-color")), leastForText);
            }
        }
        QVERIFY2(pairs > 80, qPrintable(QString::number(pairs)));
    }

    void frameOfTheFocusAndHandlesAreSeenOnEveryGround()
    {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            for (const char* ground :
                {"window", "base", "panel", "menu", "button", "buttonHover", "field", "fieldHover",
                    "input", "hover", "pressed", "sectionHover", "thumbnails", "tile"}) {
                QVERIFY2(contrastRatio(themeColour("focus", kind), themeColour(ground, kind)) >=
                             leastForShapes,
                    ground);
            }
            for (const char* ground : {"window", "base"}) {
                for (const char* shape : {"scroll", "scrollHover", "handle", "box"}) {
                    QVERIFY2(contrastRatio(themeColour(shape, kind), themeColour(ground, kind)) >=
                                 leastForShapes,
                        shape);
                }
            }
            // Symbols beside the name of a photograph, also of one that is chosen.
            for (const char* ground : {"tile", "tileHover", "tileChosen"}) {
                for (const char* symbol : {"quiet", "warning"}) {
                    QVERIFY2(contrastRatio(themeColour(symbol, kind), themeColour(ground, kind)) >=
                                 leastForShapes,
                        symbol);
                }
            }
        }
    }

    void wordsOverAPictureCanBeRead()
    {
        // A plate lets some of the picture through: at worst all of it is white.
        const double clear = 1 - theme::plate.alphaF();
        const QColor worst = QColor::fromRgbF(float(clear), float(clear), float(clear));
        QVERIFY(contrastRatio(theme::plateText, worst) >= leastForText);
        QVERIFY(contrastRatio(theme::plateWarning, worst) >= leastForShapes);
        QVERIFY(contrastRatio(theme::plateError, worst) >= leastForShapes);
        QVERIFY(contrastRatio(theme::scopeText, theme::scopePlate) >= leastForText);
    }

    void whatLiesAroundThePictureFollowsTheTheme()
    {
        QVERIFY(Surround::in(themePalette(ThemeKind::Dark)).ground == theme::pictureSurround);
        QVERIFY(Surround::in(themePalette(ThemeKind::Light)).ground == theme::lightSurround);
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            const Surround around = Surround::in(themePalette(kind));
            QVERIFY(contrastRatio(around.words, around.ground) >= leastForText);
            QVERIFY(contrastRatio(around.frame, around.ground) >= leastForShapes);
            // What stands where there is no picture.
            for (const char* words : {"text", "quiet"}) {
                QVERIFY2(
                    contrastRatio(themeColour(words, kind), around.ground) >= leastForText, words);
            }
        }
    }

    void whatIsOnAColourChosenByHandCanBeRead()
    {
        for (int grey = 0; grey <= 0xff; ++grey) {
            const Surround around = Surround::on(QColor(grey, grey, grey));
            QVERIFY2(contrastRatio(around.words, around.ground) >= leastForShapes,
                qPrintable(QString::number(grey)));
        }
    }

    void theContrastOfBlackAndWhiteIsTwentyOne()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(QColor(119, 119, 119), QColor(119, 119, 119)), 1.0);
        // Known from many tables: #767676 on white is just enough.
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void theStyleSheetNamesOnlyColoursThatThereAre()
    {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            const QString sheet = themeStyleSheet(kind);
            QVERIFY(sheet.contains(QLatin1String("QToolTip")));
            QVERIFY(!sheet.contains(QLatin1Char('@')));
        }
        QSet<QString> known{QStringLiteral("theme")};
        for (const ThemeColour& colour : themeColours()) {
            known.insert(colour.name);
        }
        QFile file(QStringLiteral(":/icons/controls.qss"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
        int count = 0;
        for (auto found = name.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            const QString one = found.next().captured(1);
            QVERIFY2(known.contains(one), qPrintable(one));
            ++count;
        }
        QVERIFY(count > 100);
    }

    void theStyleSheetIsUnderstood()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("stylesheet")));
        applyTheme(*qApp, ThemeKind::Light);
        QWidget widget;
        widget.ensurePolished();
    }

    void wordsThatAreThereFollowAnotherTheme()
    {
        QLabel plain(QStringLiteral("plain"));
        QLabel quiet(QStringLiteral("quiet"));
        QPalette colours = quiet.palette();
        colours.setColor(QPalette::WindowText, theme::quietText);
        quiet.setPalette(colours);
        QLabel loud(QStringLiteral("quiet at first"));
        loud.setPalette(colours);
        loud.ensurePolished();
        colours.setColor(QPalette::WindowText, themeColour("text", ThemeKind::Dark));
        loud.setPalette(colours);
        QLabel own(QStringLiteral("own"));
        colours.setColor(QPalette::WindowText, Qt::magenta);
        own.setPalette(colours);
        applyTheme(*qApp, ThemeKind::Light);
        QCOMPARE(appliedTheme(), ThemeKind::Light);
        QCOMPARE(
            plain.palette().color(QPalette::WindowText), themeColour("text", ThemeKind::Light));
        QCOMPARE(
            quiet.palette().color(QPalette::WindowText), themeColour("quiet", ThemeKind::Light));
        QCOMPARE(quiet.palette().color(QPalette::Window), themeColour("window", ThemeKind::Light));
        QCOMPARE(loud.palette().color(QPalette::WindowText), themeColour("text", ThemeKind::Light));
        QCOMPARE(own.palette().color(QPalette::WindowText), QColor(Qt::magenta));
        QCOMPARE(QColor(theme::warning), themeColour("warning", ThemeKind::Light));
    }

    void coloursOverPicturesAreNotTakenForThoseOfATheme()
    {
        for (const QColor& fixed : {theme::plateText, theme::darkWords}) {
            for (const char* name : {"text", "quiet", "warning", "error"}) {
                QVERIFY(fixed != themeColour(name, ThemeKind::Dark));
                QVERIFY(fixed != themeColour(name, ThemeKind::Light));
            }
        }
    }

    void thePreferenceTakesEffectAtOnceAndTheCommandsShowIt()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("skein.conf")));
        const ThemeSwitch chooser(*qApp, settings);
        QCOMPARE(appliedTheme(), ThemeKind::Dark);
        QWidget window;
        const ActionCollection actions(&window);
        const ThemeCommands commands(actions, settings, nullptr);
        QVERIFY(actions[ActionId::ThemeDark]->isChecked());
        settings.setValue(themeKey, QStringLiteral("light"));
        QCOMPARE(appliedTheme(), ThemeKind::Light);
        QVERIFY(actions[ActionId::ThemeLight]->isChecked());
        QVERIFY(!actions[ActionId::ThemeDark]->isChecked());
        actions[ActionId::ThemeDark]->trigger();
        QCOMPARE(appliedTheme(), ThemeKind::Dark);
        QCOMPARE(settings.value(themeKey), QStringLiteral("dark"));
        settings.setValue(themeKey, QStringLiteral("purple"));
        QCOMPARE(appliedTheme(), ThemeKind::Dark);
    }

    void withoutAWordFromTheDesktopItsPaletteCounts()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        QApplication::setPalette(palette);
        const DesktopScheme light;
        palette.setColor(QPalette::Window, QColor(20, 20, 20));
        QApplication::setPalette(palette);
        const DesktopScheme dark;
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        QCOMPARE(light.kind(), ThemeKind::Light);
        QCOMPARE(dark.kind(), ThemeKind::Dark);
#endif
        applyTheme(*qApp, ThemeKind::Light); // Else the next test would find that palette.
    }

    void whereThereIsNoPictureTheSurroundingsAreAsAroundOne()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            applyTheme(*qApp, kind);
            EmptyState empty;
            empty.resize(500, 400);
            const QImage picture = empty.grab().toImage();
            QCOMPARE(picture.pixelColor(3, 3), Surround::in(themePalette(kind)).ground);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
