// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FirstLook.h"

#include "session/ShotModel.h"
#include "widgets/ShotSelection.h"
#include "widgets/WalkingOrder.h"

#include <utility>

namespace skein {

FirstLook::FirstLook(ShotSelection& selection, QObject* parent)
    : QObject(parent)
    , m_shots(selection.shots())
{
    connect(&m_shots, &ShotModel::dataChanged, this, &FirstLook::look);
    connect(&selection, &ShotSelection::pathSelected, this, &FirstLook::end);
}

QString FirstLook::begin()
{
    const int row = newestRow(m_shots);
    m_path = row < 0 ? QString() : m_shots.shot(row).path();
    return m_path;
}

void FirstLook::look()
{
    if (m_path.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_shots.rowCount(); ++row) {
        if (!m_shots.shot(row).isRead) {
            return;
        }
    }
    const int row = newestRow(m_shots);
    const QString shown = std::exchange(m_path, QString());
    if (row >= 0 && m_shots.shot(row).path() != shown) {
        Q_EMIT newestKnown(m_shots.shot(row).path(), shown);
    }
}

} // namespace skein
