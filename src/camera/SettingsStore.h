// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QHash>
#include <QList>
#include <optional>

namespace skein {

/** The settings of one camera as last read, in the driver's order. */
class SettingsStore final
{
public:
    /** Takes a whole tree. Of two settings with one name the first counts. */
    void reset(const QList<CameraSetting>& settings);
    void clear() { reset({}); }

    /** Takes what was read of one setting; new ones go to the end. @return true if it changed. */
    bool update(const CameraSetting& setting);

    [[nodiscard]] const QList<CameraSetting>& all() const { return m_settings; }
    [[nodiscard]] std::optional<CameraSetting> find(const QString& name) const;

private:
    QList<CameraSetting> m_settings;
    QHash<QString, qsizetype> m_places; ///< Name to index in m_settings.
};

} // namespace skein
