// SPDX-License-Identifier: GPL-3.0-or-later
// One control of every kind, each in a state in which every key that it uses changes something.
#pragma once

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDial>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <functional>

namespace skein {

/** A page with one control, how it is brought into its first state, and what can be seen of it. */
struct ControlKind
{
    QString name;
    bool isTyped = false; ///< Signs are typed into it, whether it takes each of them or not.
    std::function<QWidget*(QVBoxLayout&)> make;
    std::function<void(QWidget*)> reset;
    std::function<QString(const QWidget*)> state;
};

/** A word for each sign, so that typing one finds something. */
inline QStringList wordsForAllSigns()
{
    QStringList words;
    for (char sign = '!'; sign <= '~'; ++sign) {
        if (sign < 'a' || sign > 'z') {
            words.append(QString(QLatin1Char(sign)) + QLatin1String("nd"));
        }
    }
    words.append(QStringLiteral(" nd"));
    return words;
}

template<typename Control>
ControlKind controlKind(const char* name, bool isTyped, std::function<void(Control&)> fill,
    std::function<void(Control&)> reset, std::function<QString(const Control&)> state)
{
    return {QString::fromLatin1(name), isTyped,
        [fill](QVBoxLayout& layout) -> QWidget* {
            auto* control = new Control;
            layout.addWidget(control);
            fill(*control);
            return control;
        },
        [reset](QWidget* widget) { reset(*static_cast<Control*>(widget)); },
        [state](const QWidget* widget) { return state(*static_cast<const Control*>(widget)); }};
}

template<typename Text>
ControlKind textKind(const char* name)
{
    return controlKind<Text>(
        name, true, [](Text&) {},
        [](Text& text) {
            text.setPlainText(QStringLiteral("one two\nthree four\nfive six"));
            QTextCursor cursor = text.textCursor();
            cursor.setPosition(12);
            text.setTextCursor(cursor);
        },
        [](const Text& text) -> QString {
            return text.toPlainText() + QStringLiteral("|%1|%2")
                                            .arg(text.textCursor().position())
                                            .arg(text.textCursor().anchor());
        });
}

template<typename Button>
ControlKind buttonKind(const char* name)
{
    return controlKind<Button>(
        name, false, [](Button& button) { button.setCheckable(true); },
        [](Button& button) { button.setChecked(false); },
        [](const Button& button) -> QString { return QString::number(button.isChecked()); });
}

template<typename Slider>
ControlKind sliderKind(const char* name)
{
    return controlKind<Slider>(
        name, false, [](Slider& slider) { slider.setFocusPolicy(Qt::StrongFocus); },
        [](Slider& slider) { slider.setValue(50); },
        [](const Slider& slider) -> QString { return QString::number(slider.value()); });
}

inline ControlKind lineKind()
{
    return controlKind<QLineEdit>(
        "line edit", true, [](QLineEdit&) {},
        [](QLineEdit& line) {
            line.setText(QStringLiteral("one two three"));
            line.setCursorPosition(6);
        },
        [](const QLineEdit& line) -> QString {
            return line.text() +
                   QStringLiteral("|%1|%2").arg(line.cursorPosition()).arg(line.selectionStart());
        });
}

inline ControlKind comboKind(const char* name, bool isEditable)
{
    return controlKind<QComboBox>(
        name, isEditable,
        [isEditable](QComboBox& combo) {
            combo.addItems(wordsForAllSigns());
            combo.setEditable(isEditable);
        },
        [](QComboBox& combo) {
            combo.hidePopup();
            combo.setCurrentIndex(40);
        },
        [](const QComboBox& combo) -> QString {
            return combo.currentText() + QString::number(combo.view()->isVisible());
        });
}

/** Lists, trees and tables: where they are, what is chosen and what is open. */
inline QString viewState(const QAbstractItemView& view)
{
    const QModelIndex current = view.currentIndex();
    QString state = QStringLiteral("%1.%2").arg(current.row()).arg(current.column());
    for (const QModelIndex& chosen : view.selectionModel()->selectedIndexes()) {
        state += QStringLiteral(" %1").arg(chosen.row());
    }
    return state;
}

inline ControlKind listKind()
{
    return controlKind<QListWidget>(
        "list", false, [](QListWidget& list) { list.addItems(wordsForAllSigns()); },
        [](QListWidget& list) { list.setCurrentRow(40, QItemSelectionModel::ClearAndSelect); },
        [](const QListWidget& list) -> QString { return viewState(list); });
}

inline ControlKind treeKind()
{
    return controlKind<QTreeWidget>(
        "tree", false,
        [](QTreeWidget& tree) {
            for (const QString& word : wordsForAllSigns()) {
                auto* item = new QTreeWidgetItem(&tree, {word});
                new QTreeWidgetItem(item, {QStringLiteral("below")});
            }
        },
        [](QTreeWidget& tree) {
            tree.collapseAll();
            tree.setCurrentItem(tree.topLevelItem(40), 0, QItemSelectionModel::ClearAndSelect);
        },
        [](const QTreeWidget& tree) -> QString {
            const QTreeWidgetItem* item = tree.topLevelItem(40);
            return viewState(tree) + QString::number(item->isExpanded());
        });
}

inline ControlKind tableKind()
{
    return controlKind<QTableWidget>(
        "table", false,
        [](QTableWidget& table) {
            table.setEditTriggers(QAbstractItemView::NoEditTriggers);
            const QStringList words = wordsForAllSigns();
            table.setColumnCount(3);
            table.setRowCount(static_cast<int>(words.size()));
            for (int row = 0; row < words.size(); ++row) {
                for (int column = 0; column < 3; ++column) {
                    table.setItem(row, column, new QTableWidgetItem(words.at(row)));
                }
            }
        },
        [](QTableWidget& table) {
            table.setCurrentCell(40, 1, QItemSelectionModel::ClearAndSelect);
        },
        [](const QTableWidget& table) -> QString { return viewState(table); });
}

inline ControlKind tabsKind()
{
    return controlKind<QTabBar>(
        "tab bar", false,
        [](QTabBar& tabs) {
            for (const char* tab : {"Camera", "View", "Metadata"}) {
                tabs.addTab(QString::fromLatin1(tab));
            }
        },
        [](QTabBar& tabs) { tabs.setCurrentIndex(1); },
        [](const QTabBar& tabs) -> QString { return QString::number(tabs.currentIndex()); });
}

inline ControlKind radioKind()
{
    return controlKind<QGroupBox>(
        "radio buttons", false,
        [](QGroupBox& box) {
            auto* layout = new QVBoxLayout(&box);
            for (const char* text : {"one", "two", "three"}) {
                layout->addWidget(new QRadioButton(QString::fromLatin1(text)));
            }
            box.setFocusProxy(box.findChildren<QRadioButton*>().at(1));
        },
        [](QGroupBox& box) {
            QRadioButton* second = box.findChildren<QRadioButton*>().at(1);
            const auto all = box.findChildren<QRadioButton*>();
            for (QRadioButton* each : all) {
                each->setAutoExclusive(false);
                each->setChecked(each == second);
                each->setAutoExclusive(true);
            }
        },
        [](const QGroupBox& box) -> QString {
            QString state;
            for (const QRadioButton* each : box.findChildren<QRadioButton*>()) {
                state += QString::number(each->isChecked());
            }
            return state;
        });
}

inline ControlKind scrolledKind()
{
    return controlKind<QScrollArea>(
        "scroll area", false,
        [](QScrollArea& area) {
            auto* large = new QWidget;
            large->setFixedSize(5000, 5000);
            area.setWidget(large);
        },
        [](QScrollArea& area) {
            area.verticalScrollBar()->setValue(1000);
            area.horizontalScrollBar()->setValue(1000);
        },
        [](const QScrollArea& area) -> QString {
            // Not how far: pages are as large as their windows.
            const auto direction = [](const QScrollBar* bar) {
                return bar->value() == 1000 ? 0 : bar->value() < 1000 ? -1 : 1;
            };
            return QStringLiteral("%1 %2")
                .arg(direction(area.verticalScrollBar()))
                .arg(direction(area.horizontalScrollBar()));
        });
}

inline QList<ControlKind> controlKinds()
{
    return {lineKind(), textKind<QTextEdit>("text edit"), textKind<QPlainTextEdit>("plain text"),
        controlKind<QSpinBox>(
            "spin box", true, [](QSpinBox& spin) { spin.setMaximum(1000); },
            [](QSpinBox& spin) {
                spin.setValue(500);
                spin.findChild<QLineEdit*>()->setCursorPosition(1);
            },
            [](const QSpinBox& spin) -> QString {
                const auto* line = spin.findChild<QLineEdit*>();
                return QStringLiteral("%1|%2|%3")
                    .arg(line->text())
                    .arg(line->cursorPosition())
                    .arg(line->selectionStart());
            }),
        controlKind<QDateTimeEdit>(
            "date", true, [](QDateTimeEdit&) {},
            [](QDateTimeEdit& date) {
                date.setDateTime(QDateTime({2025, 5, 15}, {10, 30}));
                date.setCurrentSectionIndex(1);
            },
            [](const QDateTimeEdit& date) -> QString {
                return date.text() + QString::number(date.currentSectionIndex());
            }),
        comboKind("combo box", false), comboKind("editable combo box", true),
        buttonKind<QCheckBox>("check box"), buttonKind<QPushButton>("push button"),
        buttonKind<QToolButton>("tool button"), buttonKind<QGroupBox>("checkable group"),
        radioKind(), sliderKind<QSlider>("slider"), sliderKind<QDial>("dial"),
        sliderKind<QScrollBar>("scroll bar"), listKind(), treeKind(), tableKind(), tabsKind(),
        scrolledKind()};
}

} // namespace skein
