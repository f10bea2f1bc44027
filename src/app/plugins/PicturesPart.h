// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "base/Error.h"
#include "image/CancelToken.h"
#include "plugin/PluginBeside.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginResults.h"
#include "session/ResultSaver.h"

#include <map>

class QThreadPool;

namespace skein {

/** Loads and saves pictures for one plugin. */
class PicturesPart final : public PluginPart,
                           public PluginPictures,
                           public PluginResults,
                           public PluginBeside
{
public:
    /** @p threads decode; they outlive this. */
    PicturesPart(DeskTools& tools, QThreadPool& threads);
    using Loaded = std::function<void(const QImage& image, const QString& error)>;
    using Saved = std::function<void(const QString& path, const QString& error)>;
    using SavedAll = std::function<void(const QStringList& paths, const QString& error)>;

    PluginHandle load(const PluginPictureRequest& request, const Loaded& done) override;
    void saveBytes(PluginWindow& window, const QString& suggestedName, const QByteArray& bytes,
        const Saved& done) override;
    void saveImage(PluginWindow& window, const QString& suggestedName, const QImage& image,
        int quality, const Saved& done) override;

    void save(PluginWindow& window, const QString& stem, const QList<PluginResultFile>& files,
        const SavedAll& done) override;

    void save(PluginWindow& window, const QString& photograph, const QString& stem,
        const QList<PluginResultFile>& files, const SavedAll& done) override;
    void saveImage(PluginWindow& window, const QString& photograph, const QString& suggestedName,
        const QImage& image, int quality, const Saved& done) override;

    bool remove(PluginHandle handle) override;
    QStringList clear() override;

private:
    struct Loading
    {
        CancelToken cancel;
        Loaded done;
    };

    void onLoaded(PluginHandle handle, const Result<QImage>& loaded);
    /** @p beside: a photograph; empty: in the session's own folder. */
    void saveOne(PluginWindow& window, const QString& beside, const QString& suggestedName,
        const std::function<Result<QByteArray>()>& bytes, const Saved& done);
    void saveAll(PluginWindow& window, const QString& beside, const QString& stem,
        const MakeResults& make, const SavedAll& done);

    QThreadPool& m_threads;
    std::map<PluginHandle, Loading> m_loading;
};

} // namespace skein
