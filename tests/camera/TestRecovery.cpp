// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

class TestRecovery final : public QObject
{
    Q_OBJECT
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "TestRecovery.moc"
