// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace skein {

class HistogramPanel;

/**
 * Leaves room for the camera's settings where the panel at the side is low, as in a window of 1024
 * by 700: exposure, ISO and white balance are to be seen without scrolling. The histogram is lower
 * there, and the buttons that move the lens are shown while live view is on. Borrows its parts,
 * which must outlive it. Lives on the GUI thread.
 */
class PanelRoom final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget& side;
        HistogramPanel& histogram;
        QWidget& focusRow;
        const QAction& liveView; ///< Checked while it is on.
    };

    explicit PanelRoom(const Parts& parts, QObject* parent = nullptr);

    /** Whether the buttons that move the lens are of any use. */
    void setFocusOffered(bool offered);
    [[nodiscard]] bool isLow() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    const Parts m_parts;
    bool m_isFocusOffered = false;
};

} // namespace skein
