// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace skein {

class Histogram;
class RawHistogram;

/** How much of each channel is clipped at one end, to be shown in its colour and read out. */
class ClippedShares final
{
    Q_DECLARE_TR_FUNCTIONS(skein::ClippedShares)

public:
    struct Share
    {
        QString name;   ///< "red", "G1"
        QString letter; ///< "R", "G1": stands before the number, for whom colours are alike.
        QColor colour;
        double percent = 0;
    };

    /** At the dark or the bright end. */
    [[nodiscard]] static ClippedShares of(const Histogram& histogram, bool bright);
    [[nodiscard]] static ClippedShares of(const RawHistogram& histogram, bool bright);

    [[nodiscard]] const QList<Share>& shares() const { return m_shares; }
    /** What stands before all of them at that end: "Shadows". */
    [[nodiscard]] static QString endName(bool bright);
    /** "red 0 %, green 1.2 %, …" */
    [[nodiscard]] QString sentence() const;
    /** "0", "<0.1", "3.4", "27": short, and 0 only where there is not one pixel. */
    [[nodiscard]] static QString percentText(double percent);

private:
    QList<Share> m_shares;
};

} // namespace skein
