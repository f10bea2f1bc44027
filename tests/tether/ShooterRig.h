// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceRunner.h"
#include "tether/CameraShooter.h"
#include "tether/DiskGuard.h"
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QCoroTask>
#include <memory>
#include <optional>

namespace skein {

/** A virtual camera in a session, and a runner of sequences that shoots with it. */
class ShooterRig : public TetherRig
{
public:
    explicit ShooterRig(const QStringList& virtualArguments = {})
        : TetherRig(virtualArguments)
    {
        QObject::connect(&runner, &SequenceRunner::finished, &runner,
            [this](const SequenceReport& finished) { report = finished; });
        QObject::connect(&runner, &SequenceRunner::message, &runner,
            [this](const QString& sentence) { messages << sentence; });
        QObject::connect(&runner, &SequenceRunner::photographSaved, &runner,
            [this](const QStringList& paths) { saved << paths; });
    }

    /** Runs @p definition to its end; the report, or nothing where it did not begin or end. */
    [[nodiscard]] std::optional<SequenceReport> run(const SequenceDefinition& definition)
    {
        if (!begin(definition)) {
            return std::nullopt;
        }
        return end();
    }
    [[nodiscard]] bool begin(const SequenceDefinition& definition)
    {
        report.reset();
        const Result<void> started = runner.start(definition);
        if (!started) {
            qWarning() << started.error().message;
        }
        return started.has_value();
    }
    [[nodiscard]] std::optional<SequenceReport> end()
    {
        constexpr int sequenceMs = 90'000;
        if (!QTest::qWaitFor([this] { return report.has_value(); }, sequenceMs)) {
            qWarning() << "the sequence did not end:" << runner.progress().doing;
        }
        return report;
    }
    /** What the camera has, once it has been asked. */
    [[nodiscard]] QString value(const char* name)
    {
        const auto setting = wait(controller.camera()->readSetting(QString::fromLatin1(name)));
        return setting ? settingValueText(*setting) : setting.error().message;
    }

    std::shared_ptr<CameraShooter> shooter =
        CameraShooter::make({controller.shown(), &controller.disk()});
    SequenceRunner runner{shooter};
    std::optional<SequenceReport> report;
    QStringList messages;
    QList<QStringList> saved;
};

} // namespace skein
