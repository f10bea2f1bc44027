// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CameraGroup.h"
#include "app/CommandLine.h"
#include "camera/CameraFinder.h"
#include "camera/CameraNames.h"
#include "camera/SleepWatch.h"

#include <QObject>
#include <memory>
#include <vector>

namespace skein {

class Settings;
class Workspace;

/**
 * The program's windows, each with its own session and cameras. Lives on the GUI thread; the
 * program ends when the last window is closed.
 */
class Windows final : public QObject
{
    Q_OBJECT

public:
    /** @p finder: how cameras are found; null: with our own camera host and udev. */
    explicit Windows(
        Settings& settings, std::unique_ptr<CameraFinder> finder = {}, QObject* parent = nullptr);
    ~Windows() override;

    Workspace& open(const CommandLine& wishes);
    /** Closes all; those with photographs on their way follow when these are saved. */
    void closeAll();
    /** The same without asking anybody: the program is told to end from outside. */
    void interrupt();
    /** It was, and some windows may still be waiting for their photographs. */
    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }
    /** In the order they were opened. */
    [[nodiscard]] QList<Workspace*> workspaces() const;
    /** A stored pattern that is none: said in one window, once for each. */
    void checkPattern();
    [[nodiscard]] int count() const { return static_cast<int>(m_workspaces.size()); }

Q_SIGNALS:
    void opened(skein::Workspace* workspace);
    /** It is about to go, and everything in it is still there. */
    void closing(skein::Workspace* workspace);

private:
    void openAnother(const Workspace& from);
    void sharePorts();
    void remove(Workspace* workspace);

    Settings& m_settings;
    const std::unique_ptr<CameraFinder> m_finder;
    CameraNames m_names;
    SleepWatch m_sleep;
    CameraGroup m_group;
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
    QString m_toldPattern; ///< The problem that was told last.
    bool m_isInterrupted = false;
};

} // namespace skein
