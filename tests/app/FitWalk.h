// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace skein {

/** Looks at windows, whatever language they speak: which of their words are cut off. */
class FitWalk final
{
public:
    /** @p window as it is now, under the name by which it is complained of. */
    void see(QWidget& window, const QString& name);
    /** There are windows of which only the words are of interest: not to us. */
    void hear(QWidget& /*window*/, const QString& /*name*/) {}

    /** What has no room, each only once. */
    [[nodiscard]] QStringList cut() const { return m_cut; }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    QStringList m_cut;
    int m_seen = 0;
};

} // namespace skein
