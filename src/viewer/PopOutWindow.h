// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace skein {

class ImageLoader;
class ImageView;
class PictureFeed;
class ViewOptions;

/**
 * One picture in a window of its own, which stays while others are looked at. Escape closes it.
 * What it has to say (the file cannot be shown, is a video, is being read) stands in it. Lives on
 * the GUI thread; borrows loader and options, which must outlive it.
 */
class PopOutWindow final : public QWidget
{
    Q_OBJECT

public:
    /** Deletes itself when it is closed. @param owner goes with it when it goes. */
    PopOutWindow(
        ImageLoader& loader, const ViewOptions& options, const QString& path, QWidget* owner);

    [[nodiscard]] QString path() const;
    [[nodiscard]] ImageView& view() const { return *m_view; }
    /** The file has another name now. */
    void rename(const QString& from, const QString& to);
    /** The file @p path has changed: it is read again if it is this one. */
    void reload(const QString& path);

Q_SIGNALS:
    /** The video is to be played by the desktop's program. */
    void openWanted(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showTitle();
    void showState();

    ImageView* m_view;
    PictureFeed* m_feed;
    QString m_wanted; ///< Asked for once the window has a size.
};

} // namespace skein
