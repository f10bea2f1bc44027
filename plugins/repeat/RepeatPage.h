// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;

namespace skein {
class PluginSettings;
}

namespace skein::repeat {

/** The page of the preferences. What is chosen takes effect at once. Borrows the settings. */
class RepeatPage final : public QWidget
{
    Q_OBJECT

public:
    /** @p changed is called when something was chosen. */
    RepeatPage(PluginSettings& settings, std::function<void()> changed, QWidget* parent);

private:
    void keep();

    PluginSettings& m_settings;
    const std::function<void()> m_changed;
    QComboBox* m_count;
    QCheckBox* m_panel;
};

} // namespace skein::repeat
