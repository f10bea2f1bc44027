// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CreditsPage.h"

#include "widgets/FormRows.h"
#include "widgets/NewPictureCredits.h"
#include "widgets/Theme.h"

#include <QDate>
#include <QFormLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>

namespace skein {

namespace {
/** Longer ones are no captions. */
constexpr int mostChars = 2000;
} // namespace

CreditsPage::CreditsPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    //: title of a page of the preferences: what happens with pictures as they arrive
    setAccessibleName(tr("New Pictures"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    auto* title = new QLabel(QStringLiteral("<b>%1</b>").arg(tr("Written to new pictures")), this);
    layout->addWidget(title);
    auto* text = new QLabel(tr("These words are written into a small XMP file beside each "
                               "photograph that arrives, where other programs read them. The "
                               "photograph itself is not changed. Empty fields write nothing."),
        this);
    text->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    text->setPalette(quiet);
    layout->addWidget(text);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    layout->addStretch(1);
    //: label of a text that is written into each photograph's metadata
    m_artist = addField(*form, tr("&Artist"),
        //: example in an empty field
        tr("Your name"), "artist");
    //: label of a text that is written into each photograph's metadata
    m_copyright = addField(*form, tr("&Copyright"),
        //: An example: %1 is the year
        tr("© %1 Your name").arg(QDate::currentDate().year()), "copyright");
    //: label of a text that is written into each photograph's metadata
    m_comment = addField(*form, tr("Co&mment"), tr("Customer, place or occasion"), "comment");
    load();
    connect(&settings, &Settings::changed, this, &CreditsPage::load); // By another window.
}

QLineEdit* CreditsPage::addField(
    QFormLayout& form, const QString& label, const QString& example, const char* name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    formrows::explain(
        *field, tr("Written into the XMP file beside each new photograph; empty: nothing."));
    field->setMaxLength(mostChars);
    form.addRow(label, field);
    connect(field, &QLineEdit::editingFinished, this, &CreditsPage::keep);
    return field;
}

void CreditsPage::load()
{
    const SidecarCredits stored = NewPictureCredits::stored(m_settings);
    const auto show = [](QLineEdit* field, const QString& text) {
        if (!field->hasFocus()) {
            field->setText(text);
        }
    };
    show(m_artist, stored.artist);
    show(m_copyright, stored.copyright);
    show(m_comment, stored.comment);
}

void CreditsPage::keep()
{
    // All first: each change that is stored loads the others.
    const SidecarCredits typed{
        m_artist->text().trimmed(), m_copyright->text().trimmed(), m_comment->text().trimmed()};
    m_settings.setValue(NewPictureCredits::artistKey, typed.artist);
    m_settings.setValue(NewPictureCredits::copyrightKey, typed.copyright);
    m_settings.setValue(NewPictureCredits::commentKey, typed.comment);
}

void CreditsPage::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}

} // namespace skein
