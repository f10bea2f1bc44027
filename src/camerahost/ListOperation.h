// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraFiles.h"
#include "camerahost/Operation.h"
#include "wire/Commands.h"

#include <QElapsedTimer>

namespace skein {

class SignsOfLife;
class WireWriter;

/**
 * Lists all files below a folder; a folder or a handful of files a step. Tells what it has found in
 * parts if it is asked to.
 */
class ListOperation final : public Operation
{
public:
    ListOperation(quint32 id, const wire::ListFiles& order, CameraFiles& files, SignsOfLife& signs,
        WireWriter& wire);

    [[nodiscard]] Step step() override;
    void cancel() override { m_cancelled = true; }
    void abandon(const Error& error) override;

private:
    [[nodiscard]] Result<void> readFolder();
    void tellFound();

    CameraFiles& m_files;
    SignsOfLife& m_signs;
    WireWriter& m_wire;
    QStringList m_folders;          ///< Still to be read.
    QList<CameraFileRef> m_names;   ///< Still to be asked for size and time.
    QList<CameraFileEntry> m_found; ///< And not told yet.
    QElapsedTimer m_sinceTold;
    const bool m_inParts;
    bool m_cancelled = false;
};

} // namespace skein
