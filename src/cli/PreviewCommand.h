// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CameraCommand.h"
#include "tether/PreviewLoop.h"

#include <QDir>

namespace skein {

/**
 * preview: saves frames of live view as preview-0001.jpg and so on, never over another file. Needs
 * no session: pictures taken meanwhile stay on the camera's card.
 */
class PreviewCommand final : public CameraCommand
{
    Q_OBJECT

public:
    PreviewCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);

    void start() override;

protected:
    void run() override;

private:
    [[nodiscard]] bool reconnects() const override { return true; }
    void onFrame(const CameraPreview& frame);
    void onPreviewingChanged(bool previewing);
    [[nodiscard]] Result<QString> save(const QByteArray& jpeg);

    PreviewLoop m_loop;
    QDir m_folder;
    int m_saved = 0;
    int m_number = 0; ///< The last number tried in a file name.
};

} // namespace skein
