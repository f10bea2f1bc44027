// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SettingWidget.h"

#include <QDateTime>
#include <QStringDecoder>
#include <cmath>

namespace skein {

namespace {

constexpr int floatDigits = 7; ///< Digits a float carries; more would show 5.0999999 for 5.1.
/** What people read of a setting; a longer text is a fault of the camera and only gets in the way.
 */
constexpr qsizetype mostLabelChars = 200;
constexpr qsizetype mostHelpChars = 2000;
/** No driver nests deeper than three; a tree that does goes in circles. */
constexpr int deepestSection = 8;
constexpr qsizetype mostSettings = 5000;

double fromFloat(float number)
{
    return QString::number(static_cast<double>(number), 'g', floatDigits).toDouble();
}

/** Cameras promise UTF-8; of those that break it, every byte is shown rather than lost. */
QString decoded(const char* text)
{
    if (text == nullptr) {
        return {};
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString whole = utf8(QByteArrayView(text));
    return utf8.hasError() ? QString::fromLatin1(text) : whole;
}

using TextGetter = int (*)(CameraWidget*, const char**);

QString textOf(CameraWidget* widget, TextGetter getter, qsizetype mostChars = mostLabelChars)
{
    const char* text = nullptr;
    const QString whole = getter(widget, &text) >= GP_OK ? decoded(text) : QString();
    return whole.size() > mostChars ? whole.left(mostChars) + QChar(0x2026) : whole;
}

/** The driver's own bytes for a choice, which need not be UTF-8; empty when it has none such. */
QByteArray choiceBytes(CameraWidget* widget, const QString& choice)
{
    const int count = gp_widget_count_choices(widget);
    for (int i = 0; i < count; ++i) {
        const char* bytes = nullptr;
        if (gp_widget_get_choice(widget, i, &bytes) >= GP_OK && decoded(bytes) == choice) {
            return bytes;
        }
    }
    return {};
}

std::optional<SettingKind> kindOf(CameraWidget* widget)
{
    CameraWidgetType type = GP_WIDGET_WINDOW;
    gp_widget_get_type(widget, &type);
    switch (type) {
    case GP_WIDGET_TEXT:
        return SettingKind::Text;
    case GP_WIDGET_RANGE:
        return SettingKind::Range;
    case GP_WIDGET_TOGGLE:
        return SettingKind::Toggle;
    case GP_WIDGET_RADIO:
    case GP_WIDGET_MENU:
        return SettingKind::Choice;
    case GP_WIDGET_BUTTON:
        return SettingKind::Button;
    case GP_WIDGET_DATE:
        return SettingKind::Date;
    case GP_WIDGET_WINDOW:
    case GP_WIDGET_SECTION:
        break;
    }
    return {};
}

void readRange(CameraWidget* widget, CameraSetting& setting)
{
    float minimum = 0;
    float maximum = 0;
    float step = 0;
    gp_widget_get_range(widget, &minimum, &maximum, &step);
    float value = 0;
    gp_widget_get_value(widget, &value);
    value = std::isfinite(value) ? value : 0;
    if (!std::isfinite(minimum) || !std::isfinite(maximum) || !std::isfinite(step)) {
        minimum = maximum = value; // There is nothing that could be chosen from it.
        step = 1;
    }
    setting.range = {fromFloat(minimum), fromFloat(maximum), fromFloat(step)};
    setting.value = fromFloat(value);
}

void readChoices(CameraWidget* widget, CameraSetting& setting)
{
    const int count = gp_widget_count_choices(widget);
    for (int i = 0; i < count; ++i) {
        const char* choice = nullptr;
        if (gp_widget_get_choice(widget, i, &choice) >= GP_OK) {
            setting.choices += decoded(choice);
        }
    }
}

QString textValue(CameraWidget* widget)
{
    const char* text = nullptr;
    return gp_widget_get_value(widget, &text) >= GP_OK ? decoded(text) : QString();
}

void readValue(CameraWidget* widget, CameraSetting& setting)
{
    switch (setting.kind) {
    case SettingKind::Choice:
        readChoices(widget, setting);
        setting.value = textValue(widget);
        break;
    case SettingKind::Text:
        setting.value = textValue(widget);
        break;
    case SettingKind::Range:
        readRange(widget, setting);
        break;
    case SettingKind::Toggle: {
        int value = 0;
        gp_widget_get_value(widget, &value);
        // Drivers use 2 for "not known": actions such as bulb that cannot be asked.
        setting.value = value == 1;
        break;
    }
    case SettingKind::Date: {
        int value = 0;
        gp_widget_get_value(widget, &value);
        setting.value = QDateTime::fromSecsSinceEpoch(value, Qt::UTC);
        break;
    }
    case SettingKind::Button:
        break;
    }
}

struct Section
{
    QString name;
    QString label;
    int depth = 0;
};

void collect(CameraWidget* parent, const Section& section, QList<CameraSetting>& settings)
{
    const int count = section.depth > deepestSection ? 0 : gp_widget_count_children(parent);
    for (int i = 0; i < count && settings.size() < mostSettings; ++i) {
        CameraWidget* child = nullptr;
        if (gp_widget_get_child(parent, i, &child) < GP_OK) {
            continue;
        }
        if (auto setting = settingFromWidget(child)) {
            if (setting->name.isEmpty()) {
                continue; // Nobody could ask for it.
            }
            setting->section = section.name;
            setting->sectionLabel = section.label;
            settings += *setting;
        } else {
            collect(child,
                {textOf(child, gp_widget_get_name), textOf(child, gp_widget_get_label),
                    section.depth + 1},
                settings);
        }
    }
}

} // namespace

std::optional<CameraSetting> settingFromWidget(CameraWidget* widget)
{
    const auto kind = kindOf(widget);
    if (!kind) {
        return {};
    }
    CameraSetting setting;
    setting.kind = *kind;
    setting.name = textOf(widget, gp_widget_get_name);
    setting.label = textOf(widget, gp_widget_get_label);
    setting.help = textOf(widget, gp_widget_get_info, mostHelpChars);
    int readOnly = 0;
    gp_widget_get_readonly(widget, &readOnly);
    setting.readOnly = readOnly != 0;
    readValue(widget, setting);
    return setting;
}

int putIntoWidget(CameraWidget* widget, SettingKind kind, const QVariant& value)
{
    int result = GP_ERROR_BAD_PARAMETERS;
    switch (kind) {
    case SettingKind::Choice: {
        const QByteArray own = choiceBytes(widget, value.toString());
        const QByteArray bytes = own.isEmpty() ? value.toString().toUtf8() : own;
        result = gp_widget_set_value(widget, bytes.constData());
        break;
    }
    case SettingKind::Text:
        result = gp_widget_set_value(widget, value.toString().toUtf8().constData());
        break;
    case SettingKind::Range: {
        const float number = value.toFloat();
        result = gp_widget_set_value(widget, &number);
        break;
    }
    case SettingKind::Toggle: {
        const int on = value.toBool() ? 1 : 0;
        result = gp_widget_set_value(widget, &on);
        break;
    }
    case SettingKind::Date: {
        const int seconds = static_cast<int>(value.toDateTime().toSecsSinceEpoch());
        result = gp_widget_set_value(widget, &seconds);
        break;
    }
    case SettingKind::Button:
        break;
    }
    // Drivers skip widgets that look unchanged; what the user orders is sent in any case.
    return result >= GP_OK ? gp_widget_set_changed(widget, 1) : result;
}

QList<CameraSetting> settingsFromTree(CameraWidget* root)
{
    QList<CameraSetting> settings;
    collect(root, {}, settings);
    return settings;
}

} // namespace skein
