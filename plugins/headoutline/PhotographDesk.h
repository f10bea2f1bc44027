// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadDetector.h"
#include "HeadState.h"
#include "StateFile.h"

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>

namespace skein {
class PluginHost;
}

namespace skein::headoutline {

/**
 * What takes long with one photograph, beside the GUI thread: loading it and what was saved of it,
 * drawing its outline (the newest look wins), and finding heads. GUI thread; the host must outlive
 * it; destroying it ends what is under way.
 */
class PhotographDesk final : public QObject
{
    Q_OBJECT

public:
    /** Makes the detector of one search, which then belongs to the thread that searches. */
    using MakeDetector = std::function<std::unique_ptr<HeadDetector>()>;

    PhotographDesk(PluginHost& host, MakeDetector makeDetector, QObject* parent = nullptr);
    ~PhotographDesk() override;

    /** Answers with opened() or failed(). */
    void open(const QString& path);
    void drawOutline(const OutlineLook& look);
    /** Tells searched(), and answers with found() or failed(). */
    void findHeads();
    /** It is not answered then. */
    void cancelFinding();
    bool isFinding() const { return m_finding != 0; }

    /** Null until opened(). Large enough for finding heads, not of full size. */
    const QImage& photograph() const { return m_photograph; }

Q_SIGNALS:
    /** @p remark: why nothing could be read of what was saved; mostly empty. @p known: the file
     * that
     * @p saved was read from, if there is one. */
    void opened(const skein::headoutline::HeadState& saved, const QString& remark,
        const skein::headoutline::FileStamp& known);
    void outlineDrawn(const QImage& outline);
    /** How much of the search is behind, from 0 to 1. */
    void searched(double part);
    void found(const skein::headoutline::Heads& heads);
    void failed(const QString& sentence);

private:
    void readState(const QString& path);

    PluginHost& m_host;
    MakeDetector m_makeDetector;
    QImage m_photograph;
    QImage m_preview; ///< smaller: outlines of it follow a slider
    PluginHandle m_opening = 0;
    PluginHandle m_drawing = 0;
    PluginHandle m_finding = 0;
    OutlineLook m_wanted;
    bool m_isAnotherWanted = false;
};

} // namespace skein::headoutline
