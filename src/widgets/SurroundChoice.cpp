// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SurroundChoice.h"

#include "viewer/Surround.h"
#include "widgets/ColourButton.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace skein {

namespace {
constexpr int gap = 6;
enum Kind { AsTheTheme, Own };
} // namespace

SurroundChoice::SurroundChoice(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_button(new ColourButton(name, this))
{
    m_kind->setAccessibleName(name);
    m_kind->setWhatsThis(tr("The surroundings of a photograph change how bright it seems."));
    m_kind->addItems({//: choice: the colour around the picture is that of the theme
        tr("As the theme"),
        //: choice: a colour of one's own around the picture
        tr("This colour")});
    m_button->setAlphaChosen(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_kind);
    layout->addWidget(m_button);
    layout->addStretch(1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        // One's own begins with what is seen now.
        setColour(kind == Own ? Surround::in(palette()).ground : QColor());
        Q_EMIT chosen(m_colour);
    });
    connect(m_button, &ColourButton::chosen, this, [this](const QColor& colour) {
        setColour(colour);
        Q_EMIT chosen(colour);
    });
    present({});
}

void SurroundChoice::setColour(const QColor& colour)
{
    if (m_colour != colour) {
        present(colour);
    }
}

void SurroundChoice::present(const QColor& colour)
{
    m_colour = colour;
    m_kind->setCurrentIndex(colour.isValid() ? Own : AsTheTheme);
    m_button->setEnabled(colour.isValid());
    m_button->setColour(colour.isValid() ? colour : Surround::in(palette()).ground);
}

void SurroundChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        present(m_colour); // The theme's may be another one.
    }
}

} // namespace skein
