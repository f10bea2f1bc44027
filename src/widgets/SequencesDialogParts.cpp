// SPDX-License-Identifier: GPL-3.0-or-later
// What SequencesDialog is made of.
#include "widgets/FormRows.h"
#include "widgets/LabelColumn.h"
#include "widgets/MirroredMargins.h"
#include "widgets/SequenceForm.h"
#include "widgets/SequenceNames.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceRowDelegate.h"
#include "widgets/SequenceTexts.h"
#include "widgets/SequencesDialog.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr QSize firstSize(790, 600);
constexpr int listWidth = 290;
constexpr int listShare = 2;
constexpr int editorShare = 3;
constexpr int gap = 12;

QString newText()
{
    return SequencesDialog::tr("Makes a new sequence: choose of which kind. It can hold others of "
                               "another kind.");
}

QPushButton* addButton(QHBoxLayout& line, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    line.addWidget(button);
    return button;
}

/** Scrolls up and down only: never narrower than what it holds, in whatever language. */
class FormArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int held = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
        return {held + bar + 2 * frameWidth(), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

SequencesDialog::SequencesDialog(Parts parts, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_keys(m_parts.settings)
    , m_result(new QLabel(this))
    //: button: brings the deleted sequence back
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    //: title of a window: saved time lapses, brackets and the like
    setWindowTitle(tr("Sequences"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap);
    columns->addWidget(makeList(), listShare);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeEditor());
    m_pages->addWidget(makeEmptyState());
    columns->addWidget(m_pages, editorShare);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: button: runs the chosen sequence
    m_run = buttons->addButton(tr("R&un"), QDialogButtonBox::ActionRole);
    // Return ends the typing of a number, and must not set the camera going.
    m_run->setAutoDefault(false);
    m_run->setWhatsThis(tr("Begins the chosen sequence with the camera that is shown."));
    m_undo->setWhatsThis(tr("Brings back the sequence that was just deleted."));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_undo->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_result, 1);
    line->addWidget(m_undo);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(line);
    layout->addWidget(buttons);
    m_save.setSingleShot(true);
    connect(&m_save, &QTimer::timeout, this, &SequencesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &SequencesDialog::run);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_deleted) {
            add(SequenceDefinition(*m_deleted));
        }
    });
    connect(&m_parts.player, &SequencePlayer::possibilitiesChanged, this, &SequencesDialog::check);
    connect(&m_parts.player, &SequencePlayer::stateChanged, this, &SequencesDialog::check);
    connect(&m_parts.shelf, &SequenceShelf::failed, this, &SequencesDialog::onFailed);
    tell({});
    reload({});
    readAll({});
    m_list->setFocus();
}

SequencesDialog::~SequencesDialog()
{
    if (m_save.isActive()) {
        save(); // The window goes, and nobody closed the dialog.
    }
}

QWidget* SequencesDialog::makeList()
{
    auto* side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Sequences"));
    m_list->setWhatsThis(tr("The sequences that you have saved. Return goes to what the chosen "
                            "one does, F2 renames it."));
    m_list->setItemDelegate(new SequenceRowDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust); // Rows wrap their text.
    m_list->setMinimumWidth(listWidth);
    auto* line = new QHBoxLayout;
    //: button: makes a new sequence
    QPushButton* fresh = addButton(*line, tr("&New"));
    auto* kinds = new QMenu(fresh);
    fillNewMenu(*kinds);
    fresh->setMenu(kinds);
    fresh->setWhatsThis(newText());
    //: button, for the chosen sequence
    m_duplicate = addButton(*line, tr("Du&plicate"));
    //: button, for the chosen sequence
    m_rename = addButton(*line, tr("Rena&me"));
    //: button, for the chosen sequence
    m_delete = addButton(*line, tr("Dele&te"));
    m_duplicate->setWhatsThis(tr("Makes a copy of the chosen sequence, to be changed."));
    m_rename->setWhatsThis(tr("Gives the chosen sequence another name. Its key stays."));
    m_delete->setWhatsThis(tr("Deletes the chosen sequence; this can be undone until the window is "
                              "closed."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        tell({});
        showCurrent();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_list->currentItem() != nullptr) {
            m_list->currentItem()->setSelected(true); // Also after a click beside all of them.
        }
    });
    connect(m_list, &QListWidget::itemChanged, this,
        [this](const QListWidgetItem* item) { rename(*item); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_form->setFocus(); });
    connect(m_duplicate, &QPushButton::clicked, this, &SequencesDialog::duplicate);
    connect(
        m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &SequencesDialog::remove);
    auto* deletes = new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deletes, &QShortcut::activated, m_delete, &QPushButton::click);
    return side;
}

void SequencesDialog::fillNewMenu(QMenu& menu)
{
    for (const QString& kind : sequenceKinds()) {
        QAction* action = menu.addAction(sequencetexts::kind(kind));
        connect(action, &QAction::triggered, this, [this, kind] {
            // What its form shows at first is what is sensible to begin with.
            add({sequencenames::newName(kind, takenNames()),
                makeSequenceKindForm(kind, 1)->what()});
        });
    }
}

QWidget* SequencesDialog::makeEditor()
{
    auto* content = new QWidget;
    m_form = new SequenceForm(1, content);
    m_unreadable = new QLabel(content);
    m_unreadable->setWordWrap(true);
    m_unreadable->setTextFormat(Qt::PlainText);
    m_key = new QComboBox(content);
    //: no key runs the sequence
    m_key->addItem(tr("None"));
    for (int key = 1; key <= SequenceKeys::count; ++key) {
        //: a key; %1 is a figure
        m_key->addItem(tr("Alt+%1").arg(key));
    }
    auto* last = new QFormLayout;
    m_key->setWhatsThis(tr("The key that begins this sequence wherever the focus is. Another "
                           "sequence that has it loses it."));
    //: label of a choice of keys
    addSequenceRow(*last, tr("Keyboard s&hortcut:"), m_key);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, gap, 0);
    new MirroredMargins(*content);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_form);
    layout->addSpacing(gap);
    layout->addLayout(last);
    layout->addStretch(1);
    new LabelColumn(*content);
    connect(m_form, &SequenceForm::changed, this, &SequencesDialog::onEdited);
    connect(m_key, &QComboBox::activated, this, &SequencesDialog::chooseKey);
    auto* scroll = new FormArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // It follows the controls in it.
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget* SequencesDialog::makeEmptyState()
{
    auto* page = new QWidget(this);
    auto* text = formrows::quietText(
        tr("A sequence takes photographs by itself: one every so often, the same at several "
           "exposures or focus distances, a burst, or one after the other through dusk or dawn. "
           "It can be saved, and run by a key."),
        page);
    //: button: makes the first sequence
    auto* fresh = new QPushButton(tr("New Se&quence"), page);
    auto* kinds = new QMenu(fresh);
    fillNewMenu(*kinds);
    fresh->setMenu(kinds);
    fresh->setWhatsThis(newText());
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addWidget(fresh, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

} // namespace skein
