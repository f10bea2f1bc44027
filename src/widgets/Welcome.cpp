// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Welcome.h"

#include "viewer/AccessibleRole.h"
#include "widgets/FormRows.h"
#include "widgets/SymbolLabel.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int columnWidth = 660;
constexpr int iconSide = 24;
constexpr int stepSpace = 18;
constexpr int margin = 20;
constexpr double titleScale = 1.7;
constexpr double stepScale = 1.15;

void enlarge(QLabel& label, double by)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * by);
    label.setFont(font);
}
} // namespace

Welcome::Welcome(const Commands& commands, QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleRole(*this, QAccessible::Grouping);
    //: title of a page
    setAccessibleName(tr("Welcome"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // Stands for the picture: its keys work here as well.
    auto* across = new QHBoxLayout(m_content);
    across->setContentsMargins(margin, margin, margin, margin);
    auto* column = new QWidget(m_content);
    column->setMaximumWidth(columnWidth);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(stepSpace);
    m_column->addStretch(1);
    auto* title = new QLabel(tr("Welcome to Skein"), column);
    enlarge(*title, titleScale);
    //: button: closes the page
    auto* close = new QPushButton(tr("Close"), column);
    close->setObjectName(QStringLiteral("welcomeClose"));
    close->setToolTip(tr("Closes this page; it is found again in the menu Help."));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &Welcome::closed);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(close);
    m_column->addLayout(top);

    QVBoxLayout* folder = addStep(QStringLiteral("folder"), tr("Photographs go into a folder"));
    m_folder = addText(*folder, {});
    m_folder->setObjectName(QStringLiteral("welcomeFolder"));
    addButtons(*folder, {&commands.openSession});

    QVBoxLayout* camera = addStep(QStringLiteral("camera"), tr("A camera takes them"));
    m_camera = addText(*camera, {});
    m_camera->setObjectName(QStringLiteral("welcomeCamera"));
    m_obstacles = new QLabel(column);
    m_obstacles->setObjectName(QStringLiteral("welcomeObstacles"));
    m_obstacles->setWordWrap(true);
    m_obstacles->setTextFormat(Qt::PlainText);
    m_obstacles->setTextInteractionFlags(Qt::TextSelectableByMouse); // Commands to be copied.
    m_obstacles->setFocusPolicy(Qt::NoFocus);                        // Keys stay the picture's.
    QPalette loud = m_obstacles->palette();
    loud.setColor(QPalette::WindowText, theme::warning);
    m_obstacles->setPalette(loud);
    camera->addWidget(m_obstacles);
    addButtons(*camera, {&commands.connectCamera, &commands.virtualCamera});
    addTips(commands.supportedCameras);

    m_column->addStretch(2);
    setWidget(m_content);
    setFolder({});
    setCamera({}, false);
    setObstacles({});
}

QVBoxLayout* Welcome::addStep(const QString& icon, const QString& title)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* symbol = new SymbolLabel(m_content);
    symbol->setSide(iconSide);
    symbol->setIcon(symbolicIcon(icon));
    row->addWidget(symbol, 0, Qt::AlignTop);
    auto* step = new QVBoxLayout;
    step->setSpacing(8);
    auto* label = new QLabel(title, m_content);
    enlarge(*label, stepScale);
    step->addWidget(label);
    row->addLayout(step, 1);
    m_column->addLayout(row);
    return step;
}

QLabel* Welcome::addText(QVBoxLayout& to, const QString& text)
{
    QLabel* label = formrows::quietText(text, m_content);
    label->setTextFormat(Qt::PlainText);
    to.addWidget(label);
    return label;
}

QToolButton* Welcome::makeButton(QAction& action)
{
    auto* button = new QToolButton(m_content);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action.iconText());
    return button;
}

void Welcome::addButtons(QVBoxLayout& to, const QList<QAction*>& actions)
{
    auto* row = new QHBoxLayout;
    for (QAction* action : actions) {
        row->addWidget(makeButton(*action));
    }
    row->addStretch(1);
    to.addLayout(row);
}

