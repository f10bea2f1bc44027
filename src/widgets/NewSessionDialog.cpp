// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NewSessionDialog.h"

#include "base/Background.h"
#include "ui_NewSessionDialog.h"
#include "widgets/NameExample.h"
#include "widgets/Theme.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace skein {

namespace {

constexpr int lastNumber = 99;
constexpr qsizetype maxNameBytes = 200; ///< Leaves room for what the disk adds.

QString unusedName(const QString& inside, const QString& name)
{
    const QDir folder(inside);
    for (int number = 2; folder.exists(name) && number <= lastNumber; ++number) {
        const QString next = QStringLiteral("%1-%2").arg(name).arg(number);
        if (!folder.exists(next)) {
            return next;
        }
    }
    return name;
}

} // namespace

NewSessionDialog::NewSessionDialog(const QString& inside, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewSessionDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    //: button: makes the folder of the session
    m_accept = m_ui->buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setWhatsThis(tr("Makes the folder if it is not there yet. From now on new "
                              "photographs are saved in it."));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewSessionDialog::check);
    connect(m_ui->browse, &QPushButton::clicked, this, &NewSessionDialog::browse);
    // With a space, for the client's name; name() drops it when nothing follows.
    m_ui->name->setText(QDate::currentDate().toString(Qt::ISODate) + u' ');
    setInside(inside);
    offerName();
    m_ui->name->setFocus();
}

NewSessionDialog::~NewSessionDialog() = default;

void NewSessionDialog::setVisible(bool visible)
{
    QDialog::setVisible(visible);
    m_ui->name->end(false); // Qt selects all; but the client's name goes behind the date.
}

QString NewSessionDialog::name() const
{
    return m_ui->name->text().trimmed();
}

QString NewSessionDialog::folder() const
{
    return objection().isEmpty() ? QDir(m_inside).filePath(name()) : QString();
}

QString NewSessionDialog::objection() const
{
    const QString text = name();
    if (text.isEmpty()) {
        return tr("A session needs a name.");
    }
    if (text.contains(u'/') || text.contains(QChar(0))) {
        return tr("A name cannot contain a slash. To make the session in another folder, change "
                  "the folder below the name.");
    }
    if (text.startsWith(u'.')) {
        return tr("A name that begins with a dot would hide the session. Begin it with a letter "
                  "or a digit.");
    }
    if (text.toUtf8().size() > maxNameBytes) {
        return tr("This name is too long for a folder. Shorten it.");
    }
    return {};
}

void NewSessionDialog::setInside(const QString& inside)
{
    m_inside = inside;
    const QString native = QDir::toNativeSeparators(inside);
    m_ui->parent->setToolTip(native);
    m_ui->parent->setText(m_ui->parent->fontMetrics().elidedText(
        native, Qt::ElideMiddle, std::max(80, m_ui->parent->width())));
    m_ui->browse->setAccessibleDescription(native);
    check();
}

/** The session of today may be there already. */
void NewSessionDialog::offerName()
{
    const QString offered = m_ui->name->text();
    const auto question =
        askInBackground([inside = m_inside, date = name()] { return unusedName(inside, date); });
    whenAnswered(question, this, [this, offered](const QString& unused) {
        if (m_ui->name->text() == offered) { // Nothing was typed meanwhile.
            m_ui->name->setText(unused + u' ');
        }
    });
}

void NewSessionDialog::check()
{
    showHint(false);
    askAboutFolder();
}

/** One question at a time to each disk: whatever is typed, one that hangs keeps one thread. */
void NewSessionDialog::askAboutFolder()
{
    const QString asked = folder();
    if (asked.isEmpty() || m_asking == m_inside) {
        return;
    }
    m_asking = m_inside;
    const auto question = askInBackground([asked] { return QFileInfo(asked).isDir(); });
    whenAnswered(question, this, [this, asked, inside = m_inside](bool exists) {
        if (m_asking != inside) {
            return; // Another folder was chosen meanwhile, and asked about.
        }
        m_asking.clear();
        if (asked == folder()) {
            showHint(exists);
        } else {
            askAboutFolder();
        }
    });
}

void NewSessionDialog::showHint(bool exists)
{
    const QString wrong = objection();
    m_accept->setEnabled(wrong.isEmpty());
    //: button: opens the session's folder, which is there already
    m_accept->setText(exists ? tr("Open") : tr("Create"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wrong.isEmpty() ? theme::quietText : theme::warning);
    m_ui->hint->setPalette(colours);
    const QString native = QDir::toNativeSeparators(QDir(m_inside).filePath(name()));
    const QString first = QDir::toNativeSeparators(firstName());
    const QString text =
        !wrong.isEmpty() ? wrong
        : exists
            ? tr("There is a session of this name already. It is opened; its photographs stay.")
        : first.isEmpty()
            //: %1 is a folder
            ? tr("New photographs are saved in %1").arg(native)
            //: %2 is the name of a file: "capt-0001.nef"
            : tr("New photographs are saved in %1, for example as %2").arg(native, first);
    m_ui->hint->setText(text);
    m_ui->name->setAccessibleDescription(text);
}

void NewSessionDialog::setNames(const QString& pattern, const QString& job)
{
    m_pattern = pattern;
    m_job = job;
    check();
}

QString NewSessionDialog::firstName() const
{
    const auto namer = FileNamer::parse(m_pattern);
    if (m_pattern.isEmpty() || !namer) {
        return {};
    }
    NameFields fields = usualNameExample();
    fields.session = name();
    fields.job = m_job;
    return FileNamer::withExtension(namer->stem(fields, 1), fields.cameraName);
}

void NewSessionDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Make the Session In"), m_inside);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    //: button: takes the folder that is chosen
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, &NewSessionDialog::setInside);
    dialog->open();
}

void NewSessionDialog::done(int result)
{
    if (result == Accepted && !folder().isEmpty()) {
        Q_EMIT folderChosen(folder());
    }
    QDialog::done(result);
}

void NewSessionDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_ui->parent->setText(m_ui->parent->fontMetrics().elidedText(
        QDir::toNativeSeparators(m_inside), Qt::ElideMiddle, std::max(80, m_ui->parent->width())));
}

} // namespace skein
