// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutlineFilter.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QSlider;

namespace skein::headoutline {

/** How the outline looks, as controls; for the dialog and for the preferences. */
class LookForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LookForm(QWidget* parent = nullptr);

    OutlineLook look() const;
    /** Without a signal. */
    void setLook(const OutlineLook& look);

Q_SIGNALS:
    void changed(const OutlineLook& look);

private:
    QSlider* addSlider(QFormLayout* form, const QString& label, int least, int most);

    QSlider* m_contrast;
    QSlider* m_coarseness;
    QSlider* m_desaturation;
    QCheckBox* m_inverted;
};

} // namespace skein::headoutline
