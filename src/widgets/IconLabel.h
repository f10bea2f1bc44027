// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;

namespace skein {

/** A small icon with a short text beside it, for the status bar. Hidden while the text is empty. */
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);
    /** @p what names the value for tooltips and screen readers ("Battery: 80%"). */
    void setText(const QString& text, const QString& what);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace skein
