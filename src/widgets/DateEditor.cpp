// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DateEditor.h"

#include "widgets/SettingText.h"
#include "widgets/SymbolicIcon.h"

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
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DateEditor::tick);
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

QString DateEditor::differenceText(std::chrono::milliseconds ahead)
{
    using namespace std::chrono;
    if (abs(ahead) <= leastDifference) {
        return {};
    }
    const auto total = round<seconds>(abs(ahead));
    const auto days = static_cast<int>(total / hours(24));
    const auto hour = static_cast<int>(total % hours(24) / hours(1));
    const auto minute = static_cast<int>(total % hours(1) / minutes(1));
    const auto second = static_cast<int>(total % minutes(1) / seconds(1));
    QString far;
    if (days > 0) {
        //: days and hours
        far = tr("%1 d %2 h").arg(days).arg(hour);
    } else if (hour > 0) {
        //: hours and minutes
        far = tr("%1 h %2 min").arg(hour).arg(minute);
    } else if (minute > 0) {
        //: minutes and seconds
        far = tr("%1 min %2 s").arg(minute).arg(second);
    } else {
        //: %1 is a number of seconds
        far = tr("%1 s").arg(second);
    }
    return ahead > milliseconds(0)
               //: the camera's clock; %1: "3 min 9 s"
               ? tr("%1 ahead of the computer").arg(far)
               //: %1 is a length of time, such as "5 s": the camera's clock is late
               : tr("%1 behind the computer").arg(far);
}

void DateEditor::showSetting(const CameraSetting& setting)
{
    const QDateTime time = setting.value.toDateTime();
    if (time != m_shown) {
        m_shown = time;
        m_ahead = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(time));
    }
    tick();
    m_time->setEnabled(!setting.readOnly);
    m_now->setVisible(!setting.readOnly);
    m_time->setAccessibleName(settingDisplayLabel(setting));
    //: %1 is the name of a setting, such as "Camera Date and Time"
    m_now->setAccessibleName(tr("Set %1 to the computer's time").arg(settingDisplayLabel(setting)));
}

void DateEditor::setAhead(std::chrono::milliseconds ahead)
{
    m_ahead = ahead;
    tick();
}

void DateEditor::tick()
{
    if (!m_shown.isValid()) {
        //: a date that the camera does not have
        m_time->setText(tr("Not set"));
        m_time->setToolTip({});
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()).toLocalTime();
    const QString difference = differenceText(m_ahead);
    m_time->setText(difference.isEmpty() ? textOf(now) : textOf(now) + u'\n' + difference);
    m_time->setToolTip(QLocale().toString(now, QLocale::LongFormat));
}

void DateEditor::showEvent(QShowEvent* event)
{
    tick();
    m_second.start();
    SettingEditor::showEvent(event);
}

void DateEditor::hideEvent(QHideEvent* event)
{
    m_second.stop();
    SettingEditor::hideEvent(event);
}

} // namespace skein
