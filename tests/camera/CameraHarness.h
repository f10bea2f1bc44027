// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <QFuture>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace skein {

/** How long a test waits for something that should happen at once (ms). */
constexpr int patienceMs = 60'000;

/** Waits for the answer of @p future with a running event loop; fails loudly when none comes. */
template<typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs)) {
        return failure(ErrorKind::Unknown, QStringLiteral("no answer at all"));
    }
    if (future.resultCount() != 1) {
        return failure(ErrorKind::Unknown,
            QStringLiteral("%1 answers instead of one").arg(future.resultCount()));
    }
    return future.result();
}

/** The answer to any call: done, or why not. */
using Outcome = Result<void>;

/**
 * Makes the call named @p name: connect, read, write, summary, preview, stop, capture, download,
 * thumbnail, list, delete, staging or disconnect.
 */
[[nodiscard]] QFuture<Outcome> call(Camera& camera, const QString& name);

/** The one file on the scripted camera's card. */
inline const CameraFileRef photo{QStringLiteral("/store/DCIM"), QStringLiteral("DSC_0001.JPG")};

/** A camera with a scripted host, and folders of its own. */
class CameraHarness final
{
public:
    /** @p script as in ScriptedHost. */
    explicit CameraHarness(const QStringList& script = {}, const CameraLimits& limits = {});
    /** The same with options of one's own. */
    void remake(const std::function<void(CameraOptions&)>& change);

    /** Connects; false when that failed. */
    [[nodiscard]] bool connectCamera();
    [[nodiscard]] bool waitFor(Camera::State state) const;
    [[nodiscard]] QString staging() const { return m_folder.path() + QStringLiteral("/staging"); }
    /** Where the hosts count themselves: "x" each, "r" for one that was to reset its port. */
    [[nodiscard]] QString runsFile() const { return m_folder.filePath(QStringLiteral("runs")); }
    /** How many hosts have been started. */
    [[nodiscard]] qint64 runs() const;

    /** Limits that make a missing camera give up soon. */
    [[nodiscard]] static CameraLimits impatient();
    [[nodiscard]] CameraOptions options() const { return m_options; }

    QTemporaryDir m_folder;

private:
    CameraOptions m_options;

public:
    std::unique_ptr<Camera> camera;
};

} // namespace skein
