// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TextSource.h"

#include "base/Logging.h"
#include "base/Placeholders.h"
#include "base/PseudoText.h"

#include <QHashFunctions>
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>

namespace skein {

namespace {

/** More than the program has; numbers in texts count each. */
constexpr qsizetype mostRemembered = 50000;

size_t hashOf(const char* context, const char* source, const char* comment, int n)
{
    const auto of = [](const char* text, size_t seed) {
        return text == nullptr ? seed : qHashBits(text, std::strlen(text), seed);
    };
    return of(comment, of(source, of(context, size_t(n))));
}

/** Short ones are put together with others, or stand around a number that can be typed. */
bool isSentence(const char* source)
{
    constexpr std::ptrdiff_t fewSpaces = 3;
    const std::string_view text(source);
    return std::count(text.begin(), text.end(), ' ') >= fewSpaces;
}

/** Answers of Qt's that are no texts but switches. */
bool isSwitch(const char* source)
{
    return std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0;
}

} // namespace

TextSource::TextSource(QObject* parent)
    : QTranslator(parent)
{}

void TextSource::set(Layer layer)
{
    const QWriteLocker locker(&m_lock);
    const auto place = std::find_if(m_layers.begin(), m_layers.end(),
        [&layer](const Layer& each) { return each.name == layer.name; });
    if (place != m_layers.end()) {
        *place = std::move(layer);
    } else {
        m_layers.insert(m_layers.begin(), std::move(layer));
    }
}

void TextSource::remove(const QString& name)
{
    const QWriteLocker locker(&m_lock);
    std::erase_if(m_layers, [&name](const Layer& each) { return each.name == name; });
}

void TextSource::setPseudo(bool isPseudo)
{
    const QWriteLocker locker(&m_lock);
    m_isPseudo = isPseudo;
}

QList<AskedText> TextSource::asked() const
{
    const QMutexLocker locker(&m_memory);
    return m_asked;
}

void TextSource::remember(const char* context, const char* source, const char* comment, int n) const
{
    const size_t hash = hashOf(context, source, comment, n);
    const QMutexLocker locker(&m_memory);
    if (m_known.contains(hash) || m_known.size() >= mostRemembered) {
        return;
    }
    m_known.insert(hash);
    m_asked.append({context, source, comment, n});
}

bool TextSource::isSound(const Layer& layer, const char* context, const char* source,
    const char* comment, const QString& text, int n) const
{
    if (std::strchr(source, '%') == nullptr && !text.contains(u'%')) {
        return true;
    }
    const QString fault = placeholderFault(QString::fromUtf8(source), text, n >= 0);
    if (fault.isEmpty()) {
        return true;
    }
    const QMutexLocker locker(&m_memory);
    const size_t hash = hashOf(context, source, nullptr, 0);
    if (!m_toldOf.contains(hash)) {
        m_toldOf.insert(hash);
        const int line = layer.native == nullptr ? 0 : layer.native->line(context, source, comment);
        const QString place =
            line == 0 ? layer.name : QStringLiteral("%1, line %2").arg(layer.name).arg(line);
        // In one step: the source has places of its own.
        const QString what =
            QStringLiteral("%1 is not used for “%2” (%3) because %4")
                .arg(place, QString::fromUtf8(source), QString::fromUtf8(context), fault);
        // Later: the log may ask for texts itself, and Qt holds a lock while it asks us.
        QMetaObject::invokeMethod(
            const_cast<TextSource*>(this),
            [what] { qCWarning(lcBase).noquote() << "The translation of" << what; },
            Qt::QueuedConnection);
    }
    return false;
}

QString TextSource::look(const char* context, const char* source, const char* comment, int n) const
{
    for (const Layer& layer : m_layers) {
        if (!layer.native || m_isPseudo) {
            continue;
        }
        const QString text = layer.native->text(context, source, comment, n);
        if (!text.isEmpty() && isSound(layer, context, source, comment, text, n)) {
            return isSentence(source) ? withIsolatedPlaces(text) : text;
        }
    }
    for (const Layer& layer : m_layers) {
        if (layer.english) {
            if (const QString text = layer.english->text(context, source, comment, n);
                !text.isEmpty()) {
                return text;
            }
        }
    }
    return m_isPseudo ? QString::fromUtf8(source) : QString();
}

QString TextSource::translate(
    const char* context, const char* source, const char* comment, int n) const
{
    if (context == nullptr || source == nullptr || *source == '\0') {
        return {};
    }
    remember(context, source, comment, n);
    const QReadLocker locker(&m_lock);
    const QString text = look(context, source, comment, n);
    return m_isPseudo && !isSwitch(source) ? pseudoText(text) : text;
}

} // namespace skein
