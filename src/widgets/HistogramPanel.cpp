// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramPanel.h"

#include "base/NumberText.h"
#include "widgets/ActionCollection.h"
#include "widgets/ChoiceBox.h"
#include "widgets/SharpnessRow.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr int indent = 6;
constexpr int leastChars = 9; // "Histogram", whole also in large letters.

/** "−3.4", of the same width whatever the sign. */
QString labNumber(double value)
{
    return withMinusSign(QLocale().toString(value, 'f', 1));
}

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

} // namespace

HistogramPanel::HistogramPanel(const ActionCollection& actions, QWidget* parent)
    : QWidget(parent)
    , m_view(new HistogramView(this))
    , m_kinds(new ChoiceBox(this))
    , m_values(new QLabel(this))
    , m_sharpness(new SharpnessRow(this))
{
    // In the order of ScopeKind.
    //: how the picture's brightness is shown
    m_kinds->addItems({tr("Histogram"),
        //: how the picture's brightness is shown
        tr("Waveform"),
        //: how the picture's brightness is shown: three waveforms beside each other
        tr("RGB parade"),
        //: how the picture's brightness is shown: from the sensor's own data
        tr("RAW data")});
    m_kinds->setMinimumContentsLength(leastChars);
    m_kinds->setAccessibleName(tr("What is shown of the exposure"));
    m_kinds->setWhatsThis(tr("How the brightness of the picture is shown: as a histogram, as a "
                             "waveform that keeps left and right, for each colour, or as the "
                             "sensor measured it."));
    connect(m_kinds, &ChoiceBox::activated, this,
        [this](int index) { Q_EMIT kindChosen(static_cast<ScopeKind>(index)); });
    m_view->setAccessibleName(tr("Histogram"));
    m_values->setAccessibleName(tr("Pixel under the pointer"));
    m_values->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Fixed); // It takes two lines instead.
    m_values->setContentsMargins(indent, 2, indent, 0);
    m_values->setToolTip(tr("Red, green and blue as they are in the picture, from 0 to 255, and "
                            "the colour they stand for as CIE L*a*b* (D50)."));

    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(indent, 4, indent, 4);
    choices->setSpacing(2);
    choices->addWidget(m_kinds, 1);
    //: on a small button: logarithmic scale
    actions[ActionId::HistogramScale]->setIconText(tr("Log"));
    //: on a small button: a curve of its own for each colour
    actions[ActionId::HistogramSeparate]->setIconText(tr("Split"));
    choices->addWidget(buttonFor(actions[ActionId::HistogramScale], this));
    choices->addWidget(buttonFor(actions[ActionId::HistogramSeparate], this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choices);
    layout->addWidget(m_view);
    layout->addWidget(m_values);
    layout->addWidget(m_sharpness);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setPointer(std::nullopt, {});
    m_sharpness->clear();
}

void HistogramPanel::setKind(ScopeKind kind)
{
    m_kinds->setCurrentIndex(static_cast<int>(kind));
    m_view->setKind(kind);
    m_view->setAccessibleName(m_kinds->currentText());
}

void HistogramPanel::setLow(bool low)
{
    m_view->setLow(low);
}

void HistogramPanel::setPointer(const std::optional<ScopePointer>& pointer, const LabColour& lab)
{
    m_view->setPointer(pointer);
    m_pointer = pointer;
    m_lab = lab;
    showValues();
}

void HistogramPanel::showValues()
{
    QString rgb = tr("R –  G –  B –"); // in place of the values of the pixel under the pointer
    QString lab = tr("L* –  a* –  b* –");
    //: values of a pixel: red, green, blue
    const QString rgbValues = tr("R %1  G %2  B %3");
    //: values of a pixel: lightness and colour by CIE L*a*b*
    const QString labValues = tr("L* %1  a* %2  b* %3");
    if (m_pointer) {
        const QRgb colour = m_pointer->colour;
        rgb = rgbValues.arg(qRed(colour)).arg(qGreen(colour)).arg(qBlue(colour));
        lab = labValues.arg(labNumber(m_lab.l), labNumber(m_lab.a), labNumber(m_lab.b));
    }
    // By the longest there can be, so that nothing moves with the pointer.
    constexpr int mostRgb = 255;
    constexpr double mostLab = -100;
    const QString between = QStringLiteral("   ");
    const QString longest =
        rgbValues.arg(mostRgb).arg(mostRgb).arg(mostRgb) + between +
        labValues.arg(labNumber(mostLab), labNumber(mostLab), labNumber(mostLab));
    const bool fits = fontMetrics().horizontalAdvance(longest) <= width() - 2 * indent;
    m_values->setText(rgb + (fits ? between : QStringLiteral("\n")) + lab);
}

void HistogramPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showValues();
}

void HistogramPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showValues();
    }
}

void HistogramPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shownChanged(true);
}

void HistogramPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT shownChanged(false);
}

} // namespace skein
