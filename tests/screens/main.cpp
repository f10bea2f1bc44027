// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures of the program in its main states, see ./dev screenshots.
#include "screens/Stage.h"

#include "base/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("skein"));
    QCoreApplication::setApplicationName(QStringLiteral("skein-screens"));
    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("Makes pictures of Skein in its main states, in both themes."));
    const QCommandLineOption photographs(QStringLiteral("photographs"),
        QStringLiteral("Show the files of this folder."), QStringLiteral("DIR"));
    const QCommandLineOption size(QStringLiteral("size"),
        QStringLiteral("Of windows; may be given several times."), QStringLiteral("WxH"));
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("Only what begins with this: sheet, empty, welcome, picture, camera, "
                       "transfer, preferences, dialog."),
        QStringLiteral("NAME"));
    const QCommandLineOption check(
        QStringLiteral("check"), QStringLiteral("Keep nothing; fail if words are cut off."));
    const QCommandLineOption letters(QStringLiteral("text"),
        QStringLiteral("How large letters are, of their usual size: 1.5."),
        QStringLiteral("FACTOR"), QStringLiteral("1"));
    const QCommandLineOption handbook(QStringLiteral("handbook"),
        QStringLiteral("Make the pictures of the handbook, and nothing else."));
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("In this language, such as he or pseudo-rtl."), QStringLiteral("CODE"),
        QStringLiteral("en"));
    line.addOptions({photographs, size, only, check, letters, handbook, language});
    line.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("Folder for the pictures."));
    line.addHelpOption();
    line.process(application);

    skein::ScreenWishes wishes;
    wishes.folder = line.positionalArguments().value(0);
    if (wishes.folder.isEmpty() && !line.isSet(check)) {
        line.showHelp(1);
    }
    wishes.photographs = line.value(photographs);
    wishes.only = line.value(only);
    if (line.isSet(check)) {
        wishes.themes = {skein::ThemeKind::Dark}; // Letters are as wide in the other one.
    }
    wishes.isForHandbook = line.isSet(handbook);
    if (wishes.isForHandbook) {
        wishes.themes = {skein::ThemeKind::Dark}; // As the program is at first.
    }
    const QStringList sizes = line.isSet(size)
                                  ? line.values(size)
                                  : QStringList{QStringLiteral("1024x700"),
                                        QStringLiteral("1920x1080"), QStringLiteral("3840x2160")};
    for (const QString& text : sizes) {
        wishes.sizes.append({text.section(QLatin1Char('x'), 0, 0).toInt(),
            text.section(QLatin1Char('x'), 1).toInt()});
    }
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * line.value(letters).toDouble());
    QApplication::setFont(font);
    skein::prepareWindows();
    const skein::Translations translations(skein::LanguageWish{line.value(language), {}});
    QGuiApplication::setLayoutDirection(
        translations.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    skein::Stage stage(wishes);
    stage.playSheets();
    stage.playWithoutCamera();
    stage.playPhotographs();
    stage.playCamera();
    stage.playTransfer();
    stage.playPreferences();
    stage.playDialogs();
    QTextStream(stdout) << stage.kept() << " pictures, " << stage.troubles() << " things cut off\n";
    return stage.kept() == 0 || (line.isSet(check) && stage.troubles() > 0) ? 1 : 0;
}
