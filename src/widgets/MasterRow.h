// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/BodyControl.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace skein {

/** Says who has the camera's controls, with a button that changes it. Lives on the GUI thread. */
class MasterRow final : public QWidget
{
    Q_OBJECT

public:
    /** What the computer needs the controls for; they go back by themselves afterwards. */
    enum class Need { None, Photograph, LiveView };

    explicit MasterRow(QWidget* parent = nullptr);

    void setMaster(Master master, Need need = Need::None);
    /** The sentence. */
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void handedOver(skein::Master to);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_text;
    QPushButton* m_button;
    QBoxLayout* m_layout;
    Master m_master = Master::Unknown;
};

} // namespace skein
