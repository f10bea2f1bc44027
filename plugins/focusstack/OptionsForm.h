// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StackOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace skein {
class PluginOptions;
}

namespace skein::focusstack {

/** The options of a stack as controls; for the dialog and for the preferences. */
class OptionsForm final : public QWidget
{
    Q_OBJECT

public:
    /** @p rows make a page of the preferences of it; null: it is a part of a dialog. */
    explicit OptionsForm(
        const StackOptions& options, PluginOptions* rows = nullptr, QWidget* parent = nullptr);

    StackOptions options() const;
    /** Without a signal. */
    void setOptions(const StackOptions& options);

Q_SIGNALS:
    void changed();

private:
    void addFile();
    void addFrames();
    void add(const QString& label, QWidget* control, const QString& explanation);

    PluginOptions* m_rows;
    QFormLayout* m_form = nullptr; ///< Of a dialog.
    // In the order in which Tab comes to them.
    QComboBox* m_kind;
    QSpinBox* m_quality;
    QComboBox* m_depth;
    QCheckBox* m_align;
    QCheckBox* m_preferRaw;
};

} // namespace skein::focusstack
