// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureFeed.h"

#include <QWidget>

class QLabel;

namespace skein {

class ImageLoader;
class ImageView;

/**
 * One of several pictures side by side: the picture, its caption, and a light grey frame
 * while the commands are about it. Lives on the GUI thread.
 */
class CompareCell final : public QWidget
{
    Q_OBJECT

public:
    /** @p number is its place among the others, from 1. The loader must outlive it. */
    CompareCell(ImageLoader& loader, int number, QWidget* parent);

    [[nodiscard]] ImageView& view() const { return *m_view; }
    [[nodiscard]] PictureFeed& feed() const { return *m_feed; }
    /** What stands above the picture; the file's name when empty. */
    void setCaption(const QString& caption);
    [[nodiscard]] QString caption() const;
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }

Q_SIGNALS:
    /** The photographer clicked on it or came to it by the Tab key. */
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();

    const int m_number;
    ImageView* m_view;
    PictureFeed* m_feed;
    QLabel* m_caption;
    QLabel* m_problem; ///< Over the picture's place: why there is none.
    QString m_captionText;
    bool m_isActive = false;
};

} // namespace skein
