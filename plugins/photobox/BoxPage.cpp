// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxPage.h"

#include "Gate.h"
#include "PasswordDialog.h"

#include "plugin/PluginSettings.h"

#include <QAccessible>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace skein::photobox {

namespace {

constexpr int swatchWidth = 48;
constexpr int swatchHeight = 18;

template<typename Field>
Field* named(Field* field, const QString& label)
{
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    return field;
}

QWidget* rowOf(const QList<QWidget*>& fields, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field : fields) {
        layout->addWidget(field, field == fields.first() ? 1 : 0);
    }
    return row;
}

} // namespace

BoxPage::BoxPage(PluginSettings& settings, Gate& gate, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_gate(gate)
    , m_options(BoxOptions::from(settings))
{
    setWhatsThis(tr("What guests see and hear: the countdown, how long their photograph is shown, "
                    "greeting, background and logo, mirror and flash; and the key and the password "
                    "by which only you leave the box."));
    auto* form = new QFormLayout(this);
    addTimes(*form);
    addLook(*form);
    addLeaving(*form);
    for (QSpinBox* box : {m_countdown, m_review, m_idle}) {
        connect(box, &QSpinBox::valueChanged, this, &BoxPage::keep);
    }
    for (QCheckBox* box : {m_mirror, m_sounds, m_flash}) {
        connect(box, &QCheckBox::toggled, this, &BoxPage::keep);
    }
    for (QLineEdit* field : {m_greeting, m_logo}) {
        connect(field, &QLineEdit::textChanged, this, &BoxPage::keep);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BoxPage::keep);
}

void BoxPage::addTimes(QFormLayout& form)
{
    const auto seconds = [this, &form](const QString& label, int least, int most, int value) {
        auto* box = named(new QSpinBox(this), label);
        box->setRange(least, most);
        //: seconds, behind a number
        box->setSuffix(tr(" s"));
        box->setValue(value);
        form.addRow(label, box);
        return box;
    };
    const QString kind = tr("A press &takes:");
    m_kind = named(new QComboBox(this), kind);
    //: choice: what one press takes
    m_kind->addItems({tr("One photograph"), tr("A collage of four"), tr("What the guests choose")});
    m_kind->setCurrentIndex(static_cast<int>(m_options.kind));
    form.addRow(kind, m_kind);
    //: label of a number of seconds before each photograph
    m_countdown = seconds(tr("&Countdown:"), 1, BoxOptions::mostCountdown, m_options.countdown);
    m_review =
        seconds(tr("&Show the photograph for:"), 1, BoxOptions::mostReview, m_options.review);
    m_idle = seconds(tr("Slide show after:"), 0, BoxOptions::mostIdle, m_options.idle);
    //: choice: nothing happens by itself
    m_idle->setSpecialValueText(tr("Never"));
}

void BoxPage::addLook(QFormLayout& form)
{
    //: label of a text that guests see
    const QString greeting = tr("&Greeting:");
    m_greeting = named(new QLineEdit(m_options.greeting, this), greeting);
    m_greeting->setPlaceholderText(tr("Anna and Tom, 12 June"));
    form.addRow(greeting, m_greeting);
    //: label of a picture's file
    const QString background = tr("&Background:");
    m_background = named(new QPushButton(this), background);
    connect(m_background, &QPushButton::clicked, this, &BoxPage::chooseColour);
    form.addRow(background, m_background);
    showColour();
    //: label of a picture's file
    const QString logo = tr("&Logo:");
    m_logo = named(new QLineEdit(QDir::toNativeSeparators(m_options.logo), this), logo);
    m_logo->setPlaceholderText(tr("A picture file"));
    //: button: chooses a file
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the picture file of the logo"));
    connect(choose, &QPushButton::clicked, this, &BoxPage::chooseLogo);
    form.addRow(logo, rowOf({m_logo, choose}, this));
    m_mirror = new QCheckBox(tr("Live view as in a &mirror"), this);
    m_flash = new QCheckBox(tr("&White screen during the exposure"), this);
    //: can be switched on and off
    m_sounds = new QCheckBox(tr("So&unds"), this);
    m_mirror->setChecked(m_options.isMirrored);
    m_flash->setChecked(m_options.hasFlash);
    m_sounds->setChecked(m_options.hasSounds);
    form.addRow(QString(), m_mirror);
    form.addRow(QString(), m_flash);
    form.addRow(QString(), m_sounds);
}

void BoxPage::addLeaving(QFormLayout& form)
{
    const QString key = tr("&Key to end it:");
    m_leaveKey = new QKeySequenceEdit(m_options.leaveKey, this);
    m_leaveKey->setProperty("accessibleRole", static_cast<int>(QAccessible::EditableText));
    named(m_leaveKey, key);
    m_keyProblem = new QLabel(
        tr("It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it."), this);
    m_keyProblem->setWordWrap(true);
    m_keyProblem->hide();
    connect(m_leaveKey, &QKeySequenceEdit::keySequenceChanged, this, &BoxPage::onLeaveKey);
    form.addRow(key, m_leaveKey);
    form.addRow(QString(), m_keyProblem);
    m_hasPassword = new QLabel(this);
    //: button
    m_set = new QPushButton(tr("Set &Password…"), this);
    //: button
    m_remove = new QPushButton(tr("&Remove Password"), this);
    connect(m_set, &QPushButton::clicked, this, [this] {
        auto* dialog = new PasswordDialog(false, m_options.leaveKey, this);
        connect(dialog, &PasswordDialog::chosen, this,
            [this](const QString& password) { m_gate.setPassword(password); });
        dialog->open();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_gate.setPassword({}); });
    connect(&m_gate, &Gate::passwordChanged, this, &BoxPage::showPassword);
    //: label: whether there is one
    form.addRow(tr("Password:"), m_hasPassword);
    form.addRow(QString(), rowOf({m_set, m_remove}, this));
    showPassword();
}

void BoxPage::keep()
{
    m_options.kind = static_cast<BoxOptions::Kind>(m_kind->currentIndex());
    m_options.countdown = m_countdown->value();
    m_options.review = m_review->value();
    m_options.idle = m_idle->value();
    m_options.greeting = m_greeting->text();
    m_options.logo = QDir::fromNativeSeparators(m_logo->text());
    m_options.isMirrored = m_mirror->isChecked();
    m_options.hasSounds = m_sounds->isChecked();
    m_options.hasFlash = m_flash->isChecked();
    m_options.keepIn(m_settings);
}

void BoxPage::onLeaveKey()
{
    const QKeySequence key = m_leaveKey->keySequence();
    const bool isGood = BoxOptions::isLeaveKey(key);
    m_keyProblem->setHidden(isGood);
    if (isGood) {
        m_options.leaveKey = key;
        keep();
    }
}

void BoxPage::chooseColour()
{
    auto* dialog = new QColorDialog(m_options.background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_options.background = colour;
        showColour();
        keep();
    });
    dialog->open();
}

void BoxPage::chooseLogo()
{
    auto* dialog = new QFileDialog(this, tr("Logo of the Photo Box"), m_options.logo,
        tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { m_logo->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void BoxPage::showColour()
{
    QPixmap swatch(swatchWidth, swatchHeight);
    swatch.fill(m_options.background);
    m_background->setIcon(QIcon(swatch));
    m_background->setIconSize(swatch.size());
    m_background->setText(m_options.background.name());
}

void BoxPage::showPassword()
{
    const bool has = m_gate.hasPassword();
    m_hasPassword->setText(has ? tr("There is one.") : tr("There is none."));
    m_remove->setEnabled(has);
}

} // namespace skein::photobox
