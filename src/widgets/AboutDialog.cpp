// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AboutDialog.h"

#include "base/BuildFacts.h"
#include "image/LibraryVersions.h"
#include "ui_AboutDialog.h"
#include "widgets/HeightKeeper.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

namespace skein {

namespace {
constexpr int iconPixels = 72;
constexpr int leastWidth = 400;
} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    new HeightKeeper(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    m_ui->icon->setPixmap(
        applicationIcon().pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
    m_ui->title->setText(
        QStringLiteral("<b style=\"font-size: large\">Skein %1</b><br>%2")
            .arg(buildFacts().versionWithCommit().toHtmlEscaped(), //: what the program is for
                tr("Tethered shooting").toHtmlEscaped()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->warning->setPalette(quiet); // A fact of the library, nothing that has gone wrong.
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    setLibrary({});
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::setLibrary(const LibraryInfo& library)
{
    // Names and numbers: the same in every language.
    QStringList lines{QStringLiteral("libgphoto2: %1")
                          .arg(library.version.isEmpty() ? tr("not asked yet") : library.version)};
    const QList<LibraryVersion> libraries = libraryVersions();
    for (const LibraryVersion& each : libraries) {
        lines.append(QStringLiteral("%1: %2").arg(each.name, each.version));
    }
    m_ui->versions->setText(lines.join(u'\n'));
    m_ui->warning->setText(library.warning);
    m_ui->warning->setVisible(!library.warning.isEmpty());
}

} // namespace skein
