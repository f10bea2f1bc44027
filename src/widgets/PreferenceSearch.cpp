// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreferenceSearch.h"

#include "widgets/FoundMark.h"
#include "widgets/OptionRow.h"
#include "widgets/PreferencePage.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace skein {

namespace {

/** Without what does not matter to who looks for it: case, accents, markup, mnemonics. */
QString plain(const QString& text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    QString all = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    all.remove(markup);
    all.removeIf([](QChar each) { return each.isMark() || each == u'&'; });
    return all;
}

/** @p within: also in the middle of words. */
bool hasAll(const QString& text, const QStringList& words, bool within)
{
    const auto has = [&text, within](const QString& word) {
        for (auto place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
            if (within || place == 0 || !text.at(place - 1).isLetterOrNumber()) {
                return true;
            }
        }
        return false;
    };
    return std::all_of(words.cbegin(), words.cend(), has);
}

/** What a control says of itself; empty for what is only there to hold others. */
QString ownText(const QWidget& widget)
{
    QStringList texts;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts.append(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts.append(button->text());
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int place = 0; place < box->count(); ++place) {
            texts.append(box->itemText(place));
        }
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        texts.append(field->placeholderText());
    } else if (qobject_cast<const QAbstractSpinBox*>(&widget) == nullptr &&
               qobject_cast<const QAbstractItemView*>(&widget) == nullptr) {
        return {};
    }
    texts << widget.accessibleName() << widget.toolTip() << widget.whatsThis();
    return texts.join(u' ').simplified();
}

/** Within an option, or a part of a control that is made of several. */
bool isPartOfAnother(const QWidget& widget, const QWidget& page)
{
    for (const QWidget* each = widget.parentWidget(); each != nullptr && each != &page;
         each = each->parentWidget()) {
        if (qobject_cast<const OptionRow*>(each) != nullptr ||
            qobject_cast<const QComboBox*>(each) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(each) != nullptr ||
            qobject_cast<const QAbstractItemView*>(each) != nullptr ||
            qobject_cast<const QLineEdit*>(each) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<std::pair<QWidget*, QString>> searchablesOf(const QWidget& page)
{
    QList<std::pair<QWidget*, QString>> found;
    const auto all = page.findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (each->isHidden() || isPartOfAnother(*each, page)) {
            continue;
        }
        const auto* row = qobject_cast<const OptionRow*>(each);
        QString text = row != nullptr ? row->searchText() : ownText(*each);
        text += u' ' + each->property(searchWordsProperty).toString();
        if (!text.simplified().isEmpty()) {
            found.append({each, plain(text)});
        }
    }
    return found;
}

PreferenceSearch::PreferenceSearch(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.nothing.hide();
    parts.field.installEventFilter(this);
    connect(&parts.field, &QLineEdit::textChanged, this, &PreferenceSearch::search);
}

QList<QWidget*> PreferenceSearch::found() const
{
    QList<QWidget*> widgets;
    for (const Hit& hit : m_hits) {
        if (hit.widget) {
            widgets.append(hit.widget);
        }
    }
    return widgets;
}

void PreferenceSearch::refresh()
{
    if (!m_parts.field.text().isEmpty()) {
        search(m_parts.field.text());
    }
}

void PreferenceSearch::clearMarks()
{
    for (const QPointer<FoundMark>& mark : std::as_const(m_marks)) {
        delete mark.data();
    }
    m_marks.clear();
    m_hits.clear();
    m_current = 0;
}

void PreferenceSearch::search(const QString& text)
{
    clearMarks();
    const QStringList words = plain(text).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        find(words, false);
        if (m_hits.isEmpty()) {
            find(words, true);
        }
    }
    for (int page = 0; page < m_parts.pages.count(); ++page) {
        const bool isHit = std::any_of(
            m_hits.cbegin(), m_hits.cend(), [page](const Hit& hit) { return hit.page == page; });
        m_parts.list.item(page)->setHidden(!words.isEmpty() && !isHit);
    }
    for (const Hit& hit : std::as_const(m_hits)) {
        if (hit.widget) {
            m_marks.append(new FoundMark(*hit.widget));
        }
    }
    m_parts.nothing.setVisible(!words.isEmpty() && m_hits.isEmpty());
    //: %1 is what was searched for
    m_parts.nothing.setText(tr("No option was found for “%1”. Try another word.").arg(text));
    if (!m_hits.isEmpty()) {
        showHit(0);
    }
}

void PreferenceSearch::find(const QStringList& words, bool within)
{
    for (int page = 0; page < m_parts.pages.count(); ++page) {
        const auto before = m_hits.size();
        const QWidget& each = *m_parts.pages.widget(page);
        const QString title =
            plain(each.accessibleName() + u' ' + each.property(searchWordsProperty).toString());
        // The page may tell some of the words, but not all of them for everything on it.
        const bool isTitle = hasAll(title, words, within);
        const auto searchables = searchablesOf(each);
        for (const auto& [widget, all] : searchables) {
            const bool isHit = hasAll(all, words, within) ||
                               (!isTitle && hasAll(title + u' ' + all, words, within));
            if (isHit) {
                m_hits.append({page, widget});
            }
        }
        if (m_hits.size() == before && isTitle) {
            m_hits.append({page, nullptr});
        }
    }
}

void PreferenceSearch::showHit(qsizetype place)
{
    m_current = place;
    const Hit& hit = m_hits.at(place);
    m_parts.list.setCurrentRow(hit.page);
    auto* area = qobject_cast<QScrollArea*>(m_parts.pages.widget(hit.page));
    if (area != nullptr && hit.widget) {
        constexpr int room = 30;
        area->ensureWidgetVisible(hit.widget, 0, room);
    }
}

void PreferenceSearch::showNext(int step)
{
    if (!m_hits.isEmpty()) {
        showHit((m_current + step + m_hits.size()) % m_hits.size());
    }
}

bool PreferenceSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showNext(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            showNext(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_Escape:
            if (!m_parts.field.text().isEmpty()) {
                m_parts.field.clear(); // Once more closes the window.
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace skein
