// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleSettings.h"
#include "widgets/ControlPanel.h"
#include "widgets/SettingRow.h"

#include <QPromise>

namespace skein::test {

/** Plays the camera: keeps what is written, answers when told to. */
struct FakeCamera
{
    ControlPanel::Writer writer()
    {
        return [this](const QString& name, const QVariant& value) {
            written.append({name, value});
            auto promise = std::make_unique<QPromise<Result<CameraSetting>>>();
            promise->start();
            auto future = promise->future();
            answers.push_back(std::move(promise));
            return future;
        };
    }

    void answer(const Result<CameraSetting>& result)
    {
        answers.back()->addResult(result);
        answers.back()->finish();
        answers.pop_back();
    }

    QList<QPair<QString, QVariant>> written;
    std::vector<std::unique_ptr<QPromise<Result<CameraSetting>>>> answers;
};

inline CameraSetting iso(const QString& value)
{
    return choiceSetting(QStringLiteral("iso"), value,
        {QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("400")});
}

/** The control of the kind @p T in the row of @p name; null when there is none. */
template<typename T>
T* control(const ControlPanel& panel, const QString& name)
{
    return panel.row(name) != nullptr ? panel.row(name)->findChild<T*>() : nullptr;
}

} // namespace skein::test
