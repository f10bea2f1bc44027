// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/UsbExamination.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace skein {

/**
 * The first steps, in the place of the picture: where photographs go, how a camera is connected,
 * and what to do when it is not found. Blocks nothing: all commands work beside it. Its keys are
 * those of the picture. Lives on the GUI thread.
 */
class Welcome final : public QScrollArea
{
    Q_OBJECT

public:
    /** What its buttons do. */
    struct Commands
    {
        QAction& openSession;
        QAction& connectCamera;
        QAction& virtualCamera;
        QAction& supportedCameras;
    };

    Welcome(const Commands& commands, QWidget* parent);

    void setFolder(const QString& folder);
    /** How far it is with the camera: a sentence; @p isThere: one is connected. */
    void setCamera(const QString& sentence, bool isThere);
    /** What stands between us and cameras that are plugged in. */
    void setObstacles(const QList<UsbObstacle>& obstacles);

    /** The sentences that say what is wrong, if something is. */
    [[nodiscard]] QString obstacleText() const;
    [[nodiscard]] static QString sentenceFor(const UsbObstacle& obstacle);
    /** The sentences for several, each below the other. */
    [[nodiscard]] static QString sentencesFor(const QList<UsbObstacle>& obstacles);

Q_SIGNALS:
    /** Whoever reads it has finished. */
    void closed();

private:
    [[nodiscard]] static QString refusalSentence(const UsbObstacle& obstacle);
    QVBoxLayout* addStep(const QString& icon, const QString& title);
    QLabel* addText(QVBoxLayout& to, const QString& text);
    void addButtons(QVBoxLayout& to, const QList<QAction*>& actions);
    void addTips(QAction& supportedCameras);
    [[nodiscard]] QToolButton* makeButton(QAction& action);

    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_folder = nullptr;
    QLabel* m_camera = nullptr;
    QLabel* m_obstacles = nullptr;
    QWidget* m_tips = nullptr;
};

} // namespace skein
