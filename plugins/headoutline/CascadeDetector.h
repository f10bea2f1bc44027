// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadDetector.h"

#include <QCoreApplication>
#include <QStringList>

namespace skein::headoutline {

/**
 * Finds heads by the faces that OpenCV's trained cascades know (Viola and Jones, 2001): from the
 * front, and from the side in both directions. The cascades come with the package opencv-data.
 * Looks at a smaller copy, one size of faces after the other, and asks between two of them whether
 * it is to go on.
 */
class CascadeDetector final : public HeadDetector
{
    Q_DECLARE_TR_FUNCTIONS(skein::headoutline::CascadeDetector)

public:
    /** Looks for the cascades in @p folders, when find() is called. */
    explicit CascadeDetector(const QStringList& folders)
        : m_folders(folders)
    {}

    /** Where distributions, and OpenCV's own installer, put them. */
    static QStringList usualFolders();

    bool find(
        const QImage& photograph, const HeadSearch& search, Heads& heads, QString* error) override;

private:
    /** Empty: there is none of that name. */
    QString fileOf(const QString& name) const;

    QStringList m_folders;
};

} // namespace skein::headoutline
