// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/Stage.h"

#include "base/DataFolder.h"
#include "screens/ControlSheet.h"
#include "screens/HandbookPictures.h"
#include "screens/IconSheet.h"
#include "screens/Overflow.h"
#include "viewer/PresentationWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/PreferencesDialog.h"

#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QTextStream>
#include <algorithm>

namespace skein {

namespace {

/** So often the same picture in a row means that nothing is to come from other threads. */
constexpr int stillLooks = 8;
/** Live view never stands still. */
constexpr int mostMs = 1500;

void waitUntilStill(QWidget& window)
{
    QImage before;
    int same = 0;
    const auto isStill = [&] {
        QImage now = window.grab().toImage();
        same = now == before ? same + 1 : 0;
        before = std::move(now);
        return same >= stillLooks;
    };
    (void)QTest::qWaitFor(isStill, mostMs);
}

bool hasDialog(const QWidget& window)
{
    const auto tops = QApplication::topLevelWidgets();
    return std::any_of(tops.begin(), tops.end(),
        [&window](const QWidget* top) { return top->isVisible() && top != &window; });
}

QString sizeName(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QString themeName(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

/** With a name as photographers give them. */
QString sessionFolder()
{
    return QDir::temp().filePath(QStringLiteral("Still Life"));
}

Workspace& openAt(Program& program, const QString& port, const QString& session)
{
    CommandLine wishes;
    wishes.cameraPort = port;
    wishes.session = session;
    return program.windows.open(wishes);
}

/** Something for the list of sequences. */
void saveSequence()
{
    const QString folder = dataFolder() + QStringLiteral("/sequences");
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/Sunset.json"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(R"({"version": 1, "kind": "interval", "name": "Sunset", "count": 360, "beat": 10,
 "each": {"kind": "exposure-bracket", "role": "shutter", "count": 3, "step": 2}})");
    }
}

bool waitFor(QAction* action)
{
    return QTest::qWaitFor([action] { return action->isEnabled(); }, patienceMs);
}

} // namespace

Stage::Stage(ScreenWishes wishes)
    : m_wishes(std::move(wishes))
{
    if (!m_wishes.folder.isEmpty()) {
        QDir().mkpath(m_wishes.folder);
    }
}

bool Stage::isWanted(const QString& name) const
{
    return name.startsWith(m_wishes.only);
}

void Stage::save(const QImage& picture, const QString& name)
{
    if (m_wishes.isForHandbook) {
        const QString shown = handbookPicture(name);
        m_kept += !shown.isEmpty() && saveHandbookPicture(picture, m_wishes.folder, shown) ? 1 : 0;
        return;
    }
    ++m_kept;
    if (!m_wishes.folder.isEmpty()) {
        picture.save(m_wishes.folder + u'/' + name + QStringLiteral(".png"));
    }
}

void Stage::keep(QWidget& window, const QString& name)
{
    waitUntilStill(window);
    save(window.grab().toImage(), name);
    QTextStream out(stdout);
    QStringList found = overflows(window);
    const QSize screen = window.screen()->availableSize();
    if (window.width() > screen.width() || window.height() > screen.height()) {
        found.append(QStringLiteral("%1 is %2 and the screen is only %3")
                         .arg(QString::fromLatin1(window.metaObject()->className()),
                             sizeName(window.size()), sizeName(screen)));
    }
    for (const QString& trouble : found) {
        out << name << ": " << trouble << '\n';
        ++m_troubles;
    }
}

void Stage::keepSizes(QWidget& window, const QString& name)
{
    for (const ThemeKind theme : m_wishes.themes) {
        applyTheme(*qApp, theme);
        for (const QSize size : m_wishes.sizes) {
            window.resize(size);
            (void)QTest::qWaitFor([&] { return window.size() == size; }, patienceMs);
            keep(window, themeName(theme) + u'-' + sizeName(size) + u'-' + name);
        }
    }
}

void Stage::keepThemes(QWidget& window, const QString& name)
{
    for (const ThemeKind theme : m_wishes.themes) {
        applyTheme(*qApp, theme);
        keep(window, themeName(theme) + u'-' + name);
    }
}

void Stage::takePhotographs()
{
    constexpr int count = 6;
    const Body body(QStringLiteral("4711"), {QStringLiteral("--megapixels"), QStringLiteral("6")});
    Program program;
    Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
    const QString session = program.folder.filePath(QStringLiteral("session"));
    (void)hasActiveWindow(workspace);
    for (int taken = 1; taken <= count && waitFor(action(workspace, ActionId::Capture)); ++taken) {
        action(workspace, ActionId::Capture)->trigger();
        (void)QTest::qWaitFor([&] { return photographs(session).size() >= taken; }, patienceMs);
    }
    for (const QString& file : photographs(session)) {
        QFile::copy(session + u'/' + file, m_taken.filePath(file));
    }
    m_wishes.photographs = m_taken.path();
}

void Stage::fill(const QString& session)
{
    if (m_wishes.photographs.isEmpty()) {
        takePhotographs();
    }
    QDir(session).removeRecursively(); // Of what was shown before.
    QDir().mkpath(session);
    const QDir photographs(m_wishes.photographs);
    const QStringList files = photographs.entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        QFile::copy(photographs.filePath(file), session + u'/' + file);
    }
}

QString Stage::fillCard() const
{
    const QString card = m_taken.filePath(QStringLiteral("card"));
    QDir().mkpath(card + QStringLiteral("/DCIM/100SKEIN"));
    const QDir photographs(m_wishes.photographs);
    int number = 0;
    for (const QString& file : photographs.entryList(QDir::Files, QDir::Name)) {
        QFile::copy(photographs.filePath(file), QStringLiteral("%1/DCIM/100SKEIN/DSC_%2.JPG")
                                                    .arg(card)
                                                    .arg(++number, 4, 10, QLatin1Char('0')));
    }
    return card;
}

void Stage::playSheets()
{
    if (!isWanted(QStringLiteral("sheet"))) {
        return;
    }
    for (const ThemeKind theme : m_wishes.themes) {
        applyTheme(*qApp, theme);
        const QString name = themeName(theme) + QStringLiteral("-sheet-");
        save(controlSheet(), name + QStringLiteral("controls"));
        save(applicationIconSheet(), name + QStringLiteral("application"));
        for (const int side : {16, 24, 32, 48}) {
            for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
                save(iconSheet(side, ratio),
                    name + QStringLiteral("icons-%1-at-%2").arg(side).arg(ratio, 0, 'f', 1));
            }
        }
    }
}

