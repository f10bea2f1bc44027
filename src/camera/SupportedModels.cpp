// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SupportedModels.h"

#include "camera/Answer.h"
#include "camera/HostList.h"
#include "camera/HostQuery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

Result<SupportedModels> parseSupportedModels(const QByteArray& output)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(output, &problem).object();
    const QJsonValue models = root.value(QLatin1String("models"));
    if (problem.error != QJsonParseError::NoError || !models.isArray()) {
        return failure(ErrorKind::Protocol,
            SupportedModelsReader::tr("The camera program gave a list of models that cannot be "
                                      "understood. Install Skein again."),
            problem.errorString() + u'\n' + QString::fromUtf8(output.left(200)));
    }
    SupportedModels known;
    known.library = libraryInHostAnswer(root);
    const QJsonArray list = models.toArray();
    known.models.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue value = list.at(i);
        const QString model = value[QLatin1String("model")].toString();
        if (!model.isEmpty()) {
            known.models.append({model, value[QLatin1String("status")].toString(),
                capabilitiesInHostAnswer(value)});
        }
    }
    return known;
}

SupportedModelsReader::SupportedModelsReader(
    QObject* parent, QString hostProgram, QStringList hostArguments)
    : QObject(parent)
    , m_program(std::move(hostProgram))
    , m_arguments(std::move(hostArguments))
{}

SupportedModelsReader::~SupportedModelsReader() = default;

QFuture<Result<SupportedModels>> SupportedModelsReader::read()
{
    const Answer<SupportedModels> answer;
    m_query = std::make_unique<HostQuery>(m_program,
        m_arguments + QStringList{QStringLiteral("--supported"), QStringLiteral("--json")},
        [answer](const Result<QByteArray>& output) {
            answer.give(
                output ? parseSupportedModels(*output) : tl::make_unexpected(output.error()));
        });
    m_query->start();
    return answer.future();
}

} // namespace skein
