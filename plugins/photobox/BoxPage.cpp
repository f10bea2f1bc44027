// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxPage.h"

#include "Gate.h"
#include "PasswordDialog.h"

#include "plugin/PluginOptions.h"
#include "plugin/PluginSettings.h"

#include <QAccessible>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
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
/** Of fields for words. */
constexpr int fieldChars = 30;

QLineEdit* wide(QLineEdit* field)
{
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * fieldChars);
    return field;
}

} // namespace

BoxPage::BoxPage(PluginOptions& rows, PluginSettings& settings, Gate& gate, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_gate(gate)
{
    addTimes(rows);
    addLook(rows);
    addSwitches(rows);
    addLeaving(rows);
    showStored();
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

void BoxPage::addTimes(PluginOptions& rows)
{
    //: title above options: what happens when a guest presses the button
    rows.addTitle(*this, tr("A press of the button"));
    m_kind = new QComboBox(this);
    //: choice: what one press takes
    m_kind->addItems({tr("One photograph"), tr("A collage of four"), tr("What the guests choose")});
    rows.addOption(*this, {tr("A press &takes:"),
                              tr("A collage is four photographs with a countdown each, which "
                                 "become one picture with greeting and logo. Where guests choose, "
                                 "there are two buttons."),
                              m_kind});
    const auto seconds = [this, &rows](const QString& label, const QString& explanation, int least,
                             int most) {
        auto* box = new QSpinBox(this);
        box->setRange(least, most);
        //: seconds, behind a number
        box->setSuffix(tr(" s"));
        rows.addOption(*this, {label, explanation, box});
        return box;
    };
    //: label of a number of seconds before each photograph
    m_countdown = seconds(tr("&Countdown:"),
        tr("How long guests have from the press until the photograph is taken."), 1,
        BoxOptions::mostCountdown);
    m_review = seconds(tr("&Show the photograph for:"),
        tr("Then the mirror is back for the next guests; a press ends it sooner."), 1,
        BoxOptions::mostReview);
    m_idle = seconds(tr("Slide show after:"),
        tr("When nobody has come for so long, the newest photographs are shown in turn until "
           "somebody does. 0: never."),
        0, BoxOptions::mostIdle);
    //: choice: nothing happens by itself
    m_idle->setSpecialValueText(tr("Never"));
}

void BoxPage::addLook(PluginOptions& rows)
{
    //: title above options: texts, colours and pictures on the screen
    rows.addTitle(*this, tr("What guests see and hear"));
    m_greeting = wide(new QLineEdit(this));
    m_greeting->setPlaceholderText(tr("Anna and Tom, 12 June"));
    //: label of a text that guests see
    rows.addOption(
        *this, {tr("&Greeting:"), tr("Stands above the mirror, and on collages."), m_greeting});
    m_background = new QPushButton(this);
    connect(m_background, &QPushButton::clicked, this, &BoxPage::chooseColour);
    rows.addOption(*this,
        //: label of a button: a colour
        {tr("&Background:"), tr("The colour around the mirror, and of collages."), m_background});
    m_logo = wide(new QLineEdit(this));
    m_logo->setPlaceholderText(tr("A picture file"));
    //: button: chooses a file
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the picture file of the logo"));
    choose->setWhatsThis(tr("Opens a window in which the picture of the logo is chosen."));
    connect(choose, &QPushButton::clicked, this, &BoxPage::chooseLogo);
    rows.addOption(*this,
        //: label of a picture's file
        {tr("&Logo:"),
            tr("A picture in the lower right corner of the screen, and on collages; without one "
               "there is none."),
            m_logo, choose});
}

void BoxPage::addSwitches(PluginOptions& rows)
{
    m_mirror = new QCheckBox(tr("Live view as in a &mirror"), this);
    rows.addOption(*this, {{},
                              tr("Guests see themselves the way they know themselves. Photographs "
                                 "are never reversed."),
                              m_mirror});
    m_flash = new QCheckBox(tr("&White screen during the exposure"), this);
    rows.addOption(*this, {{},
                              tr("Lights the faces a little, and shows where to look. Switch it "
                                 "off where it is reflected in glasses."),
                              m_flash});
    //: can be switched on and off
    m_sounds = new QCheckBox(tr("So&unds"), this);
    rows.addOption(
        *this, {{}, tr("A tick for each second of the countdown, and a shutter."), m_sounds});
}

void BoxPage::addLeaving(PluginOptions& rows)
{
    //: title above options: how the photo box is left
    rows.addTitle(*this, tr("Ending it"));
    m_leaveKey = new QKeySequenceEdit(this);
    m_leaveKey->setProperty("accessibleRole", static_cast<int>(QAccessible::EditableText));
    //: behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys
    m_keyProblem =
        new QLabel(tr("Not taken: it needs %1, %2 or %3.")
                       .arg(QStringLiteral("Ctrl"), QStringLiteral("Alt"), QStringLiteral("Meta")),
            this);
    m_keyProblem->hide();
    connect(m_leaveKey, &QKeySequenceEdit::keySequenceChanged, this, &BoxPage::onLeaveKey);
    rows.addOption(*this, {tr("&Key to end it:"),
                              tr("Asks for the password, and nothing else leads out of the box. It "
                                 "has to be one key with Ctrl, Alt or Meta, so that no guest "
                                 "happens upon it."),
                              m_leaveKey, m_keyProblem});
    //: button
    m_set = new QPushButton(tr("Set &Password…"), this);
    auto* beside = new QWidget(this);
    auto* line = new QHBoxLayout(beside);
    line->setContentsMargins(0, 0, 0, 0);
    //: button
    m_remove = new QPushButton(tr("&Remove Password"), beside);
    m_remove->setWhatsThis(tr("The box is then left by the key alone."));
    m_hasPassword = new QLabel(beside);
    line->addWidget(m_remove);
    line->addWidget(m_hasPassword);
    connect(m_set, &QPushButton::clicked, this, [this] {
        auto* dialog = new PasswordDialog(false, m_options.leaveKey, this);
        connect(dialog, &PasswordDialog::chosen, this,
            [this](const QString& password) { m_gate.setPassword(password); });
        dialog->open();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_gate.setPassword({}); });
    connect(&m_gate, &Gate::passwordChanged, this, &BoxPage::showPassword);
    rows.addOption(*this,
        //: label: whether there is one
        {tr("Password:"),
            tr("Only who knows it ends the box. It is stored in a form that cannot be read. "
               "“Reset This Page” leaves it as it is."),
            m_set, beside});
    showPassword();
}

void BoxPage::showStored()
{
    m_isShowing = true;
    m_options = BoxOptions::from(m_settings);
    m_kind->setCurrentIndex(static_cast<int>(m_options.kind));
    m_countdown->setValue(m_options.countdown);
    m_review->setValue(m_options.review);
    m_idle->setValue(m_options.idle);
    m_greeting->setText(m_options.greeting);
    m_logo->setText(QDir::toNativeSeparators(m_options.logo));
    m_mirror->setChecked(m_options.isMirrored);
    m_sounds->setChecked(m_options.hasSounds);
    m_flash->setChecked(m_options.hasFlash);
    m_leaveKey->setKeySequence(m_options.leaveKey);
    m_keyProblem->hide();
    showColour();
    m_isShowing = false;
}

void BoxPage::keep()
{
    if (m_isShowing) {
        return;
    }
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
    if (m_isShowing) {
        return;
    }
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
