// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SettingsTree.h"

#include "camerahost/GpError.h"
#include "camerahost/SettingWidget.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <gphoto2/gphoto2.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SettingsTree)
};

/** More do not fit into a sentence: some cameras have thousands. */
constexpr qsizetype mostChoicesTold = 24;

tl::unexpected<Error> unknownSetting(const QString& name)
{
    return failure(ErrorKind::NotFound,
        //: %1 is the technical name of a setting
        Text::tr("This camera has no setting “%1”. Look at its list of settings for the right "
                 "name.")
            .arg(name));
}

tl::unexpected<Error> invalid(const QString& sentence)
{
    return failure(ErrorKind::InvalidArgument, sentence);
}

Result<void> checkChoice(const CameraSetting& setting, const QString& value)
{
    // Some bodies show a value that is not among their choices; sending it back is harmless.
    if (setting.choices.contains(value) || value == setting.value.toString()) {
        return {};
    }
    QStringList offered = setting.choices.first(std::min(mostChoicesTold, setting.choices.size()));
    if (offered.size() < setting.choices.size()) {
        offered.append(QString(QChar(0x2026)));
    }
    //: %1 is a value, %2: values with commas between them
    return invalid(Text::tr("“%1” is not possible now. Choose one of: %2.")
                       .arg(value, offered.join(QLatin1String(", "))));
}

Result<void> checkRange(const CameraSetting& setting, const QVariant& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber && number >= setting.range.minimum && number <= setting.range.maximum) {
        return {};
    }
    //: %1 is a value, %2 and %3 are numbers
    return invalid(Text::tr("“%1” is not possible. Choose a number from %2 to %3.")
                       .arg(value.toString())
                       .arg(setting.range.minimum)
                       .arg(setting.range.maximum));
}

bool hasType(const QVariant& value, SettingKind kind)
{
    const int type = value.typeId();
    switch (kind) {
    case SettingKind::Choice:
    case SettingKind::Text:
        return type == QMetaType::QString;
    case SettingKind::Range:
        return type == QMetaType::Double || type == QMetaType::Int;
    case SettingKind::Toggle:
        return type == QMetaType::Bool;
    case SettingKind::Date:
        return type == QMetaType::QDateTime && value.toDateTime().isValid();
    case SettingKind::Button:
        return true;
    }
    return false;
}

/** Nobody answers, or not whole. */
bool isSilence(const Error& error)
{
    return error.kind == ErrorKind::Io || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Disconnected;
}

/**
 * The driver had no answer of the camera, whatever code it returned: its text has the library's own
 * code in brackets then (ptp.h of 2.5.30: PTP_ERROR_NODEVICE, _TIMEOUT, _RESP_EXPECTED,
 * _DATA_EXPECTED, _IO), and the camera's own one when the camera refused.
 */
bool wasUnanswered(const QString& driverText)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\(0x02(f9|fa|fd|fe|ff)\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(driverText).hasMatch();
}

/** The answer to a change of which nobody knows whether the camera made it. */
Error brokenChange(const Error& silence)
{
    const int code = silence.kind == ErrorKind::Timeout ? GP_ERROR_TIMEOUT : GP_ERROR_IO;
    return gpError(code, GpTask::WriteSetting, {}, silence.detail);
}

} // namespace

Result<void> checkValue(const CameraSetting& setting, const QVariant& value)
{
    if (setting.readOnly) {
        return invalid(
            Text::tr("This setting cannot be changed now. Check the camera's mode dial and lens."));
    }
    if (!hasType(value, setting.kind)) {
        return invalid(Text::tr("This setting takes no such value. Enter one of its own kind."));
    }
    if (setting.kind == SettingKind::Choice) {
        return checkChoice(setting, value.toString());
    }
    if (setting.kind == SettingKind::Range) {
        return checkRange(setting, value);
    }
    return {};
}

Result<QList<CameraSetting>> SettingsTree::readAll()
{
    clear();
    if ((m_device.operations() & GP_OPERATION_CONFIG) == 0) {
        return QList<CameraSetting>();
    }
    m_device.beginCall();
    CameraWidget* root = nullptr;
    const int result = gp_camera_get_config(m_device.camera(), &root, m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, GpTask::Settings));
    }
    const GpWidget owner(root);
    QList<CameraSetting> settings;
    for (const CameraSetting& setting : settingsFromTree(root)) {
        if (!m_known.contains(setting.name)) {
            m_known.insert(setting.name, setting);
            m_names += setting.name;
            settings += setting;
        }
    }
    return settings;
}

