// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HooksPage.h"

#include "tether/HookKeys.h"
#include "ui_HooksPage.h"
#include "widgets/HookDialog.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>

namespace skein {

namespace {

enum Column { When, Program, Arguments };

/** An event at which there is a photograph has one in the test, too. */
bool isOfPhotograph(HookEvent event)
{
    return event == HookEvent::Saved || event == HookEvent::Captured;
}

} // namespace

HooksPage::HooksPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HooksPage>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->empty->setPalette(quiet);
    m_ui->result->setVisible(false);
    m_ui->atOnce->setMaximum(hookKeys::mostAtOnce);
    m_ui->seconds->setMaximum(hookKeys::mostSeconds);
    //: column: the event at which a program is run
    m_ui->list->setHeaderLabels({tr("When"),
        //: head of a column
        tr("Program"),
        //: head of a column: what the program is given
        tr("Arguments")});
    m_ui->list->header()->setStretchLastSection(true);
    connectList();
    load();
    connect(&settings, &Settings::changed, this, &HooksPage::load); // By another window.
}

HooksPage::~HooksPage() = default;

void HooksPage::connectList()
{
    connect(m_ui->add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { edit(currentRow()); });
    connect(m_ui->remove, &QPushButton::clicked, this, &HooksPage::removeCurrent);
    connect(m_ui->test, &QPushButton::clicked, this, &HooksPage::test);
    connect(m_ui->list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_test && !m_loading) {
            showResult({}, false); // It was about another one.
        }
        showChoice();
    });
    connect(m_ui->list, &QTreeWidget::itemDoubleClicked, this,
        [this](QTreeWidgetItem* item) { edit(m_ui->list->indexOfTopLevelItem(item)); });
    connect(m_ui->list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        const auto row = m_ui->list->indexOfTopLevelItem(item);
        if (!m_loading && column == When && row >= 0) {
            m_hooks[row].isOn = item->checkState(When) == Qt::Checked;
            keep();
        }
    });
    auto* key = new QShortcut(Qt::Key_Delete, m_ui->list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &HooksPage::removeCurrent);
    connect(m_ui->atOnce, &QSpinBox::valueChanged, this,
        [this](int count) { m_settings.setValue(hookKeys::atOnce, count); });
    connect(m_ui->seconds, &QSpinBox::valueChanged, this,
        [this](int seconds) { m_settings.setValue(hookKeys::seconds, seconds); });
}

void HooksPage::load()
{
    const HookLimits limits = hookKeys::limitsIn(m_settings);
    const QSignalBlocker quietCount(m_ui->atOnce);
    const QSignalBlocker quietTime(m_ui->seconds);
    m_ui->atOnce->setValue(limits.atOnce);
    m_ui->seconds->setValue(static_cast<int>(limits.time.count() / 1000));
    const QList<HookDefinition> stored = hooksFromJson(m_settings.value(hookKeys::hooks));
    m_ui->stack->setCurrentWidget(
        stored.isEmpty() ? static_cast<QWidget*>(m_ui->empty) : static_cast<QWidget*>(m_ui->list));
    if (stored == m_hooks && m_ui->list->topLevelItemCount() == stored.size()) {
        showChoice();
        return;
    }
    const QScopedValueRollback<bool> loading(m_loading, true);
    const int row = currentRow();
    m_hooks = stored;
    m_ui->list->clear();
    for (const HookDefinition& hook : std::as_const(m_hooks)) {
        auto* item = new QTreeWidgetItem(m_ui->list);
        item->setText(When, hookEventText(hook.event));
        item->setCheckState(When, hook.isOn ? Qt::Checked : Qt::Unchecked);
        item->setText(Program, hook.program.section(u'/', -1));
        item->setToolTip(Program, hook.program);
        item->setText(Arguments, hook.arguments.join(u' '));
    }
    for (const int column : {When, Program}) {
        m_ui->list->resizeColumnToContents(column);
    }
    const int last = static_cast<int>(m_hooks.size()) - 1;
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(row < 0 ? last : std::min(row, last)));
    showChoice();
}

