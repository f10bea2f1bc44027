// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StayAwake.h"

#include "app/Windows.h"
#include "app/Workspace.h"
#include "app/plugins/TakeoverCover.h"
#include "base/Settings.h"
#include "tether/CardImport.h"
#include "tether/SessionController.h"
#include "viewer/PresentationWindow.h"
#include "widgets/DesktopKeys.h"
#include "widgets/MainWindow.h"
#include "widgets/SequencePlayer.h"
#include "widgets/ShutterCommands.h"
#include "widgets/WindowParts.h"
#include "widgets/WindowWork.h"

#include <QApplication>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

template<typename Part>
bool isShown(const QObject& window)
{
    const auto parts = window.findChildren<Part*>(Qt::FindDirectChildrenOnly);
    return std::any_of(
        parts.cbegin(), parts.cend(), [](const Part* part) { return part->isVisible(); });
}

bool isImporting(const QObject& window)
{
    const auto imports = window.findChildren<CardImport*>();
    return std::any_of(imports.cbegin(), imports.cend(), [](const CardImport* import) {
        return import->state() == CardImport::State::Running; // Others may wait for days.
    });
}

} // namespace

StayAwake::StayAwake(Windows& windows, Settings& settings, DesktopBuses buses, QObject* parent)
    : StayAwake(windows, settings, std::move(buses), Pace(), parent)
{}

StayAwake::StayAwake(
    Windows& windows, Settings& settings, DesktopBuses buses, Pace pace, QObject* parent)
    : QObject(parent)
    , m_windows(windows)
    , m_settings(settings)
    , m_pace(pace)
    , m_lock(std::move(buses))
{
    connect(&m_look, &QTimer::timeout, this, &StayAwake::look);
    connect(&settings, &Settings::changed, this, &StayAwake::look);
    m_look.start(pace.look);
}

void StayAwake::look()
{
    if (!m_settings.value(desktopKeys::stayAwake)) {
        m_lock.keep(Awake::Nothing, {});
        return;
    }
    const Reason now = reason();
    if (now.what >= m_lock.wanted()) {
        m_lastReason.start();
        m_lock.keep(now.what, now.why);
    } else if (m_lastReason.hasExpired(m_pace.linger.count())) {
        m_lock.keep(now.what, now.why);
    }
}

StayAwake::Reason StayAwake::reason() const
{
    Reason most;
    const QList<Workspace*> workspaces = m_windows.workspaces();
    for (const Workspace* workspace : workspaces) {
        Reason reason = reasonOf(*workspace);
        if (reason.what > most.what) {
            most = std::move(reason);
        }
    }
    return most;
}

StayAwake::Reason StayAwake::reasonOf(const Workspace& workspace)
{
    const MainWindow& window = workspace.window();
    const WindowParts parts = window.parts();
    if (parts.sequences.isActive() || parts.shutter.isUnderWay()) {
        return {Awake::Computer, tr("A row of photographs is being taken.")};
    }
    const SessionController& controller = workspace.controller();
    if (!controller.isIdle() || controller.pendingCount() > 0 || isImporting(window) ||
        parts.work.isSaving()) {
        return {Awake::Computer, tr("Photographs are on their way to the disk.")};
    }
    if (parts.work.isUnderWay()) {
        return {Awake::Computer, tr("A plugin is at work.")};
    }
    if (isShown<TakeoverCover>(window) || isShown<PresentationWindow>(window)) {
        return {Awake::Screen, tr("Photographs are being shown.")};
    }
    if (controller.isPreviewing()) {
        return {Awake::Screen, tr("The live picture is being watched.")};
    }
    return {};
}

} // namespace skein
