// SPDX-License-Identifier: GPL-3.0-or-later
// The icons as a set: one grid, one stroke, no gaps and nothing left over.
#include "widgets/ActionCollection.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace skein;

namespace {

const QString sources = QStringLiteral(SKEIN_SOURCE_DIR);
constexpr int grid = 16;

QStringList iconFiles()
{
    const QDir folder(sources + QStringLiteral("/icons/actions"));
    QStringList names;
    for (const QString& file : folder.entryList({QStringLiteral("*.svg")}, QDir::Files)) {
        names.append(file.chopped(4));
    }
    return names;
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Every text in quotes of our own sources that could be the name of an icon. */
QSet<QString> namesInSources()
{
    static const QRegularExpression quoted(QStringLiteral("\"([a-z][a-z0-9-]*)\""));
    QSet<QString> names;
    for (const char* room : {"/src", "/plugins", "/ui"}) {
        QDirIterator files(sources + QLatin1String(room),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.ui")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (auto found = quoted.globalMatch(contents(files.next())); found.hasNext();) {
                names.insert(found.next().captured(1));
            }
        }
    }
    return names;
}

/** Those that are asked for by symbolicIcon() or as the icon of a command. */
QSet<QString> namesAskedFor()
{
    static const QRegularExpression asked(
        QStringLiteral("symbolicIcon\\(\\s*QStringLiteral\\(\"([^\"%]+)\"\\)"));
    QSet<QString> names;
    QDirIterator files(sources + QStringLiteral("/src"), {QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        for (auto found = asked.globalMatch(contents(files.next())); found.hasNext();) {
            names.insert(found.next().captured(1));
        }
    }
    for (const ActionSpec& spec : ActionCollection::specs()) {
        if (!spec.icon.isEmpty()) {
            names.insert(spec.icon);
        }
    }
    return names;
}

QImage painted(const QString& name, QIcon::Mode mode = QIcon::Normal, int side = grid)
{
    QImage canvas(side, side, QImage::Format_ARGB32);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    symbolicIcon(name).paint(&painter, canvas.rect(), Qt::AlignCenter, mode);
    return canvas;
}

QColor inkOf(const QImage& picture)
{
    QColor ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) == 255) {
                ink = picture.pixelColor(x, y);
            }
        }
    }
    return ink;
}

} // namespace

class IconSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void eachIconIsDrawnOnTheSameGridWithTheSameStroke_data() { eachIcon(); }
    void eachIconIsDrawnOnTheSameGridWithTheSameStroke()
    {
        QFETCH(QString, name);
        QFile file(sources + QStringLiteral("/icons/actions/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int shapes = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const auto of = [&xml](const char* key) {
                return xml.attributes().value(QLatin1String(key)).toString();
            };
            if (xml.name() == QLatin1String("svg")) {
                QCOMPARE(of("viewBox"), QStringLiteral("0 0 16 16"));
                QCOMPARE(of("width"), QStringLiteral("16"));
                QCOMPARE(of("height"), QStringLiteral("16"));
                continue;
            }
            if (xml.name() == QLatin1String("g")) {
                QCOMPARE(of("stroke-width"), QStringLiteral("1"));
                QCOMPARE(of("stroke"), QStringLiteral("#000"));
                QCOMPARE(of("stroke-linecap"), QStringLiteral("round"));
                QCOMPARE(of("stroke-linejoin"), QStringLiteral("round"));
                continue;
            }
            ++shapes;
            QVERIFY2(of("stroke-width").isEmpty(), "all lines of all icons are equally thick");
            QVERIFY2(of("transform").isEmpty(), "else lines leave the grid");
            for (const char* key : {"fill", "stroke"}) {
                QVERIFY(QStringList({{}, QStringLiteral("#000"), QStringLiteral("none")})
                            .contains(of(key)));
            }
            if (xml.name() == QLatin1String("rect") && of("stroke").isEmpty()) {
                for (const char* key : {"x", "y"}) {
                    // The middle of a pixel, so that a line of one pixel fills it.
                    QCOMPARE(std::fmod(of(key).toDouble(), 1.0), 0.5);
                }
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(shapes > 0);
    }

    void eachIconStaysInItsSquare_data() { eachIcon(); }
    void eachIconStaysInItsSquare()
    {
        QFETCH(QString, name);
        // Twice as large, from the outside: nothing may be cut off at the edge of the square.
        const QImage large = painted(name, QIcon::Normal, 8 * grid);
        int outermost = 0;
        for (int i = 0; i < large.width(); ++i) {
            for (const QPoint at : {QPoint(i, 0), QPoint(i, large.height() - 1), QPoint(0, i),
                     QPoint(large.width() - 1, i)}) {
                outermost = std::max(outermost, qAlpha(large.pixel(at)));
            }
        }
        QCOMPARE(outermost, 0);
    }

    void eachIconCanBeReadAtSixteenPixels_data() { eachIcon(); }
    void eachIconCanBeReadAtSixteenPixels()
    {
        QFETCH(QString, name);
        const QImage small = painted(name);
        int clear = 0;
        int inked = 0;
        for (int y = 0; y < grid; ++y) {
            for (int x = 0; x < grid; ++x) {
                const int alpha = qAlpha(small.pixel(x, y));
                inked += alpha > 0 ? 1 : 0;
                clear += alpha > 190 ? 1 : 0;
            }
        }
        QVERIFY2(clear >= 5, qPrintable(QStringLiteral("%1 pixels with all ink").arg(clear)));
        QVERIFY2(inked < 190, "a blot");
    }

    void iconsTakeTheColoursOfTheThemeAndOfDisabledControls_data() { eachIcon(); }
    void iconsTakeTheColoursOfTheThemeAndOfDisabledControls()
    {
        QFETCH(QString, name);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            applyTheme(*qApp, kind);
            QCOMPARE(inkOf(painted(name, QIcon::Normal, 64)), themeColour("text", kind));
            QCOMPARE(inkOf(painted(name, QIcon::Disabled, 64)), themeColour("dim", kind));
        }
    }

    void noTwoIconsLookAlike()
    {
        QHash<QByteArray, QString> seen;
        for (const QString& name : iconFiles()) {
            const QImage picture = painted(name, QIcon::Normal, 64);
            const QByteArray pixels(
                reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes());
            QVERIFY2(!seen.contains(pixels), qPrintable(name + u' ' + seen.value(pixels)));
            seen.insert(pixels, name);
        }
        QVERIFY(seen.size() > 60);
    }

    void eachIconThatIsAskedForExists()
    {
        const QSet<QString> asked = namesAskedFor();
        QVERIFY(asked.size() > 40);
        const QStringList files = iconFiles();
        for (const QString& name : asked) {
            QVERIFY2(files.contains(name), qPrintable(name));
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(name));
        }
    }

    void eachFileIsUsed()
    {
        const QSet<QString> used = namesInSources();
        for (const QString& name : iconFiles()) {
            QVERIFY2(used.contains(name), qPrintable(name));
        }
        const QString sheets = contents(sources + QStringLiteral("/icons/style/controls.qss"));
        for (const QString& file : QDir(sources + QStringLiteral("/icons/style"))
                                       .entryList({QStringLiteral("*.svg")}, QDir::Files)) {
            QString asked = file;
            asked.replace(
                QRegularExpression(QStringLiteral("^(dark|light)-")), QStringLiteral("@theme-"));
            QVERIFY2(sheets.contains(QStringLiteral("/icons/") + asked), qPrintable(file));
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/") + file), qPrintable(file));
        }
    }

    void theApplicationHasAnIconOfItsOwnForSmallSizes()
    {
        const QIcon icon = applicationIcon();
        const QImage small = icon.pixmap(QSize(16, 16), 1.0).toImage();
        const QImage large = icon.pixmap(QSize(128, 128), 1.0).toImage();
        QCOMPARE(small.size(), QSize(16, 16));
        QCOMPARE(large.size(), QSize(128, 128));
        // Not the large one made smaller.
        QVERIFY(small.convertToFormat(QImage::Format_ARGB32) !=
                large.scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_ARGB32));
        bool isColoured = false;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                isColoured = isColoured || small.pixelColor(x, y).hsvSaturation() > 100;
            }
        }
        QVERIFY(isColoured);
    }

private:
    static void eachIcon()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : iconFiles()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
};

QTEST_MAIN(IconSetTest)
#include "IconSetTest.moc"
