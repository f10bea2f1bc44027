// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadState.h"

#include <QObject>
#include <QUndoStack>

namespace skein::headoutline {

/**
 * The heads of one photograph while they are worked on: numbered in reading order at every change,
 * one of them chosen, every change of heads undoable. GUI thread.
 */
class HeadSet final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const HeadState& state() const { return m_state; }
    const Heads& heads() const { return m_state.heads; }
    int count() const { return static_cast<int>(heads().size()); }
    QUndoStack& undoStack() { return m_undo; }

    /** Width of the photograph by its height; to be told before its heads. */
    void setAspect(double aspect) { m_aspect = aspect; }
    double aspect() const { return m_aspect; }
    /** Another photograph, or what was saved of it: nothing is left to undo. */
    void load(const HeadState& state);

    /** The chosen head; negative: none. */
    int current() const { return m_current; }
    void setCurrent(int index);

    void add(QPointF at);
    void remove(int index);
    /** While a number is dragged: it follows, and keeps its number until endMove(). */
    void move(int index, QPointF to);
    void endMove();
    void rename(int index, const QString& name);
    /** What a detector found takes the place of all heads; those near an old one keep its name. */
    void replace(const Heads& found);

    void setLook(const OutlineLook& look);
    void setFirstRow(FirstRow first);
    void setTitle(const QString& title);

    /** For undoing; in whatever order they are numbered now. */
    void apply(const Heads& heads);

Q_SIGNALS:
    void headsChanged();
    void currentChanged(int index);
    void lookChanged();
    /** Something that is worth saving. */
    void changed();

private:
    void change(const QString& what, const Heads& heads, QPointF chosen);

    HeadState m_state;
    double m_aspect = 1;
    int m_current = -1;
    Heads m_beforeMove; ///< empty: nothing is being moved
    QUndoStack m_undo;
};

} // namespace skein::headoutline
