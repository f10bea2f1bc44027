// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NamesPart.h"

#include "base/Background.h"
#include "base/Settings.h"
#include "session/ExtraTokens.h"
#include "session/Session.h"
#include "ui_NamesPart.h"
#include "widgets/FormRows.h"
#include "widgets/NameExample.h"
#include "widgets/Preferences.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QHideEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <algorithm>

namespace skein {

NamesPart::NamesPart(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NamesPart>())
    , m_settings(settings)
    , m_example(usualNameExample())
{
    m_ui->setupUi(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    for (QLabel* text : {m_ui->sidecarText, m_ui->patternText}) {
        text->setPalette(quiet);
    }
    explainControls();
    fillTokens();
    load();
    connectControls();
    connect(&settings, &Settings::changed, this, &NamesPart::load); // By another window.
}

NamesPart::~NamesPart() = default;

void NamesPart::explainControls()
{
    formrows::explain(*m_ui->pattern, m_ui->patternText->text());
    formrows::explain(*m_ui->job,
        tr("What {job} in the pattern stands for: a client, a place, an occasion. Change it when "
           "the next job begins."));
    for (QRadioButton* button : {m_ui->sidecarWith, m_ui->sidecarWithout, m_ui->sidecarBoth}) {
        formrows::explain(*button, m_ui->sidecarText->text());
    }
}

void NamesPart::fillTokens()
{
    auto* menu = new QMenu(m_ui->insert);
    const auto add = [this, menu](const NameToken& token) {
        const QString text = QString::fromLatin1(token.example);
        //: menu of what a file name may contain: the words, then how it is written
        menu->addAction(tr("%1 – %2").arg(token.meaning, text), this, [this, text] {
            m_ui->pattern->insert(text);
            m_ui->pattern->setFocus();
        });
    };
    std::ranges::for_each(nameTokens(), add);
    for (const ExtraToken& token : extraTokens::all()) {
        const QByteArray example = '{' + token.word.toLatin1() + '}';
        add({NameKind::Extra, example.constData(), example.constData(), token.meaning});
    }
    menu->addSeparator();
    std::ranges::for_each(nameTokenVariants(), add);
    m_ui->insert->setMenu(menu);
}

QRadioButton* NamesPart::buttonOf(SidecarStyle style) const
{
    switch (style) {
    case SidecarStyle::WithoutExtension:
        return m_ui->sidecarWithout;
    case SidecarStyle::Both:
        return m_ui->sidecarBoth;
    case SidecarStyle::WithExtension:
        break;
    }
    return m_ui->sidecarWith;
}

void NamesPart::connectControls()
{
    for (const SidecarStyle style :
        {SidecarStyle::WithExtension, SidecarStyle::WithoutExtension, SidecarStyle::Both}) {
        connect(buttonOf(style), &QRadioButton::toggled, this, [this, style](bool on) {
            if (on && !m_loading) {
                m_settings.setValue(
                    preferences::sidecarStyleKey, preferences::sidecarStyleName(style));
            }
        });
    }
    connect(m_ui->pattern, &QLineEdit::textChanged, this, &NamesPart::showExample);
    connect(m_ui->pattern, &QLineEdit::editingFinished, this, &NamesPart::keepPattern);
    connect(m_ui->job, &QLineEdit::textChanged, this, &NamesPart::showExample);
    connect(m_ui->job, &QLineEdit::editingFinished, this, &NamesPart::keepJob);
    connect(m_ui->patternDefault, &QPushButton::clicked, this, [this] {
        m_ui->pattern->setText(Session::defaultPattern());
        keepPattern();
    });
}

QString NamesPart::pattern() const
{
    return m_ui->pattern->text().trimmed();
}

void NamesPart::showExample()
{
    const auto namer = FileNamer::parse(pattern());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, namer ? theme::quietText : theme::warning);
    m_ui->patternExample->setPalette(colours);
    QString text;
    if (namer) {
        m_example.job = m_ui->job->text();
        const qint64 next = nextNumber(*namer);
        const auto name = [&](qint64 number) {
            return QDir::toNativeSeparators(
                FileNamer::withExtension(namer->stem(m_example, number), m_example.cameraName));
        };
        //: %1 and %2 are names of files
        text = tr("For example: %1, %2").arg(name(next), name(next + 1));
    } else {
        text = namer.error().message;
    }
    m_ui->patternExample->setText(text);
    m_ui->pattern->setAccessibleDescription(text);
}

qint64 NamesPart::nextNumber(const FileNamer& namer) const
{
    qint64 last = 0;
    for (const QString& name : m_takenNames) {
        last = std::max(last, namer.numberIn(name));
    }
    return last + 1;
}

void NamesPart::setTakenNames(const QStringList& names)
{
    m_takenNames = names;
    showExample();
}

void NamesPart::keepPattern()
{
    if (FileNamer::parse(pattern())) {
        const bool usual = pattern() == Session::defaultPattern();
        m_settings.setValue(preferences::fileNamePatternKey, usual ? QString() : pattern());
    }
}

void NamesPart::keepJob()
{
    m_settings.setValue(preferences::jobKey, m_ui->job->text().trimmed());
}

void NamesPart::setExample(const QString& path, const QString& session, const QString& body)
{
    m_examplePath = path;
    const auto withBody = [body](NameFields fields) {
        fields.body = body.isEmpty() ? fields.body : body;
        return fields;
    };
    if (path.isEmpty()) {
        m_example = withBody(usualNameExample());
        m_example.session = session.isEmpty() ? m_example.session : session;
        showExample();
        return;
    }
    whenAnswered(askInBackground([path] { return nameExampleOf(path); }), this,
        [this, path, session, withBody](const NameFields& fields) {
            if (path == m_examplePath) {
                m_example = withBody(fields);
                m_example.session = session;
                showExample();
            }
        });
}

void NamesPart::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    buttonOf(preferences::sidecarStyleFromName(m_settings.value(preferences::sidecarStyleKey)))
        ->setChecked(true);
    const QString stored = m_settings.value(preferences::fileNamePatternKey);
    if (!m_ui->pattern->hasFocus()) {
        m_ui->pattern->setText(stored.isEmpty() ? Session::defaultPattern() : stored);
    }
    if (!m_ui->job->hasFocus()) {
        m_ui->job->setText(m_settings.value(preferences::jobKey));
    }
    showExample();
}

void NamesPart::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}

void NamesPart::keep()
{
    keepPattern();
    keepJob();
}

} // namespace skein
