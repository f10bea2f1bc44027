// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace skein {

/** Looks at every control of windows: what does "What's This?" say of it? */
class WhatsThisWalk final
{
public:
    /** @p window as it is now, under the name by which it is complained of. */
    void see(QWidget& window, const QString& name);
    void hear(QWidget& window, const QString& name) { see(window, name); }

    /** Controls of which nothing is said, or no more than what stands on them; each once. */
    [[nodiscard]] QStringList silent() const { return m_silent; }
    [[nodiscard]] int count() const { return m_count; }

private:
    QStringList m_silent;
    QSet<QString> m_told;
    int m_count = 0;
};

} // namespace skein
