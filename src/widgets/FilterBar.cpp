// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterBar.h"

#include "ui_FilterBar.h"
#include "widgets/Stars.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSignalBlocker>

namespace skein {

namespace {

/** Below this the number of photographs would take the room of the controls, in letters: choosing
 * comes before telling. */
constexpr int leastCharsWithCount = 127;

/** Below this the button that shows all is its symbol alone, in letters: with its words beside it
 * the choices are cut off and the panels get narrower. */
constexpr int leastCharsWithWords = 150;
constexpr int symbolSide = 16;

/** Of the screen's width: what keeps the bar wider stands in two lines, else the panels beside it
 * would have no room. */
constexpr double mostOfScreen = 0.65;

std::unique_ptr<Ui::FilterBar> formOf(FilterBar* bar)
{
    auto form = std::make_unique<Ui::FilterBar>();
    form->setupUi(bar);
    return form;
}

/** What one entry of the rating menu stands for. */
struct RatingChoice
{
    RatingTest test;
    int stars;
};

constexpr RatingChoice ratingChoices[] = {{RatingTest::Any, 0}, {RatingTest::AtLeast, 1},
    {RatingTest::AtLeast, 2}, {RatingTest::AtLeast, 3}, {RatingTest::AtLeast, 4},
    {RatingTest::AtLeast, 5}, {RatingTest::Exactly, 0}, {RatingTest::NotRejected, 0},
    {RatingTest::Rejected, 0}};

constexpr ColourLabel labels[] = {ColourLabel::Red, ColourLabel::Yellow, ColourLabel::Green,
    ColourLabel::Blue, ColourLabel::Purple, ColourLabel::None};

QString ratingText(const RatingChoice& choice)
{
    switch (choice.test) {
    case RatingTest::Any:
        //: choice of the filter: which photographs are shown
        return FilterBar::tr("Any rating");
    case RatingTest::AtLeast:
        //: %1 is a row of stars: photographs with as many or more
        return choice.stars == Rating::maxStars
                   ? QString(choice.stars, u'★')
                   : FilterBar::tr("%1 or more").arg(QString(choice.stars, u'★'));
    case RatingTest::Exactly:
        //: choice of the filter: which photographs are shown
        return FilterBar::tr("No stars");
    case RatingTest::NotRejected:
        //: choice of the filter: which photographs are shown
        return FilterBar::tr("Not rejected");
    case RatingTest::Rejected:
        break;
    }
    //: choice of the filter: which photographs are shown
    return FilterBar::tr("Rejected");
}

QIcon labelIcon(ColourLabel label)
{
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF inside(4, 4, side - 8, side - 8);
    if (label != ColourLabel::None) {
        paintLabel(painter, inside, label);
        return pixmap;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::quietText, 2.5));
    painter.drawEllipse(inside.adjusted(1, 1, -1, -1));
    return pixmap;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QFrame(parent)
    , m_ui(formOf(this))
    , m_rows(*m_ui->first, *m_ui->second, {m_ui->label, m_ui->size, m_ui->order, m_ui->direction})
{
    // As high as its letters want it: what is below can be lower.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fillChoices();
    m_ui->text->installEventFilter(this);
    m_ui->clear->setIconSize(QSize(symbolSide, symbolSide));
    m_ui->clear->setMinimumWidth(symbolSide); // Its words must not keep the window wide.
    m_ui->direction->setIconSize(QSize(symbolSide, symbolSide));
    m_ui->clear->hide();
    setUnseen(0);
    setSizeShown(false);
    setCount(0, 0);
    showDirection();
    m_ui->count->setMinimumWidth(1); // A long text is cut off: it must not widen the window.

    const auto tell = [this] { tellFilter(); };
    connect(m_ui->text, &QLineEdit::textChanged, this, tell);
    connect(m_ui->text, &QLineEdit::returnPressed, this, &FilterBar::finished);
    for (const QComboBox* box :
        std::initializer_list<QComboBox*>{m_ui->type, m_ui->rating, m_ui->label}) {
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    }
    connect(m_ui->order, &QComboBox::currentIndexChanged, this, &FilterBar::tellOrder);
    for (QComboBox* box :
        std::initializer_list<QComboBox*>{m_ui->type, m_ui->rating, m_ui->label, m_ui->order}) {
        box->installEventFilter(this);
        box->view()->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this] {
            if (m_choosesInMenu) {
                Q_EMIT finished();
            }
        });
    }
    connect(m_ui->direction, &QToolButton::toggled, this, &FilterBar::tellOrder);
    connect(m_ui->size, &QSlider::valueChanged, this, &FilterBar::sizeChosen);
    connect(m_ui->unseen, &QToolButton::clicked, this, &FilterBar::newestWanted);
}

