// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/SupportedModels.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SupportedCameras;
}

namespace skein {

class SupportedModelsFilter;
class SupportedModelsTable;

/**
 * Help > Supported Cameras: every model that the driver library knows, to search in, with what it
 * can do; which library says so; and which one is connected. Asks the camera host when it is made.
 * Not modal; deletes itself when closed. Lives on the GUI thread.
 */
class SupportedCamerasDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p connected: what the connected camera may be called; empty: there is none. */
    SupportedCamerasDialog(const QStringList& connected, QWidget* parent = nullptr);
    ~SupportedCamerasDialog() override;

    /** What the host answered. */
    void showModels(const Result<SupportedModels>& known);

private:
    void updateStatus();
    void goToConnected();

    const std::unique_ptr<Ui::SupportedCameras> m_ui;
    SupportedModelsTable* m_table;
    SupportedModelsFilter* m_filter;
    SupportedModelsReader m_reader;
    LibraryInfo m_library;
};

} // namespace skein
