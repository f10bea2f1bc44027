// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginFacts.h"

namespace skein {

/** What photographs say of themselves, for one plugin. Any thread. */
class FactsPart final : public PluginPart, public PluginFacts
{
public:
    using PluginPart::PluginPart;

    [[nodiscard]] QByteArray carried(
        const QString& path, const QByteArray& picture, QString* whyNot) const override;

    bool remove(PluginHandle /*handle*/) override { return false; }
    QStringList clear() override { return {}; }
};

} // namespace skein