FilterBar::~FilterBar() = default;

void FilterBar::fillChoices()
{
    const auto add = [](QComboBox* box, const QString& text, auto value, const QIcon& icon = {}) {
        box->addItem(icon, text, QVariant::fromValue(static_cast<int>(value)));
    };
    //: choice of the filter: which photographs are shown
    add(m_ui->type, tr("All types"), ShotType::All);
    //: choice of the filter: which photographs are shown
    add(m_ui->type, tr("RAW"), ShotType::Raw);
    //: all that is neither RAW nor video
    add(m_ui->type, tr("Pictures"), ShotType::Picture);
    //: choice of the filter: which photographs are shown
    add(m_ui->type, tr("Videos"), ShotType::Video);
    for (const RatingChoice& choice : ratingChoices) {
        m_ui->rating->addItem(ratingText(choice));
    }
    //: choice of the filter: which photographs are shown
    m_ui->label->addItem(tr("Any label"), -1);
    for (const ColourLabel label : labels) {
        add(m_ui->label, labelText(label), label, labelIcon(label));
    }
    m_ui->label->setIconSize(QSize(14, 14));
    //: by what photographs are sorted
    add(m_ui->order, tr("Capture time"), ShotOrder::CaptureTime);
    //: by what photographs are sorted: the name of the file
    add(m_ui->order, tr("Name"), ShotOrder::Name);
    add(m_ui->order, tr("Time of change"), ShotOrder::Modified);
}

ShotFilter FilterBar::filter() const
{
    ShotFilter filter;
    filter.type = static_cast<ShotType>(m_ui->type->currentData().toInt());
    filter.text = m_ui->text->text().trimmed();
    const RatingChoice& rating = ratingChoices[std::max(0, m_ui->rating->currentIndex())];
    filter.ratingTest = rating.test;
    filter.stars = rating.stars;
    const int label = m_ui->label->currentData().toInt();
    if (label >= 0) {
        filter.label = static_cast<ColourLabel>(label);
    }
    return filter;
}

void FilterBar::clear()
{
    {
        // Not the text field's: its own button goes by its signal.
        const QScopedValueRollback<bool> quiet(m_isClearing, true);
        const QSignalBlocker type(m_ui->type);
        const QSignalBlocker rating(m_ui->rating);
        const QSignalBlocker label(m_ui->label);
        m_ui->text->clear();
        m_ui->type->setCurrentIndex(0);
        m_ui->rating->setCurrentIndex(0);
        m_ui->label->setCurrentIndex(0);
    }
    tellFilter();
}

void FilterBar::setOrder(ShotOrder order, bool isDescending)
{
    const int index = m_ui->order->findData(static_cast<int>(order));
    m_ui->order->setCurrentIndex(std::max(0, index));
    m_ui->direction->setChecked(isDescending);
}

void FilterBar::setCount(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    showCount();
}

void FilterBar::setCurrentHidden(bool hidden)
{
    m_isCurrentHidden = hidden;
    showCount();
}

