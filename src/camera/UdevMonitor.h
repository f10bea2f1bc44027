// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace skein {

/**
 * Tells when a camera was plugged in or pulled, as udev sees it (ID_GPHOTO2). Thread-bound; needs
 * an event loop. Without udev it is simply silent.
 */
class UdevMonitor final : public QObject
{
    Q_OBJECT

public:
    explicit UdevMonitor(QObject* parent = nullptr);
    ~UdevMonitor() override;

Q_SIGNALS:
    /** Once for a burst: a device comes with several events. */
    void camerasChanged();

private:
    void readEvents();

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
