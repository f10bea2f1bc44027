// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <functional>

namespace skein {

/**
 * The application, which catches what is thrown out of events where somebody answers for it: a
 * plugin's widget may throw in any of its slots, and Qt lets that through to main(). What nobody
 * answers for goes there as ever.
 */
class GuardedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    /** @p blame is asked who answers for @p what, thrown out of an event of an object. */
    using Blame = std::function<bool(const QObject* receiver, const QString& what)>;
    void setBlame(Blame blame) { m_blame = std::move(blame); }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    Blame m_blame = [](const QObject*, const QString&) { return false; };
};

} // namespace skein
