// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/JsonFault.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <initializer_list>
#include <optional>

namespace skein {

/**
 * Reads the fields of one JSON object that a person may have written. Fields that are not there
 * leave the value as it is. The first thing that is wrong is kept as a sentence that names the
 * field; fault() tells it. Fields that nobody asked for were meant to do something: strangeWord().
 */
class JsonFields final
{
    Q_DECLARE_TR_FUNCTIONS(skein::JsonFields)

public:
    explicit JsonFields(const QJsonObject& object)
        : m_object(object)
    {}

    /** A word of a file, and what it stands for. */
    template<typename Value>
    struct Word
    {
        const char* text;
        Value value;
    };

    void read(const char* name, double& value);
    void read(const char* name, std::optional<double>& value);
    void read(const char* name, int& value);
    void read(const char* name, qint64& value);
    void read(const char* name, bool& value);
    void read(const char* name, QString& value);
    template<typename Value>
    void read(const char* name, Value& value, std::initializer_list<Word<Value>> words)
    {
        QString text;
        read(name, text);
        if (!has(name)) {
            return;
        }
        QStringList known;
        for (const auto& word : words) {
            if (text == QLatin1String(word.text)) {
                value = word.value;
                return;
            }
            known.append(QLatin1String(word.text));
        }
        refuseWord(name, text, known);
    }
    /** The object of that name; nothing when there is none. */
    [[nodiscard]] std::optional<QJsonObject> object(const char* name);

    /** The field is there. Counts as asked for. */
    [[nodiscard]] bool has(const char* name);
    /** True for the text @p word in the field. */
    [[nodiscard]] bool is(const char* name, const char* word);
    /** Keeps @p sentence, unless something was wrong before; it is about the field @p name, or
     * about the object itself. */
    void refuse(const QString& sentence, const char* name = nullptr);
    /** Keeps a fault of the object in the field @p name. */
    void refuse(const char* name, const JsonFault& within);

    [[nodiscard]] const std::optional<JsonFault>& fault() const { return m_fault; }
    /** The first field that nobody asked for; nothing: there is none. */
    [[nodiscard]] std::optional<QString> strangeWord() const;
    /** The fields that were asked for, whether they are there or not. */
    [[nodiscard]] const QStringList& words() const { return m_asked; }
    /** What somebody wrote, for people: not all of a megabyte. */
    [[nodiscard]] static QString shown(const QString& text);

private:
    [[nodiscard]] QJsonValue take(const char* name);
    void refuseWord(const char* name, const QString& text, const QStringList& known);
    [[nodiscard]] std::optional<double> number(const char* name);

    QJsonObject m_object;
    QStringList m_asked;
    std::optional<JsonFault> m_fault;
};

} // namespace skein
