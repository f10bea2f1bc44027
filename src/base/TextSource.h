// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextCatalogue.h"

#include <QList>
#include <QMutex>
#include <QReadWriteLock>
#include <QSet>
#include <QTranslator>
#include <memory>
#include <vector>

namespace skein {

/** A text that was asked for, as the program's source has it. */
struct AskedText
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    int n = -1; ///< Below 0: without a number.
};

/**
 * All texts of the process in the language of the moment: of the program, its plugins, and Qt.
 *
 * A translation that would garble what is said (placeholders that differ) is not used: the English
 * is, and the log says so once. It remembers what it was asked for, so that what is on the screen
 * can be said anew in another language. Texts may be asked for on any thread; everything else
 * belongs to the thread that made it.
 */
class TextSource final : public QTranslator
{
    Q_OBJECT

public:
    /** The texts of one part ("skein", a plugin, "qtbase") and its English plurals; either may be
     * null. */
    struct Layer
    {
        QString name;
        std::unique_ptr<TextCatalogue> native;
        std::unique_ptr<TextCatalogue> english;
    };

    explicit TextSource(QObject* parent = nullptr);

    /** Replaces the layer of that name, else comes over all the others. */
    void set(Layer layer);
    void remove(const QString& name);
    /** See pseudoText(). */
    void setPseudo(bool isPseudo);

    /** Everything that was asked for so far. */
    [[nodiscard]] QList<AskedText> asked() const;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
        const char* comment = nullptr, int n = -1) const override;

private:
    void remember(const char* context, const char* source, const char* comment, int n) const;
    [[nodiscard]] QString look(
        const char* context, const char* source, const char* comment, int n) const;
    [[nodiscard]] bool isSound(const Layer& layer, const char* context, const char* source,
        const char* comment, const QString& text, int n) const;

    mutable QReadWriteLock m_lock; ///< Guards the two below.
    std::vector<Layer> m_layers;   ///< The last one first.
    bool m_isPseudo = false;
    mutable QMutex m_memory; ///< Guards the three below.
    mutable QSet<size_t> m_known;
    mutable QList<AskedText> m_asked;
    mutable QSet<size_t> m_toldOf; ///< Faults that the log has.
};

} // namespace skein
