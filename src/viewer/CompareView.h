// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/ViewLink.h"

#include <QList>
#include <QStringList>
#include <QWidget>
#include <functional>

class QGridLayout;

namespace skein {

class CompareCell;
class ImageLoader;
class ImageView;

/**
 * Two to four pictures side by side, zoomed and moved together. One of them is the active one: the
 * commands are about it. Lives on the GUI thread; the loader must outlive it.
 */
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostPictures = 4;
    /** What to write above a picture. */
    using CaptionOf = std::function<QString(const QString& path)>;

    explicit CompareView(ImageLoader& loader, QWidget* parent = nullptr);

    /** Shows @p paths (at most mostPictures), of which @p active is the active one. */
    void setPaths(const QStringList& paths, int active);
    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    [[nodiscard]] int active() const { return m_active; }
    [[nodiscard]] ImageView& activeView() const;
    /** All four, also those that are hidden now. */
    [[nodiscard]] QList<ImageView*> views() const;
    void setCaptions(CaptionOf captionOf);
    /** Something that captions tell has changed. */
    void refreshCaptions();
    [[nodiscard]] ViewLink& link() { return m_link; }
    void rename(const QString& from, const QString& to);
    /** The file changed and is read again. */
    void reload(const QString& path);

Q_SIGNALS:
    /** The photographer chose the picture at @p index. */
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void setActive(int index);

    QList<CompareCell*> m_cells;
    ViewLink m_link;
    QGridLayout* m_grid;
    QStringList m_paths;
    int m_active = 0;
    CaptionOf m_captionOf;
};

} // namespace skein
