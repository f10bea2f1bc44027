// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/FocusSweep.h"

#include <algorithm>

namespace skein {

namespace {

/** Lenses that do not tell their end are given up after so many steps of a walk. */
constexpr qsizetype mostSteps = 40;
/** The figures have fallen when so many in a row are below their best by the stage's part of it. */
constexpr qsizetype fallenInARow = 2;
constexpr double coarseFall = 0.10;
constexpr double middleFall = 0.06;
constexpr double fineFall = 0.03;
/** Best and worst of all places must differ by this factor, or it was noise. */
constexpr double leastContrast = 1.15;
/** So far beyond the best place, and back: more than the play of any gear in fine steps. */
constexpr int playSteps = 3;

} // namespace

FocusStep FocusSweep::stepOf(Stage stage)
{
    switch (stage) {
    case Stage::Approach:
    case Stage::Coarse:
        return FocusStep::Coarse;
    case Stage::Middle:
        return FocusStep::Middle;
    case Stage::Fine:
    case Stage::Last:
        break;
    }
    return FocusStep::Fine;
}

FocusSweep::Order FocusSweep::begin()
{
    return {Order::Kind::Judge};
}

FocusSweep::Order FocusSweep::judged(double figure)
{
    m_figures.append(figure);
    m_most = std::max(m_most, figure);
    m_least = m_least < 0 ? figure : std::min(m_least, figure);
    if (isPast() || m_figures.size() > mostSteps) {
        return endWalk(false);
    }
    const bool approaches = m_stage == Stage::Approach;
    return {Order::Kind::Move, approaches ? FocusDirection::Near : FocusDirection::Far,
        stepOf(m_stage)};
}

bool FocusSweep::isPast() const
{
    if (m_figures.size() <= fallenInARow) {
        return false;
    }
    const double fall = m_stage == Stage::Fine     ? fineFall
                        : m_stage == Stage::Middle ? middleFall
                                                   : coarseFall;
    const double most = *std::max_element(m_figures.cbegin(), m_figures.cend());
    return std::all_of(m_figures.cend() - fallenInARow, m_figures.cend(),
        [&](double figure) { return figure < most * (1 - fall); });
}

qsizetype FocusSweep::bestIndex() const
{
    return std::max_element(m_figures.cbegin(), m_figures.cend()) - m_figures.cbegin();
}

FocusSweep::Order FocusSweep::endWalk(bool atEnd)
{
    if (m_stage == Stage::Approach) {
        m_stage = Stage::Coarse;
        m_figures.clear();
        return {Order::Kind::Judge};
    }
    if (m_figures.isEmpty() || m_most < m_least * leastContrast) {
        return {}; // Nothing to focus on.
    }
    const int beyondBest = static_cast<int>(m_figures.size() - 1 - bestIndex());
    m_isGoingBack = true;
    if (m_stage == Stage::Fine) {
        m_back = beyondBest + playSteps;
        m_forward = playSteps;
    } else {
        // A step before the best place; where the last step was cut short by the end, two.
        m_back = beyondBest + (atEnd ? 2 : 1);
    }
    return {Order::Kind::Move, FocusDirection::Near, stepOf(m_stage)};
}

FocusSweep::Order FocusSweep::moved()
{
    if (m_isGoingBack) {
        --m_back;
        return m_back > 0 ? Order{Order::Kind::Move, FocusDirection::Near, stepOf(m_stage)}
                          : beginWalk();
    }
    if (m_stage == Stage::Last) {
        --m_forward;
        m_hasFound = m_forward == 0;
        return m_hasFound ? Order() : lastMove();
    }
    return {Order::Kind::Judge};
}

FocusSweep::Order FocusSweep::refused()
{
    if (m_isGoingBack) {
        return beginWalk(); // Nearer than this is not possible.
    }
    if (m_stage == Stage::Last) {
        m_hasFound = true; // At the end, where it was best.
        return {};
    }
    return endWalk(true);
}

FocusSweep::Order FocusSweep::beginWalk()
{
    m_isGoingBack = false;
    m_figures.clear();
    switch (m_stage) {
    case Stage::Approach:
    case Stage::Coarse:
        m_stage = Stage::Middle;
        break;
    case Stage::Middle:
        m_stage = Stage::Fine;
        break;
    case Stage::Fine:
    case Stage::Last:
        m_stage = Stage::Last;
        return lastMove();
    }
    return {Order::Kind::Judge};
}

FocusSweep::Order FocusSweep::lastMove()
{
    return {Order::Kind::Move, FocusDirection::Far, FocusStep::Fine};
}

} // namespace skein