void HooksPage::showChoice()
{
    const bool any = currentRow() >= 0;
    m_ui->edit->setEnabled(any);
    m_ui->remove->setEnabled(any);
    m_ui->test->setEnabled(any || m_test);
    //: button: ends the test of a program
    m_ui->test->setText(m_test ? tr("S&top") :
                               //: button: runs the program for a test
                            tr("&Test"));
}

int HooksPage::currentRow() const
{
    return m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
}

void HooksPage::keep()
{
    m_settings.setValue(hookKeys::hooks, m_hooks.isEmpty() ? QString() : hooksToJson(m_hooks));
}

void HooksPage::edit(int row)
{
    const bool isNew = row < 0 || row >= m_hooks.size();
    const HookDefinition before = isNew ? HookDefinition() : m_hooks.at(row);
    auto* dialog = new HookDialog(before, isNew, this);
    connect(dialog, &HookDialog::chosen, this, [this, isNew, before](const HookDefinition& hook) {
        // Another window may have changed the list meanwhile.
        const auto place = isNew ? -1 : m_hooks.indexOf(before);
        QList<HookDefinition> hooks = m_hooks;
        if (place >= 0) {
            hooks[place] = hook;
        } else {
            hooks.append(hook);
        }
        m_settings.setValue(hookKeys::hooks, hooksToJson(hooks));
        m_ui->list->setCurrentItem(
            m_ui->list->topLevelItem(static_cast<int>(place >= 0 ? place : hooks.size() - 1)));
        m_ui->list->setFocus();
    });
    dialog->open();
}

void HooksPage::removeCurrent()
{
    const int row = currentRow();
    if (row >= 0) {
        QList<HookDefinition> hooks = m_hooks;
        hooks.removeAt(row);
        m_settings.setValue(hookKeys::hooks, hooks.isEmpty() ? QString() : hooksToJson(hooks));
        showResult({}, false);
    }
}

void HooksPage::setExample(const QString& path, const QString& session)
{
    m_path = path;
    m_session = session;
}

QString HooksPage::resultText() const
{
    return m_ui->result->text();
}

void HooksPage::test()
{
    if (m_test) {
        m_test->end();
        return;
    }
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const HookDefinition hook = m_hooks.at(row);
    if (const Result<void> checked = checkHook(hook); !checked) {
        showResult(checked.error().message, true);
        return;
    }
    HookFacts facts{hook.event, m_session, {}, {}, {}, {}, {}};
    if (isOfPhotograph(hook.event)) {
        facts.path = hook.event == HookEvent::Saved ? m_path : QString();
        facts.file = m_path.section(u'/', -1);
    }
    m_test = std::make_unique<HookRun>(hookOrder(hook, facts), hookKeys::limitsIn(m_settings));
    connect(m_test.get(), &HookRun::finished, this, &HooksPage::onTested);
    //: %1 is a program
    showResult(tr("“%1” is running…").arg(hook.program), false);
    m_test->start();
    showChoice();
}

void HooksPage::onTested()
{
    const std::unique_ptr<HookRun, QScopedPointerDeleteLater> ended(m_test.release());
    const QString output = ended->output();
    if (const auto& problem = ended->problem()) {
        showResult(problem->message, true);
    } else if (output.isEmpty()) {
        //: %1 is a program
        showResult(tr("“%1” has ended, and all was well.").arg(ended->order().program), false);
    } else {
        showResult(
            //: %2 is what a program wrote
            tr("“%1” has ended, and all was well. It wrote:\n%2")
                .arg(ended->order().program, output.section(u'\n', -4)),
            false);
    }
    showChoice();
}

void HooksPage::showResult(const QString& sentence, bool isProblem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isProblem ? theme::warning : theme::quietText);
    m_ui->result->setPalette(colours);
    m_ui->result->setText(sentence);
    m_ui->result->setAccessibleName(sentence);
    m_ui->result->setVisible(!sentence.isEmpty());
}

} // namespace skein
