// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanDialog.h"

#include "ContactFinder.h"
#include "ContactsForm.h"
#include "EclipseTexts.h"
#include "ExposureTable.h"
#include "PlaceForm.h"
#include "PlanFile.h"
#include "PlanStore.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFrame>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace skein::eclipse {

namespace {

constexpr int usualWidth = 960;
constexpr int usualHeight = 680;
constexpr int problemsHeight = 96;
constexpr double lowSun = 0;

template<typename Part>
Part* addGroup(QBoxLayout* layout, const QString& title, QWidget* parent, int stretch = 0)
{
    auto* group = new QGroupBox(title, parent);
    auto* inner = new QVBoxLayout(group);
    auto* part = new Part(group);
    inner->addWidget(part);
    layout->addWidget(group, stretch);
    return part;
}

} // namespace

PlanDialog::PlanDialog(PlanStore& store, std::function<CameraDials()> dials, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_dials(std::move(dials))
    , m_place(nullptr)
    , m_contacts(nullptr)
    , m_table(nullptr)
    , m_problems(nullptr)
{
    setWindowTitle(tr("Plan of an Eclipse"));
    setObjectName(QStringLiteral("eclipse-plan"));
    addParts();
    resize(usualWidth, usualHeight);
    connect(m_place, &PlaceForm::computeWanted, this, &PlanDialog::compute);
    connect(m_place, &PlaceForm::nextWanted, this, &PlanDialog::findNext);
    connect(m_contacts, &ContactsForm::edited, this, &PlanDialog::onContacts);
    connect(m_table, &ExposureTable::edited, this, &PlanDialog::onRows);
    connect(&m_store, &PlanStore::changed, this, &PlanDialog::refresh);
    m_place->show(m_store.plan());
    m_contacts->show(m_store.plan().contacts, m_store.plan().isTyped, m_store.plan().date);
    refresh();
}

void PlanDialog::addParts()
{
    auto* layout = new QVBoxLayout(this);
    auto* upper = new QHBoxLayout;
    layout->addLayout(upper);
    m_place = addGroup<PlaceForm>(upper, tr("Place and day"), this, 1);
    m_place->setWhatsThis(tr("Where you stand and on which day. The next eclipse that is seen "
                             "there can be searched for, and the times of that day computed."));
    //: title of a part: when the phases of the eclipse begin
    m_contacts = addGroup<ContactsForm>(upper, tr("Contact times"), this, 1);
    //: title of a part
    m_table = addGroup<ExposureTable>(layout, tr("Exposures"), this, 1);
    m_table->setWhatsThis(tr("Which exposures are taken in each phase, how many and how often. The "
                             "last column tells what the camera makes of it."));
    m_problems = new QLabel(this);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_problems);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(problemsHeight);
    scroll->setProperty("accessibleRole", static_cast<int>(QAccessible::Grouping));
    //: name of a list of sentences, for screen readers
    scroll->setAccessibleName(tr("What is wrong with the plan"));
    layout->addWidget(scroll);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto add = [&](const QString& text, const QString& what, void (PlanDialog::*slot)()) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        button->setWhatsThis(what);
        connect(button, &QPushButton::clicked, this, slot);
    };
    //: button: opens a plan
    add(tr("O&pen…"), tr("Takes a plan from a file in the place of this one."),
        &PlanDialog::openFile);
    //: button
    add(tr("&Save As…"), tr("Writes this plan to a file, for another computer or another year."),
        &PlanDialog::saveFile);
    //: button: writes usual exposures into the table
    add(tr("&Usual Exposures"),
        tr("Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density "
           "5."),
        &PlanDialog::startAnew);
    layout->addWidget(buttons);
    const auto all = findChildren<QPushButton*>();
    for (QPushButton* button : all) {
        button->setAutoDefault(false); // Enter belongs to the fields.
    }
}

void PlanDialog::refresh()
{
    if (!m_isShowing) {
        m_isShowing = true;
        m_table->show(m_store.plan(), m_dials());
        showProblems();
        m_isShowing = false;
    }
}

