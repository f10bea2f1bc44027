// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/CameraInfo.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <memory>

namespace skein {

class HostQuery;

/** One model that the driver library knows. */
struct SupportedModel
{
    QString model;
    QString status; ///< "production", "testing", "experimental", "deprecated": the library's word.
    CameraCapabilities capabilities; ///< Capture, Trigger, Preview, Configure, Delete.

    friend bool operator==(const SupportedModel&, const SupportedModel&) = default;
};

/** All models, and which library says so. */
struct SupportedModels
{
    QList<SupportedModel> models; ///< In the library's order.
    LibraryInfo library;
};

/** Reads what "skein-camera-host --supported --json" prints; a Protocol error when it is none. */
[[nodiscard]] Result<SupportedModels> parseSupportedModels(const QByteArray& output);

/** Asks a short-lived camera host which models there are. Thread-bound; never blocks. */
class SupportedModelsReader final : public QObject
{
    Q_OBJECT

public:
    /** @p hostProgram: path of skein-camera-host; empty: findProgram(). */
    explicit SupportedModelsReader(
        QObject* parent = nullptr, QString hostProgram = {}, QStringList hostArguments = {});
    ~SupportedModelsReader() override;

    /** One at a time: an earlier one that is under way answers Cancelled. */
    QFuture<Result<SupportedModels>> read();

private:
    const QString m_program;
    const QStringList m_arguments;
    std::unique_ptr<HostQuery> m_query;
};

} // namespace skein
