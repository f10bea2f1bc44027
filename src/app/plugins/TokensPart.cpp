// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/TokensPart.h"

#include "session/ExtraTokens.h"

#include <utility>

namespace skein {

TokensPart::TokensPart(DeskTools& tools, std::function<void()> changed)
    : PluginPart(tools)
    , m_changed(std::move(changed))
{}

PluginHandle TokensPart::add(const PluginToken& token)
{
    const bool isAdded = isOpen() && extraTokens::add({token.word, token.meaning}, token.text);
    const PluginHandle handle = admit(QStringLiteral("the word “%1”").arg(token.word),
        isAdded ? QString() : QStringLiteral("it is taken, or not from 2 to 20 small letters"));
    if (handle != 0) {
        m_words[handle] = token.word;
        m_changed();
    }
    return handle;
}

void TokensPart::setText(PluginHandle token, const QString& text)
{
    if (!isRightThread()) {
        return;
    }
    if (const auto found = m_words.find(token); found != m_words.end()) {
        extraTokens::setText(found->second, text);
    }
}

bool TokensPart::remove(PluginHandle handle)
{
    const auto found = m_words.find(handle);
    if (found == m_words.end()) {
        return false;
    }
    extraTokens::remove(found->second);
    m_words.erase(found);
    m_changed();
    return true;
}

QStringList TokensPart::clear()
{
    QStringList left;
    while (!m_words.empty()) {
        left.append(QStringLiteral("word %1").arg(m_words.begin()->second));
        remove(m_words.begin()->first);
    }
    return left;
}

} // namespace skein
