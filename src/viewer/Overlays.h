// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImageLoader.h"

#include <QFileSystemWatcher>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace skein {

class Settings;

/** How overlays lie over the picture. */
struct OverlayOptions
{
    bool isShown = false;
    int opacity = 50;     ///< Per cent.
    int scale = 100;      ///< Per cent of the size at which it just fits into the picture.
    QPointF offset;       ///< Of its centre from the picture's, in parts of the picture's size.
    bool isSplit = false; ///< Shown on one side of a line only.
    double split = 0.5;   ///< Where the line is: 0 the picture's left edge, 1 its right edge.

    friend bool operator==(const OverlayOptions&, const OverlayOptions&) = default;
};

/** One picture that lies over the other. */
struct Overlay
{
    QString path{};
    QImage image{};    ///< Null until it is read, or when it cannot be.
    QString problem{}; ///< A sentence: why it cannot be shown, or that its file is gone. Or empty.
    QList<QImage> sizes{}; ///< halfSizes() of the image.
    int reading = 0;       ///< Counts how often the file was begun to be read.
    int shownReading = -1; ///< The reading that the image is of.
    int takenWidth = 0;    ///< Of the best stage that came of this reading.
};

/**
 * The pictures of a window that lie over whatever it shows (onion skin): photographs of the session
 * or a layout with transparency. Their files are read once, also while they are not shown, so that
 * they are there when they are to be; one that disappears later goes on being shown.  Paths and
 * options are kept in the settings. Lives on the GUI thread; borrows loader and settings, which
 * must outlive it.
 */
class Overlays final : public QObject
{
    Q_OBJECT

public:
    /** Pixels of the longer side of an overlay, where it has as many: for eight of them 190 MB. */
    static constexpr int readEdge = 2560;
    static constexpr int mostOverlays = 8;
    static constexpr int leastScale = 5;
    static constexpr int mostScale = 800;

    Overlays(ImageLoader& loader, Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<Overlay>& all() const { return m_overlays; }
    [[nodiscard]] const OverlayOptions& options() const { return m_options; }
    /** Values outside their ranges are moved into them. */
    void setOptions(OverlayOptions options);
    void setShown(bool shown);
    /** Lays @p paths over the picture and shows them; what is there already stays. The first ones
     * of more than mostOverlays are dropped. */
    void add(const QStringList& paths);
    void remove(const QString& path);
    void clear();
    void rename(const QString& from, const QString& to);

Q_SIGNALS:
    /** all() changed: another list, or pixels have come. */
    void overlaysChanged();
    void optionsChanged();

private:
    /** Those that have no pixels yet. */
    void read(ImageLoader::Priority priority);
    void take(const LoadedImage& image);
    void fail(const QString& path, const QString& reason);
    void followFile(const QString& path);
    void takePixels(const QString& path, int reading, const QList<QImage>& sizes);
    [[nodiscard]] int indexOf(const QString& path) const;
    void store();

    ImageLoader& m_loader;
    Settings& m_settings;
    QList<Overlay> m_overlays;
    OverlayOptions m_options;
    QFileSystemWatcher m_files;
};

} // namespace skein
