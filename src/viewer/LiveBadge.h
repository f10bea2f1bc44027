// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace skein {

/** The mark in the corner of live view: that it is live, and how fast. GUI thread only. */
class LiveBadge final
{
    Q_DECLARE_TR_FUNCTIONS(skein::LiveBadge)

public:
    /** What stands beside the word ("60 fps"); may be empty. */
    void setDetail(const QString& detail) { m_detail = detail; }
    [[nodiscard]] const QString& detail() const { return m_detail; }

    /** Where it lies in the view, in logical pixels. */
    [[nodiscard]] QRect rect(const QFont& font) const;
    /** Paints it there, in the painter's font. */
    void paint(QPainter& painter) const;

private:
    [[nodiscard]] QString text() const;

    QString m_detail;
};

} // namespace skein
