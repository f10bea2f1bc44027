// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace skein {

class ActionCollection;
class BrowserArea;
class MessageBar;
class PicturePresenter;
class PopOutWindow;
class SessionBrowser;
class Settings;
class ShotSelection;
class ViewOptions;

/**
 * The commands on the picture looked at and on those selected: walk, open, pop out, copy, rename,
 * trash. Borrows all it is given. Lives on the GUI thread.
 */
class PictureCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionBrowser& browser;
        ShotSelection& selection;
        PicturePresenter& pictures;
        BrowserArea& area;
        MessageBar& messages;
        Settings& settings;
        const ViewOptions& viewOptions;
        QWidget* window;
    };

    explicit PictureCommands(const Parts& parts, QObject* parent = nullptr);

    /** Shows the picture's menu for @p widget (viewer, strip, grid) on right click and menu key. */
    void addMenu(QWidget* widget);
    /** A menu at the end of those menus; stays its owner's, and must outlive this. */
    void setExportMenu(QMenu& menu) { m_export = &menu; }
    /** The shots a command is about; empty while the one in the viewer has no name yet. */
    [[nodiscard]] QStringList targets() const;
    /** Live view covers the photograph that a rating would have been for. */
    void sayCovered();

Q_SIGNALS:
    /** A picture has a window of its own now, not yet shown. */
    void poppedOut(skein::PopOutWindow* window);
    /** targets() may have changed. */
    void targetsChanged();

private:
    void connectActions();
    void refresh();
    [[nodiscard]] QString target() const { return targets().value(0); }
    [[nodiscard]] QString currentTarget() const;
    void open(const QString& path);
    void openWith();
    void popOut();
    void rename();
    void trash();
    void leave(const QStringList& paths);
    void lookAt(int row);
    void onFinished(int order, int count, const QStringList& left);
    void withdrawUndo();

    const Parts m_parts;
    QHash<int, QStringList> m_trashing; ///< Shots on their way to the trash, by their order.
    QMenu* m_export = nullptr;          ///< Borrowed from the window.
    int m_undoable = 0;                 ///< The order that the message about the trash undoes.
};

} // namespace skein
