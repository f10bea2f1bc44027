// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QComboBox;

namespace skein {

class ColourButton;

/** Chooses what lies around pictures: what the theme has, or a colour of one's own. Lives on the
 * GUI thread. */
class SurroundChoice final : public QWidget
{
    Q_OBJECT

public:
    /** @p name: what it chooses, for those who do not see it. */
    explicit SurroundChoice(const QString& name, QWidget* parent = nullptr);

    /** Not valid: as the theme. */
    void setColour(const QColor& colour);

Q_SIGNALS:
    /** Not valid: as the theme. */
    void chosen(const QColor& colour);

protected:
    void changeEvent(QEvent* event) override;

private:
    void present(const QColor& colour);

    QComboBox* m_kind;
    ColourButton* m_button;
    QColor m_colour;
};

} // namespace skein
