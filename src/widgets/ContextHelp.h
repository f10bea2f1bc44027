// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QKeyEvent;
class QWidget;

namespace skein {

/**
 * Help where the photographer is, for a window and all its dialogs. In dialogs the key of the
 * handbook opens the chapter that explains them, unless a control there wants the key itself; the
 * key of "What's This?" explains the control that has the keyboard; and what has no text of its own
 * for that is explained by whatsThisText(). Borrows the actions and the window, which must outlive
 * it. Lives on the GUI thread.
 */
class ContextHelp final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QAction& handbook;
        QAction& whatsThis;
        QWidget& window;
    };

    explicit ContextHelp(const Parts& parts, QObject* parent = nullptr);

Q_SIGNALS:
    /** A place of the handbook: "safety.html#backup". */
    void wanted(const QString& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget& widget) const;
    bool takeKey(const QKeyEvent& event, QWidget& dialog);
    /** @return whether there is a text for what has the keyboard in @p window. */
    bool explainFocused(const QWidget& window);

    const Parts m_parts;
    bool m_isByKey = false; ///< "What's This?" is about to be triggered by its key.
};

} // namespace skein
