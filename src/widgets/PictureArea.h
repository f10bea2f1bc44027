// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QStackedWidget;
class QWidget;

namespace skein {

class ActionCollection;
class EmptyState;
class ImageView;
class PicturePresenter;
class SessionController;

/**
 * What is in the middle of the window: the picture, or a sentence that says why there is none and
 * what to do. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class PictureArea final : public QObject
{
    Q_OBJECT

public:
    /** @p stack holds the viewer and the empty state as its pages. */
    PictureArea(QStackedWidget& stack, ImageView& view, EmptyState& empty,
        SessionController& controller, PicturePresenter& pictures, const ActionCollection& actions,
        QObject* parent);

    /** Where a connection is at ("Connecting to …"); empty when none is being made. */
    void setConnecting(const QString& what);
    [[nodiscard]] bool isConnecting() const { return !m_connecting.isEmpty(); }
    [[nodiscard]] const QString& connectingText() const { return m_connecting; }
    void setFocus();
    /** What is to be shown instead of the one picture: grid or comparison; null: nothing. */
    void setInstead(QWidget* page);
    /** A page that is shown instead of all that is no live view; null: none. */
    void setWelcome(QWidget* page);

Q_SIGNALS:
    void connectingChanged();

private:
    void refresh();
    void fillEmptyState();
    void showPage(QWidget* page);
    void watchCamera();

    QStackedWidget& m_stack;
    ImageView& m_view;
    EmptyState& m_empty;
    SessionController& m_controller;
    PicturePresenter& m_pictures;
    const ActionCollection& m_actions;
    QString m_connecting;
    QWidget* m_instead = nullptr;
    QWidget* m_welcome = nullptr;
};

} // namespace skein
