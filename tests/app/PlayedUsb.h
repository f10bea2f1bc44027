// SPDX-License-Identifier: GPL-3.0-or-later
// A USB that a test plugs cameras into.
#pragma once

#include "camera/CameraFinder.h"
#include "camera/DeviceWatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace skein {

/** Which cameras are there says a file; that something was plugged says the test. */
class PlayedUsb final
{
public:
    PlayedUsb()
    {
        set({});
        auto watch = std::make_unique<Watch>();
        m_watch = watch.get();
        m_owned = std::make_unique<CameraFinder>(nullptr, QStringLiteral("/bin/sh"),
            QStringList{QStringLiteral("-c"), QStringLiteral("cat \"$0\""), file()},
            std::move(watch));
        m_finder = m_owned.get();
    }

    /** For the program; once. */
    [[nodiscard]] std::unique_ptr<CameraFinder> takeFinder() { return std::move(m_owned); }

    /** At @p ports there are cameras, all of one kind and without serial numbers, from now on. */
    void set(const QStringList& ports)
    {
        QStringList cameras;
        for (const QString& port : ports) {
            cameras.append(
                QStringLiteral("{\"model\":\"PTP/IP Camera\",\"port\":\"%1\"}").arg(port));
        }
        QFile list(file());
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{\"library\":{\"version\":\"2.5.30\"},\"cameras\":[" +
                   cameras.join(u',').toUtf8() + "]}");
    }

    /** Something was plugged in or pulled. @return false if the windows did not hear what. */
    [[nodiscard]] bool plug(const QStringList& ports)
    {
        set(ports);
        Q_EMIT m_watch->camerasChanged();
        const auto found = m_finder->find(); // It shares the answer that the windows get.
        const bool isFound = QTest::qWaitFor([&found] { return found.isFinished(); }, 20'000);
        QCoreApplication::sendPostedEvents();
        return isFound && found.result() && found.result()->cameras.size() == ports.size();
    }

private:
    class Watch final : public DeviceWatch
    {
    public:
        [[nodiscard]] QList<UsbCamera> cameras() const override { return {}; }
    };

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("list.json")); }

    QTemporaryDir m_folder;
    Watch* m_watch = nullptr;
    std::unique_ptr<CameraFinder> m_owned;
    CameraFinder* m_finder = nullptr;
};

} // namespace skein