Result<CameraSetting> SettingsTree::read(const QString& name)
{
    if (!has(name)) {
        return unknownSetting(name);
    }
    auto handle = widget(name, GpTask::Settings);
    if (!handle) {
        return tl::unexpected(std::move(handle.error()));
    }
    auto setting = settingFromWidget(handle->get());
    if (!setting) {
        return unknownSetting(name);
    }
    return remember(std::move(*setting));
}

Result<CameraSetting> SettingsTree::write(const QString& name, const QVariant& value)
{
    if (!has(name)) {
        return unknownSetting(name);
    }
    auto handle = widget(name, GpTask::WriteSetting);
    if (!handle) {
        return tl::unexpected(afterFailure(name, handle.error()));
    }
    auto now = settingFromWidget(handle->get());
    if (!now) {
        return unknownSetting(name);
    }
    // Checked against what the camera allows now: choices and locks follow mode dial and lens.
    if (auto allowed = checkValue(remember(std::move(*now)), value); !allowed) {
        return tl::unexpected(std::move(allowed.error()));
    }
    if (auto done = put(handle->get(), name, value); !done) {
        return tl::unexpected(afterFailure(name, done.error()));
    }
    auto written = read(name);
    if (!written && isSilence(written.error())) {
        return tl::unexpected(brokenChange(written.error()));
    }
    return written;
}

Error SettingsTree::afterFailure(const QString& name, const Error& error)
{
    if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::InvalidArgument) {
        return error;
    }
    // A refusal and a line which has just broken have the same code (2.5.30): the next call tells
    // the two apart.
    const auto now = read(name);
    if (!now && isSilence(now.error())) {
        return brokenChange({now.error().kind, {}, error.detail + u'\n' + now.error().detail});
    }
    if (wasUnanswered(error.detail)) {
        return brokenChange({ErrorKind::Timeout, {}, error.detail});
    }
    // Some settings are read without the camera (ptp2 2.5.30: "controlmode").
    if (const auto asked = m_device.storages();
        !asked && asked.error().kind == ErrorKind::Disconnected) {
        return brokenChange({ErrorKind::Io, {}, error.detail + u'\n' + asked.error().detail});
    }
    return error;
}

Result<void> SettingsTree::put(const QString& name, const QVariant& value)
{
    if (!has(name)) {
        return unknownSetting(name);
    }
    auto handle = widget(name, GpTask::WriteSetting);
    if (!handle) {
        return tl::unexpected(std::move(handle.error()));
    }
    return put(handle->get(), name, value);
}

Result<void> SettingsTree::put(CameraWidget* widget, const QString& name, const QVariant& value)
{
    const SettingKind kind = known(name).kind;
    if (kind == SettingKind::Button) {
        CameraWidgetCallback press = nullptr;
        gp_widget_get_value(widget, &press);
        const int result =
            press ? press(m_device.camera(), widget, m_device.context()) : GP_ERROR_NOT_SUPPORTED;
        return result >= GP_OK ? Result<void>()
                               : tl::unexpected(m_device.error(result, GpTask::WriteSetting));
    }
    const int put = putIntoWidget(widget, kind, value);
    if (put < GP_OK) {
        return tl::unexpected(m_device.error(put, GpTask::WriteSetting));
    }
    return send(widget, name);
}

QList<CameraSetting> SettingsTree::all() const
{
    QList<CameraSetting> settings;
    for (const QString& name : m_names) {
        settings += m_known.value(name);
    }
    return settings;
}

void SettingsTree::clear()
{
    m_known.clear();
    m_names.clear();
}

Result<GpWidget> SettingsTree::widget(const QString& name, GpTask task)
{
    m_device.beginCall();
    CameraWidget* raw = nullptr;
    const int result = gp_camera_get_single_config(
        m_device.camera(), name.toUtf8().constData(), &raw, m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, task));
    }
    return GpWidget(raw);
}

Result<void> SettingsTree::send(CameraWidget* widget, const QString& name)
{
    const int result = gp_camera_set_single_config(
        m_device.camera(), name.toUtf8().constData(), widget, m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, GpTask::WriteSetting));
    }
    return {};
}

CameraSetting SettingsTree::remember(CameraSetting setting)
{
    CameraSetting& place = m_known[setting.name];
    setting.section = place.section;
    setting.sectionLabel = place.sectionLabel;
    place = setting;
    return setting;
}

} // namespace skein