void Stage::playWithoutCamera()
{
    if (!isWanted(QStringLiteral("empty")) && !isWanted(QStringLiteral("welcome"))) {
        return;
    }
    Program program;
    Workspace& workspace = program.open(false);
    MainWindow& window = workspace.window();
    (void)hasActiveWindow(workspace);
    keepSizes(window, QStringLiteral("empty"));
    action(workspace, ActionId::Welcome)->trigger();
    keepSizes(window, QStringLiteral("welcome"));
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            keepThemes(*dialog, QStringLiteral("welcome-dialog"));
        }
    }
}

void Stage::playPhotographs()
{
    if (!isWanted(QStringLiteral("picture")) && !isWanted(QStringLiteral("p"))) {
        return;
    }
    Program program;
    fill(program.folder.filePath(QStringLiteral("session")));
    Workspace& workspace = program.open(false);
    MainWindow& window = workspace.window();
    (void)hasActiveWindow(workspace);
    (void)QTest::qWaitFor([&] { return viewer(workspace)->hasPicture(); }, patienceMs);
    action(workspace, ActionId::FirstPicture)->trigger();
    action(workspace, ActionId::NextPicture)->trigger();
    if (!action(workspace, ActionId::ShowHistogram)->isChecked()) {
        action(workspace, ActionId::ShowHistogram)->trigger();
    }
    action(workspace, ActionId::Rate4)->trigger();
    action(workspace, ActionId::LabelGreen)->trigger();
    action(workspace, ActionId::ToggleMask)->trigger();
    keepSizes(window, QStringLiteral("picture"));
    action(workspace, ActionId::ToggleMask)->trigger();
    action(workspace, ActionId::HidePanels)->trigger();
    keepSizes(window, QStringLiteral("picture-alone"));
    action(workspace, ActionId::HidePanels)->trigger();
    for (const ActionId id : {ActionId::PanelOnLeft, ActionId::FilmstripOnTop}) {
        action(workspace, id)->trigger();
    }
    keepSizes(window, QStringLiteral("picture-moved"));
    action(workspace, ActionId::ResetLayout)->trigger();
    action(workspace, ActionId::Compare)->trigger();
    keepSizes(window, QStringLiteral("picture-compare"));
    action(workspace, ActionId::Compare)->trigger();
    action(workspace, ActionId::ShowGrid)->trigger();
    keepSizes(window, QStringLiteral("picture-grid"));
    action(workspace, ActionId::ShowGrid)->trigger();
    window.messages().show({MessageKind::Information,
        QStringLiteral("The session is shown from the folder \"Portraits\"."), {}, {}, {}});
    window.messages().show({MessageKind::Warning,
        QStringLiteral("The disk has room for about 40 photographs more."), {}, {}, {}});
    window.messages().show({MessageKind::Error,
        QStringLiteral("The photograph could not be saved because the disk is full. It stays on "
                       "the camera's card. Make room, then fetch it again."),
        QStringLiteral("Fetch Again"), [] {}, {}});
    keepSizes(window, QStringLiteral("picture-error"));
    action(workspace, ActionId::Presentation)->trigger();
    if (auto* presented = window.findChild<PresentationWindow*>()) {
        (void)QTest::qWaitForWindowActive(presented);
        keepThemes(*presented, QStringLiteral("presentation"));
    }
    action(workspace, ActionId::Presentation)->trigger();
}

