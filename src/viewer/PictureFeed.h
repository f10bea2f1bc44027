// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QObject>
#include <QString>

namespace skein {

class ImageLoader;
class ImageView;

/**
 * Keeps one file in one view that is not the main one: asks for it, shows its stages as they come,
 * and asks for more when the zoom does. Lives on the GUI thread; borrows both, which must outlive
 * it.
 */
class PictureFeed final : public QObject
{
    Q_OBJECT

public:
    PictureFeed(ImageLoader& loader, ImageView& view, QObject* parent = nullptr);

    /** Shows @p path from now on; empty: nothing. What is in the cache is there at once. */
    void show(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    /** Why it cannot be shown; empty when it can, or while it is being loaded. */
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /** The file is known by another name. */
    void rename(const QString& from, const QString& to);
    /** The file changed: it is read again. */
    void reload();

Q_SIGNALS:
    /** The picture, or failure(), changed. */
    void changed();

private:
    void request();

    ImageLoader& m_loader;
    ImageView& m_view;
    QString m_path;
    QString m_failure;
    bool m_isRenewed = false; ///< The next picture counts, even when it has fewer pixels.
};

} // namespace skein
