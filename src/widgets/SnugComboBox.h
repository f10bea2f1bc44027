// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace skein {

/**
 * Choices that get narrower where there is little room, but never narrower than the one that is
 * chosen: Qt's go down to a few letters, or not at all.
 */
class SnugComboBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit SnugComboBox(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace skein
