// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a window while a plugin looks on: news, live view, a widget over all of it.
#pragma once

#include "PlayedHandles.h"
#include "plugin/PluginClosing.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginLiveView.h"
#include "plugin/PluginTakeovers.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace skein {

class PlayedEvents final : public PluginEvents
{
public:
    struct Entry
    {
        QList<PluginEvent> events;
        std::function<void(const PluginNews& news)> listener;
    };

    explicit PlayedEvents(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, Entry> entries;

    PluginHandle subscribe(const QList<PluginEvent>& events,
        const std::function<void(const PluginNews& news)>& listener) override
    {
        return m_handles.keep(entries, Entry{events, listener});
    }

    /** It happens. */
    void happen(const PluginNews& news) const
    {
        const auto now = entries; // Listeners may come and go meanwhile.
        for (const Entry& entry : now) {
            if (entry.events.isEmpty() || entry.events.contains(news.event)) {
                entry.listener(news);
            }
        }
    }

private:
    PlayedHandles& m_handles;
};

class PlayedClosing final : public PluginClosing
{
public:
    struct Entry
    {
        QString what;
        std::function<void()> stop;
    };

    explicit PlayedClosing(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, Entry> entries;

    PluginHandle hold(
        PluginWindow& /*window*/, const QString& what, const std::function<void()>& stop) override
    {
        return m_handles.keep(entries, Entry{what, stop});
    }
    /** The photographer closes the window all the same. */
    void closeAllTheSame()
    {
        for (const Entry& entry : std::exchange(entries, {})) {
            entry.stop();
        }
    }

private:
    PlayedHandles& m_handles;
};

class PlayedLiveView final : public PluginLiveView
{
public:
    using Frame = std::function<void(PluginWindow& window, const PluginFrame& frame)>;

    explicit PlayedLiveView(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, Frame> entries;
    bool isShown = false;
    QString fault; ///< It cannot be switched on.
    int orders = 0;

    [[nodiscard]] bool isOn(const PluginWindow& /*window*/) const override { return isShown; }
    void setOn(PluginWindow& /*window*/, bool on,
        const std::function<void(const QString& error)>& done) override
    {
        ++orders;
        isShown = on && fault.isEmpty();
        QTimer::singleShot(0, &m_home, [done, error = on ? fault : QString()] {
            if (done) {
                done(error);
            }
        });
    }
    PluginHandle subscribe(const Frame& frame) override { return m_handles.keep(entries, frame); }

    /** A frame comes. */
    void show(PluginWindow& window, const QImage& image) const
    {
        const auto now = entries;
        for (const Frame& frame : now) {
            frame(window, {image, image.size()});
        }
    }

private:
    PlayedHandles& m_handles;
    QObject m_home;
};

class PlayedTakeovers final : public PluginTakeovers
{
public:
    struct Entry
    {
        PluginWindow* window = nullptr;
        PluginTakeover takeover;
        QPointer<QWidget> widget;
    };

    explicit PlayedTakeovers(PlayedHandles& handles)
        : m_handles(handles)
    {}
    ~PlayedTakeovers()
    {
        while (!entries.isEmpty()) {
            remove(entries.firstKey());
        }
    }
    QMap<PluginHandle, Entry> entries;

    PluginHandle begin(PluginWindow& window, const PluginTakeover& takeover) override
    {
        for (const Entry& entry : std::as_const(entries)) {
            if (entry.window == &window) {
                return 0;
            }
        }
        QWidget* widget = takeover.create(window, nullptr);
        return widget == nullptr ? 0 : m_handles.keep(entries, Entry{&window, takeover, widget});
    }
    void remove(PluginHandle handle)
    {
        const Entry entry = entries.take(handle);
        if (entry.widget) {
            entry.widget->hide();
            entry.widget->deleteLater(); // One of its own buttons may have asked.
        }
    }

    /** What lies over @p window; null: nothing does. */
    [[nodiscard]] QWidget* over(const PluginWindow& window) const
    {
        for (const Entry& entry : entries) {
            if (entry.window == &window) {
                return entry.widget;
            }
        }
        return nullptr;
    }
    /** Something else than the plugin ends them. */
    void end()
    {
        const auto now = entries;
        for (auto each = now.cbegin(); each != now.cend(); ++each) {
            remove(each.key());
            if (each->takeover.ended) {
                each->takeover.ended();
            }
        }
    }

private:
    PlayedHandles& m_handles;
};

} // namespace skein
