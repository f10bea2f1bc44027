// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MaskSection.h"

#include "analysis/CommonRatios.h"
#include "viewer/ViewOptions.h"
#include "widgets/PanelRows.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSlider>

namespace skein {

namespace {
constexpr int listHeight = 148;
constexpr int rowSpace = 8;
constexpr int refusalMargin = 4;
} // namespace

MaskSection::MaskSection(ViewOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
{
    QFormLayout* form = panelrows::form(this);
    setWhatsThis(tr("What a crop to another aspect ratio would keep. A check mark chooses a ratio, "
                    "several are shown as outlines; your own can be typed. The mask is only shown: "
                    "photographs keep all they have."));
    m_shown = panelrows::check(form, tr("Show the mask"));
    m_list = new QListWidget(this);
    m_list->setFixedHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    //: name of a list, for screen readers
    m_list->setAccessibleName(tr("Aspect ratios"));
    m_list->setToolTip(tr("Several at once are shown as outlines."));
    form->addRow(m_list);
    m_typed = new QLineEdit(this);
    m_typed->setPlaceholderText(tr("Another one, like 2.35:1"));
    m_typed->setAccessibleName(tr("Another aspect ratio"));
    form->addRow(m_typed);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    QPalette red = m_refusal->palette();
    red.setColor(QPalette::WindowText, theme::error);
    m_refusal->setPalette(red);
    m_refusal->setAutoFillBackground(true);
    m_refusal->setMargin(refusalMargin);
    m_refusal->hide();
    m_typed->installEventFilter(this);
    //: how the mask looks: shade or outline
    m_look = panelrows::choice(form, tr("Drawn as"));
    //: darkens what lies outside of the mask
    m_look->addItem(tr("Shade"));
    //: only the edge of the mask
    m_look->addItem(tr("Outline"));
    //: a number of per cent
    m_opacity = panelrows::slider(form, tr("Opacity"), 0, 100,
        //: a percentage; %1 is a number
        tr("%1 %"));
    m_turns = panelrows::check(form, tr("Turn for upright pictures"),
        tr("Turns masks that are wider than high when the picture is higher than wide."));

    connect(m_shown, &QCheckBox::toggled, &options, &ViewOptions::setMaskShown);
    connect(m_list, &QListWidget::itemChanged, this, &MaskSection::takeList);
    connect(m_list, &QListWidget::itemClicked, this, &MaskSection::finished); // Not by its keys.
    connect(m_typed, &QLineEdit::returnPressed, this, &MaskSection::takeTyped);
    connect(m_typed, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_look, &QComboBox::activated, this, [this](int index) {
        MaskOptions mask = m_options.mask();
        mask.look = index == 1 ? MaskLook::Outline : MaskLook::Shade;
        m_options.setMask(mask);
        Q_EMIT finished();
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        MaskOptions mask = m_options.mask();
        mask.opacity = value;
        m_options.setMask(mask);
    });
    connect(m_turns, &QCheckBox::toggled, this, [this](bool turns) {
        MaskOptions mask = m_options.mask();
        mask.mask.turnsForPortrait = turns;
        m_options.setMask(mask);
    });
    connect(&options, &ViewOptions::maskChanged, this, &MaskSection::showOptions);
    connect(&options, &ViewOptions::maskChanged, this, &MaskSection::forgetRefused);
    connect(m_list, &QListWidget::itemClicked, this, &MaskSection::forgetRefused);
    connect(&options, &ViewOptions::ownRatiosChanged, this, &MaskSection::fillList);
    fillList();
}

void MaskSection::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_ratios.clear();
    for (const CommonRatio& common : commonRatios()) {
        addToList(common.ratio, common.name);
    }
    for (const AspectRatio& ratio : m_options.ownRatios()) {
        addToList(ratio, {});
    }
    for (const AspectRatio& ratio : m_options.mask().mask.ratios) {
        if (!m_ratios.contains(ratio)) {
            addToList(ratio, {}); // Kept from a time when it was remembered.
        }
    }
    showOptions();
}

void MaskSection::addToList(const AspectRatio& ratio, const QString& name)
{
    m_ratios.append(ratio);
    const QString numbers = ratio.displayText(locale());
    //: an aspect ratio and what it is called: "1.85:1  Cinema"
    const QString text = name.isEmpty() ? numbers : tr("%1   %2").arg(numbers, name);
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setToolTip(text); // A narrow panel cuts it off.
    item->setSizeHint({0, m_list->fontMetrics().height() + rowSpace});
}

void MaskSection::showOptions()
{
    const MaskOptions& options = m_options.mask();
    const QSignalBlocker quietShown(m_shown);
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietTurns(m_turns);
    m_shown->setChecked(options.isShown);
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isOn = options.mask.ratios.contains(m_ratios.at(row));
        m_list->item(row)->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    if (!options.mask.ratios.isEmpty()) {
        const auto row = static_cast<int>(m_ratios.indexOf(options.mask.ratios.first()));
        m_list->scrollToItem(m_list->item(row));
    }
    m_look->setCurrentIndex(options.look == MaskLook::Outline ? 1 : 0);
    m_opacity->setValue(options.opacity); // Comes back as what the options have already.
    m_opacity->setEnabled(options.look == MaskLook::Shade);
    m_turns->setChecked(options.mask.turnsForPortrait);
}

void MaskSection::takeList()
{
    MaskOptions mask = m_options.mask();
    QList<AspectRatio> checked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            checked.append(m_ratios.at(row));
        }
    }
    const bool isMore = checked.size() > mask.mask.ratios.size();
    mask.mask.ratios = checked;
    mask.isShown = (mask.isShown || isMore) && !checked.isEmpty();
    m_options.setMask(mask);
}

void MaskSection::takeTyped()
{
    const auto ratio = AspectRatio::parse(m_typed->text(), locale());
    if (!ratio) {
        refuse(ratio.error().message);
        return;
    }
    m_refusal->hide();
    m_typed->clear();
    m_options.addOwnRatio(*ratio);
    MaskOptions mask = m_options.mask();
    mask.mask.ratios = {*ratio};
    mask.isShown = true;
    m_options.setMask(mask);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_ratios.at(row) == *ratio) {
            m_list->scrollToItem(m_list->item(row));
        }
    }
    Q_EMIT finished();
}

void MaskSection::refuse(const QString& reason)
{
    m_refusal->setText(reason);
    placeRefusal();
    m_refusal->raise();
    m_refusal->show();
}

void MaskSection::forgetRefused()
{
    if (!m_refusal->isHidden()) {
        m_refusal->hide();
        m_typed->clear();
    }
}

void MaskSection::placeRefusal()
{
    const QRect field = m_typed->geometry();
    m_refusal->setGeometry(
        field.left(), field.bottom() + 1, field.width(), m_refusal->heightForWidth(field.width()));
}

void MaskSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeRefusal();
}

bool MaskSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // Who looks into another window comes back.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            forgetRefused();
        }
    } else if (event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_refusal->hide();
        m_typed->clear();
        Q_EMIT finished();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace skein