void FilterBar::showCount()
{
    const QString count = m_shown == m_all
                              //: how many photographs there are
                              ? (m_all == 0 ? QString() : tr("%n photograph(s)", nullptr, m_all))
                              //: %1 and %2 are numbers of photographs
                              : tr("%1 of %2 shown").arg(m_shown).arg(m_all);
    m_ui->count->setText(m_isCurrentHidden ? tr("Hidden by the filter") : count);
    //: %1: "3 of 40 shown"
    const QString whole = tr("The filter hides the photograph that you look at (%1).");
    m_ui->count->setToolTip(m_isCurrentHidden ? whole.arg(count) : count);
    QPalette colours = m_ui->count->palette();
    colours.setColor(QPalette::WindowText, m_isCurrentHidden ? theme::warning : theme::quietText);
    m_ui->count->setPalette(colours);
    m_ui->count->setVisible(
        m_isCurrentHidden || width() >= leastCharsWithCount * fontMetrics().averageCharWidth());
}

QString FilterBar::countText() const
{
    return m_ui->count->text();
}

void FilterBar::setUnseen(int count)
{
    m_ui->unseen->setVisible(count > 0);
    //: %n counts photographs that have arrived unseen
    m_ui->unseen->setText(tr("%n new", "photographs that arrived unseen", count));
}

void FilterBar::setClearAction(QAction* action)
{
    m_ui->clear->setDefaultAction(action);
}

void FilterBar::setSizeRange(int least, int most)
{
    const QSignalBlocker quiet(m_ui->size);
    m_ui->size->setRange(least, most);
}

void FilterBar::setSize(int pixels)
{
    const QSignalBlocker quiet(m_ui->size);
    m_ui->size->setValue(pixels);
}

void FilterBar::setSizeShown(bool shown)
{
    m_ui->size->setVisible(shown);
}

void FilterBar::startFinding()
{
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
    m_ui->text->selectAll();
}

void FilterBar::tellFilter()
{
    if (m_isClearing) {
        return;
    }
    const ShotFilter wanted = filter();
    m_ui->clear->setVisible(!wanted.acceptsAll());
    Q_EMIT filterChanged(wanted);
}

void FilterBar::tellOrder()
{
    showDirection();
    Q_EMIT orderChanged(
        static_cast<ShotOrder>(m_ui->order->currentData().toInt()), m_ui->direction->isChecked());
}

void FilterBar::showDirection()
{
    const bool descending = m_ui->direction->isChecked();
    m_ui->direction->setIcon(
        symbolicIcon(descending ? QStringLiteral("sort-down") : QStringLiteral("sort-up")));
    //: the order: newest or last first
    const QString text = descending ? tr("Descending") :
                                    //: order in which photographs are sorted
                             tr("Ascending");
    m_ui->direction->setToolTip(text);
    m_ui->direction->setAccessibleName(text);
}

QSize FilterBar::minimumSizeHint() const
{
    const QMargins margins = m_ui->rows->contentsMargins();
    const int most = qRound(mostOfScreen * screen()->availableSize().width());
    const int whole = m_rows.wholeWidth();
    const int least = whole <= most ? whole : m_rows.foldedWidth();
    return {least + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void FilterBar::fitRows()
{
    const QMargins margins = m_ui->rows->contentsMargins();
    m_rows.fit(width() - margins.left() - margins.right());
}

bool FilterBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fitRows(); // A part came or went, or got other words.
    }
    return QFrame::event(event);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitRows();
    m_ui->clear->setToolButtonStyle(width() < leastCharsWithWords * fontMetrics().averageCharWidth()
                                        ? Qt::ToolButtonIconOnly
                                        : Qt::ToolButtonTextBesideIcon);
    showCount();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isBox = qobject_cast<QComboBox*>(watched) != nullptr;
    if (event->type() == QEvent::Show && !isBox) {
        m_choosesInMenu = true;
    } else if (isBox && (event->type() == QEvent::KeyPress || event->type() == QEvent::Wheel)) {
        m_choosesInMenu = false; // Unless this very key opens the menu.
    } else if (watched == m_ui->text && event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_ui->text->clear();
        Q_EMIT finished();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace skein
