// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace skein::headoutline {

/** A slider with its number behind it. */
class ValueSlider final : public QWidget
{
    Q_OBJECT

public:
    /** @p text: the number with its unit, "%1" in its place. @p name: for screen readers. */
    ValueSlider(int least, int most, const QString& text, const QString& name, QWidget* parent);

    int value() const;
    void setValue(int value);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString textOf(int value) const;
    void showValue();

    const QString m_text;
    QSlider* m_slider;
    QLabel* m_number;
};

} // namespace skein::headoutline
