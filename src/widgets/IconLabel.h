// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;

namespace skein {

class SymbolLabel;

/**
 * A short text for the status bar, with a small icon before it if it has one. Hidden while the text
 * is empty.
 */
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE sayAnew) // In another language.

public:
    explicit IconLabel(QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);
    /** @p what names the value for tooltips and screen readers ("Battery: 80%"). */
    void setText(const QString& text, const QString& what);
    /** The whole text, also where not all of it can be shown. */
    [[nodiscard]] QString text() const { return m_whole; }
    /** Where there is little room the text is shortened, but to no fewer than so many letters; the
     * tool tip still says all of it. */
    void setShortens(int leastChars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int widthWith(int textWidth) const;
    [[nodiscard]] bool shortens() const { return m_leastChars > 0; }
    void showText();
    void sayAnew(const QString& text);

    SymbolLabel* m_icon;
    QLabel* m_text;
    QString m_whole;
    int m_leastChars = 0; ///< 0: it is never shortened.
};

} // namespace skein
