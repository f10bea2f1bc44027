// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <algorithm>

namespace skein {

/** How sharp one place of live view was lately, and at its best. A value. */
class SharpnessTrace final
{
public:
    /** Some four seconds of them, as often as they come. */
    static constexpr int mostFigures = 60;

    /** Another place begins anew. */
    void clear() { *this = {}; }
    void add(double figure)
    {
        if (m_figures.size() >= mostFigures) {
            m_figures.removeFirst();
        }
        m_figures.append(figure);
        m_best = std::max(m_best, figure);
    }

    /** The newest last. */
    [[nodiscard]] const QList<double>& figures() const { return m_figures; }
    /** Of all since clear(), also those no longer among figures(). */
    [[nodiscard]] double best() const { return m_best; }

private:
    QList<double> m_figures;
    double m_best = 0;
};

} // namespace skein
