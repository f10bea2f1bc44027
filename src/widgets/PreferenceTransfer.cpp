// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreferenceTransfer.h"

#include "base/Background.h"
#include "camera/PresetStore.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/SequenceKeys.h"
#include "widgets/TransferDialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace skein {

namespace {

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return failure(ErrorKind::Io,
        //: %1 is a file
        PreferenceTransfer::tr(
            "The preferences could not be written to “%1”. Check that the folder "
            "can be written to and has room, or choose another one.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Io,
            //: %1 is a file
            PreferenceTransfer::tr("“%1” could not be read, so nothing was changed. Check that it "
                                   "is there and that you may read it.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return file.read(PreferenceFile::mostBytes + 1);
}

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

/** What is made up of many of the photographer's own: those that the file lacks are kept. */
void addToMine(SettingValues& values, const Settings& settings)
{
    const QString presets = QString::fromLatin1(PresetStore::key.name);
    if (values.contains(presets)) {
        values.insert(presets, PresetStore::merged(settings, values.value(presets).toString()));
    }
    const QString keys = QString::fromLatin1(SequenceKeys::namesKey.name);
    if (values.contains(keys)) {
        values.insert(keys, SequenceKeys::merged(settings, values.value(keys).toStringList()));
    }
}

QString suffix()
{
    return QStringLiteral("json");
}

} // namespace

PreferenceTransfer::PreferenceTransfer(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.exportButton, &QPushButton::clicked, this, &PreferenceTransfer::askForExport);
    connect(&parts.importButton, &QPushButton::clicked, this, &PreferenceTransfer::chooseImport);
}

void PreferenceTransfer::askForExport()
{
    TransferDialog::Texts texts;
    //: title of a window
    texts.title = tr("Export Preferences");
    texts.what = tr("The file gets all preferences, among them your name and copyright as they are "
                    "written to new pictures. It can be read by everybody who gets it.");
    texts.computer = tr("&Also what belongs to this computer");
    texts.computerText = tr("Folders, profiles of monitors, names and addresses of cameras, what "
                            "plugins keep, and programs that are run on events: these may contain "
                            "passwords. How windows were left is never in the file.");
    //: button: writes the preferences to a file
    texts.button = tr("&Export…");
    auto* dialog = new TransferDialog(texts, &m_parts.dialog);
    connect(dialog, &TransferDialog::chosen, this, &PreferenceTransfer::chooseExport);
    dialog->open();
}

void PreferenceTransfer::chooseExport(bool withComputer)
{
    auto* dialog = new QFileDialog(&m_parts.dialog, tr("Export Preferences"), documents(),
        tr("Preferences of Skein (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->selectFile(QStringLiteral("skein-preferences.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, withComputer](const QString& path) { exportTo(path, withComputer); });
    dialog->open();
}

void PreferenceTransfer::exportTo(const QString& path, bool withComputer)
{
    const QByteArray bytes =
        PreferenceFile::of(m_parts.settings, m_parts.dialog.keys()).toJson(withComputer);
    whenAnswered(askInBackground([path, bytes] { return write(path, bytes); }), this,
        [this, path](const Result<void>& written) {
            //: %1 is a file
            m_parts.dialog.say(written ? tr("The preferences were written to “%1”.")
                                             .arg(QDir::toNativeSeparators(path))
                                       : written.error().message);
        });
}

void PreferenceTransfer::chooseImport()
{
    //: title of a window
    auto* dialog = new QFileDialog(&m_parts.dialog, tr("Import Preferences"), documents(),
        tr("Preferences of Skein (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PreferenceTransfer::importFrom);
    dialog->open();
}

void PreferenceTransfer::importFrom(const QString& path)
{
    whenAnswered(askInBackground([path] { return read(path); }), this,
        [this](const Result<QByteArray>& bytes) {
            const Result<PreferenceFile> file =
                bytes ? PreferenceFile::fromJson(*bytes, m_parts.dialog.keys())
                      : Result<PreferenceFile>(tl::make_unexpected(bytes.error()));
            if (file) {
                ask(*file);
            } else {
                m_parts.dialog.say(file.error().message);
            }
        });
}

void PreferenceTransfer::ask(const PreferenceFile& file)
{
    TransferDialog::Texts texts;
    texts.title = tr("Import Preferences");
    //: %n counts preferences
    QStringList what = {tr("The file has %n preference(s), which replace yours.", nullptr,
        static_cast<int>(file.preferences.size()))};
    if (file.isNewer()) {
        what.append(tr("It was written by a newer version of Skein."));
    }
    if (file.preferences.contains(QLatin1String(PresetStore::key.name))) {
        what.append(tr("Its presets of cameras come to yours; they replace those of the same "
                       "name."));
    }
    if (!file.unknown.isEmpty()) {
        //: %n counts values in a file of exported preferences
        what.append(tr("%n of its value(s) are not known here; they are kept for a version that "
                       "knows them, if you take what belonged to the other computer.",
            nullptr, static_cast<int>(file.unknown.size())));
    }
    if (!file.unusable.isEmpty()) {
        //: %1: technical names with commas between them
        what.append(tr("%n value(s) make no sense and are left out: %1.", nullptr,
            static_cast<int>(file.unusable.size()))
                        .arg(file.unusable.mid(0, 5).join(QStringLiteral(", "))));
    }
    texts.what = what.join(u' ');
    // What is not known may be the name of a program, too.
    if (!file.ofComputer.isEmpty() || !file.unknown.isEmpty()) {
        texts.computer = tr("&Also what belonged to the other computer");
        texts.computerText =
            tr("Folders, profiles of monitors, names and addresses of cameras, what plugins keep, "
               "and programs that are run on events. Take it only from a file that you made "
               "yourself: programs in it would be run here.");
    }
    //: button: takes the preferences of the file
    texts.button = tr("&Import");
    auto* dialog = new TransferDialog(texts, &m_parts.dialog);
    connect(dialog, &TransferDialog::chosen, this,
        [this, file](bool withComputer) { take(file, withComputer); });
    dialog->open();
}

void PreferenceTransfer::take(const PreferenceFile& file, bool withComputer)
{
    SettingValues values = file.preferences;
    if (withComputer) {
        values.insert(file.ofComputer);
        values.insert(file.unknown);
    }
    addToMine(values, m_parts.settings);
    m_parts.dialog.take(values,
        //: %n counts preferences
        tr("%n preference(s) were imported.", nullptr, static_cast<int>(file.preferences.size())));
}

} // namespace skein
