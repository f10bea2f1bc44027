// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QWidget>
#include <algorithm>
#include <array>

namespace skein {

namespace {

constexpr const char* kindProperty = "skeinTheme";

/** Fusion with the same margins in all dialogs. */
class CalmStyle final : public QProxyStyle
{
public:
    CalmStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {}

    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        constexpr int dialogMargin = 14;
        const bool isMargin = metric == PM_LayoutLeftMargin || metric == PM_LayoutTopMargin ||
                              metric == PM_LayoutRightMargin || metric == PM_LayoutBottomMargin;
        return isMargin && widget != nullptr && widget->isWindow()
                   ? dialogMargin
                   : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

/** Those that words are given by hand. */
constexpr std::array wordColours{"text", "quiet", "warning", "error"};

/** Words that were given a colour of the theme by hand. */
struct Word
{
    QPointer<QWidget> widget;
    QPalette::ColorRole role;
    const char* colour;
};

QList<Word> wordsOf(const QWidgetList& widgets, ThemeKind kind)
{
    QList<Word> words;
    for (QWidget* widget : widgets) {
        const QPalette& palette = widget->palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            const QColor colour = palette.color(QPalette::Active, role);
            const auto* name = std::find_if(wordColours.begin(), wordColours.end(),
                [&](const char* one) { return themeColour(one, kind) == colour; });
            if (palette.isBrushSet(QPalette::Active, role) && name != wordColours.end()) {
                words.append({widget, role, *name});
            }
        }
    }
    return words;
}

} // namespace

QColor ThemedColour::colour() const
{
    return themeColour(m_name, appliedTheme());
}

ThemeKind appliedTheme()
{
    const QCoreApplication* application = QCoreApplication::instance();
    const QVariant kind = application != nullptr ? application->property(kindProperty) : QVariant();
    return static_cast<ThemeKind>(kind.toInt());
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    const ThemeKind before = appliedTheme();
    const bool isFirst = !application.property(kindProperty).isValid();
    if (!isFirst && before == kind) {
        return;
    }
    application.setProperty(kindProperty, static_cast<int>(kind));
    if (isFirst) {
        QApplication::setStyle(new CalmStyle);
    }
    // Looked at before: another style sheet gives widgets back the palette they had at first.
    const QList<Word> words = wordsOf(QApplication::allWidgets(), before);
    QApplication::setPalette(themePalette(kind));
    application.setStyleSheet(themeStyleSheet(kind));
    for (const Word& word : words) {
        if (word.widget != nullptr) {
            QPalette palette = word.widget->palette();
            palette.setColor(word.role, themeColour(word.colour, kind));
            word.widget->setPalette(palette);
        }
    }
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        widget->update();
    }
}

} // namespace skein
