// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadSet.h"

#include <QUndoCommand>
#include <algorithm>
#include <cmath>
#include <utility>

namespace skein::headoutline {

namespace {

/** Of the first head added by hand, in parts of the photograph's height. */
constexpr double usualSize = 0.1;

class SetHeads final : public QUndoCommand
{
public:
    SetHeads(const QString& what, HeadSet& set, Heads before, Heads after)
        : QUndoCommand(what)
        , m_set(set)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { m_set.apply(m_before); }
    void redo() override { m_set.apply(m_after); }

private:
    HeadSet& m_set;
    Heads m_before;
    Heads m_after;
};

double medianSize(const Heads& heads)
{
    if (heads.empty()) {
        return usualSize;
    }
    std::vector<double> sizes;
    for (const Head& head : heads) {
        sizes.push_back(head.size);
    }
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle > 0 ? *middle : usualSize;
}

QPointF within(QPointF at)
{
    return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
}

} // namespace

void HeadSet::load(const HeadState& state)
{
    m_state = state;
    m_state.heads = inReadingOrder(state.heads, m_aspect, state.firstRow);
    m_current = -1;
    m_beforeMove.clear();
    m_undo.clear();
    Q_EMIT headsChanged();
    Q_EMIT currentChanged(m_current);
    Q_EMIT lookChanged();
}

void HeadSet::setCurrent(int index)
{
    index = index < count() ? std::max(index, -1) : -1;
    if (index != m_current) {
        m_current = index;
        Q_EMIT currentChanged(index);
    }
}

void HeadSet::apply(const Heads& heads)
{
    m_state.heads = inReadingOrder(heads, m_aspect, m_state.firstRow);
    Q_EMIT headsChanged();
    if (m_current >= count()) {
        setCurrent(count() - 1);
    }
    Q_EMIT changed();
}

void HeadSet::change(const QString& what, const Heads& heads, QPointF chosen)
{
    const Heads before = m_beforeMove.empty() ? m_state.heads : m_beforeMove;
    m_beforeMove.clear();
    const Heads ordered = inReadingOrder(heads, m_aspect, m_state.firstRow);
    m_undo.push(new SetHeads(what, *this, before, ordered));
    const auto found = std::find_if(
        ordered.begin(), ordered.end(), [&](const Head& head) { return head.at == chosen; });
    setCurrent(found == ordered.end() ? -1 : static_cast<int>(found - ordered.begin()));
}

void HeadSet::add(QPointF at)
{
    if (count() >= HeadState::mostHeads) {
        return;
    }
    Heads more = heads();
    more.push_back({within(at), medianSize(heads()), {}});
    //: what can be taken back
    change(tr("Add Number"), more, within(at));
}

void HeadSet::remove(int index)
{
    if (index < 0 || index >= count()) {
        return;
    }
    Heads fewer = heads();
    fewer.erase(fewer.begin() + index);
    const int next = std::min(index, count() - 2);
    //: what can be taken back
    change(tr("Remove Number"), fewer, {-1, -1});
    setCurrent(next);
}

void HeadSet::move(int index, QPointF to)
{
    if (index < 0 || index >= count()) {
        return;
    }
    if (m_beforeMove.empty()) {
        m_beforeMove = heads();
    }
    m_state.heads[static_cast<std::size_t>(index)].at = within(to);
    setCurrent(index);
    Q_EMIT headsChanged();
}

void HeadSet::endMove()
{
    if (m_beforeMove.empty() || m_current < 0) {
        return;
    }
    //: what can be taken back
    change(tr("Move Number"), heads(), heads()[static_cast<std::size_t>(m_current)].at);
}

void HeadSet::rename(int index, const QString& name)
{
    const QString kept = name.simplified().left(HeadState::longestName);
    if (index < 0 || index >= count() || heads()[static_cast<std::size_t>(index)].name == kept) {
        return;
    }
    Heads renamed = heads();
    renamed[static_cast<std::size_t>(index)].name = kept;
    //: what can be taken back
    m_undo.push(new SetHeads(tr("Rename"), *this, heads(), renamed));
}

void HeadSet::replace(const Heads& found)
{
    Heads named = found;
    for (const Head& old : heads()) {
        if (old.name.isEmpty()) {
            continue; // It has nothing to hand on, and must not take what another one did.
        }
        const auto distance = [&](const Head& head) {
            const QPointF apart = head.at - old.at;
            return std::hypot(apart.x() * m_aspect, apart.y());
        };
        const auto nearest =
            std::min_element(named.begin(), named.end(), [&](const Head& a, const Head& b) {
                return std::make_pair(!a.name.isEmpty(), distance(a)) <
                       std::make_pair(!b.name.isEmpty(), distance(b));
            });
        if (nearest != named.end() && nearest->name.isEmpty() &&
            distance(*nearest) < old.size / 2) {
            nearest->name = old.name;
        }
    }
    //: what can be taken back
    change(tr("Find Heads"), named, {-1, -1});
}

void HeadSet::setLook(const OutlineLook& look)
{
    if (look != m_state.look) {
        m_state.look = look;
        Q_EMIT lookChanged();
        Q_EMIT changed();
    }
}

void HeadSet::setFirstRow(FirstRow first)
{
    if (first != m_state.firstRow) {
        m_state.firstRow = first;
        setCurrent(-1);
        apply(heads());
    }
}

void HeadSet::setTitle(const QString& title)
{
    const QString kept = title.left(HeadState::longestName);
    if (kept != m_state.title) {
        m_state.title = kept;
        Q_EMIT changed();
    }
}

} // namespace skein::headoutline
