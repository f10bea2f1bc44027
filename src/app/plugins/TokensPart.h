// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginTokens.h"

#include <map>

namespace skein {

/** The words in file names that one plugin brings. */
class TokensPart final : public PluginPart, public PluginTokens
{
public:
    /** @p changed is called when patterns mean something else than before. */
    TokensPart(DeskTools& tools, std::function<void()> changed);

    PluginHandle add(const PluginToken& token) override;
    void setText(PluginHandle token, const QString& text) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;

private:
    const std::function<void()> m_changed;
    std::map<PluginHandle, QString> m_words;
};

} // namespace skein
