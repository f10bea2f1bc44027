// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ColumnArea.h"
#include "widgets/OptionColumn.h"
#include "widgets/OptionKey.h"

#include <QColor>
#include <functional>
#include <utility>

namespace skein {

/** Numbers that can be chosen. */
struct OptionRange
{
    double least = 0;
    double most = 100;
    QString suffix = {};  ///< " s"
    QString special = {}; ///< Instead of the least.
    int decimals = 0;
    double step = 1;
};

/**
 * A page of the preferences: options below each other, which show what is stored, store what is
 * chosen at once, and follow what others store. Knows the keys of all that is on it. Borrows the
 * settings, which must outlive it. Lives on the GUI thread.
 */
class PreferencePage : public ColumnArea
{
    Q_OBJECT

public:
    /** @p icon: of symbolicIcon(). */
    PreferencePage(Settings& settings, const QString& title, const QString& icon, QWidget* parent);

    [[nodiscard]] QString icon() const { return m_icon; }
    /** What can be chosen here, and what it is at first. */
    [[nodiscard]] const OptionKeys& keys() const { return m_keys; }

protected:
    template<typename T>
    using Choices = QList<std::pair<T, QString>>;

    [[nodiscard]] Settings& settings() const { return m_settings; }
    void addTitle(const QString& title);
    OptionRow* addCheck(const SettingKey<bool>& key, const OptionText& text);
    /** A stored value that is no choice is shown as the default. @p areAll: no others make sense,
     * not even on another computer. */
    template<typename T>
    OptionRow* addChoice(const SettingKey<T>& key, const OptionText& text,
        const Choices<T>& choices, bool areAll = true)
    {
        QList<std::pair<QVariant, QString>> all;
        for (const auto& [value, name] : choices) {
            all.append({QVariant::fromValue(value), name});
        }
        return addChoices(key, text, all, areAll);
    }
    OptionRow* addNumber(
        const SettingKey<int>& key, const OptionText& text, const OptionRange& range);
    OptionRow* addDecimal(
        const SettingKey<double>& key, const OptionText& text, const OptionRange& range);
    /** @p usual: what an empty text means. */
    OptionRow* addColour(const SettingKey<QString>& key, const OptionText& text,
        const QColor& usual, bool hasAlpha = false);
    /** A row whose control does it all by itself. */
    OptionRow* addRow(const OptionKeys& keys, const OptionText& text, QWidget* control);
    /** Something larger that does it all by itself; @p words find it. */
    void addPart(const OptionKeys& keys, QWidget* part, const QString& words = {});
    void addText(const QString& text);
    /** Calls @p load now, and when the value of @p key changes. */
    void follow(const OptionKey& key, const std::function<void()>& load);

private:
    OptionRow* addChoices(const OptionKey& key, const OptionText& text,
        const QList<std::pair<QVariant, QString>>& choices, bool areAll);
    [[nodiscard]] QVariant value(const OptionKey& key) const;

    Settings& m_settings;
    const QString m_icon;
    OptionKeys m_keys;
    QWidget* m_content;
    OptionColumn* m_column; ///< Of the content.
};

} // namespace skein
