// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/JsonFields.h"

#include "base/UserLocale.h"

#include <QLocale>
#include <cmath>

namespace skein {

namespace {

/** Beyond it a double does not tell one whole number from the next. */
constexpr double largestWhole = 9e15;

} // namespace

QString JsonFields::shown(const QString& text)
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
}

QJsonValue JsonFields::take(const char* name)
{
    const QString key = QString::fromLatin1(name);
    if (!m_asked.contains(key)) {
        m_asked.append(key);
    }
    return m_object.value(key);
}

bool JsonFields::has(const char* name)
{
    return !take(name).isUndefined();
}

bool JsonFields::is(const char* name, const char* word)
{
    return take(name).toString() == QLatin1String(word);
}

void JsonFields::refuse(const QString& sentence, const char* name)
{
    if (!m_fault) {
        m_fault = JsonFault{sentence, {}};
        if (name != nullptr) {
            m_fault->path.append(QString::fromLatin1(name));
        }
    }
}

void JsonFields::refuse(const char* name, const JsonFault& within)
{
    if (!m_fault) {
        m_fault = JsonFault{within.sentence, QStringList{QString::fromLatin1(name)} + within.path};
    }
}

std::optional<double> JsonFields::number(const char* name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        return {};
    }
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        //: %1 is a word in a sequence's file
        refuse(tr("“%1” has to be a number.").arg(QLatin1String(name)), name);
        return {};
    }
    return value.toDouble();
}

void JsonFields::read(const char* name, double& value)
{
    value = number(name).value_or(value);
}

void JsonFields::read(const char* name, std::optional<double>& value)
{
    if (const auto read = number(name)) {
        value = read;
    }
}

void JsonFields::read(const char* name, qint64& value)
{
    const auto read = number(name);
    if (!read) {
        return;
    }
    if (*read != std::floor(*read) || std::abs(*read) > largestWhole) {
        //: %1 is a word in a sequence's file, %2 what stands there
        refuse(tr("“%1” has to be a whole number, but is %2.")
                   .arg(QLatin1String(name), userLocale().toString(*read, 'g', 10)),
            name);
        return;
    }
    value = static_cast<qint64>(*read);
}

void JsonFields::read(const char* name, int& value)
{
    qint64 read = value;
    this->read(name, read);
    if (read > std::numeric_limits<int>::max() || read < std::numeric_limits<int>::min()) {
        //: %1 is a word in a sequence's file, %2 what stands there
        refuse(tr("“%1” is too large a number: %2.")
                   .arg(QLatin1String(name), userLocale().toString(read)),
            name);
        return;
    }
    value = static_cast<int>(read);
}

void JsonFields::read(const char* name, bool& value)
{
    const QJsonValue read = take(name);
    if (!read.isUndefined() && !read.isBool()) {
        //: %1 is a word in a sequence's file
        refuse(tr("“%1” has to be true or false.").arg(QLatin1String(name)), name);
        return;
    }
    value = read.toBool(value);
}

void JsonFields::read(const char* name, QString& value)
{
    const QJsonValue read = take(name);
    if (!read.isUndefined() && !read.isString()) {
        //: %1 is a word in a sequence's file
        refuse(tr("“%1” has to be a text in quotation marks.").arg(QLatin1String(name)), name);
        return;
    }
    value = read.toString(value);
}

std::optional<QJsonObject> JsonFields::object(const char* name)
{
    const QJsonValue read = take(name);
    if (read.isUndefined()) {
        return {};
    }
    if (!read.isObject()) {
        //: %1 is a word in a sequence's file
        refuse(tr("“%1” has to be a group in braces.").arg(QLatin1String(name)), name);
        return {};
    }
    return read.toObject();
}

void JsonFields::refuseWord(const char* name, const QString& text, const QStringList& known)
{
    //: %3 is a list of words.
    refuse(tr("“%1” cannot be “%2”. Write one of these: %3.")
               .arg(QLatin1String(name), shown(text), known.join(QStringLiteral(", "))),
        name);
}

std::optional<QString> JsonFields::strangeWord() const
{
    for (auto each = m_object.constBegin(); each != m_object.constEnd(); ++each) {
        if (!m_asked.contains(each.key())) {
            return each.key();
        }
    }
    return {};
}

} // namespace skein
