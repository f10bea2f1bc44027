// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreferencesDialog.h"

#include "base/Background.h"
#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "session/Session.h"
#include "ui_PreferencesDialog.h"
#include "widgets/CameraPage.h"
#include "widgets/CreditsPage.h"
#include "widgets/NameExample.h"
#include "widgets/Preferences.h"
#include "widgets/ShootingPage.h"
#include "widgets/StoragePage.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <algorithm>

namespace skein {

namespace {

constexpr int mebibytesOfGibibyte = 1024;
/** What the spin box holds when the automatic size is left for the first time. */
constexpr int firstCacheMebibytes = 2048;

enum Unit { Mebibytes, Gibibytes };

} // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_settings(settings)
    , m_example(usualNameExample())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    for (QLabel* text : {m_ui->sidecarText, m_ui->patternText, m_ui->cacheText}) {
        text->setPalette(quiet);
    }
    m_ui->pages->addWidget(new CreditsPage(settings, this));
    m_ui->pages->addWidget(new StoragePage(settings, this));
    m_ui->pages->addWidget(new CameraPage(settings, this));
    m_ui->pages->addWidget(new ShootingPage(settings, this));
    fillPages();
    fillTokens();
    load();
    connectSession();
    connectPictures();
    // Return ends the typing in a field, not the dialog.
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&settings, &Settings::changed, this, &PreferencesDialog::load); // By another window.
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fillPages()
{
    for (int page = 0; page < m_ui->pages->count(); ++page) {
        m_ui->list->addItem(m_ui->pages->widget(page)->accessibleName());
    }
    m_ui->list->setFixedWidth(
        m_ui->list->sizeHintForColumn(0) + 2 * m_ui->list->fontMetrics().averageCharWidth() + 24);
    connect(
        m_ui->list, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    m_ui->list->setCurrentRow(0);
}

void PreferencesDialog::fillTokens()
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
    menu->addSeparator();
    std::ranges::for_each(nameTokenVariants(), add);
    m_ui->insert->setMenu(menu);
}

QRadioButton* PreferencesDialog::buttonOf(SidecarStyle style) const
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

void PreferencesDialog::load()
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
    const int cache = m_settings.value(preferences::cacheMebibytesKey);
    if (cache != chosenCache() || cache <= 0) {
        showCache(cache); // Else it is what was chosen here, in the unit it was chosen in.
    }
}

void PreferencesDialog::connectSession()
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
    connect(m_ui->pattern, &QLineEdit::textChanged, this, &PreferencesDialog::showExample);
    connect(m_ui->pattern, &QLineEdit::editingFinished, this, &PreferencesDialog::keepPattern);
    connect(m_ui->job, &QLineEdit::textChanged, this, &PreferencesDialog::showExample);
    connect(m_ui->job, &QLineEdit::editingFinished, this, &PreferencesDialog::keepJob);
    connect(m_ui->patternDefault, &QPushButton::clicked, this, [this] {
        m_ui->pattern->setText(Session::defaultPattern());
        keepPattern();
    });
}

void PreferencesDialog::connectPictures()
{
    connect(m_ui->cacheAutomatic, &QRadioButton::toggled, this, [this](bool on) {
        m_ui->cacheSize->setEnabled(!on);
        m_ui->cacheUnit->setEnabled(!on);
        keepCache();
    });
    connect(m_ui->cacheSize, &QSpinBox::valueChanged, this, &PreferencesDialog::keepCache);
    connect(m_ui->cacheUnit, &QComboBox::activated, this, [this](int unit) {
        // The size stays, in the other unit; one that is no whole gibibytes becomes the nearest.
        const int size = m_settings.value(preferences::cacheMebibytesKey);
        const int whole = std::max(1, (size + mebibytesOfGibibyte / 2) / mebibytesOfGibibyte);
        setCacheFields(unit == Gibibytes ? whole * mebibytesOfGibibyte : size, unit);
        keepCache();
    });
}

QString PreferencesDialog::pattern() const
{
    return m_ui->pattern->text().trimmed();
}

void PreferencesDialog::showExample()
{
    const auto namer = FileNamer::parse(pattern());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, namer ? theme::quietText : theme::warning);
    m_ui->patternExample->setPalette(colours);
    QString text;
    if (namer) {
        m_example.job = m_ui->job->text();
        const auto name = [&](qint64 number) {
            return QDir::toNativeSeparators(
                FileNamer::withExtension(namer->stem(m_example, number), m_example.cameraName));
        };
        text = tr("For example: %1, %2").arg(name(1), name(2));
    } else {
        text = namer.error().message;
    }
    m_ui->patternExample->setText(text);
    m_ui->pattern->setAccessibleDescription(text);
}

void PreferencesDialog::keepPattern()
{
    if (FileNamer::parse(pattern())) {
        const bool usual = pattern() == Session::defaultPattern();
        m_settings.setValue(preferences::fileNamePatternKey, usual ? QString() : pattern());
    }
}

void PreferencesDialog::keepJob()
{
    m_settings.setValue(preferences::jobKey, m_ui->job->text().trimmed());
}

void PreferencesDialog::setExample(const QString& path, const QString& session)
{
    m_examplePath = path;
    if (path.isEmpty()) {
        m_example = usualNameExample();
        m_example.session = session.isEmpty() ? m_example.session : session;
        showExample();
        return;
    }
    whenAnswered(askInBackground([path] { return nameExampleOf(path); }), this,
        [this, path, session](const NameFields& fields) {
            if (path == m_examplePath) {
                m_example = fields;
                m_example.session = session;
                showExample();
            }
        });
}

void PreferencesDialog::showCache(int mebibytes)
{
    const QString automatic = QLocale().formattedDataSize(
        ImageLoader::automaticCacheBudget(), 1, QLocale::DataSizeIecFormat);
    //: %1 is an amount of memory: "3.9 GiB"
    m_ui->cacheAutomatic->setText(tr("&Automatic (a quarter of the memory: %1)").arg(automatic));
    const bool isAutomatic = mebibytes <= 0;
    (isAutomatic ? m_ui->cacheAutomatic : m_ui->cacheChosen)->setChecked(true);
    m_ui->cacheSize->setEnabled(!isAutomatic);
    m_ui->cacheUnit->setEnabled(!isAutomatic);
    const int size = isAutomatic ? firstCacheMebibytes : mebibytes;
    setCacheFields(size, size % mebibytesOfGibibyte == 0 ? Gibibytes : Mebibytes);
}

void PreferencesDialog::setCacheFields(int mebibytes, int unit)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    const int factor = unit == Gibibytes ? mebibytesOfGibibyte : 1;
    m_ui->cacheUnit->setCurrentIndex(unit);
    m_ui->cacheSize->setRange(std::max(1, preferences::leastCacheMebibytes / factor),
        preferences::mostCacheMebibytes / factor);
    m_ui->cacheSize->setValue(mebibytes / factor);
}

int PreferencesDialog::chosenCache() const
{
    const int factor = m_ui->cacheUnit->currentIndex() == Gibibytes ? mebibytesOfGibibyte : 1;
    return m_ui->cacheAutomatic->isChecked() ? 0 : m_ui->cacheSize->value() * factor;
}

void PreferencesDialog::keepCache()
{
    if (!m_loading) {
        m_settings.setValue(preferences::cacheMebibytesKey, chosenCache());
    }
}

void PreferencesDialog::done(int result)
{
    keepPattern();
    keepJob();
    QDialog::done(result);
}

} // namespace skein
