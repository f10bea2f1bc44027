// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"
#include "viewer/ColourManager.h"

#include <QObject>
#include <QPointer>

class QWidget;
class QWindow;

namespace skein {

/**
 * Finds for a widget how pictures are to be converted for the screen it is on, and tells when that
 * changes: it is moved to another monitor, or the ColourManager it inherits changes. Without one
 * nothing is converted. Lives on the GUI thread; borrows the widget, which owns it.
 */
class ViewColours final : public QObject
{
    Q_OBJECT

public:
    explicit ViewColours(QWidget& view);

    [[nodiscard]] ColourTransform transform(
        const ColourProfile& source, Proofing proofing = Proofing::AsChosen) const;

Q_SIGNALS:
    /** transform() may answer something else. */
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void attach();

    QWidget& m_view;
    QPointer<ColourManager> m_manager;
    QPointer<QWindow> m_window;
};

} // namespace skein
