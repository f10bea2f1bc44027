// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace skein {

/** A quiet frame behind a widget that was found, which follows it as long as it is there. Child of
 * that widget's parent. */
class FoundMark final : public QWidget
{
    Q_OBJECT

public:
    explicit FoundMark(QWidget& found);

    [[nodiscard]] QWidget* found() const { return m_found; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    const QPointer<QWidget> m_found;
};

} // namespace skein
