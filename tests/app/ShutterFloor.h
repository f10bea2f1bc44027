// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the shutter's commands in the whole program have in common.
#pragma once

#include "app/Bodies.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"
#include "widgets/ShutterBadge.h"
#include "widgets/ShutterCommands.h"
#include "widgets/ShutterPlan.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <optional>

namespace skein {

inline constexpr const char* shaken = "shake 30";
inline constexpr const char* atRest = "shake 0";

/** A window with a camera, perhaps on a shaky floor. */
struct Floor
{
    explicit Floor(const QStringList& more = {})
        : body(QStringLiteral("4711"), more)
        , workspace(openWith(program, body.port(), QStringLiteral("one")))
    {}

    [[nodiscard]] bool isThere() const
    {
        return QTest::qWaitFor(
                   [this] {
                       return isReady(workspace) &&
                              action(workspace, ActionId::Capture)->isEnabled();
                   },
                   patienceMs) &&
               hasActiveWindow(workspace);
    }
    [[nodiscard]] ShutterCommands& shutter() const
    {
        return *workspace.window().findChild<ShutterCommands*>();
    }
    [[nodiscard]] Camera& camera() const { return *workspace.controller().camera(); }
    [[nodiscard]] ShutterBadge& badge() const
    {
        return *workspace.window().findChild<ShutterBadge*>();
    }
    void give(ActionId id) const { action(workspace, id)->trigger(); }
    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace.session().folder()).size();
    }
    /** It shakes, and a press waits up to @p seconds for rest. */
    void shakesAndWaits(int seconds)
    {
        body.tell(QString::fromLatin1(shaken));
        program.settings.setValue(ShutterPlan::restKey, true);
        program.settings.setValue(ShutterPlan::restLimitKey, seconds);
    }
    /** The shaking is seen. */
    [[nodiscard]] bool seesMotion() const
    {
        QSignalSpy moved(
            workspace.window().findChild<LivePresenter*>(), &LivePresenter::frameMoved);
        return QTest::qWaitFor(
            [&] {
                return std::ranges::count_if(moved, [](const QVariantList& values) {
                    const auto most = values.first().value<std::optional<double>>();
                    return most && *most > 10;
                }) > 5;
            },
            patienceMs);
    }

    Program program;
    Body body;
    Workspace& workspace;
};

inline QStringList texts(const QSignalSpy& said)
{
    QStringList all;
    for (const QVariantList& values : said) {
        all.append(values.first().toString());
    }
    return all;
}

} // namespace skein
