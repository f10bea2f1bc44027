// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CachePart.h"

#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "ui_CachePart.h"
#include "widgets/FormRows.h"
#include "widgets/Preferences.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <algorithm>

namespace skein {

namespace {

constexpr int mebibytesOfGibibyte = 1024;
/** What the spin box holds when the automatic size is left for the first time. */
constexpr int firstCacheMebibytes = 2048;

enum Unit { Mebibytes, Gibibytes };

} // namespace

CachePart::CachePart(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CachePart>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->cacheText->setPalette(quiet);
    for (QWidget* control : std::initializer_list<QWidget*>{
             m_ui->cacheAutomatic, m_ui->cacheChosen, m_ui->cacheSize, m_ui->cacheUnit}) {
        formrows::explain(*control, m_ui->cacheText->text());
    }
    load();
    connectControls();
    connect(&settings, &Settings::changed, this, &CachePart::load); // By another window.
}

CachePart::~CachePart() = default;

void CachePart::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    const int cache = m_settings.value(preferences::cacheMebibytesKey);
    if (cache != chosenCache() || cache <= 0) {
        showCache(cache); // Else it is what was chosen here, in the unit it was chosen in.
    }
}

void CachePart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showAutomatic();
    }
}

void CachePart::connectControls()
{
    connect(m_ui->cacheAutomatic, &QRadioButton::toggled, this, [this](bool on) {
        m_ui->cacheSize->setEnabled(!on);
        m_ui->cacheUnit->setEnabled(!on);
        keepCache();
    });
    connect(m_ui->cacheSize, &QSpinBox::valueChanged, this, &CachePart::keepCache);
    connect(m_ui->cacheUnit, &QComboBox::activated, this, [this](int unit) {
        // The size stays, in the other unit; one that is no whole gibibytes becomes the nearest.
        const int size = m_settings.value(preferences::cacheMebibytesKey);
        const int whole = std::max(1, (size + mebibytesOfGibibyte / 2) / mebibytesOfGibibyte);
        setCacheFields(unit == Gibibytes ? whole * mebibytesOfGibibyte : size, unit);
        keepCache();
    });
}

void CachePart::showAutomatic()
{
    const QString automatic = QLocale().formattedDataSize(
        ImageLoader::automaticCacheBudget(), 1, QLocale::DataSizeIecFormat);
    //: %1 is an amount of memory: "3.9 GiB"
    m_ui->cacheAutomatic->setText(tr("&Automatic (a quarter of the memory: %1)").arg(automatic));
}

void CachePart::showCache(int mebibytes)
{
    showAutomatic();
    const bool isAutomatic = mebibytes <= 0;
    (isAutomatic ? m_ui->cacheAutomatic : m_ui->cacheChosen)->setChecked(true);
    m_ui->cacheSize->setEnabled(!isAutomatic);
    m_ui->cacheUnit->setEnabled(!isAutomatic);
    const int size = isAutomatic ? firstCacheMebibytes : mebibytes;
    setCacheFields(size, size % mebibytesOfGibibyte == 0 ? Gibibytes : Mebibytes);
}

void CachePart::setCacheFields(int mebibytes, int unit)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    const int factor = unit == Gibibytes ? mebibytesOfGibibyte : 1;
    m_ui->cacheUnit->setCurrentIndex(unit);
    m_ui->cacheSize->setRange(std::max(1, preferences::leastCacheMebibytes / factor),
        preferences::mostCacheMebibytes / factor);
    m_ui->cacheSize->setValue(mebibytes / factor);
}

int CachePart::chosenCache() const
{
    const int factor = m_ui->cacheUnit->currentIndex() == Gibibytes ? mebibytesOfGibibyte : 1;
    return m_ui->cacheAutomatic->isChecked() ? 0 : m_ui->cacheSize->value() * factor;
}

void CachePart::keepCache()
{
    if (!m_loading) {
        m_settings.setValue(preferences::cacheMebibytesKey, chosenCache());
    }
}

} // namespace skein
