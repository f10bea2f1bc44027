// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;

namespace skein {
class PluginOptions;
class PluginSettings;
} // namespace skein

namespace skein::repeat {

/** The page of the preferences. What is chosen takes effect at once. Borrows the settings. */
class RepeatPage final : public QWidget
{
    Q_OBJECT

public:
    /** @p rows make it look like the other pages; @p changed is called when something was chosen.
     */
    RepeatPage(PluginOptions& rows, PluginSettings& settings, std::function<void()> changed,
        QWidget* parent);

    /** Shows what is stored now; stores nothing. */
    void showStored();

private:
    void keep();

    PluginSettings& m_settings;
    const std::function<void()> m_changed;
    QComboBox* m_count;
    QCheckBox* m_panel;
    bool m_isShowing = false; ///< What changes is not the photographer's doing.
};

} // namespace skein::repeat
