// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/HookOrder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::HookOrder)
};

struct Fact
{
    QString word; ///< In braces in arguments, and after SKEIN_ in the environment.
    QString value;
    bool isForeign; ///< A camera chose it, or whoever wrote a file.
    QString meaning;
};

QList<Fact> allFacts(const HookFacts& facts)
{
    return {
        {QStringLiteral("path"), facts.path, false, Text::tr("The photograph, with its folder")},
        {QStringLiteral("file"), facts.file, true, Text::tr("The camera’s own name for it")},
        {QStringLiteral("session"), facts.session, false, Text::tr("The folder of the session")},
        //: what {camera} stands for
        {QStringLiteral("camera"), facts.camera, true, Text::tr("The camera")},
        //: what {event} stands for
        {QStringLiteral("event"), hookEventName(facts.event), false, Text::tr("What happened")},
        {QStringLiteral("sequence"), facts.sequence, true, Text::tr("The name of the sequence")},
        {QStringLiteral("outcome"), facts.outcome, false,
            Text::tr("How it ended: done, stopped or failed")},
    };
}

/** Ends at what no program could be given. */
QString givable(QString text)
{
    return text.remove(QChar(0));
}

QString asArgument(const Fact& fact)
{
    QString value = givable(fact.value);
    while (fact.isForeign && value.startsWith(u'-')) {
        value.remove(0, 1);
    }
    return value;
}

QString inBraces(const QString& word)
{
    return u'{' + word + u'}';
}

QString replaced(const QString& argument, const QList<Fact>& facts)
{
    static const QRegularExpression braces(QStringLiteral("\\{[a-z]+\\}"));
    QString result;
    qsizetype from = 0;
    auto matches = braces.globalMatch(argument);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += argument.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto fact = std::find_if(facts.begin(), facts.end(),
            [&match](const Fact& each) { return inBraces(each.word) == match.captured(); });
        result += fact != facts.end() ? asArgument(*fact) : match.captured();
    }
    return result + argument.mid(from);
}

} // namespace

QList<HookPlaceholder> hookPlaceholders()
{
    QList<HookPlaceholder> all;
    const QList<Fact> facts = allFacts({});
    for (const Fact& fact : facts) {
        all.append({inBraces(fact.word), fact.meaning});
    }
    return all;
}

HookOrder hookOrder(const HookDefinition& hook, const HookFacts& facts)
{
    const QList<Fact> all = allFacts(facts);
    HookOrder order{facts.event, hook.program, {}, {}};
    for (const QString& argument : hook.arguments) {
        order.arguments.append(replaced(argument, all));
    }
    for (const Fact& fact : all) {
        order.environment.append(
            {QStringLiteral("SKEIN_") + fact.word.toUpper(), givable(fact.value)});
    }
    return order;
}

} // namespace skein
