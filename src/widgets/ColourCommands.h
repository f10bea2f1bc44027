// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QStatusBar;
class QWidget;

namespace skein {

class ActionCollection;
class ColourManager;
class ImageView;
class MessageBar;
struct Error;

/**
 * The commands of the menu Colour Management, and the words in the status bar that say whether
 * colours can be trusted. Lives on the GUI thread; borrows what it is given.
 */
class ColourCommands final : public QObject
{
    Q_OBJECT

public:
    /** Where the commands and words go, and the view they are about. */
    struct Parts
    {
        ActionCollection& actions;
        ImageView& view;
        QStatusBar& bar;
        MessageBar& messages;
    };

    ColourCommands(ColourManager& manager, const Parts& parts, QWidget* window);

private:
    void connectActions();
    void refresh();
    void showState();
    void showProblems();
    void chooseProof();
    void chooseMonitor();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString detailText() const;
    /** The profile of the picture cannot be used. */
    [[nodiscard]] bool isStandIn() const;

    ColourManager& m_manager;
    ActionCollection& m_actions;
    ImageView& m_view;
    MessageBar& m_messages;
    QWidget* const m_window;
    QLabel* m_state;
};

} // namespace skein
