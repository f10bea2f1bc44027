// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailStore.h"

#include "base/Fd.h"
#include "base/Programs.h"
#include "base/UserLocale.h"
#include "image/Picture.h"
#include "image/PngGuard.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace skein {

namespace {

struct Size
{
    int edge;
    const char* folder;
};
constexpr std::array<Size, 4> sizes{
    {{128, "normal"}, {256, "large"}, {512, "x-large"}, {1024, "xx-large"}}};

/** Qt's measure for how hard zlib tries: 80 is a quarter of the usual time and 10 % larger. */
constexpr int fastPngQuality = 80;
constexpr mode_t folderMode = 0700;
/** The largest size without any compression. */
constexpr qint64 maxFileBytes = 1024 * 1024 * 4 + 256 * 1024;

constexpr QLatin1String keyUri("Thumb::URI");
constexpr QLatin1String keyTime("Thumb::MTime");
constexpr QLatin1String keySize("Thumb::Size");
constexpr QLatin1String keyMime("Thumb::Mimetype");
constexpr QLatin1String keySoftware("Software");
constexpr QLatin1String keyReason("X-Skein::Reason");
constexpr QLatin1String keyLanguage("X-Skein::Language");

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool isOf(const QImage& thumbnail, const QByteArray& uri, const FileStamp& stamp)
{
    bool isNumber = false;
    // Some programs write a fraction of a second.
    const qint64 seconds =
        thumbnail.text(keyTime).section(QLatin1Char('.'), 0, 0).toLongLong(&isNumber);
    const QString bytes = thumbnail.text(keySize);
    return isNumber && seconds == stamp.seconds &&
           thumbnail.text(keyUri) == QString::fromLatin1(uri) &&
           (bytes.isEmpty() || bytes == QString::number(stamp.bytes));
}

/** The folder and those above it that are missing, for the user's eyes only. */
bool makePrivateFolder(const QString& folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), folderMode) == 0 || errno == EEXIST) {
        return true;
    }
    const QString parent = QFileInfo(folder).path();
    return errno == ENOENT && parent != folder && makePrivateFolder(parent) &&
           ::mkdir(QFile::encodeName(folder).constData(), folderMode) == 0;
}

/** A file with a temporary name beside @p target, then renamed: nobody ever reads half of it. */
bool writeAtomically(const QString& target, const QImage& image)
{
    const QString folder = QFileInfo(target).path();
    QByteArray name = QFile::encodeName(folder + QStringLiteral("/skein-XXXXXX"));
    if (!makePrivateFolder(folder)) {
        return false;
    }
    const Fd fd(::mkostemp(name.data(), O_CLOEXEC)); // with mode 0600
    QFile file;
    if (!fd.isValid() || !file.open(fd.get(), QIODevice::WriteOnly)) {
        return false;
    }
    QImageWriter writer(&file, "png");
    writer.setQuality(fastPngQuality);
    const bool written = writer.write(image) && file.flush() &&
                         ::rename(name.constData(), QFile::encodeName(target).constData()) == 0;
    if (!written) {
        ::unlink(name.constData());
    }
    return written;
}

void describe(QImage& image, const QByteArray& uri, const FileStamp& stamp)
{
    // What a picture's own text says is nobody's business in a cache.
    const QStringList keys = image.textKeys();
    for (const QString& key : keys) {
        image.setText(key, QString());
    }
    image.setText(keyUri, QString::fromLatin1(uri));
    image.setText(keyTime, QString::number(stamp.seconds));
    image.setText(keySize, QString::number(stamp.bytes));
    image.setText(keySoftware, QStringLiteral("Skein"));
}

} // namespace

QImage readThumbnailFile(
    QIODevice& device, const QByteArray& uri, const FileStamp& stamp, int maxEdge)
{
    QByteArray bytes = device.read(maxFileBytes);
    if (!pngTextsAreReasonable({reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())})) {
        return {};
    }
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > maxEdge || size.height() > maxEdge) {
        return {};
    }
    const QImage image = reader.read();
    return isOf(image, uri, stamp) ? image : QImage();
}

ThumbnailStore::ThumbnailStore(QString folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                         QStringLiteral("/thumbnails")
                   : std::move(folder))
{}

int ThumbnailStore::standardEdge(int edge)
{
    for (const Size& size : sizes) {
        if (size.edge >= edge) {
            return size.edge;
        }
    }
    return sizes.back().edge;
}

QByteArray ThumbnailStore::uriOf(const QString& path)
{
    // The name of a thumbnail is a hash of this text, so it has to be the same to the letter: these
    // and letters and digits are what g_filename_to_uri() leaves as they are.
    return "file://" + QFile::encodeName(absolute(path)).toPercentEncoding("!$&'()*+,-./:=@_~");
}

QString ThumbnailStore::fileFor(const QString& path, int edge) const
{
    const QByteArray hash =
        QCryptographicHash::hash(uriOf(path), QCryptographicHash::Md5).toHex() + ".png";
    for (const Size& size : sizes) {
        if (size.edge == edge) {
            return m_folder + QLatin1Char('/') + QLatin1String(size.folder) + QLatin1Char('/') +
                   QString::fromLatin1(hash);
        }
    }
    return {};
}

QString ThumbnailStore::failureFileFor(const QString& path) const
{
    const QByteArray hash = QCryptographicHash::hash(uriOf(path), QCryptographicHash::Md5).toHex();
    return m_folder + QStringLiteral("/fail/skein-%1/").arg(skeinVersion()) +
           QString::fromLatin1(hash) + QStringLiteral(".png");
}

bool ThumbnailStore::isWelcome(const QString& path) const
{
    const QString file = absolute(path);
    return !file.startsWith(m_folder + QLatin1Char('/')) &&
           !QFileInfo(file).path().contains(QLatin1String("/."));
}

QImage ThumbnailStore::load(const QString& path, const FileStamp& stamp, int edge) const
{
    const QByteArray uri = uriOf(path);
    for (const Size& size : sizes) {
        if (size.edge < edge) {
            continue;
        }
        QFile file(fileFor(path, size.edge));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QImage image = readThumbnailFile(file, uri, stamp, size.edge);
        if (!image.isNull()) {
            return inScreenFormat(shrunkTo(image, QSize(edge, edge)));
        }
    }
    return {};
}

bool ThumbnailStore::save(
    const QString& path, const FileStamp& stamp, int edge, const QImage& thumbnail) const
{
    const QString target = fileFor(path, edge);
    if (target.isEmpty() || thumbnail.isNull() || !isWelcome(path)) {
        return false;
    }
    QImage image = shrunkTo(thumbnail, QSize(edge, edge))
                       .convertToFormat(thumbnail.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                    : QImage::Format_RGB888);
    describe(image, uriOf(path), stamp);
    image.setText(
        keyMime, QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name());
    return writeAtomically(target, image);
}

QString ThumbnailStore::failure(const QString& path, const FileStamp& stamp) const
{
    QFile file(failureFileFor(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QImage note = readThumbnailFile(file, uriOf(path), stamp, 1);
    return note.text(keyLanguage) == userLocale().name() ? note.text(keyReason) : QString();
}

bool ThumbnailStore::saveFailure(
    const QString& path, const FileStamp& stamp, const QString& reason) const
{
    if (!isWelcome(path)) {
        return false;
    }
    QImage note(1, 1, QImage::Format_ARGB32);
    note.fill(Qt::transparent);
    describe(note, uriOf(path), stamp);
    note.setText(keyReason, reason);
    note.setText(keyLanguage, userLocale().name());
    return writeAtomically(failureFileFor(path), note);
}

} // namespace skein
