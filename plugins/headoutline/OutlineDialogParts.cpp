// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadView.h"
#include "LookForm.h"
#include "NamesModel.h"
#include "OutlineDialog.h"
#include "OutlineExport.h"
#include "ZoomArea.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace skein::headoutline {

namespace {

constexpr int toolsWidth = 300;
/** Fits on a screen of 1280 x 800 with a panel. */
constexpr QSize usualSize(1180, 700);
constexpr int leastPicture = 320;
/** As long as sentences of this window are, mostly. */
constexpr int toldLines = 4;

QToolButton* toolFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    return button;
}

/** As desktops without icons of their own have it: drawn in the colour of texts. */
QIcon arrowIcon(const QWidget& widget, bool isBack)
{
    constexpr int side = 64;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isBack) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(widget.palette().color(QPalette::ButtonText), 6, Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(QPointF(26, 12));
    path.lineTo(10, 28);
    path.lineTo(26, 44);
    path.moveTo(10, 28);
    path.lineTo(38, 28);
    path.arcTo(QRectF(24, 28, 28, 26), 90, -180);
    path.lineTo(26, 54);
    painter.drawPath(path);
    return QIcon(pixmap);
}

} // namespace

void OutlineDialog::build()
{
    resize(usualSize);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makePicture(), 1);
    layout->addWidget(makeTools());
}

QWidget* OutlineDialog::makePicture()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);

    auto* bar = new QHBoxLayout;
    //: can be switched on and off: what is shown
    m_showOutline = new QRadioButton(tr("&Outline"), side);
    //: can be switched on and off: what is shown
    m_showPhotograph = new QRadioButton(tr("&Photograph"), side);
    m_showOutline->setWhatsThis(tr("Shows the outline, as it is saved."));
    m_showPhotograph->setWhatsThis(tr("Shows the photograph itself, below the numbers."));
    m_showOutline->setChecked(true);
    bar->addWidget(m_showOutline);
    bar->addWidget(m_showPhotograph);
    bar->addStretch();
    m_view = new HeadView(m_heads);
    m_zoom = new ZoomArea(side);
    m_zoom->setMinimumSize(leastPicture, leastPicture);
    m_zoom->setWidget(m_view);
    QWidget* last = m_showPhotograph;
    const auto addZoom = [&](const QString& text, const QString& what, const QKeySequence& key,
                             const auto& work) {
        auto* action = new QAction(text, side);
        action->setToolTip(what);
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_zoom, work);
        auto* button = toolFor(action, side);
        button->setAccessibleName(what);
        bar->addWidget(button);
        setTabOrder(last, button);
        last = button;
    };
    //: button: zoom
    addZoom(QStringLiteral("−"), tr("Smaller"), QKeySequence::ZoomOut,
        [this] { m_zoom->zoomBy(1 / ZoomArea::step); });
    //: button: zoom
    addZoom(QStringLiteral("+"), tr("Larger"), QKeySequence::ZoomIn,
        [this] { m_zoom->zoomBy(ZoomArea::step); });
    //: button: zoom that shows the whole photograph
    addZoom(tr("Fit"), tr("Show all of the photograph"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { m_zoom->zoomToFit(); });
    setTabOrder(last, m_view); // As one reads.
    layout->addLayout(bar);
    layout->addWidget(m_zoom, 1);
    return side;
}

QWidget* OutlineDialog::makeTools()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(toolsWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    addLook(layout);
    addHeads(layout);
    addNames(layout);
    addExports(layout);
    m_told = new QLabel(side);
    m_told->setWordWrap(true);
    m_told->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Buttons must not move away from under the pointer when a sentence is longer than the last.
    m_told->setMinimumHeight(toldLines * m_told->fontMetrics().lineSpacing());
    //: name of a line, for screen readers
    m_told->setAccessibleName(tr("Message"));
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_told);
    return side;
}

void OutlineDialog::addLook(QBoxLayout* layout)
{
    //: title of a part of the window
    auto* group = new QGroupBox(tr("Outline"), this);
    auto* inner = new QFormLayout(group);
    m_look = new LookForm(group);
    m_look->layOut(*inner);
    layout->addWidget(group);
}

