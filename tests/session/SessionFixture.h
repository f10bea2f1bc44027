// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StagedFile.h"
#include "session/Session.h"
#include "session/SessionModel.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QTest>

namespace skein::test {

constexpr int answerTimeoutMs = 20000;

/** Runs the event loop until the answer is there. */
template<typename T>
Result<T> answerOf(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, answerTimeoutMs)) {
        return failure(ErrorKind::Timeout, QStringLiteral("The test got no answer."));
    }
    return future.result();
}

inline QString messageOf(const Error& error)
{
    return error.message + QStringLiteral(" [") + error.detail + QStringLiteral("]");
}

template<typename T>
QString troubleOf(const Result<T>& result)
{
    return result ? QString() : messageOf(result.error());
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

/** The smallest file with @p text in it that is a JPEG as far as its structure tells. */
inline QByteArray jpegOf(const QByteArray& text)
{
    return QByteArray::fromHex("ffd8ffda0002") + text + QByteArray::fromHex("ffd9");
}

/** A whole photograph in the staging folder @p staging, as the camera host leaves it. */
inline IncomingPhoto staged(const QString& staging, const QString& cameraName,
    const QByteArray& bytes, const QString& shotKey = {})
{
    IncomingPhoto photo;
    photo.cameraName = cameraName;
    photo.shotKey = shotKey;
    photo.size = bytes.size();
    auto file = StagedFile::create(staging, cameraName);
    if (file && file->append(bytes)) {
        photo.stagingPath = file->path();
    }
    return photo;
}

/** The visible names in @p folder, in the order of their names. */
inline QStringList namesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

inline QStringList namesOf(const SessionModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.data(model.index(row), Qt::DisplayRole).toString());
    }
    names.sort();
    return names;
}

/** Ways to the session "disk/job" by a link "pictures": what that points to, and the way. */
inline void addRowsOfLinks()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("session");
    QTest::newRow("above it") << "disk"
                              << "pictures/job";
    QTest::newRow("itself") << "disk/job"
                            << "pictures";
}

} // namespace skein::test

/** Fails the test with the message of the Error in @p expression, which is evaluated once. */
#define SKEIN_VERIFY_RESULT(expression)                                                            \
    do {                                                                                           \
        const QString trouble = skein::test::troubleOf(expression);                                \
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));                                          \
    } while (false)
