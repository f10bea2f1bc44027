// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadTexts.h"

#include <QHash>
#include <QLocale>
#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace skein::headoutline {

namespace {

/** Parts of a page that never change: what is in braces is put in. */
constexpr char pageTemplate[] = R"(<!DOCTYPE html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body { font-family: sans-serif; margin: 1em auto; max-width: {width}px; padding: 0 1em; color: #111; background: #fff; }
.picture { overflow: auto; margin: 1em 0; }
.picture img { display: block; }
.scaled img { max-width: 100%; height: auto; }
#show-photograph:checked ~ .picture #outline, #show-outline:checked ~ .picture #photograph { display: none; }
#show-photograph:not(:checked) ~ .picture #photograph { display: none; }
li:target { background: #ffe08a; outline: 2px solid #7a5b00; }
area:focus { outline: 3px solid #0054a6; }
h2 { font-size: 1.1em; }
</style>
</head>
<body>
<h1>{title}</h1>
<input type="radio" name="show" id="show-photograph" checked>
<label for="show-photograph">{photographLabel}</label>
<input type="radio" name="show" id="show-outline">
<label for="show-outline">{outlineLabel}</label>
<div class="picture">
<img id="photograph" src="{photograph}" width="{width}" height="{height}" alt="{photographAlt}" usemap="#heads">
<img id="outline" src="{outline}" width="{width}" height="{height}" alt="{outlineAlt}" usemap="#heads">
</div>
<map name="heads">
{areas}</map>
{names}
<script>
// Lets the pictures shrink with the window; the places on them must follow.
(function () {
  var box = document.querySelector(".picture");
  var areas = Array.prototype.slice.call(document.querySelectorAll("area"));
  var places = areas.map(function (area) { return area.coords.split(",").map(Number); });
  function fit() {
    var factor = Math.min(1, box.clientWidth / {width});
    areas.forEach(function (area, i) {
      area.coords = places[i].map(function (n) { return Math.round(n * factor); }).join(",");
    });
  }
  box.classList.add("scaled");
  window.addEventListener("resize", fit);
  fit();
})();
</script>
</body>
</html>
)";

/** Puts values into the braces of a text in one pass, so that no value is looked at again. */
QString filled(const QString& text, const QHash<QString, QString>& values)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(QLatin1Char('{')); open >= 0;
         open = text.indexOf(QLatin1Char('{'), open + 1)) {
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        const auto value = values.find(text.mid(open + 1, close - open - 1));
        if (close < 0 || value == values.end()) {
            continue;
        }
        result += text.mid(from, open - from) + *value;
        from = close + 1;
    }
    return result + text.mid(from);
}

QString linkTo(const QString& file)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(file));
}

} // namespace

HeadTexts::HeadTexts(const HeadState& state, double aspect)
    : m_state(state)
    , m_rows(rowsOf(state.heads, aspect, state.firstRow))
{
    // Numbers count, not places: should somebody have ordered them otherwise, there are no rows.
    std::size_t next = 0;
    bool inOrder = true;
    for (const auto& row : m_rows) {
        for (const std::size_t i : row) {
            inOrder = inOrder && i == next++;
        }
    }
    if (!inOrder) {
        m_rows.assign(1, {});
        for (std::size_t i = 0; i < m_state.heads.size(); ++i) {
            m_rows[0].push_back(i);
        }
    }
}

QString HeadTexts::labelOf(int number, const Head& head)
{
    const QString digits = QString::number(number);
    return head.name.isEmpty() ? digits : digits + QLatin1Char(' ') + head.name;
}

QString HeadTexts::headingOf(std::size_t row) const
{
    const bool isFront = (m_state.firstRow == FirstRow::Front) == (row == 0);
    if (m_rows.size() == 2) {
        //: title of a row of names
        return isFront ? tr("Front row") :
                       //: title of a row of names
                   tr("Back row");
    }
    //: title of a row of names; %1 is a number
    return tr("Row %1").arg(row + 1);
}