void Stage::playCamera()
{
    if (!isWanted(QStringLiteral("camera"))) {
        return;
    }
    const Body body(QStringLiteral("4711"), {QStringLiteral("--megapixels"), QStringLiteral("6")});
    Program program;
    fill(sessionFolder());
    Workspace& workspace = openAt(program, body.port(), sessionFolder());
    (void)hasActiveWindow(workspace);
    if (!waitFor(action(workspace, ActionId::LiveView))) {
        return;
    }
    keepSizes(workspace.window(), QStringLiteral("camera"));
    int frames = 0;
    QObject::connect(viewer(workspace), &ImageView::liveFramePainted, viewer(workspace),
        [&frames] { ++frames; });
    action(workspace, ActionId::LiveView)->trigger();
    constexpr int someFrames = 5; // By then they have been measured, too.
    (void)QTest::qWaitFor([&frames] { return frames >= someFrames; }, patienceMs);
    keepSizes(workspace.window(), QStringLiteral("camera-live"));
    action(workspace, ActionId::LiveView)->trigger();
}

void Stage::playTransfer()
{
    if (!isWanted(QStringLiteral("transfer"))) {
        return;
    }
    const Body body(QStringLiteral("4711"),
        {QStringLiteral("--megapixels"), QStringLiteral("24"), QStringLiteral("--fault"),
            QStringLiteral("stall@download:during")});
    Program program;
    fill(sessionFolder());
    Workspace& workspace = openAt(program, body.port(), sessionFolder());
    (void)hasActiveWindow(workspace);
    if (!waitFor(action(workspace, ActionId::Capture))) {
        return;
    }
    action(workspace, ActionId::Capture)->trigger();
    (void)QTest::qWaitFor([&] { return workspace.controller().pendingCount() > 0; }, patienceMs);
    keepSizes(workspace.window(), QStringLiteral("transfer"));
}

void Stage::playPreferences()
{
    if (!isWanted(QStringLiteral("preferences"))) {
        return;
    }
    Program program;
    Workspace& workspace = program.open(false);
    (void)hasActiveWindow(workspace);
    PreferencesDialog& dialog = workspace.window().showPreferences();
    const auto lists = dialog.findChildren<QListWidget*>();
    if (lists.isEmpty()) {
        return;
    }
    QListWidget* pages = lists.first();
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        keepThemes(dialog, QStringLiteral("preferences-%1-%2")
                               .arg(row, 2, 10, QLatin1Char('0'))
                               .arg(pages->item(row)->text().simplified().remove(u' ')));
    }
}

void Stage::playDialogs()
{
    if (!isWanted(QStringLiteral("dialog"))) {
        return;
    }
    using Id = ActionId;
    fill(sessionFolder());
    saveSequence();
    const Body body(QStringLiteral("4711"), {QStringLiteral("--card"), fillCard()});
    Program program;
    Workspace& workspace = openAt(program, body.port(), sessionFolder());
    (void)hasActiveWindow(workspace);
    if (!waitFor(action(workspace, Id::LiveView))) {
        return;
    }
    (void)QTest::qWaitFor([&] { return viewer(workspace)->hasPicture(); }, patienceMs);
    for (const Id id : {Id::NewSession, Id::ConnectCamera, Id::ImportFromCamera, Id::ShutterOptions,
             Id::Sequences, Id::ChooseSettings, Id::SavePreset, Id::ManagePresets, Id::ProofProfile,
             Id::OpenWith, Id::RenamePicture, Id::ShowKeys, Id::SupportedCameras, Id::About,
             Id::Handbook, Id::ReportProblem}) {
        QAction* command = action(workspace, id);
        if (!waitFor(command)) {
            continue;
        }
        command->trigger();
        (void)QTest::qWaitFor([&] { return hasDialog(workspace.window()); }, mostMs);
        QList<QPointer<QWidget>> tops; // One may go while another is looked at.
        for (QWidget* top : QApplication::topLevelWidgets()) {
            tops.append(top);
        }
        for (const QPointer<QWidget>& top : std::as_const(tops)) {
            if (top && top->isVisible() && top != &workspace.window()) {
                keepThemes(*top, QStringLiteral("dialog-") + command->objectName());
                if (top) {
                    top->close();
                }
            }
        }
    }
}

} // namespace skein
