// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/LabReader.h"
#include "widgets/HistogramView.h"

#include <QWidget>

class QLabel;

namespace skein {

class ActionCollection;
class ChoiceBox;
class SharpnessRow;

/**
 * The instruments above the panels: histogram, waveform or RAW data, what the pixel under the
 * pointer is in RGB and L*a*b*, and the sharpness. Lives on the GUI thread.
 */
class HistogramPanel final : public QWidget
{
    Q_OBJECT

public:
    /** Takes the commands for scale and arrangement from @p actions, for its buttons. */
    explicit HistogramPanel(const ActionCollection& actions, QWidget* parent = nullptr);

    [[nodiscard]] HistogramView& view() { return *m_view; }
    [[nodiscard]] SharpnessRow& sharpness() { return *m_sharpness; }

    void setKind(ScopeKind kind);
    /** Leaves room for what is below. */
    void setLow(bool low);
    /** What is under the pointer and its L*a*b* values; nothing: no pixel is. */
    void setPointer(const std::optional<ScopePointer>& pointer, const LabColour& lab);

Q_SIGNALS:
    void kindChosen(skein::ScopeKind kind);
    /** It can be seen now, or no more: nothing needs to be counted then. */
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    void showValues();

    HistogramView* m_view;
    ChoiceBox* m_kinds;
    QLabel* m_values;
    std::optional<ScopePointer> m_pointer;
    LabColour m_lab;
    SharpnessRow* m_sharpness;
};

} // namespace skein
