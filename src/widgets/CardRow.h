// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace skein {

/**
 * Says how many photographs of the session stay on the camera's card, with a button that fetches
 * them. Hidden while there are none. Lives on the GUI thread.
 */
class CardRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CardRow(QWidget* parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void fetchRequested();

private:
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace skein
