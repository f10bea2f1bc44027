// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Comparison.h"

#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "viewer/CompareView.h"
#include "widgets/ActionCollection.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <algorithm>

namespace skein {

Comparison::Comparison(QStackedWidget& stack, SessionBrowser& browser, ShotSelection& selection,
    PicturePresenter& pictures, const ActionCollection& actions, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_actions(actions)
    , m_view(new CompareView(pictures.loader(), &stack))
{
    stack.addWidget(m_view);
    m_view->setCaptions([this](const QString& path) { return captionOf(path); });
    connect(m_view, &CompareView::chosen, this,
        [this](int index) { select(m_view->paths().value(index)); });
    connect(actions[ActionId::Compare], &QAction::triggered, this, [this] { toggle(2); });
    connect(actions[ActionId::CompareFour], &QAction::triggered, this,
        [this] { toggle(CompareView::mostPictures); });
    connect(actions[ActionId::LinkViews], &QAction::toggled, this,
        [this](bool on) { m_view->link().setOn(on); });
    actions[ActionId::LinkViews]->setChecked(true);
    connect(&browser, &SessionBrowser::renamed, m_view, &CompareView::rename);
    connect(&pictures, &PicturePresenter::renewed, m_view, &CompareView::reload);
    connect(
        selection.model(), &QItemSelectionModel::currentChanged, this, &Comparison::followCurrent);
    ShotModel& shots = selection.shots();
    connect(&shots, &ShotModel::rowsRemoved, this, &Comparison::followRows);
    connect(&shots, &ShotModel::modelReset, this, &Comparison::followRows);
    connect(&shots, &ShotModel::dataChanged, this, &Comparison::followRows); // Lost a file, maybe.
    connect(&shots, &ShotModel::dataChanged, m_view, &CompareView::refreshCaptions);
    connect(&shots, &ShotModel::countChanged, this, &Comparison::updateActions);
    updateActions();
}

void Comparison::toggle(int count)
{
    if (m_isOn && m_count == count) {
        setOn(false);
        return;
    }
    const auto selected = m_selection.selectedPaths().size();
    const QStringList shots = shotsToCompare(count);
    if (shots.size() < 2) {
        updateActions();
        return;
    }
    m_count = count;
    const QString current = m_selection.currentPath();
    const int active = std::max(0, static_cast<int>(shots.indexOf(current)));
    show(shots, active);
    select(shots[active]); // Only that one: commands are about it.
    setOn(true);
    if (selected > CompareView::mostPictures) {
        Q_EMIT hint(
            //: what is compared, when more photographs are selected than are shown
            tr("The first %n of the selected photographs", nullptr, CompareView::mostPictures));
    }
}

void Comparison::setOn(bool on)
{
    if (m_isOn != on) {
        m_isOn = on;
        if (!on) {
            show({}, 0);
        }
        Q_EMIT shownChanged(on);
    }
    updateActions();
}

void Comparison::select(const QString& path)
{
    const ShotModel& shots = m_selection.shots();
    if (const int row = shots.rowOf(path); row >= 0) {
        m_selection.model()->setCurrentIndex(
            shots.index(row, 0), QItemSelectionModel::ClearAndSelect);
    }
}

void Comparison::show(const QStringList& paths, int active)
{
    const ShotModel& shots = m_selection.shots();
    m_rows.clear();
    for (const QString& path : paths) {
        m_rows.append(shots.index(shots.rowOf(path), 0));
    }
    m_view->setPaths(paths, active);
}

QStringList Comparison::shotsToCompare(int count) const
{
    const QStringList selected = m_selection.selectedPaths();
    if (selected.size() > 1) {
        return selected.mid(0, CompareView::mostPictures);
    }
    const ShotModel& shots = m_selection.shots();
    const int rows = shots.rowCount();
    const int last = std::min(rows, std::max(m_selection.currentRow(), 0) + count);
    QStringList paths;
    for (int row = std::max(0, last - count); row < last; ++row) {
        paths.append(shots.shot(row).path());
    }
    return paths;
}

void Comparison::followCurrent()
{
    const QString current = m_selection.currentPath();
    if (!m_isOn || current.isEmpty()) {
        return;
    }
    QStringList paths = m_view->paths();
    const auto at = static_cast<int>(paths.indexOf(current));
    if (at < 0) {
        paths[m_view->active()] = current;
    }
    show(paths, at < 0 ? m_view->active() : at);
}

void Comparison::followRows()
{
    const ShotModel& shots = m_selection.shots();
    const QStringList before = m_view->paths();
    const bool hasAll = std::all_of(before.cbegin(), before.cend(),
        [&shots](const QString& path) { return shots.rowOf(path) >= 0; });
    if (!m_isOn || hasAll) {
        return;
    }
    QStringList paths = before;
    for (int i = 0; i < paths.size(); ++i) {
        if (shots.rowOf(paths[i]) < 0) {
            paths[i] = successor(paths, i);
        }
    }
    paths.removeAll(QString());
    if (paths.size() < 2) {
        setOn(false);
        return;
    }
    const auto current = static_cast<int>(paths.indexOf(m_selection.currentPath()));
    const int last = static_cast<int>(paths.size()) - 1;
    const int active = current >= 0 ? current : std::min(m_view->active(), last);
    show(paths, active);
    select(paths[active]);
}

QString Comparison::successor(const QStringList& paths, int index) const
{
    const ShotModel& shots = m_selection.shots();
    const QPersistentModelIndex row = m_rows.value(index);
    if (row.isValid()) {
        const QString path = shots.shot(row.row()).path(); // It goes by another of its files now.
        return paths.contains(path) ? QString() : path;
    }
    if (shots.find(paths[index]) == nullptr) {
        return {}; // It is gone.
    }
    const int rows = shots.rowCount();
    const int from = std::max(0, m_selection.currentRow());
    for (int i = 0; i < rows; ++i) {
        const QString path = shots.shot((from + i) % rows).path();
        if (!paths.contains(path)) {
            return path;
        }
    }
    return {};
}

void Comparison::updateActions()
{
    const bool enough = m_selection.shots().rowCount() > 1;
    m_actions[ActionId::Compare]->setEnabled(enough || m_isOn);
    m_actions[ActionId::CompareFour]->setEnabled(enough || m_isOn);
    m_actions[ActionId::LinkViews]->setEnabled(m_isOn);
    m_actions[ActionId::Compare]->setChecked(m_isOn && m_count == 2);
    m_actions[ActionId::CompareFour]->setChecked(m_isOn && m_count != 2);
}

QString Comparison::captionOf(const QString& path) const
{
    const QString name = QFileInfo(path).fileName();
    const Shot* shot = m_selection.shots().find(path);
    if (shot == nullptr) {
        return name;
    }
    const Marks& marks = shot->facts.marks;
    if (marks.rating.isRejected()) {
        //: caption of a picture: %1 is its name
        return tr("%1  –  rejected").arg(name);
    }
    return marks.rating.value() > 0
               ? name + QStringLiteral("  ") + QString(marks.rating.value(), u'★')
               : name;
}

} // namespace skein
