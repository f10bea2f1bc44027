// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceStore.h"

#include "base/DataFolder.h"
#include "base/FileSync.h"
#include "base/SafeName.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

constexpr qsizetype longestName = 100; ///< Characters.

QString suffix()
{
    return QStringLiteral(".json");
}

} // namespace

SequenceStore::SequenceStore()
    : SequenceStore(dataFolder() + QStringLiteral("/sequences"))
{}

SequenceStore::SequenceStore(QString folder)
    : m_folder(std::move(folder))
{}

std::optional<Error> SequenceStore::whyNoName(const QString& name)
{
    const bool isPlain = !name.isEmpty() && name.size() <= longestName && name == name.trimmed() &&
                         safeFileName(name + suffix()) == name + suffix();
    if (isPlain) {
        return {};
    }
    return Error{ErrorKind::InvalidArgument,
        //: %1 is the name of a sequence
        tr("A sequence cannot have the name “%1”. Choose a short one without slashes, and without "
           "a "
           "point or a space at its beginning.")
            .arg(name.left(longestName)),
        {}};
}

QString SequenceStore::pathOf(const QString& name) const
{
    return m_folder + u'/' + name + suffix();
}

QStringList SequenceStore::names() const
{
    QStringList names;
    const auto files =
        QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable);
    for (const QString& file : files) {
        const QString name = file.chopped(suffix().size());
        if (!whyNoName(name)) {
            names.append(name);
        }
    }
    sort(names);
    return names;
}

void SequenceStore::sort(QStringList& names)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
}

Error SequenceStore::taken(const QString& name)
{
    return {ErrorKind::AlreadyExists,
        //: %1 is the name of a sequence
        tr("There is a sequence named “%1” already. Choose another name.").arg(name), {}};
}

bool SequenceStore::contains(const QString& name) const
{
    return !whyNoName(name) && QFileInfo(pathOf(name)).isFile();
}

Result<SequenceDefinition> SequenceStore::load(const QString& name) const
{
    if (!contains(name)) {
        return failure(ErrorKind::NotFound,
            //: %1 is the name of a sequence
            tr("There is no sequence named “%1”. It may have been removed.").arg(name));
    }
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Io,
            //: %1 is the name of a sequence, %2 a file or folder
            tr("The sequence “%1” could not be read. Check the rights of its file %2.")
                .arg(name, QDir::toNativeSeparators(file.fileName())),
            file.errorString());
    }
    auto definition = SequenceDefinition::fromText(file.read(SequenceDefinition::maxBytes + 1));
    if (!definition) {
        return failure(definition.error().kind,
            //: %1 is the name of a sequence, %2 a sentence: why
            tr("The sequence “%1” cannot be used. %2").arg(name, definition.error().message),
            definition.error().detail);
    }
    definition->name = name;
    return definition;
}

Result<void> SequenceStore::save(const SequenceDefinition& definition) const
{
    if (const auto why = whyNoName(definition.name)) {
        return tl::unexpected(*why);
    }
    if (const auto fine = definition.validate(); !fine) {
        return fine;
    }
    // Flushed to the disk and renamed; what had the name stays whole until then.
    QSaveFile file(pathOf(definition.name));
    const QByteArray text = definition.toText();
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(text) != text.size() || !file.commit()) {
        return failure(ErrorKind::Io,
            //: %1 is the name of a sequence, %2 a file or folder
            tr("The sequence “%1” could not be saved in %2. Check that there is room and that you "
               "may write there.")
                .arg(definition.name, QDir::toNativeSeparators(m_folder)),
            file.errorString());
    }
    return syncFolder(m_folder);
}

Result<void> SequenceStore::add(const SequenceDefinition& definition) const
{
    return contains(definition.name) ? tl::unexpected(taken(definition.name)) : save(definition);
}

Result<void> SequenceStore::remove(const QString& name) const
{
    if (!contains(name)) {
        return failure(ErrorKind::NotFound,
            tr("There is no sequence named “%1”. It may have been removed.").arg(name));
    }
    QFile file(pathOf(name));
    if (!file.remove()) {
        return failure(ErrorKind::Io,
            //: %1 is the name of a sequence, %2 a file or folder
            tr("The sequence “%1” could not be removed. Check that you may write in %2.")
                .arg(name, QDir::toNativeSeparators(m_folder)),
            file.errorString());
    }
    return {};
}

Result<void> SequenceStore::rename(const QString& name, const QString& newName) const
{
    if (const auto why = whyNoName(newName)) {
        return tl::unexpected(*why);
    }
    if (!contains(name)) {
        return failure(ErrorKind::NotFound,
            tr("There is no sequence named “%1”. It may have been removed.").arg(name));
    }
    if (name == newName) {
        return {};
    }
    const Result<void> renamed = renameWithoutReplacing(pathOf(name), pathOf(newName));
    if (!renamed && renamed.error().kind == ErrorKind::AlreadyExists) {
        return tl::unexpected(taken(newName));
    }
    return renamed;
}

} // namespace skein
