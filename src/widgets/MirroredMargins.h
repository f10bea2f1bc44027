// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QObject>

class QLayout;
class QWidget;

namespace skein {

/**
 * Keeps the margins of a widget, or of the layout in it, on the side where reading begins: Qt
 * mirrors layouts, but not their margins. Lives with the widget, on the GUI thread.
 */
class MirroredMargins final : public QObject
{
    Q_OBJECT

public:
    /** Gives @p widget these margins, as they are where one reads from the left. */
    MirroredMargins(QWidget& widget, QMargins margins);
    /** Keeps those that the layout of @p widget has now. */
    explicit MirroredMargins(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MirroredMargins(QWidget& widget, QLayout* layout, QMargins margins);
    void apply();

    QWidget& m_widget;
    QLayout* m_layout; ///< Null: the margins are the widget's own.
    QMargins m_margins;
};

} // namespace skein
