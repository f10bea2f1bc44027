// SPDX-License-Identifier: GPL-3.0-or-later
// Opens each session folder that is named on standard input, one a line, as the next start of the
// program does, and says when what the last one left under way is done.
#include "session/Session.h"
#include "session/SessionJournal.h"

#include <QCoreApplication>
#include <QFuture>
#include <QTextStream>
#include <memory>

using namespace skein;

namespace {

class NextStart final : public QObject
{
public:
    void next()
    {
        m_session.reset();
        const QString folder = m_input.readLine();
        if (folder.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        m_session = std::make_unique<Session>();
        connect(m_session.get(), &Session::problem, this,
            [this](const Error& error) { m_output << "said: " << error.message << Qt::endl; });
        m_session->open(folder).then(this, [this](const Result<void>& opened) {
            if (!opened) {
                end(QStringLiteral("not opened: ") + opened.error().message);
                return;
            }
            // Answered by the thread that takes in what was left, when it has done that.
            m_session->journal()
                .memory(QStringLiteral("any"))
                .then(this, [this](const Result<CardMemory>&) { end(QStringLiteral("ready")); });
        });
    }

private:
    void end(const QString& line)
    {
        m_output << line << Qt::endl;
        QMetaObject::invokeMethod(this, &NextStart::next, Qt::QueuedConnection);
    }

    QTextStream m_input{stdin};
    QTextStream m_output{stdout};
    std::unique_ptr<Session> m_session;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    NextStart starts;
    QMetaObject::invokeMethod(&starts, &NextStart::next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
