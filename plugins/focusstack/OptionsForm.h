// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StackOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace skein::focusstack {

/** The options of a stack as controls; for the dialog and for the preferences. */
class OptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(const StackOptions& options, QWidget* parent = nullptr);

    StackOptions options() const;

Q_SIGNALS:
    void changed();

private:
    void addFile(const StackOptions& options);
    void addDepth(const StackOptions& options);
    void showWhatIsCarried();

    QComboBox* m_kind;
    QSpinBox* m_quality;
    QCheckBox* m_align;
    QComboBox* m_depth;
    QCheckBox* m_preferRaw;
    QLabel* m_carried;
};

} // namespace skein::focusstack
