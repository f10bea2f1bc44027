// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreferencePage.h"

#include "widgets/ColourButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace skein {

PreferencePage::PreferencePage(
    Settings& settings, const QString& title, const QString& icon, QWidget* parent)
    : ColumnArea(parent)
    , m_settings(settings)
    , m_icon(icon)
    , m_content(new QWidget(this))
    , m_column(new OptionColumn(*m_content))
{
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void PreferencePage::addTitle(const QString& title)
{
    m_column->addTitle(title);
}

void PreferencePage::addText(const QString& text)
{
    m_column->addText(text);
}

QVariant PreferencePage::value(const OptionKey& key) const
{
    QVariant stored = m_settings.stored().value(key.name);
    const bool isUsable = stored.isValid() && stored.convert(key.defaultValue.metaType());
    return isUsable ? stored : key.defaultValue;
}

void PreferencePage::follow(const OptionKey& key, const std::function<void()>& load)
{
    connect(&m_settings, &Settings::changed, this, [name = key.name, load](const QString& changed) {
        if (changed == name) {
            load();
        }
    });
    load();
}

OptionRow* PreferencePage::addRow(const OptionKeys& keys, const OptionText& text, QWidget* control)
{
    m_keys += keys;
    return m_column->addRow(text, control);
}

void PreferencePage::addPart(const OptionKeys& keys, QWidget* part, const QString& words)
{
    m_keys += keys;
    m_column->addPart(part, words);
}

OptionRow* PreferencePage::addCheck(const SettingKey<bool>& key, const OptionText& text)
{
    auto* box = new QCheckBox(text.label, m_content);
    box->setObjectName(QString::fromLatin1(key.name));
    connect(box, &QCheckBox::clicked, this, [this, key](bool on) { m_settings.setValue(key, on); });
    OptionRow* row = addRow({key}, text, box);
    follow(key, [this, box, key] { box->setChecked(m_settings.value(key)); });
    return row;
}

OptionRow* PreferencePage::addChoices(const OptionKey& key, const OptionText& text,
    const QList<std::pair<QVariant, QString>>& choices, bool areAll)
{
    auto* box = new QComboBox(m_content);
    box->setObjectName(key.name);
    QVariantList values;
    for (const auto& [value, name] : choices) {
        box->addItem(name, value);
        values.append(value);
    }
    connect(box, &QComboBox::activated, this,
        [this, box, key] { m_settings.setStored(key.name, box->currentData()); });
    OptionRow* row = addRow({areAll ? key.oneOf(values) : key}, text, box);
    follow(key, [this, box, key] {
        const int place = box->findData(value(key));
        box->setCurrentIndex(place >= 0 ? place : std::max(0, box->findData(key.defaultValue)));
    });
    return row;
}

OptionRow* PreferencePage::addNumber(
    const SettingKey<int>& key, const OptionText& text, const OptionRange& range)
{
    auto* box = new QSpinBox(m_content);
    box->setObjectName(QString::fromLatin1(key.name));
    box->setRange(static_cast<int>(range.least), static_cast<int>(range.most));
    box->setSingleStep(static_cast<int>(range.step));
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.special);
    connect(box, &QSpinBox::valueChanged, this,
        [this, key](int number) { m_settings.setValue(key, number); });
    OptionRow* row = addRow({OptionKey(key).within(range.least, range.most)}, text, box);
    follow(key, [this, box, key] {
        const QSignalBlocker quiet(box);
        box->setValue(m_settings.value(key));
    });
    return row;
}

OptionRow* PreferencePage::addDecimal(
    const SettingKey<double>& key, const OptionText& text, const OptionRange& range)
{
    auto* box = new QDoubleSpinBox(m_content);
    box->setObjectName(QString::fromLatin1(key.name));
    box->setDecimals(range.decimals);
    box->setRange(range.least, range.most);
    box->setSingleStep(range.step);
    box->setSuffix(range.suffix);
    connect(box, &QDoubleSpinBox::valueChanged, this,
        [this, key](double number) { m_settings.setValue(key, number); });
    OptionRow* row = addRow({OptionKey(key).within(range.least, range.most)}, text, box);
    follow(key, [this, box, key] {
        const QSignalBlocker quiet(box);
        box->setValue(m_settings.value(key));
    });
    return row;
}

OptionRow* PreferencePage::addColour(
    const SettingKey<QString>& key, const OptionText& text, const QColor& usual, bool hasAlpha)
{
    auto* button = new ColourButton(QString(text.label).remove(u'&').remove(u':'), m_content);
    button->setObjectName(QString::fromLatin1(key.name));
    button->setAlphaChosen(hasAlpha);
    connect(button, &ColourButton::chosen, this, [this, key](const QColor& colour) {
        m_settings.setValue(key, colour.name(QColor::HexArgb));
    });
    const auto isColour = [](const QVariant& value) {
        return value.toString().isEmpty() || QColor(value.toString()).isValid();
    };
    OptionRow* row = addRow({OptionKey(key).checked(isColour)}, text, button);
    follow(key, [this, button, key, usual] {
        const QColor stored(m_settings.value(key));
        button->setColour(stored.isValid() ? stored : usual);
    });
    return row;
}

} // namespace skein
