// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PluralRules.h"

#include <QHash>
#include <cstdlib>

namespace skein {

namespace {

struct Rule
{
    int forms;
    int (*formOf)(int n);
};

bool ends(int n, int from, int to)
{
    return n % 10 >= from && n % 10 <= to;
}

bool isTeen(int n)
{
    return n % 100 >= 11 && n % 100 <= 14;
}

int one(int /*n*/)
{
    return 0;
}

int english(int n)
{
    return n == 1 ? 0 : 1;
}

int french(int n)
{
    return n <= 1 ? 0 : 1;
}

int icelandic(int n)
{
    return n % 10 == 1 && n % 100 != 11 ? 0 : 1;
}

int slavic(int n)
{
    if (n % 10 == 1 && n % 100 != 11) {
        return 0;
    }
    return ends(n, 2, 4) && !isTeen(n) ? 1 : 2;
}

int czech(int n)
{
    return n == 1 ? 0 : (n >= 2 && n <= 4 ? 1 : 2);
}

int polish(int n)
{
    return n == 1 ? 0 : (ends(n, 2, 4) && !isTeen(n) ? 1 : 2);
}

int lithuanian(int n)
{
    if (n % 10 == 1 && n % 100 != 11) {
        return 0;
    }
    // Qt's second form: what does not end in 0 or in a teen.
    return n % 10 != 0 && (n % 100 < 10 || n % 100 > 20) ? 1 : 2;
}

int latvian(int n)
{
    return n % 10 == 1 && n % 100 != 11 ? 0 : (n != 0 ? 1 : 2);
}

int romanian(int n)
{
    return n == 1 ? 0 : (n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? 1 : 2);
}

int macedonian(int n)
{
    return n % 10 == 1 ? 0 : (n % 10 == 2 ? 1 : 2);
}

int slovenian(int n)
{
    const int last = n % 100;
    return last == 1 ? 0 : (last == 2 ? 1 : (last == 3 || last == 4 ? 2 : 3));
}

int irish(int n)
{
    return n == 1 ? 0 : (n == 2 ? 1 : 2);
}

int maltese(int n)
{
    const int last = n % 100;
    if (n == 1) {
        return 0;
    }
    return n == 0 || (last >= 1 && last <= 10) ? 1 : (last >= 11 && last <= 19 ? 2 : 3);
}

int gaelic(int n)
{
    return n == 1 || n == 11 ? 0 : (n == 2 || n == 12 ? 1 : (n > 2 && n < 20 ? 2 : 3));
}

int welsh(int n)
{
    return n <= 1 ? n : (n <= 5 ? 2 : (n == 6 ? 3 : 4));
}

int arabic(int n)
{
    if (n <= 2) {
        return n;
    }
    const int last = n % 100;
    return last >= 3 && last <= 10 ? 3 : (last >= 11 ? 4 : 5);
}

Rule ruleOf(const QString& language)
{
    static const QHash<QString, Rule> rules = [] {
        QHash<QString, Rule> all;
        const auto add = [&all](const char* codes, Rule rule) {
            for (const QString& code : QString::fromLatin1(codes).split(u' ')) {
                all.insert(code, rule);
            }
        };
        add("ja zh ko vi th id ms my yo bo dz tr hu fa tt gn jv su za bi fj na om", {1, one});
        add("pt_PT", {2, english});
        add("fr pt hy fil wa tl br ti", {2, french});
        add("is", {2, icelandic});
        add("ru uk be sr hr bs sh", {3, slavic});
        add("cs sk", {3, czech});
        add("pl", {3, polish});
        add("lt", {3, lithuanian});
        add("lv", {3, latvian});
        add("ro mo", {3, romanian});
        add("mk", {3, macedonian});
        add("sl", {4, slovenian});
        add("mt", {4, maltese});
        add("gd", {4, gaelic});
        add("ga gv mi iu ik sa sm", {3, irish});
        add("cy", {5, welsh});
        add("ar", {6, arabic});
        return all;
    }();
    const auto exact = rules.constFind(language);
    if (exact != rules.cend()) {
        return *exact;
    }
    return rules.value(language.section(u'_', 0, 0), Rule{2, english});
}

} // namespace

int pluralForms(const QString& language)
{
    return ruleOf(language).forms;
}

int pluralForm(const QString& language, int n)
{
    return ruleOf(language).formOf(std::abs(n));
}

} // namespace skein
