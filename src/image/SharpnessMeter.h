// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/SharpnessSpot.h"
#include "image/ImagePool.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <optional>

namespace skein {

/**
 * Judges how sharp photographs are that nobody looks at closely: those of a row, say, at the spot
 * that is looked at in one of them. Each is decoded whole for it, one after the other, and behind
 * everything else that the computer does. Lives on the GUI thread; works on another.
 */
class SharpnessMeter final : public QObject
{
    Q_OBJECT

public:
    explicit SharpnessMeter(QObject* parent = nullptr);
    ~SharpnessMeter() override;

    /** Asks for @p paths, the first of them first, in place of what was asked for before; it begins
     * when there was no other question for a moment. */
    void judge(const QStringList& paths, const SharpnessSpot& spot);
    void cancel();

Q_SIGNALS:
    /** sharpnessOf() the spot; nothing where it cannot be told. */
    void judged(
        const QString& path, const skein::SharpnessSpot& spot, const std::optional<double>& figure);

private:
    void next();

    QStringList m_waiting;
    QString m_running; ///< Empty: none is.
    SharpnessSpot m_spot;
    quint64 m_serial = 0;
    QTimer m_rest;
    ImagePool::Ticket m_ticket;
    ImagePool m_pool;
};

} // namespace skein
