// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/ControlSheet.h"

#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace skein {

namespace {

const QStringList fruits{QStringLiteral("1/125"), QStringLiteral("1/250"), QStringLiteral("1/500"),
    QStringLiteral("Auto")};

template<typename Button>
Button* button(const QString& text, bool checkable = false, bool checked = false)
{
    auto* made = new Button;
    made->setText(text);
    made->setCheckable(checkable);
    made->setChecked(checked);
    return made;
}

QToolButton* toolButton(const char* name, bool checked)
{
    auto* made = button<QToolButton>(QStringLiteral("Capture"), true, checked);
    made->setIcon(symbolicIcon(QStringLiteral("capture")));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QTreeWidget* tree()
{
    auto* made = new QTreeWidget;
    made->setHeaderLabels({QStringLiteral("Name"), QStringLiteral("Value")});
    auto* group = new QTreeWidgetItem(made, {QStringLiteral("Exif"), {}});
    new QTreeWidgetItem(group, {QStringLiteral("ISO"), QStringLiteral("400")});
    auto* closed = new QTreeWidgetItem(made, {QStringLiteral("IPTC"), {}});
    new QTreeWidgetItem(closed, {QStringLiteral("Title"), QStringLiteral("-")});
    auto* checked = new QTreeWidgetItem(made, {QStringLiteral("Checked"), {}});
    checked->setCheckState(0, Qt::Checked);
    group->setExpanded(true);
    made->setCurrentItem(group->child(0));
    made->setFixedSize(200, 120);
    return made;
}

QTableWidget* table()
{
    auto* made = new QTableWidget(3, 2);
    made->setHorizontalHeaderLabels({QStringLiteral("Model"), QStringLiteral("Live")});
    for (int row = 0; row < 3; ++row) {
        made->setItem(row, 0, new QTableWidgetItem(fruits[row]));
        made->setItem(row, 1, new QTableWidgetItem(QStringLiteral("Yes")));
    }
    made->setSortingEnabled(true);
    made->setAlternatingRowColors(true);
    made->setCurrentCell(1, 0);
    made->setFixedSize(200, 120);
    return made;
}

QListWidget* list()
{
    auto* made = new QListWidget;
    made->addItems(fruits);
    made->item(3)->setFlags(Qt::NoItemFlags);
    made->item(2)->setCheckState(Qt::Checked);
    made->setCurrentRow(1);
    made->setFixedSize(200, 90);
    return made;
}

QList<QWidget*> controls()
{
    const auto text = QStringLiteral("Text");
    auto* standard = button<QPushButton>(QStringLiteral("Default"));
    standard->setDefault(true);
    auto* partial = button<QCheckBox>(text, true);
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto* combo = new QComboBox;
    combo->addItems(fruits);
    auto* placeholder = new QLineEdit;
    placeholder->setPlaceholderText(QStringLiteral("Find by name"));
    auto* selected = new QLineEdit(QStringLiteral("Selected"));
    selected->selectAll();
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto* progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    progress->setFixedHeight(8);
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Camera"));
    tabs->addTab(QStringLiteral("View"));
    tabs->setDrawBase(false);
    auto* scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 100);
    scroll->setPageStep(60);
    auto* group = new QGroupBox(QStringLiteral("Group"));
    (new QVBoxLayout(group))->addWidget(new QLabel(text));
    auto* edit = new QPlainTextEdit(QStringLiteral("Some lines\nof text"));
    edit->setFixedHeight(50);
    auto* words = new QLabel(QStringLiteral("Words, <a href=\"x\">a link</a>"));
    return {button<QPushButton>(QStringLiteral("Button")), standard, toolButton("plain", false),
        toolButton("plain", true), toolButton("captureButton", false),
        button<QCheckBox>(text, true), button<QCheckBox>(text, true, true), partial,
        button<QRadioButton>(text, true), button<QRadioButton>(text, true, true), combo,
        new QLineEdit(text), selected, placeholder, new QSpinBox, slider, progress, tabs, scroll,
        group, edit, words, list(), table(), tree()};
}

QPixmap menuPicture(QWidget* window)
{
    QMenu menu(window);
    menu.addAction(symbolicIcon(QStringLiteral("undo")), QStringLiteral("Undo"))
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    menu.addAction(symbolicIcon(QStringLiteral("redo")), QStringLiteral("Redo"))->setEnabled(false);
    menu.addSeparator();
    for (const bool checked : {true, false}) {
        QAction* choice = menu.addAction(QStringLiteral("Follow the Newest"));
        choice->setCheckable(true);
        choice->setChecked(checked);
        choice = menu.addAction(symbolicIcon(QStringLiteral("grid")), QStringLiteral("Grid"));
        choice->setCheckable(true);
        choice->setChecked(checked);
    }
    menu.addMenu(QStringLiteral("More"))->addAction(QStringLiteral("One"));
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    menu.setActiveAction(menu.actions().first());
    return menu.grab();
}

} // namespace

QImage controlSheet()
{
    constexpr int columnWidth = 215;
    constexpr int gap = 10;
    QWidget window;
    window.resize(400, 300);
    QLineEdit elsewhere(&window); // Has the focus else.
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    QImage sheet(5 * columnWidth, 2000, QImage::Format_RGB32);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    painter.setPen(QApplication::palette().color(QPalette::WindowText));
    int column = 0;
    for (const char* title : {"normal", "under the pointer", "pressed", "with focus", "disabled"}) {
        painter.drawText(column++ * columnWidth + gap, 20, QLatin1String(title));
    }
    int y = 30;
    const QList<QWidget*> all = controls();
    for (QWidget* control : all) {
        control->setParent(&window);
        control->setFocusPolicy(Qt::StrongFocus);
        control->show();
        control->adjustSize();
        auto* pressable = qobject_cast<QAbstractButton*>(control);
        const auto paint = [&](int place) {
            painter.drawPixmap(place * columnWidth + gap, y, control->grab());
        };
        elsewhere.setFocus();
        paint(0);
        control->setAttribute(Qt::WA_UnderMouse, true);
        paint(1);
        if (pressable != nullptr) {
            pressable->setDown(true);
            paint(2);
            pressable->setDown(false);
        }
        control->setAttribute(Qt::WA_UnderMouse, false);
        control->setFocus(Qt::TabFocusReason);
        paint(3);
        control->setEnabled(false);
        paint(4);
        y += control->height() + gap;
        control->hide();
    }
    painter.drawPixmap(gap, y, menuPicture(&window));
    QLabel tip(QStringLiteral("Takes a photograph. (Space)"), nullptr, Qt::ToolTip);
    tip.setObjectName(QStringLiteral("qtooltip_label"));
    painter.drawPixmap(columnWidth + gap, y, tip.grab());
    int x = 2 * columnWidth + gap;
    for (const auto& colour : {theme::quietText, theme::warning, theme::error, theme::faint}) {
        painter.setPen(colour);
        painter.drawText(x, y + gap, QLatin1String(colour.name()));
        x += columnWidth / 3;
    }
    painter.end();
    return sheet.copy(0, 0, sheet.width(), std::min(y + 260, sheet.height()));
}

} // namespace skein
