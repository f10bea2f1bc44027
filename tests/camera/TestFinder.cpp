// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

class TestFinder final : public QObject
{
    Q_OBJECT
};

QTEST_GUILESS_MAIN(TestFinder)
#include "TestFinder.moc"
