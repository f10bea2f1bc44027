// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OverlaySection.h"

#include "viewer/Overlays.h"
#include "widgets/PanelRows.h"
#include "widgets/SymbolicIcon.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <cmath>

namespace skein {

namespace {
constexpr int listHeight = 74;

int percentOf(double part)
{
    return static_cast<int>(std::lround(part * 100));
}
} // namespace

OverlaySection::OverlaySection(Overlays& overlays, QWidget* parent)
    : QWidget(parent)
    , m_overlays(overlays)
{
    QFormLayout* form = panelrows::form(this);
    setWhatsThis(
        tr("Other pictures, half transparent, over this one: to put a product where it stood "
           "before, or to fit a layout. Size and place are per cent of the picture below."));
    m_shown = panelrows::check(form, tr("Show the overlay"));
    m_list = new QListWidget(this);
    m_list->setFixedHeight(listHeight);
    m_list->setAccessibleName(tr("Pictures of the overlay"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    form->addRow(m_list);
    addButtons(form);
    //: a number of per cent
    m_opacity = panelrows::slider(form, tr("Opacity"), 0, 100,
        //: a percentage; %1 is a number
        tr("%1 %"));
    //: percent, behind a number
    const QString percent = tr(" %");
    m_scale =
        //: how large the overlay is
        panelrows::number(form, tr("Size"), Overlays::leastScale, Overlays::mostScale, percent);
    m_right = panelrows::number(form, tr("To the right"), -100, 100, percent);
    //: label of a number: how far the overlay is moved downwards, in percent of its height
    m_down = panelrows::number(form, tr("Down"), -100, 100, percent);
    m_right->setToolTip(tr("Or drag the overlay in the picture with the Alt key held down."));
    m_down->setToolTip(m_right->toolTip());
    //: button: puts the overlay back to where it fits
    m_centre = new QPushButton(tr("Fit Again"), this);
    m_centre->setToolTip(tr("Puts the overlay back into the middle, at its first size."));
    m_centre->setFocusPolicy(Qt::TabFocus);
    form->addRow(QString(), m_centre);
    m_split = panelrows::check(form, tr("Only beside a line"),
        tr("Shows the overlay on one side of a line that can be dragged in the picture."));

    connect(m_shown, &QCheckBox::toggled, &overlays, &Overlays::setShown);
    connect(m_opacity, &QSlider::valueChanged, this, &OverlaySection::takeRows);
    for (QSpinBox* box : {m_scale, m_right, m_down}) {
        connect(box, &QSpinBox::valueChanged, this, &OverlaySection::takeRows);
    }
    connect(m_split, &QCheckBox::toggled, this, &OverlaySection::takeRows);
    connect(m_centre, &QPushButton::clicked, this, [this] {
        OverlayOptions options = m_overlays.options();
        options.scale = OverlayOptions().scale;
        options.offset = {};
        m_overlays.setOptions(options);
    });
    connect(&overlays, &Overlays::overlaysChanged, this, &OverlaySection::showList);
    connect(&overlays, &Overlays::optionsChanged, this, &OverlaySection::showOptions);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    showList();
    showOptions();
}

void OverlaySection::addButtons(QFormLayout* form)
{
    auto* row = new QHBoxLayout;
    const auto button = [this, row](const QString& text, const QString& toolTip) {
        auto* made = new QPushButton(text, this);
        made->setToolTip(toolTip);
        made->setFocusPolicy(Qt::TabFocus);
        row->addWidget(made);
        return made;
    };
    //: button: lays the selected photographs over the picture
    QPushButton* selected = button(tr("Add Selected"), tr("Lays the selected photographs over."));
    QPushButton* file = button(
        //: button
        tr("Add File…"), tr("Lays a file over: a layout or a cover with transparent parts."));
    //: button: takes the chosen pictures off the overlay
    m_remove = button(tr("Remove"), tr("Takes the chosen pictures off the overlay."));
    form->addRow(row);
    connect(selected, &QPushButton::clicked, this, &OverlaySection::selectedWanted);
    connect(file, &QPushButton::clicked, this, &OverlaySection::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (const QListWidgetItem* item : m_list->selectedItems()) {
            paths.append(item->data(Qt::UserRole).toString());
        }
        for (const QString& path : std::as_const(paths)) {
            m_overlays.remove(path);
        }
    });
}

void OverlaySection::chooseFiles()
{
    auto* dialog = new QFileDialog(window(), tr("Add to the Overlay"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, &m_overlays, &Overlays::add);
    dialog->open();
}

void OverlaySection::showList()
{
    m_list->clear();
    for (const Overlay& overlay : m_overlays.all()) {
        auto* item = new QListWidgetItem(QFileInfo(overlay.path).fileName(), m_list);
        item->setData(Qt::UserRole, overlay.path);
        item->setToolTip(overlay.problem.isEmpty() ? overlay.path : overlay.problem);
        if (!overlay.problem.isEmpty()) {
            item->setIcon(symbolicIcon(QStringLiteral("warning")));
            item->setData(Qt::AccessibleDescriptionRole, overlay.problem);
        }
    }
    m_remove->setEnabled(false);
}

void OverlaySection::showOptions()
{
    const OverlayOptions& options = m_overlays.options();
    m_isShowing = true;
    m_shown->setChecked(options.isShown);
    m_opacity->setValue(options.opacity);
    m_scale->setValue(options.scale);
    m_right->setValue(percentOf(options.offset.x()));
    m_down->setValue(percentOf(options.offset.y()));
    m_split->setChecked(options.isSplit);
    m_isShowing = false;
}

void OverlaySection::takeRows()
{
    if (m_isShowing) {
        return; // What stands in the options may be finer than the rows can show.
    }
    OverlayOptions options = m_overlays.options();
    options.opacity = m_opacity->value();
    options.scale = m_scale->value();
    // Only what was changed here: dragging is finer than whole per cent.
    if (percentOf(options.offset.x()) != m_right->value()) {
        options.offset.setX(m_right->value() / 100.0);
    }
    if (percentOf(options.offset.y()) != m_down->value()) {
        options.offset.setY(m_down->value() / 100.0);
    }
    options.isSplit = m_split->isChecked();
    m_overlays.setOptions(options);
}

} // namespace skein
