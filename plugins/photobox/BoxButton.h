// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace skein::photobox {

/** A button that is seen and hit from afar; its size follows its font. */
class BoxButton final : public QPushButton
{
    Q_OBJECT

public:
    BoxButton(const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace skein::photobox
