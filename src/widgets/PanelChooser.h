// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QTabWidget;

namespace skein {

/**
 * Behind tabs that do not all fit: a button with the list of them. Not there while they fit; their
 * full titles are their tool tips in any case. Belongs to its tabs, in whose corner it stands. GUI
 * thread.
 */
class PanelChooser final : public QToolButton
{
    Q_OBJECT

public:
    explicit PanelChooser(QTabWidget& tabs);

    /** Looks whether the tabs fit; soon after they, or their room, became others. */
    void fitSoon();

Q_SIGNALS:
    /** All tabs beside each other need @p width. */
    void widthWanted(int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fill();

    QTabWidget& m_tabs;
    bool m_isFitting = false; ///< It was ordered.
};

} // namespace skein
