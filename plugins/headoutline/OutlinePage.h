// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace skein {
class PluginOptions;
class PluginSettings;
} // namespace skein

namespace skein::headoutline {

class LookForm;

/** The page of the preferences: what photographs begin with. Borrows the settings. */
class OutlinePage final : public QWidget
{
    Q_OBJECT

public:
    /** @p rows make it look like the other pages. */
    OutlinePage(PluginOptions& rows, PluginSettings& settings, QWidget* parent);

    /** Shows what is stored now; stores nothing. */
    void showStored();

private:
    void store();

    PluginSettings& m_settings;
    LookForm* m_look;
    QComboBox* m_firstRow;
    QSpinBox* m_side;
    bool m_isShowing = false; ///< What changes is not the photographer's doing.
};

} // namespace skein::headoutline
