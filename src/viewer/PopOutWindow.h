// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace skein {

class ImageLoader;
class ImageView;

/**
 * One picture in a window of its own, which stays while others are looked at. Escape closes it.
 * Lives on the GUI thread; borrows the loader, which must outlive it.
 */
class PopOutWindow final : public QWidget
{
    Q_OBJECT

public:
    /** Deletes itself when it is closed. @param owner goes with it when it goes. */
    PopOutWindow(ImageLoader& loader, const QString& path, QWidget* owner);

    [[nodiscard]] QString path() const { return m_path; }
    /** The file has another name now. */
    void rename(const QString& from, const QString& to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void request(QSize pixels);

    ImageLoader& m_loader;
    QString m_path;
    ImageView* m_view;
};

} // namespace skein
