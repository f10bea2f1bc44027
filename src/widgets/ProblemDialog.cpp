// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProblemDialog.h"

#include "base/Background.h"
#include "base/Error.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr QSize usualSize{760, 620};
constexpr int linesForWords = 7;

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return failure(ErrorKind::Io,
        //: %1 is the path of a file
        ProblemDialog::tr("The report could not be written to “%1”. Choose another folder, or copy "
                          "the text instead.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

QString suggestedFile()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty()) {
        folder = QDir::homePath();
    }
    return folder +
           QStringLiteral("/skein-report-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

ProblemDialog::ProblemDialog(const ReportFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_words(new QPlainTextEdit(this))
    , m_collected(new QPlainTextEdit(this))
    , m_serials(new QCheckBox(tr("Put in the &serial numbers of the cameras"), this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Report a Problem"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    auto* explanation = new QLabel(
        tr("Nothing is sent. Read this text, take out what is nobody's business, and save or copy "
           "it for whoever helps you."),
        this);
    explanation->setWordWrap(true);
    //: label of a text field
    auto* wordsLabel = new QLabel(tr("&What you did, what happened, and what you expected:"), this);
    wordsLabel->setBuddy(m_words);
    m_words->setAccessibleName(tr("Your description of the problem"));
    m_words->setWhatsThis(tr("Say step by step how the problem comes about. A report that others "
                             "can play again is mended soonest."));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * linesForWords);
    //: label of a text field
    auto* collectedLabel = new QLabel(tr("What Skein has &collected:"), this);
    collectedLabel->setBuddy(m_collected);
    m_collected->setAccessibleName(tr("What Skein has collected"));
    m_collected->setWhatsThis(
        tr("Versions, system, cameras, changed settings and the end of the log, in English. You "
           "can change and delete any of it. Passwords, names and copyright lines are left out."));
    m_collected->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_collected->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_collected->setTabChangesFocus(true);
    m_serials->setWhatsThis(tr("Without this the report says only that there is a serial number. "
                               "It helps when two cameras of one model are mixed up."));
    m_serials->setEnabled(false);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setText(tr("Collecting…"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: button: puts the whole text on the clipboard
    m_copy = buttons->addButton(tr("C&opy All"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Puts the whole text on the clipboard, to be pasted into a message."));
    m_save = buttons->addButton(tr("Sa&ve…"), QDialogButtonBox::ActionRole);
    m_save->setToolTip(tr("Writes the whole text into a file of your choice."));
    for (QPushButton* button : {m_copy, m_save}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
    // Tab would stop at the box, too, and go round among some of its buttons.
    buttons->setFocusProxy(nullptr);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : std::initializer_list<QWidget*>{explanation, wordsLabel, m_words,
             collectedLabel, m_collected, m_serials, m_status, buttons}) {
        layout->addWidget(each);
    }
    layout->setStretchFactor(m_collected, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ProblemDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ProblemDialog::chooseFile);
    connect(m_serials, &QCheckBox::toggled, this, &ProblemDialog::showSerials);
    m_words->setFocus();
    whenAnswered(askInBackground([facts] { return writeProblemReport(facts); }), this,
        [this](const ProblemReport& report) { fill(report); });
}

void ProblemDialog::fill(const ProblemReport& report)
{
    m_report = report;
    m_isReady = true;
    m_collected->setPlainText(report.text);
    m_serials->setEnabled(!report.serials.isEmpty());
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_status->clear();
}

QString ProblemDialog::text() const
{
    const QString words = m_words->toPlainText().trimmed();
    return (words.isEmpty() ? QString() : words + QStringLiteral("\n\n")) +
           m_collected->toPlainText();
}

void ProblemDialog::showSerials(bool areShown)
{
    // What was changed by hand stays.
    m_collected->setPlainText(m_report.withSerials(m_collected->toPlainText(), areShown));
}

void ProblemDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_status->setText(tr("The report is on the clipboard."));
}

void ProblemDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(suggestedFile());
    connect(dialog, &QFileDialog::fileSelected, this, &ProblemDialog::save);
    dialog->open();
}

void ProblemDialog::save(const QString& path)
{
    const QByteArray bytes = text().toUtf8();
    whenAnswered(askInBackground([path, bytes] { return write(path, bytes); }), this,
        [this, path](const Result<void>& written) {
            //: %1 is the path of a file
            m_status->setText(
                written ? tr("The report is saved as “%1”.").arg(QDir::toNativeSeparators(path))
                        : written.error().message);
        });
}

} // namespace skein
