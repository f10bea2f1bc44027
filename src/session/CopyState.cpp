// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CopyState.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::CopyState)
};

} // namespace

QString copyStateText(CopyState state)
{
    switch (state) {
    case CopyState::Safe:
        return Text::tr("Safe in the backup");
    case CopyState::Waiting:
        return Text::tr("Not in the backup yet");
    case CopyState::Changed:
        return Text::tr("In the backup, but changed since it came from the camera");
    case CopyState::Failed:
        return Text::tr("Could not be copied to the backup");
    case CopyState::None:
        break;
    }
    return {};
}

} // namespace skein
