// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DateEditor.h"

#include "widgets/SettingText.h"
#include "widgets/SymbolicIcon.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace skein {

DateEditor::DateEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_time(new QLabel(this))
    , m_now(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    // In a narrow panel it takes two lines instead of pushing the others out of it.
    m_time->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_time->setWordWrap(true);
    layout->addWidget(m_time, 1);
    layout->addWidget(m_now);
    m_now->setIcon(symbolicIcon(QStringLiteral("clock")));
    m_now->setToolTip(tr("Set the camera's clock to the computer's time"));
    m_now->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_now);
    connect(m_now, &QToolButton::clicked, this, [this] {
        choose(QDateTime::currentDateTimeUtc());
        Q_EMIT finished();
    });
}

QString DateEditor::textOf(const QDateTime& time)
{
    const QString day = QLocale().toString(time.date(), QLocale::ShortFormat);
    QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    clock.replace(u' ', QChar::Nbsp); // "9:30 AM" stays whole.
    return day + u' ' + clock;
}

void DateEditor::showSetting(const CameraSetting& setting)
{
    const QDateTime time = setting.value.toDateTime().toLocalTime();
    m_time->setText(time.isValid() ? textOf(time) : tr("Not set"));
    m_time->setToolTip(time.isValid() ? QLocale().toString(time, QLocale::LongFormat) : QString());
    m_time->setEnabled(!setting.readOnly);
    m_now->setVisible(!setting.readOnly);
    m_time->setAccessibleName(settingDisplayLabel(setting));
    //: %1 is the name of a setting, such as "Camera Date and Time"
    m_now->setAccessibleName(tr("Set %1 to the computer's time").arg(settingDisplayLabel(setting)));
}

} // namespace skein
