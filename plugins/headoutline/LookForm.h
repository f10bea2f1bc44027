// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutlineFilter.h"

#include <QCoreApplication>
#include <QObject>

class QCheckBox;
class QFormLayout;
class QWidget;

namespace skein {
class PluginOptions;
}

namespace skein::headoutline {

class ValueSlider;

/** How the outline looks, as controls on a widget: in the dialog and in the preferences. A child of
 * the widget. */
class LookForm final : public QObject
{
    Q_OBJECT

public:
    /** The controls are children of @p owner, and lie nowhere yet. */
    explicit LookForm(QWidget* owner);

    /** In a dialog, each below the other. */
    void layOut(QFormLayout& form);
    /** On a page of the preferences, each with its explanation. */
    void addTo(PluginOptions& rows, QWidget& page);
    void setEnabled(bool enabled);

    OutlineLook look() const;
    /** Without a signal. */
    void setLook(const OutlineLook& look);

Q_SIGNALS:
    void changed(const skein::headoutline::OutlineLook& look);

private:
    struct Row
    {
        QString label;
        QString explanation;
        QWidget* control;
    };

    QList<Row> rows() const;

    ValueSlider* m_contrast;
    ValueSlider* m_coarseness;
    ValueSlider* m_desaturation;
    QCheckBox* m_inverted;
};

} // namespace skein::headoutline
