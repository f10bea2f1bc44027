// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/CameraSetting.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace skein {

class SettingEditor;

/**
 * The values on their way to one camera, and what became of them. An answer that comes after end()
 * finds nobody. Lives on the GUI thread.
 */
class SettingWrites final : public QObject
{
    Q_OBJECT

public:
    /** Writes a value and answers with what the camera has then. */
    using Writer =
        std::function<QFuture<Result<CameraSetting>>(const QString& name, const QVariant& value)>;

    using QObject::QObject;
    ~SettingWrites() override;

    /** From now on for another camera. */
    void begin(Writer writer);
    void end();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

    /** @p editor (may be null, and may go at any time) is told when its value is under way. */
    void write(const QString& name, const QVariant& value, SettingEditor* editor);
    /** The newest value that is not answered yet. */
    [[nodiscard]] std::optional<QVariant> wanted(const QString& name) const;

Q_SIGNALS:
    void taken(const skein::CameraSetting& setting);
    /** Not for values that were overtaken by a newer one. */
    void refused(const QString& name, const skein::Error& error);

private:
    struct Pending
    {
        QVariant newest;
        int count = 0;
    };

    void settle(const QString& name);

    Writer m_writer;
    QHash<QString, Pending> m_pending;
    /** Stands for one camera: answers of a former one find it gone. */
    std::unique_ptr<QObject> m_connection;
};

} // namespace skein
