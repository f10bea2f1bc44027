// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLoggingCategory>
#include <QStringList>

namespace skein {

/** Cuts what a child process writes to stderr into lines, logs them and keeps the last few. */
class ProcessLog final
{
public:
    using Category = const QLoggingCategory& (*)();

    explicit ProcessLog(Category category)
        : m_category(category)
    {}

    void feed(QByteArrayView bytes);
    /** Logs what is left without an end of line. */
    void finish();
    /** The last lines, for Error::detail. */
    [[nodiscard]] QString lastLines() const { return m_lines.join(u'\n'); }

private:
    void takeLine(const QByteArray& line);

    Category m_category;
    QByteArray m_rest;
    QStringList m_lines;
};

} // namespace skein
