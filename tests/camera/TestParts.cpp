// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

class TestParts final : public QObject
{
    Q_OBJECT
};

QTEST_GUILESS_MAIN(TestParts)
#include "TestParts.moc"
