// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"

#include "base/SettingsWriter.h"

#include <QDir>
#include <utility>

namespace skein {

namespace {

QString ownFile()
{
    return QSettings().fileName();
}

QString formatName()
{
    return QString::fromLatin1(SettingsFile::formatName);
}

} // namespace

Settings::Settings(QObject* parent)
    : Settings(ownFile(), QSettings::NativeFormat, true, parent)
{}

Settings::Settings(const QString& iniFile, QObject* parent)
    : Settings(iniFile, QSettings::IniFormat, false, parent)
{}

Settings::Settings(
    const QString& file, QSettings::Format format, bool withFallbacks, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_writer(new SettingsWriter(file, format, this))
{
    SettingsFile found = SettingsFile::read(file, format, withFallbacks);
    m_values = std::move(found.values);
    m_origin = found.origin;
    m_setAside = found.setAside;
    if (m_origin == SettingsOrigin::Unreadable) {
        m_writer->stop(); // What is in it would be lost.
    }
    for (auto each = found.unwritten.cbegin(); each != found.unwritten.cend(); ++each) {
        m_writer->write(each.key(), each.value());
    }
    connect(m_writer, &SettingsWriter::failedChanged, this, &Settings::problemChanged);
}

void Settings::setStored(const QString& name, const QVariant& value)
{
    if (m_values.value(name) != value) {
        change(name, value);
    }
}

std::optional<Error> Settings::problem() const
{
    const QString file = QDir::toNativeSeparators(m_file);
    if (m_origin == SettingsOrigin::Unreadable) {
        return Error{ErrorKind::Permission,
            //: %1 is a file
            tr("The preferences could not be read, so everything is as usual, and what you change "
               "is not kept. Check the permissions of “%1”, then start Skein again.")
                .arg(file),
            {}};
    }
    if (m_writer->hasFailed()) {
        return Error{ErrorKind::Io,
            //: %1 is a file
            tr("The preferences cannot be saved in “%1”. Check that its disk has room and can be "
               "written to; Skein tries again until it is ended.")
                .arg(file),
            {}};
    }
    if (m_origin == SettingsOrigin::Broken) {
        return Error{ErrorKind::Protocol,
            //: %1 is a file
            tr("The preferences were damaged, so everything is as it was at first. The damaged "
               "file was kept as “%1”.")
                .arg(QDir::toNativeSeparators(m_setAside)),
            {}};
    }
    if (m_origin == SettingsOrigin::Restored) {
        return Error{ErrorKind::Protocol,
            //: %1 is a file
            tr("The preferences were damaged, as after a power failure. They are as they were when "
               "they were last saved. The damaged file was kept as “%1”.")
                .arg(QDir::toNativeSeparators(m_setAside)),
            {}};
    }
    if (m_origin == SettingsOrigin::Newer) {
        return Error{ErrorKind::Unsupported,
            tr("The preferences were written by a newer version of Skein. What this version does "
               "not know is kept for it."),
            {}};
    }
    return std::nullopt;
}

void Settings::change(const QString& name, const QVariant& value)
{
    if (value.isValid()) {
        m_values.insert(name, value);
    } else {
        m_values.remove(name);
    }
    if (!m_values.contains(formatName())) {
        m_values.insert(formatName(), SettingsFile::format);
        m_writer->write(formatName(), SettingsFile::format);
    }
    m_writer->write(name, value);
    Q_EMIT changed(name);
}

} // namespace skein
