// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Handbook.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>

namespace skein {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int answerMs = 3000;
constexpr int pictureWidth = 720; // As in the pages, which would scale them roughly.

QStringList places()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList folders;
    const QString named = qEnvironmentVariable("SKEIN_PROGRAMS");
    if (!named.isEmpty()) {
        folders << QDir(named).filePath(QStringLiteral("handbook"));
    }
    folders << here.filePath(QStringLiteral("handbook"))
            << here.filePath(QStringLiteral(SKEIN_HANDBOOK_FROM_BIN));
    return folders;
}

/** What the desktop opens web pages with, as a name of its entry; empty: nothing. */
QString chosenBrowser()
{
    QProcess question;
    question.start(QStringLiteral("xdg-mime"),
        {QStringLiteral("query"), QStringLiteral("default"), QStringLiteral("text/html")});
    if (!question.waitForFinished(answerMs)) {
        question.kill();
        question.waitForFinished(answerMs);
        return {};
    }
    return QString::fromUtf8(question.readAllStandardOutput()).trimmed();
}

QImage shownPicture(const QByteArray& bytes)
{
    const QImage picture = QImage::fromData(bytes);
    return picture.width() > pictureWidth
               ? picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation)
               : picture;
}

} // namespace

Result<QString> Handbook::find(const QString& language)
{
    const QStringList codes{language, language.section(u'_', 0, 0), QStringLiteral("en")};
    const QStringList folders = places();
    for (const QString& code : codes) {
        for (const QString& folder : folders) {
            const QString path = QDir::cleanPath(folder + u'/' + code);
            if (!code.isEmpty() && QFile::exists(path + QStringLiteral("/index.html"))) {
                return path;
            }
        }
    }
    return failure(ErrorKind::NotFound,
        tr("The handbook is not there. Install Skein anew, or read its manual page by typing “man "
           "skein” in a terminal."),
        folders.join(u' '));
}

HandbookFiles Handbook::read(const QString& folder)
{
    HandbookFiles files;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString name = root.relativeFilePath(file.fileName());
        const QByteArray bytes = file.readAll();
        if (const QImage picture = shownPicture(bytes); !picture.isNull()) {
            files.pictures.insert(name, picture);
        } else {
            files.pages.insert(name, bytes);
        }
    }
    return files;
}

bool Handbook::hasBrowser()
{
    // A browser outside of a Flatpak would get one page of it, without style and pictures.
    const bool isSealed = qEnvironmentVariableIsSet("FLATPAK_ID");
    if (isSealed || qEnvironmentVariable("SKEIN_HANDBOOK") == QLatin1String("window")) {
        return false;
    }
    const auto isThere = [](const char* program) {
        return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
    };
    if (!isThere("xdg-open")) {
        return false;
    }
    const std::initializer_list<const char*> browsers{"x-www-browser", "firefox", "firefox-esr",
        "chromium", "google-chrome", "epiphany", "falkon", "konqueror"};
    return std::any_of(browsers.begin(), browsers.end(), isThere) || !chosenBrowser().isEmpty();
}

} // namespace skein
