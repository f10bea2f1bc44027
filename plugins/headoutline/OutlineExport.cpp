// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutlineExport.h"

#include "HeadTexts.h"
#include "NumberPainter.h"
#include "OutlineFilter.h"

#include "plugin/PluginBeside.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginWindow.h"

#include <QColorSpace>
#include <QFileInfo>
#include <QPainter>
#include <algorithm>
#include <memory>

namespace skein::headoutline {

namespace {

constexpr int jpegQuality = 88;

/** What browsers show alike, with or without colour management. */
QImage asShownEverywhere(const QImage& image)
{
    if (!image.colorSpace().isValid() || image.colorSpace() == QColorSpace(QColorSpace::SRgb)) {
        return image;
    }
    return image.convertToFormat(QImage::Format_RGB32)
        .convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
}

} // namespace

OutlineExport::OutlineExport(
    PluginHost& host, PluginWindow& window, const QString& photograph, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_window(&window)
    , m_path(photograph)
{}

OutlineExport::~OutlineExport()
{
    m_host.remove(m_running);
}

QString OutlineExport::named(const QString& ending) const
{
    return QFileInfo(m_path).completeBaseName() + ending;
}

void OutlineExport::end(const QStringList& names)
{
    m_isBusy = false;
    Q_EMIT saved(names);
}

void OutlineExport::fail(const QString& sentence)
{
    m_isBusy = false;
    Q_EMIT failed(sentence);
}

OutlineExport::Pictures OutlineExport::drawn(
    const QImage& photograph, const HeadState& state, int longestSide)
{
    Pictures pictures;
    QImage image = photograph;
    if (longestSide > 0 && std::max(image.width(), image.height()) > longestSide) {
        image =
            image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    pictures.photograph = asShownEverywhere(image);
    pictures.outline = outlined(pictures.photograph, state.look);
    if (!pictures.outline.isNull()) {
        QPainter painter(&pictures.outline);
        NumberPainter(painter, pictures.outline.rect()).paint(state.heads);
    }
    return pictures;
}

void OutlineExport::draw(const HeadState& state, int longestSide, const Made& made)
{
    m_isBusy = true;
    const QSize box = longestSide > 0 ? QSize(longestSide, longestSide) : QSize();
    m_running = m_host.pictures().load({m_path, box, false},
        [this, state, longestSide, made](const QImage& image, const QString& error) {
            if (image.isNull()) {
                fail(error);
                return;
            }
            auto pictures = std::make_shared<Pictures>();
            PluginTask task;
            task.work = [pictures, image, state, longestSide](PluginJob&) {
                *pictures = drawn(image, state, longestSide);
                return QVariant();
            };
            task.finished = [this, pictures, made](const QVariant&, const QString& sentence) {
                if (pictures->outline.isNull()) {
                    fail(sentence.isEmpty()
                             ? tr("There is not enough memory for this picture. Close "
                                  "other programs and try again.")
                             : sentence);
                    return;
                }
                made(*pictures);
            };
            m_running = m_host.jobs().run(task);
        });
}

std::function<void(const QString&, const QString&)> OutlineExport::answer(
    const std::function<void(const QString& file)>& then)
{
    return [self = QPointer(this), then](const QString& path, const QString& error) {
        if (!self) {
            return;
        }
        if (path.isEmpty()) {
            self->fail(error);
            return;
        }
        then(QFileInfo(path).fileName());
    };
}

void OutlineExport::save(const QString& name, const QImage& image, int quality,
    const std::function<void(const QString& file)>& then)
{
    auto* beside = static_cast<PluginBeside*>(m_host.find(SkeinPluginBeside_iid));
    if (m_window && beside != nullptr) {
        beside->saveImage(*m_window, m_path, name, image, quality, answer(then));
    } else if (m_window) { // An older Skein.
        m_host.pictures().saveImage(*m_window, name, image, quality, answer(then));
    }
}

void OutlineExport::save(const QString& name, const QByteArray& bytes,
    const std::function<void(const QString& file)>& then)
{
    auto* beside = static_cast<PluginBeside*>(m_host.find(SkeinPluginBeside_iid));
    if (m_window && beside != nullptr) {
        const QFileInfo file(name);
        const auto saved = answer(then);
        beside->save(*m_window, m_path, file.completeBaseName(), {{u'.' + file.suffix(), bytes}},
            [saved](
                const QStringList& paths, const QString& error) { saved(paths.value(0), error); });
    } else if (m_window) { // An older Skein.
        m_host.pictures().saveBytes(*m_window, name, bytes, answer(then));
    }
}

void OutlineExport::saveOutline(const HeadState& state)
{
    draw(state, 0, [this](const Pictures& pictures) {
        save(named(QStringLiteral("-outline.png")), pictures.outline, -1,
            [this](const QString& file) { end({file}); });
    });
}

void OutlineExport::saveList(const HeadState& state, double aspect)
{
    m_isBusy = true;
    save(named(QStringLiteral("-names.txt")), HeadTexts(state, aspect).list().toUtf8(),
        [this](const QString& file) { end({file}); });
}

void OutlineExport::savePage(const HeadState& state, int longestSide)
{
    // The page last: only then the names of its pictures are known.
    draw(state, longestSide, [this, state](const Pictures& pictures) {
        save(named(QStringLiteral("-page.jpg")), pictures.photograph, jpegQuality,
            [this, state, pictures](const QString& photograph) {
                save(named(QStringLiteral("-page-outline.png")), pictures.outline, -1,
                    [this, state, pictures, photograph](const QString& outline) {
                        const QSize size = pictures.outline.size();
                        const HeadTexts texts(
                            state, static_cast<double>(size.width()) / size.height());
                        save(named(QStringLiteral("-page.html")),
                            texts.page({photograph, outline, size}),
                            [this, photograph, outline](const QString& page) {
                                end({page, photograph, outline});
                            });
                    });
            });
    });
}

} // namespace skein::headoutline
