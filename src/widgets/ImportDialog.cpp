// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ImportDialog.h"

#include "session/Session.h"
#include "tether/CardFiles.h"
#include "tether/TetheredCamera.h"
#include "ui_ImportDialog.h"
#include "widgets/FocusFrame.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLocale>
#include <QMap>
#include <QShortcut>
#include <QShowEvent>
#include <QSignalBlocker>
#include <utility>

namespace skein {

namespace {

/** Left free on the session's disk: what is taken meanwhile needs room, too. */
constexpr qint64 reserveBytes = 100'000'000;

enum Which { OnlyNew, All };

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

ImportDialog::ImportDialog(TetheredCamera& place, CardImport& import, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_place(place)
    , m_import(import)
    , m_listing(place)
    , m_thumbnails(place)
{
    m_ui->setupUi(this);
    if (!place.name().isEmpty()) {
        //: title of a window; %1 is the name of one of several cameras
        setWindowTitle(tr("Import from %1").arg(place.name()));
    }
    new FocusFrame(*m_ui->view); // It has no frame of its own.
    m_ui->view->setSources(m_shots, m_shown, m_thumbnails);
    connectList();
    connectChoice();
    connectImport();
    m_shown.setOnlyNew(true);
    showDays();
    showStatus();
    showChosen();
    showProgress();
    m_ui->view->setFocus();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::statusText() const
{
    return m_ui->status->text();
}

void ImportDialog::connectList()
{
    connect(&m_listing, &CardListing::begun, &m_shots, &CardModel::begin);
    connect(&m_listing, &CardListing::found, this, [this](const QList<CameraFileEntry>& files) {
        m_shots.add(files);
        showDays();
        showStatus();
    });
    connect(&m_listing, &CardListing::finished, this, &ImportDialog::onListed);
    connect(
        &m_listing, &CardListing::possibilityChanged, this, &ImportDialog::onPossibilityChanged);
    const Ingest& ingest = m_place.ingest();
    connect(&ingest, &Ingest::announced, this, [this](const IngestPhoto& photo) {
        m_shots.add({photo.entry}); // Taken while one looks.
    });
    connect(&ingest, &Ingest::committed, this,
        [this](const IngestPhoto& photo) { m_shots.noteInSession(photo.entry); });
    connect(&m_import, &CardImport::imported, &m_shots, &CardModel::noteInSession);
}

void ImportDialog::connectChoice()
{
    connect(m_ui->which, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_shown.setOnlyNew(which == OnlyNew);
        showEmptyText();
    });
    connect(m_ui->day, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.setDay(m_ui->day->currentData().toDate());
        showEmptyText();
    });
    connect(m_ui->find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown.setText(text);
        showEmptyText();
    });
    // Typed, and now on to what was found.
    connect(m_ui->find, &QLineEdit::returnPressed, this, [this] { m_ui->view->setFocus(); });
    connect(
        m_ui->chooseNew, &QPushButton::clicked, this, [this] { m_ui->view->chooseShown(true); });
    connect(
        m_ui->chooseAll, &QPushButton::clicked, this, [this] { m_ui->view->chooseShown(false); });
    connect(m_ui->chooseNone, &QPushButton::clicked, this,
        [this] { m_shots.setChosen(m_shots.chosenRows(), false); });
    connect(&m_shots, &CardModel::chosenChanged, this, &ImportDialog::showChosen);
    connect(&m_shots, &CardModel::chosenChanged, this, &ImportDialog::showStatus);
    connect(&m_place.session(), &Session::freeBytesChanged, this, &ImportDialog::showChosen);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_ui->find->setFocus(); });
}

void ImportDialog::connectImport()
{
    connect(m_ui->look, &QPushButton::clicked, this,
        [this] { m_listing.isRunning() ? m_listing.stop() : look(); });
    connect(m_ui->leave, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->import, &QPushButton::clicked, this, &ImportDialog::beginImport);
    connect(m_ui->view, &CardView::importRequested, this, &ImportDialog::beginImport);
    connect(m_ui->stop, &QPushButton::clicked, &m_import, &CardImport::stop);
    connect(&m_import, &CardImport::stateChanged, this, &ImportDialog::showProgress);
    connect(&m_import, &CardImport::progressed, this, &ImportDialog::showProgress);
    connect(&m_import, &CardImport::finished, this,
        [this](const ImportProgress&, const Error& summary) {
            m_outcome = summary.message;
            showStatus();
        });
}

void ImportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous()) {
        return; // From behind another window.
    }
    const bool mayDelete = m_place.ingest().options().deleteFromCamera;
    m_ui->deletes->setVisible(mayDelete);
    m_ui->deletes->setChecked(false); // Asked anew each time.
    m_ui->view->setFocus();
    look();
}

void ImportDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {
        m_listing.stop();
        m_thumbnails.clear();
        m_shots.clear();
        m_look = Look::Not;
        m_outcome.clear();
    }
}

void ImportDialog::look()
{
    if (m_listing.isPossible()) {
        noteBody();
        m_problem.clear();
        m_thumbnails.clear();
        m_listing.start();
        m_look = Look::Running;
    } else {
        m_look = Look::Not;
    }
    showStatus();
}

void ImportDialog::noteBody()
{
    const QString body = bodyOf(*m_place.camera());
    if (std::exchange(m_body, body) != body) {
        m_shots.clear();
        m_ui->deletes->setChecked(false);
    }
}

void ImportDialog::onListed(const std::optional<Error>& error)
{
    if (!error) {
        m_look = Look::Listed;
        m_shots.end();
    } else if (error->isCancellation()) {
        m_look = Look::Stopped;
    } else {
        m_look = isAway() ? Look::Not : Look::Failed;
        m_problem = error->message;
    }
    showDays();
    showStatus();
}

bool ImportDialog::isAway() const
{
    // A list that ends the driver is not begun again by itself: it would do so for ever.
    const Camera* camera = m_place.camera();
    return !m_listing.isPossible() &&
           (camera == nullptr || camera->state() != Camera::State::Recovering);
}

void ImportDialog::onPossibilityChanged()
{
    if (isAway()) {
        m_look = Look::Not; // Another card may be there when it is back.
    } else if (m_listing.isPossible() && isVisible() &&
               (m_look == Look::Not || bodyOf(*m_place.camera()) != m_body)) {
        look();
    }
    showStatus();
    showChosen();
}

void ImportDialog::beginImport()
{
    if (!m_ui->import->isEnabled()) {
        return;
    }
    QList<CardShot> shots;
    const QList<int> rows = m_shots.chosenRows();
    for (const int row : rows) {
        shots.append(m_shots.shot(row));
    }
    m_outcome.clear();
    m_import.start(shots, m_ui->deletes->isVisible() && m_ui->deletes->isChecked());
    showStatus();
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showDays();
        showStatus();
    }
}

void ImportDialog::showDays()
{
    QMap<QDate, int> days;
    for (int row = 0; row < m_shots.rowCount(); ++row) {
        if (const QDateTime& taken = m_shots.shot(row).taken; taken.isValid()) {
            ++days[taken.toLocalTime().date()];
        }
    }
    QComboBox& box = *m_ui->day;
    if (box.view()->isVisible()) {
        return; // Somebody is choosing.
    }
    const QDate chosen = box.currentData().toDate();
    {
        const QSignalBlocker quiet(box);
        box.clear();
        //: choice: photographs of all days
        box.addItem(tr("All days"), QDate());
        for (auto day = days.begin(); day != days.end(); ++day) {
            //: a day and how many photographs were taken on it
            box.addItem(tr("%1 (%2)").arg(QLocale().toString(day.key(), QLocale::ShortFormat),
                            QLocale().toString(day.value())),
                day.key());
        }
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    }
    if (box.currentData().toDate() != chosen) {
        m_shown.setDay({});
    }
}

void ImportDialog::showStatus()
{
    m_ui->status->setText(QString(m_outcome + u' ' + listText()).trimmed());
    //: button: ends reading the card
    m_ui->look->setText(m_listing.isRunning() ? tr("&Stop Looking") :
                                              //: button: reads the card anew
                            tr("&Look Again"));
    m_ui->look->setEnabled(m_listing.isPossible());
    showEmptyText();
}

