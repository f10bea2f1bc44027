// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace skein {

/** Shows the session folder, shortened in the middle where it does not fit; opens a menu. */
class FolderButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FolderButton(QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString shownPath() const;
    void elide();

    QString m_folder;
};

} // namespace skein
