// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PicturesPart.h"

#include "app/plugins/PluginPlace.h"
#include "base/Background.h"
#include "base/Niceness.h"
#include "base/SafeName.h"
#include "image/ImagePool.h"
#include "image/Picture.h"
#include "session/ResultSaver.h"
#include "widgets/WindowWork.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QThreadPool>
#include <utility>

namespace skein {

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::PicturesPart)
};

/** So far behind the pictures that the window itself shows. */
constexpr int loadingNiceness = 5;

void standBackOnce()
{
    static thread_local bool isDone = false;
    if (!std::exchange(isDone, true)) {
        standBack(loadingNiceness);
    }
}

Result<QImage> loadPicture(const PluginPictureRequest& request, const CancelToken& cancel)
{
    const auto picture = openPicture(request.path);
    if (!picture) {
        return tl::make_unexpected(picture.error());
    }
    auto decoded =
        request.deep ? (*picture)->decodeDeep(cancel) : (*picture)->decode(request.within, cancel);
    if (!decoded) {
        return tl::make_unexpected(decoded.error());
    }
    if (decoded->partial) {
        return failure(ErrorKind::Io, sentenceForPartial());
    }
    QImage image = request.deep ? decoded->image : shrunkTo(decoded->image, request.within);
    if (decoded->profile) {
        image.setColorSpace(QColorSpace::fromIccProfile(decoded->profile->icc()));
    }
    return image;
}

Result<QByteArray> encoded(const QImage& image, const QByteArray& format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (format.startsWith("tif")) {
        writer.setCompression(1); // LZW: loses nothing.
    }
    if (!writer.write(image)) {
        return failure(ErrorKind::Unsupported,
            //: %1 is a format of files, such as TIFF
            PictureWords::tr("The picture could not be written as “%1”. Choose another format.")
                .arg(QString::fromLatin1(format)),
            writer.errorString());
    }
    return bytes;
}

} // namespace

PicturesPart::PicturesPart(DeskTools& tools, QThreadPool& threads)
    : PluginPart(tools)
    , m_threads(threads)
{}

PluginHandle PicturesPart::load(const PluginPictureRequest& request, const Loaded& done)
{
    const PluginHandle handle = admit(
        QStringLiteral("loading"), done ? QString() : QStringLiteral("nobody wants the picture"));
    if (handle == 0) {
        return 0;
    }
    const Loading loading{{}, done};
    m_loading[handle] = loading;
    m_threads.start(
        [this, handle, request, cancel = loading.cancel, home = QPointer<QObject>(&tools().home)] {
            if (cancel.isCancelled()) {
                return;
            }
            standBackOnce();
            const auto loaded = loadPicture(request, cancel);
            callIfThere(home, [this, handle, loaded] { onLoaded(handle, loaded); });
        });
    return handle;
}

void PicturesPart::onLoaded(PluginHandle handle, const Result<QImage>& loaded)
{
    const auto found = m_loading.find(handle);
    if (found == m_loading.end()) {
        return;
    }
    const Loaded done = found->second.done;
    m_loading.erase(found);
    (void)guard().call(
        [&] { done(loaded.value_or(QImage()), loaded ? QString() : loaded.error().message); });
}

bool PicturesPart::remove(PluginHandle handle)
{
    const auto found = m_loading.find(handle);
    if (found == m_loading.end()) {
        return false;
    }
    found->second.cancel.cancel();
    m_loading.erase(found);
    return true;
}

QStringList PicturesPart::clear()
{
    while (!m_loading.empty()) {
        remove(m_loading.begin()->first);
    }
    return {}; // Nobody need take back what only waits for an answer.
}

void PicturesPart::saveAll(PluginWindow& window, const QString& beside, const QString& stem,
    const MakeResults& make, const SavedAll& done)
{
    if (!isOpen()) {
        return;
    }
    const PluginPlace* place = placeOf(&window);
    if (place == nullptr) {
        if (done) {
            later([done] { done({}, goneText()); });
        }
        return;
    }
    const auto saving = saveResults(place->session(), stem, make, beside);
    place->parts().work.follow(saving); // The window waits for it, whatever becomes of the plugin.
    whenAnswered(
        saving, &tools().home, [guard = sharedGuard(), done](const Result<QStringList>& saved) {
            if (done) {
                (void)guard->call([&] {
                    done(saved.value_or(QStringList()), saved ? QString() : saved.error().message);
                });
            }
        });
}

void PicturesPart::save(PluginWindow& window, const QString& stem,
    const QList<PluginResultFile>& files, const SavedAll& done)
{
    save(window, {}, stem, files, done);
}

void PicturesPart::save(PluginWindow& window, const QString& photograph, const QString& stem,
    const QList<PluginResultFile>& files, const SavedAll& done)
{
    QList<ResultFile> all;
    for (const PluginResultFile& file : files) {
        all.append({file.ending, file.bytes});
    }
    saveAll(
        window, photograph, stem, [all]() -> Result<QList<ResultFile>> { return all; }, done);
}

void PicturesPart::saveOne(PluginWindow& window, const QString& beside,
    const QString& suggestedName, const std::function<Result<QByteArray>()>& bytes,
    const Saved& done)
{
    const QFileInfo name(safeFileName(suggestedName));
    const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    saveAll(
        window, beside, name.completeBaseName(),
        [bytes, ending] {
            return bytes().map([&ending](const QByteArray& made) {
                return QList<ResultFile>{{ending, made}};
            });
        },
        done ? [done](
                   const QStringList& paths, const QString& error) { done(paths.value(0), error); }
             : SavedAll());
}

void PicturesPart::saveBytes(
    PluginWindow& window, const QString& suggestedName, const QByteArray& bytes, const Saved& done)
{
    saveOne(
        window, {}, suggestedName, [bytes]() -> Result<QByteArray> { return bytes; }, done);
}

void PicturesPart::saveImage(PluginWindow& window, const QString& suggestedName,
    const QImage& image, int quality, const Saved& done)
{
    saveImage(window, {}, suggestedName, image, quality, done);
}

void PicturesPart::saveImage(PluginWindow& window, const QString& photograph,
    const QString& suggestedName, const QImage& image, int quality, const Saved& done)
{
    const QByteArray format = QFileInfo(suggestedName).suffix().toLower().toLatin1();
    saveOne(
        window, photograph, suggestedName,
        [image, format, quality] { return encoded(image, format, quality); }, done);
}

} // namespace skein
