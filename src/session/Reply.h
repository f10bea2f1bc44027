// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

namespace skein {

/**
 * One answer that is owed. Answers exactly once: with what answer() is given, or with
 * ErrorKind::Cancelled when it is destroyed before (its work was dropped unseen).
 *
 * Belongs to whoever does the work; may be answered and destroyed on any thread.
 */
template<typename T>
class Reply final
{
    Q_DECLARE_TR_FUNCTIONS(skein::Reply)

public:
    Reply() { m_promise.start(); }
    Reply(const Reply&) = delete;
    Reply& operator=(const Reply&) = delete;
    ~Reply()
    {
        answer(failure(ErrorKind::Cancelled,
            tr("The session was closed before this was done. Open it again and repeat it.")));
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    void answer(Result<T> result)
    {
        if (!m_isAnswered) {
            m_isAnswered = true;
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isAnswered = false;
};

} // namespace skein
