// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AboutDialog;
}

namespace skein {

/** Versions of Skein and its libraries, with a warning where one has known faults. */
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
    ~AboutDialog() override;

    /** The driver library, once it is known. */
    void setLibrary(const LibraryInfo& library);

private:
    const std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace skein