QString HeadTexts::list() const
{
    QString text;
    if (!m_state.title.isEmpty()) {
        text += m_state.title + QLatin1String("\n\n");
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows.size() > 1) {
            text += (row > 0 ? QLatin1String("\n") : QLatin1String("")) + headingOf(row) +
                    QLatin1Char('\n');
        }
        for (const std::size_t i : m_rows[row]) {
            const Head& head = m_state.heads[i];
            //: somebody in the photograph who has no name yet
            const QString name = head.name.isEmpty() ? tr("(no name)") : head.name;
            text += QString::number(i + 1).rightJustified(3) + QLatin1String("  ") + name +
                    QLatin1Char('\n');
        }
    }
    return text;
}

QString HeadTexts::areas(QSize size) const
{
    QString text;
    int number = 0;
    for (const Head& head : m_state.heads) {
        ++number;
        constexpr double usual = 0.1;
        const double radius = (head.size > 0 ? head.size : usual) * size.height() / 2;
        text += QStringLiteral("<area shape=\"circle\" coords=\"%1,%2,%3\" href=\"#head-%4\" "
                               "alt=\"%5\" title=\"%5\">\n")
                    .arg(qRound(head.at.x() * size.width()))
                    .arg(qRound(head.at.y() * size.height()))
                    .arg(qMax(1, qRound(radius)))
                    .arg(number)
                    .arg(labelOf(number, head).toHtmlEscaped());
    }
    return text;
}

QString HeadTexts::names() const
{
    QString text;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        //: title of the list of names on a web page
        const QString heading = m_rows.size() > 1 ? headingOf(row) : tr("Names");
        text += QLatin1String("<h2>") + heading.toHtmlEscaped() +
                QLatin1String("</h2>\n<ol start=\"") + QString::number(m_rows[row].front() + 1) +
                QLatin1String("\">\n");
        for (const std::size_t i : m_rows[row]) {
            const QString name = m_state.heads[i].name;
            text += QLatin1String("<li id=\"head-") + QString::number(i + 1) +
                    QLatin1String("\">") +
                    (name.isEmpty() ? tr("(no name)") : name).toHtmlEscaped() +
                    QLatin1String("</li>\n");
        }
        text += QLatin1String("</ol>\n");
    }
    return text;
}

QByteArray HeadTexts::page(const Pictures& pictures) const
{
    //: example of a title
    const QString title = m_state.title.isEmpty() ? tr("Team photograph") : m_state.title;
    const QLocale locale;
    const QHash<QString, QString> values{
        {QStringLiteral("lang"), locale.bcp47Name().toHtmlEscaped()},
        {QStringLiteral("dir"), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                          : QStringLiteral("ltr")},
        {QStringLiteral("title"), title.toHtmlEscaped()},
        //: heading on a web page
        {QStringLiteral("photographLabel"), tr("Photograph").toHtmlEscaped()},
        {QStringLiteral("outlineLabel"), tr("Outline with numbers").toHtmlEscaped()},
        {QStringLiteral("photograph"), linkTo(pictures.photograph)},
        {QStringLiteral("outline"), linkTo(pictures.outline)},
        //: text instead of a picture on a web page; %1 is the name of the photograph
        {QStringLiteral("photographAlt"), tr("Photograph: %1").arg(title).toHtmlEscaped()},
        //: text instead of a picture on a web page; %1 is the name of the photograph
        {QStringLiteral("outlineAlt"), tr("Outline with numbers: %1").arg(title).toHtmlEscaped()},
        {QStringLiteral("width"), QString::number(pictures.size.width())},
        {QStringLiteral("height"), QString::number(pictures.size.height())},
        {QStringLiteral("areas"), areas(pictures.size)},
        {QStringLiteral("names"), names()},
    };
    return filled(QString::fromLatin1(pageTemplate), values).toUtf8();
}

} // namespace skein::headoutline