QString ImportDialog::listText() const
{
    const int count = m_shots.rowCount();
    QString text;
    if (m_listing.isRunning()) {
        text = count == 0 ? tr("The card is being looked at…") : //: %n counts photographs
                   tr("The card is being looked at: %n photograph(s) so far…", "and films", count);
    } else if (!m_listing.isPossible()) {
        text = tr("No camera is connected. Connect it to see what is on its card.");
    } else if (m_look == Look::Failed) {
        text = m_problem;
    } else if (m_look != Look::Listed) {
        text = tr("The look at the card was stopped: there may be more than is shown.");
    } else {
        //: a comma follows, and "7 not in this session."
        text = tr("%n photograph(s) on the card", "and films", count) + QLatin1String(", ") +
               //: stands behind "14 photographs on the card, "
               tr("%n not in this session.", "photographs", m_shots.newCount());
    }
    return text;
}

void ImportDialog::showEmptyText()
{
    QString text;
    if (m_shots.rowCount() == 0) {
        text = m_look == Look::Listed ? tr("There are no photographs on the card.")
                                      : m_ui->status->text();
    } else if (m_ui->which->currentIndex() == OnlyNew && m_shots.newCount() == 0) {
        text = tr("Everything on the card is in this session already.");
    } else {
        text = tr("No photograph on the card fits what is asked for above.");
    }
    m_ui->view->setEmptyText(text);
}

bool ImportDialog::hasRoom() const
{
    const qint64 room = m_place.session().freeBytes();
    return room < 0 || m_shots.chosenBytes() == 0 ||
           (m_shots.chosenBytes() + reserveBytes <= room &&
               m_place.ingest().mayImport(m_shots.chosenBytes()));
}

QString ImportDialog::roomText() const
{
    const qint64 room = m_place.session().freeBytes();
    if (m_shots.chosenCount() == 0) {
        return room < 0 ? tr("Nothing is chosen.") : //: %1 is a size, such as "12 GB"
                   tr("Nothing is chosen. The session's disk has room for %1.").arg(sizeText(room));
    }
    //: %1 is their size, such as "120 MB"
    const QString chosen = tr("%n photograph(s) chosen, %1.", "and films", m_shots.chosenCount())
                               .arg(sizeText(m_shots.chosenBytes()));
    if (room < 0) {
        return chosen;
    }
    const QString rest =
        //: %1 is a size, such as "12 GB"
        hasRoom() ? tr("The session's disk has room for %1.").arg(sizeText(room))
                  //: %1 is a size, such as "12 GB"
                  : tr("The session's disk has room for %1 only. Choose fewer, or make room.")
                        .arg(sizeText(room));
    return chosen + u' ' + rest;
}

void ImportDialog::showChosen()
{
    const bool isIdle = m_import.state() == CardImport::State::Idle;
    m_ui->import->setEnabled(
        isIdle && m_shots.chosenCount() > 0 && hasRoom() && m_listing.isPossible());
    if (!isIdle) {
        return;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, hasRoom() ? theme::quietText : theme::warning);
    m_ui->chosen->setPalette(colours);
    m_ui->chosen->setText(roomText());
}

void ImportDialog::showProgress()
{
    const CardImport::State state = m_import.state();
    const bool isIdle = state == CardImport::State::Idle;
    m_ui->progress->setVisible(!isIdle);
    m_ui->stop->setVisible(!isIdle);
    m_ui->import->setVisible(isIdle);
    m_ui->deletes->setEnabled(isIdle);
    if (isIdle) {
        showChosen();
        return;
    }
    const ImportProgress& done = m_import.progress();
    const double part = done.bytes > 0 ? double(done.doneBytes) / double(done.bytes)
                                       : double(done.done) / std::max(1, done.files);
    m_ui->progress->setValue(static_cast<int>(part * m_ui->progress->maximum()));
    m_ui->chosen->setPalette(palette());
    m_ui->chosen->setText(
        state == CardImport::State::Waiting
            ? tr("The camera is away. The import goes on when it is connected again.")
            : //: %1, %2: numbers of files; %3, %4: sizes; %5: the name of a file
            tr("%1 of %2 files, %3 of %4. %5")
                .arg(QLocale().toString(done.done), QLocale().toString(done.files),
                    sizeText(done.doneBytes), sizeText(done.bytes), m_import.currentName()));
}

} // namespace skein
