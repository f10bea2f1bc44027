// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace skein {

class CallWatch;

/**
 * Finds the widgets that a plugin left behind when it was switched off: those of its own classes,
 * wherever they are, and windows without a parent that appeared while it was called. What it put
 * into a window of ours as a plain widget of Qt's cannot be told from ours. Lives on the GUI
 * thread; borrows the watch.
 */
class StrayWidgets final : public QObject
{
public:
    explicit StrayWidgets(CallWatch& watch, QObject* parent = nullptr);

    /** Deletes what is left of the plugin @p id, whose code is still there.
     * @return what it was: classes and titles, for the log. */
    QStringList remove(const QByteArray& id);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Seen
    {
        QPointer<QWidget> window;
        QByteArray id;
    };

    CallWatch& m_watch;
    QList<Seen> m_seen;
};

} // namespace skein
