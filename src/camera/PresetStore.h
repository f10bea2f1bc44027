// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "camera/SettingPreset.h"

namespace skein {

/**
 * The presets that are kept, per model of camera, in the preferences. What is stored and cannot be
 * read counts as none. Borrows the settings; on their thread.
 */
class PresetStore final
{
public:
    /** Where the settings keep them. */
    inline static const SettingKey<QString> key{"camera/presets", {}};
    /** What @p settings keep with @p others, kept in the same way by somebody else; of those with
     * one name for one model, theirs. */
    [[nodiscard]] static QString merged(const Settings& settings, const QString& others);

    explicit PresetStore(Settings& settings)
        : m_settings(settings)
    {}

    /** Sorted by name. */
    [[nodiscard]] QList<SettingPreset> presets(const QString& model) const;
    /** Keeps @p preset; one of the same name is replaced. */
    void save(const QString& model, const SettingPreset& preset);
    /** False when there is no preset @p name, or another has the new name already. */
    bool rename(const QString& model, const QString& name, const QString& newName);
    void remove(const QString& model, const QString& name);

private:
    void keep(const QString& model, const QList<SettingPreset>& presets);

    Settings& m_settings;
};

} // namespace skein
