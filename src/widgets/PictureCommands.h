// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace skein {

class ActionCollection;
class Filmstrip;
class MessageBar;
class PicturePresenter;

/** The commands on the picture being looked at: walk, open, copy, trash. Borrows all it is given.
 */
class PictureCommands final : public QObject
{
    Q_OBJECT

public:
    PictureCommands(const ActionCollection& actions, Filmstrip& filmstrip,
        PicturePresenter& pictures, MessageBar& messages, QObject* parent = nullptr);

    /** Shows the picture's menu for @p widget (viewer or filmstrip) on right click and menu key. */
    void addMenu(QWidget* widget);
    /** Enables what can be done now. */
    void refresh();

private:
    [[nodiscard]] QString committedPath() const;
    void trash();

    const ActionCollection& m_actions;
    Filmstrip& m_filmstrip;
    PicturePresenter& m_pictures;
    MessageBar& m_messages;
};

} // namespace skein