void PlanDialog::compute()
{
    Plan plan = m_store.plan();
    if (!m_place->fill(plan)) {
        return;
    }
    plan.isTyped = false;
    plan.contacts = findContacts(plan.place, plan.date);
    if (plan.contacts.kind == Kind::None) {
        m_place->say(tr("There is no eclipse at this place on that day. Choose another day, or let "
                        "the next one be found."));
    }
    m_contacts->show(plan.contacts, false, plan.date);
    m_store.setPlan(plan);
    refresh();
}

void PlanDialog::findNext()
{
    Plan plan = m_store.plan();
    if (!m_place->fill(plan)) {
        return;
    }
    const QDate today = QDateTime::currentDateTimeUtc().date();
    // Again means the one after that.
    const bool isShown = plan.date == m_store.plan().date && m_store.plan().contacts.isComplete() &&
                         !m_store.plan().isTyped && plan.place == m_store.plan().place;
    const QDate found = findNextDate(plan.place, isShown ? plan.date.addDays(2) : today);
    if (!found.isValid()) {
        m_place->say(tr("No eclipse is seen from this place within ten years after that."));
        return;
    }
    m_place->setDate(found);
    compute();
}

void PlanDialog::onContacts()
{
    Plan plan = m_store.plan();
    plan.isTyped = m_contacts->isTyped();
    if (plan.isTyped) {
        plan.contacts = m_contacts->typed();
        m_store.setPlan(plan);
    } else {
        compute();
    }
}

void PlanDialog::onRows()
{
    Plan plan = m_store.plan();
    m_table->fill(plan);
    m_store.setPlan(plan);
    refresh();
}

void PlanDialog::showProblems()
{
    const Plan& plan = m_store.plan();
    QStringList sentences;
    if (plan.isTyped && !plan.contacts.isComplete()) {
        sentences.append(tr("The times are not in order: each contact must come after the one "
                            "before it."));
    }
    if (!plan.isTyped && plan.contacts.isComplete()) {
        QStringList low;
        const QList<Contact> all = Contacts::of(plan.contacts.kind);
        for (const Contact contact : all) {
            if (plan.contacts.altitudeAt(contact) < lowSun) {
                low.append(texts::contact(contact, true));
            }
        }
        if (!low.isEmpty()) {
            //: %1 is the name of a contact, such as "First contact"
            sentences.append(tr("The Sun is below the horizon at %1.").arg(low.join(u", ")));
        }
    }
    sentences.append(problemsOf(plan, m_dials()));
    sentences.append(
        tr("The photographs are taken by the computer's clock: set it by the network (NTP) or GPS "
           "shortly before. Computed times are good to one or two seconds."));
    m_problems->setText(sentences.join(QLatin1Char('\n')));
    m_problems->setAccessibleName(m_problems->text());
}

void PlanDialog::startAnew()
{
    Plan plan = m_store.plan();
    plan.rows = Plan().rows;
    m_store.setPlan(plan);
    refresh();
}

void PlanDialog::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a Plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Plans of eclipses (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PlanDialog::load);
    dialog->open();
}

void PlanDialog::saveFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the Plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Plans of eclipses (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("eclipse.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PlanDialog::save);
    dialog->open();
}

void PlanDialog::load(const QString& path)
{
    constexpr qint64 mostBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the reason
        tell(tr("The plan cannot be opened: %1.").arg(file.errorString()));
        return;
    }
    QString whyNot;
    const auto plan = planFromJson(file.read(mostBytes), &whyNot);
    if (!plan) {
        tell(whyNot);
        return;
    }
    m_store.setPlan(*plan);
    m_place->show(*plan);
    m_contacts->show(plan->contacts, plan->isTyped, plan->date);
    refresh();
}

void PlanDialog::save(const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = planToJson(m_store.plan());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        //: %1 is the reason
        tell(tr("The plan cannot be saved: %1. Choose another folder.").arg(file.errorString()));
    }
}

void PlanDialog::tell(const QString& sentence)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, windowTitle(), sentence, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace skein::eclipse