void OutlineDialog::addHeads(QBoxLayout* layout)
{
    //: title of a part of the window
    auto* group = new QGroupBox(tr("Numbers"), this);
    auto* inner = new QVBoxLayout(group);
    auto* row = new QHBoxLayout;
    //: button: looks for heads in the photograph
    m_find = new QPushButton(tr("&Find Heads"), group);
    m_find->setToolTip(tr("Looks for faces and numbers them in reading order; those that are there "
                          "are replaced, and names are kept where a head was."));
    //: button: adds a number to the photograph
    m_add = new QPushButton(tr("&Add"), group);
    m_add->setToolTip(tr("Adds a number in the middle; a double click adds one where it is made."));
    //: button: removes a number from the photograph
    m_remove = new QPushButton(tr("&Remove"), group);
    m_remove->setWhatsThis(tr("Removes the chosen number and its name."));
    // Enter belongs to the numbers and their names.
    for (QPushButton* button : {m_find, m_add, m_remove}) {
        button->setAutoDefault(false);
    }
    row->addWidget(m_find, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    inner->addLayout(row);

    row = new QHBoxLayout;
    m_firstRow = new QComboBox(group);
    m_firstRow->setAccessibleName(tr("Which row is counted first"));
    m_firstRow->setWhatsThis(tr("Whether the numbers begin in the back row or in the front row."));
    m_firstRow->addItem(tr("Back row first"));
    m_firstRow->addItem(tr("Front row first"));
    row->addWidget(m_firstRow, 1);
    //: button
    QAction* undo = m_heads.undoStack().createUndoAction(group, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    //: button
    QAction* redo = m_heads.undoStack().createRedoAction(group, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    undo->setWhatsThis(tr("Takes back the last change of numbers and names."));
    redo->setWhatsThis(tr("Does again what was just taken back."));
    for (QAction* action : {undo, redo}) {
        auto* button = toolFor(action, group);
        // The command's own text grows with what it undoes.
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        action->setIcon(QIcon::fromTheme(
            action == undo ? QStringLiteral("edit-undo") : QStringLiteral("edit-redo"),
            arrowIcon(*group, action == undo)));
        button->setAccessibleName(action == undo ? tr("Undo") : tr("Redo"));
        row->addWidget(button);
    }
    inner->addLayout(row);
    layout->addWidget(group);
}

void OutlineDialog::addNames(QBoxLayout* layout)
{
    //: name of a list, for screen readers
    auto* group = new QGroupBox(tr("Names"), this);
    auto* inner = new QVBoxLayout(group);
    m_title = new QLineEdit(group);
    m_title->setPlaceholderText(tr("Title, for example the team"));
    m_title->setAccessibleName(tr("Title of the photograph"));
    m_title->setWhatsThis(tr("Stands above the list of names and the web page."));
    m_names = new QListView(group);
    m_names->setAccessibleName(tr("Names in the order of the numbers"));
    m_names->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_model = new NamesModel(m_heads, m_names);
    m_names->setModel(m_model);
    m_names->setWhatsThis(tr("A line for the name of each head. Typing begins to write one, and "
                             "Tab goes on to the next."));
    inner->addWidget(m_title);
    inner->addWidget(m_names, 1);
    layout->addWidget(group, 1);
}

void OutlineDialog::addExports(QBoxLayout* layout)
{
    auto* group = new QGroupBox(tr("Save in the Session"), this);
    auto* inner = new QHBoxLayout(group);
    const auto add = [&](const QString& text, const QString& what, const auto& work) {
        auto* button = new QPushButton(text, group);
        button->setToolTip(what);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, work] {
            work();
            //: message
            tell(tr("Saving…"));
            showState();
        });
        inner->addWidget(button);
    };
    //: button: saves the outline as a picture
    add(tr("O&utline"), tr("The outline with the numbers, at full size (PNG)"),
        [this] { m_export->saveOutline(m_heads.state()); });
    //: tab or button: the list of names
    add(tr("&List"), tr("The numbers with the names, row by row (text)"),
        [this] { m_export->saveList(m_heads.state(), m_heads.aspect()); });
    //: button: saves a web page with the photograph and the names
    add(tr("Web Pa&ge"),
        tr("A page with photograph and outline, on which one points at people and "
           "sees their names (HTML)"),
        [this] { m_export->savePage(m_heads.state(), pageSide()); });
    m_exports = group;
    layout->addWidget(group);
}

} // namespace skein::headoutline
