// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageWalk.h"

#include "app/PaintedText.h"
#include "base/PseudoText.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

/** The same in every language: names of formats, units, and of this program. */
const QStringList& international()
{
    static const QStringList words = [] {
        QStringList all = QStringLiteral(
            "Skein,skein,JPEG,JPG,RAW,HEIF,TIFF,PNG,DNG,XMP,IPTC,EXIF,Exif,sRGB,RGB,CMYK,ISO,USB,"
            "Wi-Fi,PTP/"
            "IP,PTP,IP,ICC,ASC,MHL,GPL,LUT,MB,GB,TB,kB,MiB,GiB,KiB,bytes,px,mm,fps,LibRaw,"
            "libgphoto2,Qt,OpenCV,Linux,gphoto2,darktable,RawTherapee,GIMP,URL,UTC,DejaVu,org,"
            "skein_photo,ptpip,usb,Exiv2,Little CMS,libheif,LibTIFF,zlib,Release,"
            "unknown commit")
                              .split(u',');
        all += {QLocale().amText(), QLocale().pmText()};
        for (int month = 1; month <= 12; ++month) {
            all += QLocale().monthName(month, QLocale::LongFormat);
            all += QLocale().monthName(month, QLocale::ShortFormat);
        }
        for (int day = 1; day <= 7; ++day) {
            all += QLocale().dayName(day, QLocale::LongFormat);
            all += QLocale().dayName(day, QLocale::ShortFormat);
        }
        return all;
    }();
    return words;
}

/** Which part of @p window paints @p text, for who has to mend it. */
QString painterOf(const QWidget& window, const QString& text)
{
    QString name;
    const auto inside = window.findChildren<QWidget*>();
    for (QWidget* each : inside) { // The innermost comes last.
        if (each->isVisible() && paintedText(*each).contains(text)) {
            name =
                QStringLiteral(" (%1 %2)")
                    .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName());
        }
    }
    return name;
}

} // namespace

void LanguageWalk::allow(const QStringList& words)
{
    m_allowed += words;
    // "Memory card" before "card".
    std::sort(m_allowed.begin(), m_allowed.end(),
        [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

void LanguageWalk::check(const QString& text, const QString& where)
{
    static const QRegularExpression signs(
        QStringLiteral("#[0-9a-f]{6}|\\S*(/tmp/|…)\\S*|<[^>]*>|&[a-z]+;|\\{[^}]*\\}|%[A-Za-z]|(/"
                       "[\\w.-]+)+/?|\\w+\\.\\w+"));
    const auto isPart = [&text](const QString& word) { return word.contains(text); };
    if (std::any_of(m_allowed.cbegin(), m_allowed.cend(), isPart)) {
        return; // A line of it.
    }
    QString rest = text;
    constexpr qsizetype longWord = 12; // Whole sentences, with signs of their own.
    for (const QString& word : std::as_const(m_allowed)) {
        if (word.size() > longWord) {
            rest.replace(word, QStringLiteral(" "));
        }
    }
    rest.remove(signs);
    for (const QString& word : std::as_const(m_allowed)) {
        rest.replace(word, QStringLiteral(" "));
    }
    rest.remove(signs);
    for (const QString& word : international()) {
        rest.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)), QStringLiteral(" "));
    }
    if (plainEnglishIn(rest).isEmpty() || m_told.contains(text)) {
        return;
    }
    m_told.insert(text);
    m_english.append(
        QStringLiteral("%1: %2 [%3]").arg(where, text.left(120), plainEnglishIn(rest)));
}

void LanguageWalk::hear(QWidget& window, const QString& name)
{
    m_classes.insert(QString::fromLatin1(window.metaObject()->className()).section(u':', -1));
    const auto inside = window.findChildren<QWidget*>();
    for (const QWidget* each : inside) {
        m_classes.insert(QString::fromLatin1(each->metaObject()->className()).section(u':', -1));
    }
    // The handbook has languages of its own, and a report is written for those who mend.
    for (const QWidget* each : inside) {
        if (const auto* page = qobject_cast<const QTextBrowser*>(each)) {
            allow({page->toPlainText()});
        } else if (const auto* report = qobject_cast<const QPlainTextEdit*>(each)) {
            allow({report->toPlainText()});
        }
    }
    const QStringList painted = paintedText(window);
    for (const QString& text : painted) {
        const qsizetype before = m_english.size();
        check(text, name);
        if (m_english.size() > before) {
            m_english.last() += painterOf(window, text);
        }
    }
    const QStringList spoken = spokenText(window);
    for (const QString& text : spoken) {
        check(text, name);
    }
}

void LanguageWalk::see(QWidget& window, const QString& name)
{
    hear(window, name);
    m_fit.see(window, name);
}

QSet<QString> windowClasses(const QStringList& folders)
{
    static const QRegularExpression wanted(QStringLiteral(
        "class (\\w+)(?: final)?\\s*:\\s*public (?:QDialog|QMainWindow|PreferencePage)\\b"));
    QSet<QString> found;
    for (const QString& folder : folders) {
        QDirIterator files(QStringLiteral(SKEIN_SOURCE_DIR "/") + folder, {QStringLiteral("*.h")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("A header cannot be read.");
            }
            auto matches = wanted.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                found.insert(matches.next().captured(1));
            }
        }
    }
    return found;
}

} // namespace skein
