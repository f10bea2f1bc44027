// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace skein {

/**
 * What cameras say of their settings, at a pace that a window can show: the first at once, and of a
 * flood each setting's newest value some sixty times a second. Lives on the GUI thread.
 */
class SettingNews final : public QObject
{
    Q_OBJECT

public:
    explicit SettingNews(QObject* parent = nullptr);

    void add(const CameraSetting& setting);
    /** Forgets what waits of @p name: something newer is known. */
    void drop(const QString& name);
    /** Forgets what waits: it is of a camera that is gone. */
    void clear();

Q_SIGNALS:
    void ready(const skein::CameraSetting& setting);

private:
    void handOut();

    QHash<QString, CameraSetting> m_newest;
    QStringList m_order; ///< Names in m_newest, the longest waiting first.
    QTimer m_pause;
};

} // namespace skein
