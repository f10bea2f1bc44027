// SPDX-License-Identifier: GPL-3.0-or-later
// Plays gvfsd-gphoto2: keeps the camera at its stdin until it is unmounted. fake-gvfsd BUS-ADDRESS
#include "FakeGvfs.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QDBusConnection bus = QDBusConnection::connectToBus(
        QCoreApplication::arguments().value(1), QStringLiteral("gvfs"));
    skein::test::FakeGvfs gvfs(bus, {QStringLiteral("gphoto2")});
    QObject::connect(&gvfs, &skein::test::FakeGvfs::unmounted, &application,
        &QCoreApplication::quit, Qt::QueuedConnection);
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
