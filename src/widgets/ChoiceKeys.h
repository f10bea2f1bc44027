// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QComboBox;
class QKeyEvent;

namespace skein {

/**
 * Lets Space choose in the open list of any combo box, as Return does: Qt only looks for an entry
 * that begins with it. Where an entry goes on with a space after what was just typed, it is
 * looked for as before. Lives on the GUI thread.
 */
class ChoiceKeys final : public QObject
{
    Q_OBJECT

public:
    explicit ChoiceKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteTyping(const QKeyEvent& key);
    /** What was typed goes on with a space in one of the entries. */
    [[nodiscard]] bool isWithinName(const QComboBox& box) const;

    QString m_typed; ///< To find an entry by.
    QElapsedTimer m_sinceKey;
};

} // namespace skein
