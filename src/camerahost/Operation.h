// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QtGlobal>
#include <chrono>

namespace skein {

/** What an operation wants after one step. */
struct Step
{
    bool finished = false;
    std::chrono::milliseconds pause{0}; ///< Before the next step, when not finished.

    static Step done() { return {true, {}}; }
    static Step again(std::chrono::milliseconds pause = {}) { return {false, pause}; }
};

/**
 * A command that takes several turns of the camera thread. Sends its own reply when it finishes.
 */
class Operation
{
public:
    explicit Operation(quint32 id)
        : m_id(id)
    {}
    virtual ~Operation() = default;
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    /** The command's id. */
    [[nodiscard]] quint32 id() const { return m_id; }
    [[nodiscard]] virtual Step step() = 0;
    /** The next step ends it with ErrorKind::Cancelled (or, for a bulb exposure, closes it). */
    virtual void cancel() = 0;
    /** Ends it now, without touching the camera, and answers with @p error. */
    virtual void abandon(const Error& error) = 0;

private:
    quint32 m_id;
};

} // namespace skein
