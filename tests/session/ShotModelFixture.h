// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace skein::test {

inline const QDateTime noon({2026, 1, 1}, {12, 0});

inline SessionItem fileOf(const QString& name, int seconds = 0)
{
    const QString extension = name.section(u'.', -1).toLower();
    return {QStringLiteral("/shoot/") + name, 1000, noon.addSecs(seconds), extension == u"cr3",
        extension == u"mov", extension == u"wav"};
}

inline ShotFacts factsOf(const QString& name, int capturedSeconds, Marks marks = {})
{
    return {QStringLiteral("/shoot/") + name, noon.addSecs(capturedSeconds), marks, {}};
}

inline Marks stars(int count)
{
    return {Rating::stars(count), {}};
}

inline QString nameOf(int number)
{
    return QStringLiteral("capt-%1").arg(number);
}

inline QStringList namesIn(const ShotModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row).data().toString());
    }
    return names;
}

/** Counts what views have to do. */
struct Signals
{
    explicit Signals(ShotModel& model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , layout(&model, &QAbstractItemModel::layoutChanged)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {}

    [[nodiscard]] qsizetype count() const
    {
        return inserted.size() + removed.size() + moved.size() + layout.size() + changed.size() +
               reset.size();
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy layout;
    QSignalSpy changed;
    QSignalSpy reset;
};

/** A ShotModel of files that exist in its SessionModel only. */
class ShotModelFixture : public QObject
{
protected:
    /** To begin each test with. */
    void makeModel()
    {
        m_tester.reset();
        m_model.reset();
        m_source = std::make_unique<SessionModel>();
        m_model = std::make_unique<ShotModel>(m_source.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void add(const QStringList& names)
    {
        for (const QString& name : names) {
            m_source->add(fileOf(name));
        }
    }

    [[nodiscard]] QVariant roleOf(int row, int role) const
    {
        return m_model->index(row).data(role);
    }

    std::unique_ptr<SessionModel> m_source;
    std::unique_ptr<ShotModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace skein::test
