// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/ProcessLog.h"

#include "base/LogMemory.h"

namespace skein {

namespace {

constexpr qsizetype maxLineBytes = 2000;
constexpr qsizetype keptLines = 8;

} // namespace

void ProcessLog::feed(QByteArrayView bytes)
{
    m_rest.append(bytes.data(), bytes.size());
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        takeLine(m_rest.mid(start, end - start));
        start = end + 1;
    }
    m_rest.remove(0, start);
    if (m_rest.size() > maxLineBytes) {
        finish();
    }
}

void ProcessLog::finish()
{
    if (!m_rest.isEmpty()) {
        takeLine(m_rest);
        m_rest.clear();
    }
}

void ProcessLog::takeLine(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line.left(maxLineBytes)).trimmed();
    if (text.isEmpty()) {
        return;
    }
    if (m_category().isDebugEnabled()) {
        qCDebug(m_category).noquote() << text;
    } else {
        rememberInLog(m_category().categoryName(), text); // For a report of a problem.
    }
    m_lines.append(text);
    if (m_lines.size() > keptLines) {
        m_lines.removeFirst();
    }
}

} // namespace skein
