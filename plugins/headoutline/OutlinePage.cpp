// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutlinePage.h"

#include "LookForm.h"
#include "OutlineOptions.h"

#include "plugin/PluginOptions.h"

#include <QComboBox>
#include <QSpinBox>

namespace skein::headoutline {

OutlinePage::OutlinePage(PluginOptions& rows, PluginSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_look(new LookForm(this))
    , m_firstRow(new QComboBox(this))
    , m_side(new QSpinBox(this))
{
    constexpr int sideStep = 100;
    //: choice: where the numbers begin
    m_firstRow->addItem(tr("Back row"));
    //: choice: where the numbers begin
    m_firstRow->addItem(tr("Front row"));
    m_side->setRange(OutlineOptions::leastPageSide, OutlineOptions::mostPageSide);
    m_side->setSingleStep(sideStep);
    //: behind a number
    m_side->setSuffix(tr(" pixels"));
    //: title above options: of photographs that are opened for the first time
    rows.addTitle(*this, tr("What a new photograph begins with"));
    m_look->addTo(rows, *this);
    rows.addOption(*this,
        //: label of a choice: which row is numbered first
        {tr("Number &first:"),
            tr("Whether number 1 stands in the back row or in the front row; each row is counted "
               "from left to right."),
            m_firstRow});
    //: title above options: pages for a web browser
    rows.addTitle(*this, tr("Web pages"));
    rows.addOption(*this,
        {tr("&Pictures of web pages:"),
            tr("The longer side of photograph and outline on the page. Outlines that are saved as "
               "pictures always have the size of the photograph."),
            m_side});
    showStored();
    connect(m_look, &LookForm::changed, this, &OutlinePage::store);
    connect(m_firstRow, &QComboBox::currentIndexChanged, this, &OutlinePage::store);
    connect(m_side, &QSpinBox::valueChanged, this, &OutlinePage::store);
}

void OutlinePage::showStored()
{
    m_isShowing = true;
    const OutlineOptions options = OutlineOptions::stored(m_settings);
    m_look->setLook(options.look);
    m_firstRow->setCurrentIndex(static_cast<int>(options.firstRow));
    m_side->setValue(options.pageSide);
    m_isShowing = false;
}

void OutlinePage::store()
{
    if (m_isShowing) {
        return;
    }
    OutlineOptions changed;
    changed.look = m_look->look();
    changed.firstRow = static_cast<FirstRow>(m_firstRow->currentIndex());
    changed.pageSide = m_side->value();
    changed.store(m_settings);
}

} // namespace skein::headoutline