void Welcome::addTips(QAction& supportedCameras)
{
    QVBoxLayout* step = addStep(QStringLiteral("information"), tr("It is not found?"));
    // Beside the title: the first thing to be asked must not lie below the end of the window.
    auto* head = new QHBoxLayout;
    QLayoutItem* title = step->takeAt(0);
    head->addWidget(title->widget(), 1);
    delete title;
    head->addWidget(makeButton(supportedCameras));
    step->addLayout(head);
    m_tips = new QWidget(m_content);
    auto* tips = new QVBoxLayout(m_tips);
    tips->setContentsMargins(0, 0, 0, 0);
    step->addWidget(m_tips);
    for (const QString& tip :
        {tr("Is it switched on, awake, and its battery full? Use the cable that carries data, "
            "without a hub."),
            tr("In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or "
               "“Tether”, not “Mass storage” or “MTP” with a phone's name."),
            tr("Close other programs that use it: file manager, photo import, another program for "
               "tethering."),
            tr("With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the "
               "address on its screen, and confirm the pairing there.")}) {
        //: an entry of a list; %1 is a sentence
        addText(*tips, tr("• %1").arg(tip));
    }
}

void Welcome::setFolder(const QString& folder)
{
    m_folder->setText(folder.isEmpty() ? tr("No folder is open yet.") : //: %1 is a folder
                          tr("New photographs are saved in “%1”. Any folder will do; each shoot "
                             "can have its own.")
                              .arg(QDir::toNativeSeparators(folder)));
}

void Welcome::setCamera(const QString& sentence, bool isThere)
{
    m_camera->setText(sentence.isEmpty() ? tr("Plug one in and switch it on: it is connected by "
                                              "itself. Or look around with the virtual one.")
                                         : sentence);
    m_tips->setEnabled(!isThere); // Its room stays: nothing jumps below the pointer.
    if (isThere) {
        setObstacles({});
    }
}

QString Welcome::sentenceFor(const UsbObstacle& obstacle)
{
    switch (obstacle.kind) {
    case UsbObstacle::Kind::MassStorage:
        //: %1 is a camera
        return tr("“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its "
                  "USB connection in its own menu, then plug it in again.")
            .arg(obstacle.camera);
    case UsbObstacle::Kind::NoPermission:
        return refusalSentence(obstacle);
    case UsbObstacle::Kind::HeldByOther:
        //: %1 is a camera, %2 a program
        return tr("“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks "
                  "for the camera again when you connect it.")
            .arg(obstacle.camera, obstacle.holder);
    }
    return {};
}

QString Welcome::refusalSentence(const UsbObstacle& obstacle)
{
    switch (obstacle.refusal) {
    case UsbObstacle::Refusal::Sandbox:
        //: %1 is a camera, %2 a command to be typed as it is
        return tr("“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. "
                  "Allow it with this command, then start Skein again: %2")
            .arg(obstacle.camera,
                QStringLiteral("flatpak override --user --device=all org.skein_photo.Skein"));
    case UsbObstacle::Refusal::NoRules:
        //: %1 is a camera; libgphoto2-6 and libgphoto2 are names of packages
        return tr("“%1” is plugged in, but you may not use it, because the rules that give access "
                  "to cameras are missing. Install the package that brings them (libgphoto2-6 on "
                  "Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.")
            .arg(obstacle.camera);
    case UsbObstacle::Refusal::NotMember:
        //: %1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is
        return tr("“%1” is plugged in, but only members of the group “%2” may use it. Become one "
                  "with this command, then log out and in again: %3")
            .arg(obstacle.camera, obstacle.group,
                QStringLiteral("sudo usermod -aG %1 $USER").arg(obstacle.group));
    case UsbObstacle::Refusal::Unknown:
        break;
    }
    //: %1 is a camera
    return tr("“%1” is plugged in, but you may not use it. Log out and in again; if that does "
              "not help, install the rules of libgphoto2 for udev, or ask who looks after this "
              "computer.")
        .arg(obstacle.camera);
}

QString Welcome::sentencesFor(const QList<UsbObstacle>& obstacles)
{
    QStringList sentences;
    for (const UsbObstacle& obstacle : obstacles) {
        sentences.append(sentenceFor(obstacle));
    }
    return sentences.join(u'\n');
}

void Welcome::setObstacles(const QList<UsbObstacle>& obstacles)
{
    m_obstacles->setText(sentencesFor(obstacles));
    m_obstacles->setVisible(!obstacles.isEmpty());
}

QString Welcome::obstacleText() const
{
    return m_obstacles->text();
}

} // namespace skein
