// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraState.h"

#include <QCoreApplication>
#include <array>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::CameraState)
};

using State = Camera::State;

constexpr size_t callCount = 7;
constexpr size_t stateCount = 7;
constexpr auto yes = Access::Allowed;
constexpr auto now = Access::AtOnce;
constexpr auto no = Access::Refused;

// clang-format off
constexpr std::array<std::array<Access, callCount>, stateCount> accessTable{{
    //                 connect settings preview capture files staging disconnect
    /* Disconnected */ {{yes,  no,      no,     no,     no,   now,    now}},
    /* Connecting   */ {{no,   no,      no,     no,     no,   no,     yes}},
    /* Ready        */ {{now,  yes,     yes,    yes,    yes,  yes,    yes}},
    /* Previewing   */ {{now,  yes,     yes,    yes,    yes,  no,     yes}},
    /* Capturing    */ {{now,  yes,     no,     no,     yes,  no,     yes}},
    /* Recovering   */ {{no,   no,      no,     no,     no,   no,     yes}},
    /* Closing      */ {{no,   no,      no,     no,     no,   no,     yes}},
}};

constexpr std::array<std::array<bool, stateCount>, stateCount> transitionTable{{
    // to:             Disc. Conn. Ready Prev. Capt. Recov. Clos.
    /* Disconnected */ {{0,  1,    0,    0,    0,    0,     0}},
    /* Connecting   */ {{1,  0,    1,    0,    0,    0,     1}},
    /* Ready        */ {{1,  0,    0,    1,    1,    1,     1}},
    /* Previewing   */ {{1,  0,    1,    0,    1,    1,     1}},
    /* Capturing    */ {{1,  0,    1,    1,    0,    1,     1}},
    /* Recovering   */ {{1,  0,    1,    0,    0,    0,     0}},
    /* Closing      */ {{1,  0,    0,    0,    0,    1,     0}},
}};
// clang-format on

} // namespace

Access accessTo(CameraCall call, State state)
{
    return accessTable.at(static_cast<size_t>(state)).at(static_cast<size_t>(call));
}

bool isTransition(State from, State to)
{
    return transitionTable.at(static_cast<size_t>(from)).at(static_cast<size_t>(to));
}

Error refusal(CameraCall call, State state)
{
    switch (state) {
    case State::Disconnected:
        return {ErrorKind::Disconnected,
            Text::tr("No camera is connected. Connect the camera, then try again."), {}};
    case State::Connecting:
        return {ErrorKind::Disconnected,
            Text::tr(
                "The camera is still being connected. Wait until it is ready, then try again."),
            {}};
    case State::Recovering:
        return {ErrorKind::Disconnected,
            Text::tr("The connection to the camera broke off and is being made again. Wait a "
                     "moment, then try again."),
            {}};
    case State::Closing:
        return {ErrorKind::Disconnected,
            Text::tr("The camera is just being disconnected. Connect it again, then try again."),
            {}};
    case State::Capturing:
        return {ErrorKind::InvalidArgument,
            Text::tr("The camera is taking a picture. Wait for it or cancel it, then try again."),
            {}};
    case State::Previewing:
        return {ErrorKind::InvalidArgument,
            Text::tr("This is not possible during live view. Stop live view, then try again."), {}};
    case State::Ready:
        break;
    }
    return {ErrorKind::InvalidArgument,
        Text::tr("This is not possible now. Wait a moment, then try again."),
        QStringLiteral("call %1 refused").arg(static_cast<int>(call))};
}

} // namespace skein
