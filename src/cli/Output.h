// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonObject>
#include <QObject>

namespace skein {

/**
 * What skein-cli says: results on standard output (text, or one JSON object a line, flushed at
 * once), sentences on standard error, progress there too if it is a terminal.
 */
class Output final : public QObject
{
    Q_OBJECT

public:
    explicit Output(bool json, QObject* parent = nullptr);

    [[nodiscard]] bool isJson() const { return m_json; }
    /** A result: @p text (without line feed), or @p object of this @p type. */
    void result(const QString& text, const QString& type, QJsonObject object);
    /** What failed; the same sentence is not said twice in a row. */
    void error(const Error& error);
    /** Something to know that is neither result nor failure, on standard error. */
    void note(const QString& sentence);
    /** The same for somebody who watches; only a terminal gets it. */
    void hint(const QString& sentence);
    /** Replaces the progress on the terminal; an empty text removes it. */
    void progress(const QString& text);

Q_SIGNALS:
    /** Nobody reads standard output any more, or it cannot be written. */
    void broken();

private:
    void writeLine(const QByteArray& line);
    void clearProgress();

    const bool m_json;
    const bool m_terminal;
    bool m_broken = false;
    bool m_progressShown = false;
    QString m_lastError;
};

} // namespace skein
