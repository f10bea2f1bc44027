// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever works by keys sees where they are: every kind of control looks different with the focus.
#include "widgets/FocusFrame.h"

#include "app/ControlKinds.h"
#include "viewer/ImageView.h"
#include "widgets/ColourButton.h"
#include "widgets/EmptyState.h"
#include "widgets/SettingDial.h"
#include "widgets/Theme.h"
#include "widgets/ThemeColours.h"

#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;

/** WCAG 2.2, 2.4.13: how much a pixel has to change, and about as many as the edge of a small
 * control. */
constexpr double leastContrast = 3.0;
constexpr int leastPixels = 24;

ControlKind own(const char* name, const std::function<QWidget*()>& make)
{
    return {QString::fromLatin1(name), false,
        [make](QVBoxLayout& layout) {
            QWidget* made = make();
            layout.addWidget(made);
            return made;
        },
        [](QWidget*) {}, [](const QWidget*) { return QString(); }};
}

QList<ControlKind> allKinds()
{
    QList<ControlKind> kinds = controlKinds();
    // The program has no QDial and no group that is switched on and off, and nothing that is
    // scrolled by keys alone is reached by Tab.
    kinds.removeIf([](const ControlKind& kind) {
        return kind.name == QLatin1String("dial") || kind.name == QLatin1String("slider") ||
               kind.name == QLatin1String("checkable group") ||
               kind.name == QLatin1String("scroll bar") ||
               kind.name == QLatin1String("scroll area");
    });
    kinds.append(own("setting dial", [] {
        auto* dial = new SettingDial;
        dial->setTexts(
            {QStringLiteral("1/125"), QStringLiteral("1/250"), QStringLiteral("1/500")}, 1);
        return dial;
    }));
    kinds.append(own("slider", [] { return new QSlider(Qt::Horizontal); }));
    kinds.append(own("colour", [] { return new ColourButton(QStringLiteral("Colour")); }));
    kinds.append(own("picture", []() -> QWidget* {
        auto* view = new ImageView;
        new FocusFrame(*view);
        return view;
    }));
    kinds.append(own("no picture", []() -> QWidget* {
        auto* empty = new EmptyState;
        new FocusFrame(*empty);
        return empty;
    }));
    return kinds;
}

int changedPixels(const QImage& before, const QImage& after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QColor one = before.pixelColor(x, y);
            const QColor other = after.pixelColor(x, y);
            changed += one != other && contrastRatio(one, other) >= leastContrast ? 1 : 0;
        }
    }
    return changed;
}

} // namespace

class FocusFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void everyControlLooksDifferentWithTheFocus_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("theme");
        const QList<ControlKind> kinds = allKinds();
        for (const ThemeKind theme : {ThemeKind::Dark, ThemeKind::Light}) {
            for (int kind = 0; kind < kinds.size(); ++kind) {
                QTest::addRow("%s, %s", qPrintable(kinds.at(kind).name),
                    theme == ThemeKind::Dark ? "dark" : "light")
                    << kind << static_cast<int>(theme);
            }
        }
    }

    void everyControlLooksDifferentWithTheFocus()
    {
        QFETCH(int, kind);
        QFETCH(int, theme);
        applyTheme(*qApp, static_cast<ThemeKind>(theme));
        const ControlKind control = allKinds().at(kind);
        QWidget window;
        QVBoxLayout layout(&window);
        QPushButton elsewhere(QStringLiteral("Elsewhere"));
        elsewhere.setAutoDefault(false);
        layout.addWidget(&elsewhere);
        QWidget* made = control.make(layout);
        control.reset(made);
        window.resize(400, 500);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(elsewhere.hasFocus(), patienceMs);
        QCoreApplication::sendPostedEvents();
        const QRect around = made->geometry().adjusted(-2, -2, 2, 2);
        const QImage before = window.grab(around).toImage();
        made->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.hasFocus(), patienceMs);
        QVERIFY(QApplication::focusWidget() != nullptr);
        QCoreApplication::sendPostedEvents();
        const int changed = changedPixels(before, window.grab(around).toImage());
        QVERIFY2(changed >= leastPixels, qPrintable(QString::number(changed)));
    }

    void aPictureThatIsClickedHasNoFrame()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        QPushButton elsewhere;
        ImageView view;
        auto* frame = new FocusFrame(view);
        layout.addWidget(&elsewhere);
        layout.addWidget(&view);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus(Qt::TabFocusReason);
        view.setFocus(Qt::OtherFocusReason);
        QVERIFY(!frame->isVisible());
        elsewhere.setFocus(Qt::TabFocusReason);
        view.setFocus(Qt::TabFocusReason);
        QVERIFY(frame->isVisible());
        QTest::mouseClick(&view, Qt::LeftButton);
        QVERIFY(!frame->isVisible());
    }
};

QTEST_MAIN(FocusFrameTest)
#include "FocusFrameTest.moc"
