// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QToolButton>

class QColorDialog;

namespace skein {

/** Shows a colour and lets the photographer choose another, which takes effect while it is being
 * chosen. Lives on the GUI thread. */
class ColourButton final : public QToolButton
{
    Q_OBJECT

public:
    /** @p name says what the colour is for: title of the dialog and accessible name. */
    explicit ColourButton(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QColor colour() const { return m_colour; }
    void setColour(const QColor& colour);
    /** The colour may let shine through. */
    void setAlphaChosen(bool alpha) { m_hasAlpha = alpha; }

Q_SIGNALS:
    /** The photographer chose it. */
    void chosen(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();

    const QString m_name;
    QColor m_colour;
    bool m_hasAlpha = false;
    QPointer<QColorDialog> m_dialog;
};

} // namespace skein
