// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SnugComboBox.h"

#include <algorithm>

namespace skein {

SnugComboBox::SnugComboBox(QWidget* parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

QSize SnugComboBox::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int longest = 0;
    for (int row = 0; row < count(); ++row) {
        longest = std::max(longest, metrics.horizontalAdvance(itemText(row)));
    }
    const QSize all = sizeHint();
    return {all.width() - longest + metrics.horizontalAdvance(currentText()), all.height()};
}

} // namespace skein
