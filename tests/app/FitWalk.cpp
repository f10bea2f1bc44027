// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FitWalk.h"

#include "screens/Overflow.h"
#include "widgets/ChoiceBox.h"

#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTest>

namespace skein {

namespace {

QString trouble(const char* what, const QString& words, int room, int needed)
{
    return needed <= room ? QString()
                          : QStringLiteral("%1 \"%2\" is %3 wide and its words %4")
                                .arg(QLatin1String(what), words)
                                .arg(room)
                                .arg(needed);
}

QString headerTrouble(const QHeaderView& header)
{
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal) {
            const QString found = trouble("column", text, header.sectionSize(section),
                header.fontMetrics().horizontalAdvance(text));
            if (!found.isEmpty()) {
                return found;
            }
        }
    }
    return {};
}

QString tabTrouble(const QTabBar& tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int words = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width();
        if (tabs.isTabVisible(tab) && words > tabs.tabRect(tab).width()) {
            return trouble("tab", tabs.tabText(tab), tabs.tabRect(tab).width(), words);
        }
    }
    return {};
}

/** Values are the camera's, however long; what can be typed into is scrolled. */
QString comboTrouble(const QComboBox& combo)
{
    if (combo.isEditable() || qobject_cast<const ChoiceBox*>(&combo) != nullptr) {
        return {};
    }
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const int room =
        combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .width();
    // Letters of two fonts in one text are counted in fractions of a pixel.
    return trouble("choice", combo.currentText(), room + 1,
        combo.fontMetrics().horizontalAdvance(combo.currentText()));
}

QString groupTrouble(const QGroupBox& group)
{
    return trouble("group", group.title(), group.width(),
        group.fontMetrics().size(Qt::TextShowMnemonic, group.title()).width());
}

QString troubleOf(const QWidget& widget)
{
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        return tabTrouble(*tabs);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return comboTrouble(*combo);
    }
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        return groupTrouble(*group);
    }
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    return header != nullptr && header->model() != nullptr ? headerTrouble(*header) : QString();
}

QStringList troublesOf(const QWidget& window)
{
    QStringList found = overflows(window);
    const auto inside = window.findChildren<QWidget*>();
    for (const QWidget* each : inside) {
        if (each->isVisible() && each->window() == &window) {
            found.append(troubleOf(*each));
        }
    }
    found.removeAll(QString());
    return found;
}

} // namespace

void FitWalk::see(QWidget& window, const QString& name)
{
    ++m_seen;
    // Rows that just came are laid out a turn or two later.
    constexpr int settleMs = 5000;
    (void)QTest::qWaitFor([&] { return troublesOf(window).isEmpty(); }, settleMs);
    const QStringList found = troublesOf(window);
    for (const QString& each : found) {
        m_cut.append(name + QStringLiteral(": ") + each);
    }
    m_cut.removeDuplicates();
}

} // namespace skein
