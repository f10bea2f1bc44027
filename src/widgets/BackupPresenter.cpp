// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BackupPresenter.h"

#include "session/Session.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"
#include "widgets/StorageKeys.h"

#include <QAction>
#include <QDir>
#include <QLocale>

namespace skein {

namespace {

/** Messages that are out of date as soon as the folder can be used. */
QString placeTag()
{
    return QStringLiteral("backup-place");
}

} // namespace

BackupPresenter::BackupPresenter(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_backup(parts.controller.session())
{
    connect(&parts.settings, &Settings::changed, this, &BackupPresenter::follow);
    connect(&m_arrivals, &Arrivals::countChanged, this, &BackupPresenter::pause);
    connect(&m_backup, &Backup::met, this,
        [this](const QString& mark) { m_parts.settings.setValue(storageKeys::backupMark, mark); });
    connect(&m_backup, &Backup::problem, this, &BackupPresenter::showProblem);
    connect(&m_backup, &Backup::statesChanged, &parts.shots, &ShotModel::showBackups);
    connect(&m_backup, &Backup::statesForgotten, &parts.shots, &ShotModel::forgetBackups);
    connect(&m_backup, &Backup::reportChanged, this, [this](const BackupReport& report) {
        if (report.sentence.isEmpty()) {
            m_parts.messages.withdraw(placeTag());
        }
        Q_EMIT reportChanged(shown());
    });
    connect(&parts.controller.session(), &Session::isGoneChanged, this,
        [this] { Q_EMIT reportChanged(shown()); });
    pause();
    follow();
}

BackupReport BackupPresenter::shown() const
{
    // Nothing is ready while the session's own folder is not there.
    return m_parts.controller.session().isGone() ? BackupReport() : m_backup.report();
}

void BackupPresenter::follow()
{
    const bool isOn = m_parts.settings.value(storageKeys::isBackupOn);
    m_backup.setFolder(isOn ? m_parts.settings.value(storageKeys::backupFolder) : QString(),
        m_parts.settings.value(storageKeys::backupMark));
}

void BackupPresenter::pause()
{
    m_backup.setPaused(m_arrivals.count() > 0);
}

void BackupPresenter::showProblem(const Error& error)
{
    BarMessage message;
    message.kind = MessageKind::Warning;
    message.text = error.message;
    if (m_backup.report().sentence == error.message) {
        message.tag = placeTag();
        //: button: opens the preferences
        message.actionText = tr("Preferences…");
        message.action = [this] { m_parts.actions[ActionId::Preferences]->trigger(); };
    }
    m_parts.messages.show(std::move(message));
}

QString backupText(const BackupReport& report)
{
    using Place = BackupReport::Place;
    const int waiting = report.waiting;
    switch (report.place) {
    case Place::Off:
        return {};
    case Place::Looking:
        //: status bar: finding out what has no copy yet
        return BackupPresenter::tr("Backup: looking…");
    case Place::Away:
        return waiting > 0 ? //: %n counts files
                   BackupPresenter::tr("Backup folder is away: %n waiting", "files", waiting)
                           : BackupPresenter::tr("Backup folder is away");
    case Place::Refused:
        return BackupPresenter::tr("Backup: choose another folder");
    case Place::Full:
        //: %n counts files
        return BackupPresenter::tr("Backup disk is full: %n waiting", "files", waiting);
    case Place::Failing:
        //: %n counts files
        return BackupPresenter::tr("Backup fails: %n waiting", "files", waiting);
    case Place::Here:
        break;
    }
    if (report.failed > 0) {
        //: %n counts files
        return BackupPresenter::tr("Backup: %n failed", "files", report.failed);
    }
    if (waiting > 0) {
        //: %n counts files
        return BackupPresenter::tr("Backup: %n waiting", "files", waiting);
    }
    if (report.changed > 0) {
        //: %1 is a number of files that have a copy, %n one of those that are not as they were
        return BackupPresenter::tr("Backup: %1 safe, %n differ(s)", "files", report.changed)
            .arg(QLocale().toString(report.safe));
    }
    //: %n counts files
    return report.safe > 0 ? BackupPresenter::tr("Backup: all %n safe", "files", report.safe)
                           //: status bar: nothing is waiting
                           : BackupPresenter::tr("Backup: ready");
}

QString backupSentence(const BackupReport& report)
{
    if (report.place == BackupReport::Place::Off) {
        return {};
    }
    QStringList lines{backupText(report)};
    if (!report.sentence.isEmpty()) {
        lines.append(report.sentence);
    } else if (!report.root.isEmpty()) {
        lines.append(
            //: %1 is a folder
            BackupPresenter::tr("Copies go to %1").arg(QDir::toNativeSeparators(report.root)));
    }
    if (report.isOnSameDisk) {
        lines.append(BackupPresenter::tr("That is the disk of the session: copies there are lost "
                                         "with it. Choose a folder on another disk."));
    }
    if (report.changed > 0) {
        //: %n counts files
        lines.append(BackupPresenter::tr(
            "%n file(s) have changed since they came from the camera. They are in the backup as "
            "they are now; earlier copies there were left as they were.",
            nullptr, report.changed));
    }
    if (report.replaced > 0) {
        //: %n counts files
        lines.append(BackupPresenter::tr(
            "%n file(s) there had been spoilt, have “damaged” in their names now, and were copied "
            "anew. The backup disk may be failing.",
            nullptr, report.replaced));
    }
    return lines.join(u'\n');
}

} // namespace skein
