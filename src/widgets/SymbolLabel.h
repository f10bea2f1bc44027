// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace skein {

/** An icon alone, painted when it is shown: sharp on every screen and in the colours of the theme,
 * also after these have changed. On the GUI thread. */
class SymbolLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);
    [[nodiscard]] const QIcon& icon() const { return m_icon; }
    /** Its width and height, in logical pixels; 16 until it is set. */
    void setSide(int side);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_side = 16;
};

} // namespace skein
