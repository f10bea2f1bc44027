// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

class TestStates final : public QObject
{
    Q_OBJECT
};

QTEST_GUILESS_MAIN(TestStates)
#include "TestStates.moc"
