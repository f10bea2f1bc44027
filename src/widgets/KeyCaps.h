// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

namespace skein {

/** Keys, each in a frame of its own as on a keyboard, so that "+", "," and "." cannot be taken for
 * what stands between them. Many of them wrap. Painted in the widget's font. GUI thread only. */
class KeyCaps final : public QWidget
{
    Q_OBJECT

public:
    /** @p keys as in KeyLine. */
    KeyCaps(QString keys, const QColor& ink, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cap
    {
        QString text;
        QRect place;
        bool isKey = true; ///< Else the sign of a range.
    };

    [[nodiscard]] QList<Cap> caps() const;

    const QString m_keys;
    const QColor m_ink;
};

} // namespace skein
