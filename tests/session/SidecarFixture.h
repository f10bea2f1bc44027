// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImageLibraries.h"
#include "session/ShotFixture.h"

#include <QTemporaryDir>
#include <memory>

namespace skein::test {

inline const SidecarMarks threeStars{Rating::stars(3), {}};

/** A folder in which a RAW+JPEG pair gets its sidecars. */
class SidecarFixture : public QObject
{
protected:
    /** To begin each test with. */
    void makeFolder()
    {
        initImageLibraries();
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->path();
    }

    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder + u'/' + QString::fromUtf8(name);
    }
    [[nodiscard]] ShotFiles pair() const
    {
        return shotOf(m_folder, {QStringLiteral("a.JPG"), QStringLiteral("a.CR3")});
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

} // namespace skein::test
