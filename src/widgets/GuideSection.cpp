// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/GuideSection.h"

#include "viewer/ViewOptions.h"
#include "widgets/ColourButton.h"
#include "widgets/PanelRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace skein {

namespace {

void setRowVisible(QFormLayout* form, QWidget* field, bool visible)
{
    field->setVisible(visible);
    form->labelForField(field)->setVisible(visible);
}

} // namespace

GuideSection::GuideSection(ViewOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_form(panelrows::form(this))
{
    setWhatsThis(tr("Lines that help to compose: thirds, diagonals, spirals and grids, over live "
                    "view and photographs. They are only shown and never saved."));
    makeRows();
    connectRows();
    connect(&options, &ViewOptions::guidesChanged, this, &GuideSection::showOptions);
    showOptions();
}

void GuideSection::makeRows()
{
    m_shown = panelrows::check(m_form, tr("Show the guides"));
    //: the kind of guides: thirds, diagonals, ...
    m_kind = panelrows::choice(m_form, tr("Kind"));
    for (const GuideKind kind : allGuideKinds) {
        if (kind != GuideKind::None) {
            m_kind->addItem(guideKindText(kind), guideKindName(kind));
        }
    }
    //: the corner in which the golden spiral ends
    m_corner = panelrows::choice(m_form, tr("Ends at"));
    //: a corner of the picture, from which the golden spiral begins
    m_corner->addItems({tr("Bottom right"),
        //: a corner of the picture, from which the golden spiral begins
        tr("Bottom left"),
        //: a corner of the picture, from which the golden spiral begins
        tr("Top left"),
        //: a corner of the picture, from which the golden spiral begins
        tr("Top right")});
    //: label of a number: columns of the grid
    m_columns = panelrows::number(m_form, tr("Columns"), 1, Guide::maxParts);
    //: label of a number: rows of the grid
    m_rows = panelrows::number(m_form, tr("Rows"), 1, Guide::maxParts);
    m_colour = new ColourButton(tr("Colour of the guides"), this);
    m_colour->setAlphaChosen(true);
    //: label of a choice: the colour of the guides
    m_form->addRow(tr("Colour"), m_colour);
    //: unit of a line's width
    m_width = panelrows::number(m_form, tr("Width"), 1, maxGuideWidth,
        //: pixels, behind a number
        tr(" px"));
    m_follows = panelrows::check(m_form, tr("Follow the mask"),
        tr("Draws the guides over what the mask keeps, instead of over the whole picture."));
}

template<typename Change>
void GuideSection::change(Change change)
{
    GuideOptions guides = m_options.guides();
    change(guides);
    m_options.setGuides(guides);
}

void GuideSection::connectRows()
{
    connect(m_shown, &QCheckBox::toggled, &m_options, &ViewOptions::setGuidesShown);
    connect(m_kind, &QComboBox::activated, this, [this] {
        change([this](GuideOptions& guides) {
            guides.guide.kind = guideKindFromName(m_kind->currentData().toString());
            guides.isShown = true;
        });
        Q_EMIT finished();
    });
    connect(m_corner, &QComboBox::activated, this, [this](int index) {
        change([index](GuideOptions& guides) { guides.guide.eye = static_cast<SpiralEye>(index); });
        Q_EMIT finished();
    });
    connect(m_columns, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](GuideOptions& guides) { guides.guide.columns = value; });
    });
    connect(m_rows, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](GuideOptions& guides) { guides.guide.rows = value; });
    });
    connect(m_width, &QSpinBox::valueChanged, this,
        [this](int value) { change([value](GuideOptions& guides) { guides.width = value; }); });
    connect(m_colour, &ColourButton::chosen, this, [this](const QColor& colour) {
        change([&colour](GuideOptions& guides) { guides.colour = colour; });
    });
    connect(m_follows, &QCheckBox::toggled, this, [this](bool follows) {
        change([follows](GuideOptions& guides) { guides.followsMask = follows; });
    });
}

void GuideSection::showOptions()
{
    const GuideOptions& options = m_options.guides();
    const QSignalBlocker quietShown(m_shown);
    const QSignalBlocker quietColumns(m_columns);
    const QSignalBlocker quietRows(m_rows);
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietFollows(m_follows);
    m_shown->setChecked(options.isShown);
    m_kind->setCurrentIndex(m_kind->findData(guideKindName(options.guide.kind)));
    m_corner->setCurrentIndex(static_cast<int>(options.guide.eye));
    m_columns->setValue(options.guide.columns);
    m_rows->setValue(options.guide.rows);
    m_colour->setColour(options.colour);
    m_width->setValue(options.width);
    m_follows->setChecked(options.followsMask);
    setRowVisible(m_form, m_corner, options.guide.kind == GuideKind::GoldenSpiral);
    setRowVisible(m_form, m_columns, options.guide.kind == GuideKind::Grid);
    setRowVisible(m_form, m_rows, options.guide.kind == GuideKind::Grid);
}

} // namespace skein
