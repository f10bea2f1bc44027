// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadState.h"

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <functional>

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::headoutline {

/**
 * Saves what was made of a photograph beside it: the numbered outline, the list,
 * or the page. One at a time. GUI thread; the host must outlive it; destroying it ends what is
 * under way. Each order is answered by exactly one of the signals.
 */
class OutlineExport final : public QObject
{
    Q_OBJECT

public:
    OutlineExport(PluginHost& host, PluginWindow& window, const QString& photograph,
        QObject* parent = nullptr);
    ~OutlineExport() override;

    /** It has another name now. */
    void setPhotograph(const QString& path) { m_path = path; }
    bool isBusy() const { return m_isBusy; }
    void saveOutline(const HeadState& state);
    void saveList(const HeadState& state, double aspect);
    /** @p longestSide: of its pictures, in pixels. */
    void savePage(const HeadState& state, int longestSide);

Q_SIGNALS:
    /** The first is what was asked for; the others belong to it. */
    void saved(const QStringList& names);
    void failed(const QString& sentence);

private:
    struct Pictures
    {
        QImage photograph; ///< may be null
        QImage outline;
    };
    using Made = std::function<void(const Pictures&)>;

    /** The outline with numbers, in at most @p longestSide pixels; 0: in all. */
    static Pictures drawn(const QImage& photograph, const HeadState& state, int longestSide);
    void draw(const HeadState& state, int longestSide, const Made& made);
    void save(const QString& name, const QImage& image, int quality,
        const std::function<void(const QString& file)>& then);
    void save(const QString& name, const QByteArray& bytes,
        const std::function<void(const QString& file)>& then);
    /** What the host calls when something is saved. */
    std::function<void(const QString&, const QString&)> answer(
        const std::function<void(const QString& file)>& then);
    QString named(const QString& ending) const;
    void end(const QStringList& names);
    void fail(const QString& sentence);

    PluginHost& m_host;
    QPointer<PluginWindow> m_window;
    QString m_path;
    PluginHandle m_running = 0;
    bool m_isBusy = false;
};

} // namespace skein::headoutline
