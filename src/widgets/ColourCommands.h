// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <optional>

class QStatusBar;
class QWidget;

namespace skein {

class ActionCollection;
class ColourManager;
class IconLabel;
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
    void showProblem(const QString& key, const std::optional<Error>& problem);
    void chooseProof();
    void chooseMonitor();
    [[nodiscard]] QString stateText(bool isConverted) const;
    [[nodiscard]] QString detailText() const;
    /** What the picture says of its colours, or that it does not. */
    [[nodiscard]] QString pictureText() const;
    /** The picture's own profile cannot be used. */
    [[nodiscard]] bool isStandIn() const;
    /** Why the picture's colours are not converted although they should be, once it is known; if it
     * is not yet, the state is shown again when it is. */
    [[nodiscard]] std::optional<Error> conversionProblem();

    ColourManager& m_manager;
    ActionCollection& m_actions;
    ImageView& m_view;
    MessageBar& m_messages;
    QWidget* const m_window;
    IconLabel* m_state;
    QHash<QString, QString> m_told; ///< The messages about problems there are, by their keys.
};

} // namespace skein
