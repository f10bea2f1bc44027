// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Backup.h"

#include "base/Background.h"
#include "session/BackupGate.h"
#include "session/BackupWorker.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "session/SessionModel.h"
#include "session/ThreadFarewell.h"

#include <QThread>
#include <utility>

namespace skein {

namespace {

/** Photographs that come together are looked at together. */
constexpr int collectMs = 300;
/** So long the end of the program waits for a disk that says nothing. */
constexpr unsigned long farewellStepMs = 1000;

} // namespace

Backup::Backup(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_gate(std::make_shared<BackupGate>())
    , m_worker(new BackupWorker(m_gate))
    , m_thread(std::make_unique<QThread>())
    , m_collecting(this)
{
    m_thread->setObjectName(QStringLiteral("skein-backup"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_collecting.setSingleShot(true);
    m_collecting.setInterval(collectMs);
    connect(&m_collecting, &QTimer::timeout, this, &Backup::collect);

    const auto isNow = [this](int turn) { return turn == m_gate->turn(); };
    connect(m_worker, &BackupWorker::told, this,
        [this, isNow](int turn, const QHash<QString, CopyState>& told) {
            if (!isNow(turn)) {
                return;
            }
            QHash<QString, CopyState> states;
            for (auto file = told.cbegin(); file != told.cend(); ++file) {
                states.insert(m_session.folder() + u'/' + file.key(), *file);
            }
            m_states.insert(states);
            Q_EMIT statesChanged(states);
        });
    connect(m_worker, &BackupWorker::reported, this,
        [this, isNow](int turn, const BackupReport& report) {
            if (isNow(turn) && std::exchange(m_report, report) != report) {
                Q_EMIT reportChanged(report);
            }
        });
    connect(m_worker, &BackupWorker::met, this, [this, isNow](int turn, const QString& mark) {
        if (isNow(turn)) {
            m_mark = mark;
            Q_EMIT met(mark);
        }
    });
    connect(m_worker, &BackupWorker::problem, this, [this, isNow](int turn, const Error& error) {
        if (isNow(turn)) {
            Q_EMIT problem(error);
        }
    });

    const SessionModel* model = session.model();
    const auto changed = [this] {
        if (!m_folder.isEmpty() && m_session.isOpen()) {
            ++m_number;
            m_collecting.start();
        }
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &SessionModel::renamed, this, changed);
    connect(model, &SessionModel::contentsChanged, this, changed);
    connect(&session, &Session::folderChanged, this, &Backup::order);
    m_thread->start();
}

Backup::~Backup()
{
    m_worker->disconnect(this);
    m_gate->leave();
    m_thread->quit();
    ThreadFarewell::say(
        std::move(m_thread), farewellStepMs, [gate = m_gate] { return gate->steps(); });
}

void Backup::setFolder(const QString& folder, const QString& mark)
{
    if (m_folder != folder || (m_mark != mark && !m_mark.isEmpty())) {
        m_folder = folder;
        m_mark = mark;
        m_isAsBefore = false;
        order();
    }
}

void Backup::setFolderAsBefore(const QString& folder)
{
    m_folder = folder;
    m_mark.clear();
    m_isAsBefore = true;
    order();
}

void Backup::setPaused(bool paused)
{
    if (m_gate->isClosed() != paused) {
        m_gate->setClosed(paused);
        if (!paused) {
            QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->look(); });
        }
    }
}

void Backup::order()
{
    m_gate->renew();
    const BackupOrder order{m_gate->turn(), m_session.folder(), m_folder, m_mark, m_isAsBefore};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, order] { worker->setOrder(order); });
    m_states.clear();
    Q_EMIT statesForgotten();
    const bool isOn = !m_folder.isEmpty() && m_session.isOpen();
    m_report = {};
    m_report.place = isOn ? BackupReport::Place::Looking : BackupReport::Place::Off;
    Q_EMIT reportChanged(m_report);
    if (isOn) {
        ++m_number;
        m_collecting.start();
    }
}

void Backup::collect()
{
    const auto turn = m_gate->turn();
    whenAnswered(m_session.journal().hashes(), this,
        [this, turn, number = m_number](const Result<QHash<QString, QByteArray>>& arrived) {
            // Without a journal there is nothing to compare with, and all the more to copy.
            handOver(turn, number, arrived.value_or(QHash<QString, QByteArray>()));
        });
}

void Backup::handOver(int turn, quint64 number, const QHash<QString, QByteArray>& arrived)
{
    if (turn != m_gate->turn()) {
        return;
    }
    const SessionModel* model = m_session.model();
    const qsizetype prefix = m_session.folder().size() + 1;
    QStringList paths;
    paths.reserve(model->rowCount());
    for (int row = 0; row < model->rowCount(); ++row) {
        paths.append(model->item(row).path.mid(prefix));
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, turn, number, paths, arrived] {
        worker->setFiles(turn, number, paths, arrived);
    });
}

bool Backup::isUpToDate() const
{
    return m_report.seen == m_number && !m_collecting.isActive();
}

bool Backup::isComplete() const
{
    return m_report.place == BackupReport::Place::Here && m_report.waiting == 0 && isUpToDate();
}

} // namespace skein
