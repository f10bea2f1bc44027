// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace skein {

/**
 * The list of a ChoiceBox. Typing "1/8" finds 1/8 and not 1/80 or 1/8000: an exact match wins over
 * choices that only begin so, and the sign in front of an aperture ("f/") need not be typed. What
 * is not found as it is shown is looked for as the camera's driver says it (Qt::UserRole).
 */
class ChoiceList final : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    void keyboardSearch(const QString& search) override;

private:
    [[nodiscard]] QModelIndex bestMatch(const QString& typed) const;

    QString m_typed;
    QElapsedTimer m_sinceKey;
};

} // namespace skein
