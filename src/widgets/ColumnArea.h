// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace skein {

/**
 * A column of controls that is scrolled up and down only: never narrower than what it holds,
 * however large the letters and however long the words, as far as the screen goes. GUI thread only.
 */
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace skein
