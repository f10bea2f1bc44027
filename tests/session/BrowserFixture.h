// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotFixture.h"
#include "session/ShotModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace skein::test {

constexpr int slowMs = 20000; // a busy machine

/** A session of three shots (a.JPG with a.CR3, b.jpg, c.CR3) and its browser. */
class BrowserFixture : public QObject
{
protected:
    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder + u'/' + QString::fromUtf8(name);
    }
    [[nodiscard]] ShotModel& model() const { return *m_browser->model(); }

    /** To begin each test with. */
    void makeFolder()
    {
        close();
        m_session = std::make_unique<Session>();
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("shoot"));
        QVERIFY(QDir().mkpath(m_folder));
        for (const char* name : {"a.JPG", "a.CR3", "b.jpg", "c.CR3"}) {
            QVERIFY(writeFile(at(name), name));
        }
    }

    void open()
    {
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_folder)));
        m_browser = std::make_unique<SessionBrowser>(m_session.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_problems = std::make_unique<QSignalSpy>(m_browser.get(), &SessionBrowser::problem);
        QTRY_VERIFY_WITH_TIMEOUT(isAllRead(), slowMs);
    }

    void close()
    {
        m_tester.reset();
        m_problems.reset();
        m_browser.reset();
        m_session.reset();
    }

    [[nodiscard]] bool isAllRead() const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().shot(row).isRead) {
                return false;
            }
        }
        return !m_browser->isBusy();
    }

    /** All orders are done. */
    [[nodiscard]] bool finish() const
    {
        return QTest::qWaitFor([this] { return !m_browser->isBusy(); }, slowMs);
    }

    [[nodiscard]] int ratingOf(const char* name) const
    {
        const Shot* shot = model().find(at(name));
        return shot ? shot->facts.marks.rating.value() : -9;
    }

    [[nodiscard]] ColourLabel labelOf(const char* name) const
    {
        const Shot* shot = model().find(at(name));
        return shot ? shot->facts.marks.label : ColourLabel::None;
    }

    [[nodiscard]] Error lastProblem() const { return m_problems->last().first().value<Error>(); }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionBrowser> m_browser;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_problems;
    QString m_folder;
};

} // namespace skein::test
