// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RatingCommands.h"

#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "widgets/ActionCollection.h"

#include <QAction>
#include <algorithm>

namespace skein {

RatingCommands::RatingCommands(const ActionCollection& actions, SessionBrowser& browser,
    std::function<QStringList()> targets, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_browser(browser)
    , m_targets(std::move(targets))
{
    const auto on = [this](ActionId id, auto&& what) {
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    constexpr std::pair<ActionId, int> stars[] = {{ActionId::Rate0, 0}, {ActionId::Rate1, 1},
        {ActionId::Rate2, 2}, {ActionId::Rate3, 3}, {ActionId::Rate4, 4}, {ActionId::Rate5, 5}};
    for (const auto& [id, count] : stars) {
        on(id, [this, count = count] { rate(Rating::stars(count)); });
    }
    constexpr std::pair<ActionId, ColourLabel> labels[] = {{ActionId::LabelRed, ColourLabel::Red},
        {ActionId::LabelYellow, ColourLabel::Yellow}, {ActionId::LabelGreen, ColourLabel::Green},
        {ActionId::LabelBlue, ColourLabel::Blue}, {ActionId::LabelPurple, ColourLabel::Purple}};
    for (const auto& [id, label] : labels) {
        on(id, [this, label = label] { toggleLabel(label); });
    }
    on(ActionId::LabelNone, [this] { m_browser.setLabel(chosen(), ColourLabel::None); });
    on(ActionId::Reject, [this] { toggleRejected(); });
    on(ActionId::Undo, [this] { m_browser.undo(); });
    connect(
        &m_browser, &SessionBrowser::renamed, this, [this](const QString& from, const QString& to) {
            if (m_beforeRejection.contains(from)) {
                m_beforeRejection.insert(to, m_beforeRejection.take(from));
            }
        });
    on(ActionId::Redo, [this] { m_browser.redo(); });
    connect(&m_browser, &SessionBrowser::historyChanged, this, &RatingCommands::refreshHistory);
    connect(&m_browser, &SessionBrowser::undone, this, [this](const QString& text) {
        //: %1 is what was taken back: "Rate 3 Photographs"
        Q_EMIT hint(tr("Undone: %1").arg(text));
    });
    connect(&m_browser, &SessionBrowser::redone, this, [this](const QString& text) {
        //: %1 is what was done again: "Rate 3 Photographs"
        Q_EMIT hint(tr("Done again: %1").arg(text));
    });
    refreshHistory();
}

QStringList RatingCommands::chosen()
{
    const QStringList paths = m_targets();
    if (paths.isEmpty()) {
        Q_EMIT nothingToRate();
    }
    return paths;
}

void RatingCommands::rate(Rating rating)
{
    m_browser.rate(chosen(), rating);
}

void RatingCommands::toggleRejected()
{
    const QStringList paths = chosen();
    const bool rejected = all(paths, [](const Marks& marks) { return marks.rating.isRejected(); });
    if (!rejected) {
        for (const QString& path : paths) {
            const Shot* shot = m_browser.model()->find(path);
            if (shot != nullptr && !shot->facts.marks.rating.isRejected()) {
                m_beforeRejection.insert(path, shot->facts.marks.rating);
            }
        }
        m_browser.rate(paths, Rating::rejected());
        return;
    }
    QHash<QString, Rating> before;
    for (const QString& path : paths) {
        before.insert(path, m_beforeRejection.value(path));
    }
    m_browser.rate(before);
}

void RatingCommands::toggleLabel(ColourLabel label)
{
    const QStringList paths = chosen();
    const bool labelled = all(paths, [label](const Marks& marks) { return marks.label == label; });
    m_browser.setLabel(paths, labelled ? ColourLabel::None : label);
}

bool RatingCommands::all(
    const QStringList& paths, const std::function<bool(const Marks&)>& test) const
{
    return std::all_of(paths.cbegin(), paths.cend(), [&](const QString& path) {
        const Shot* shot = m_browser.model()->find(path);
        return shot != nullptr && test(shot->facts.marks);
    });
}

void RatingCommands::refreshHistory()
{
    QAction* undo = m_actions[ActionId::Undo];
    QAction* redo = m_actions[ActionId::Redo];
    undo->setEnabled(m_browser.canUndo());
    redo->setEnabled(m_browser.canRedo());
    const QString undoText = m_browser.undoText();
    const QString redoText = m_browser.redoText();
    //: command of a menu
    undo->setText(
        undoText.isEmpty() ? tr("&Undo") :
                           //: command of a menu; %1 is what was done, such as "Rate 3 Photographs"
            tr("&Undo: %1").arg(undoText));
    //: command of a menu
    redo->setText(
        redoText.isEmpty() ? tr("&Redo") :
                           //: command of a menu; %1 is what was done, such as "Rate 3 Photographs"
            tr("&Redo: %1").arg(redoText));
}

} // namespace skein
