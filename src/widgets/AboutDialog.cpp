// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AboutDialog.h"

#include "base/Programs.h"
#include "ui_AboutDialog.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

namespace skein {

namespace {
constexpr int iconPixels = 72;
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->icon->setPixmap(
        applicationIcon().pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
    m_ui->title->setText(QStringLiteral("<b style=\"font-size: large\">Skein %1</b><br>%2")
                             .arg(skeinVersion().toHtmlEscaped(), //: what the program is for
                                 tr("Tethered shooting").toHtmlEscaped()));
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, theme::warning);
    m_ui->warning->setPalette(amber);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    setLibrary({});
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::setLibrary(const LibraryInfo& library)
{
    m_ui->versions->setText(
        //: %1 and %2 are version numbers
        tr("Qt: %1\nlibgphoto2: %2")
            .arg(QString::fromLatin1(qVersion()),
                library.version.isEmpty() ? tr("not asked yet") : library.version));
    m_ui->warning->setText(library.warning);
    m_ui->warning->setVisible(!library.warning.isEmpty());
}

} // namespace skein
