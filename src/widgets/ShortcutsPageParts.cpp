// SPDX-License-Identifier: GPL-3.0-or-later
// What ShortcutsPage is made of.
#include "widgets/KeyEditor.h"
#include "widgets/KeyFollower.h"
#include "widgets/KeyRecorder.h"
#include "widgets/ShortcutsPage.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr int gap = 6;
constexpr int leastListHeight = 130;
constexpr int lettersOfCommand = 52;
const auto fileEnding = QLatin1String("json");

} // namespace

void ShortcutsPage::makeParts()
{
    //: title of a page of the preferences
    setAccessibleName(tr("Shortcuts"));
    m_search->setPlaceholderText(tr("Find a command by words"));
    m_search->setAccessibleName(tr("Find a command by words"));
    m_search->setClearButtonEnabled(true);
    m_byKey->setLettingTabGo(true);
    m_byKey->hide();
    m_byKeyButton->setCheckable(true);
    m_byKeyButton->setToolTip(tr("Shows which command has the key that you press"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    //: head of a column
    m_list->setHeaderLabels({tr("Command"),
        //: head of a column: the keys of a command
        tr("Keys")});
    m_list->setRootIsDecorated(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(leastListHeight);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, m_list->fontMetrics().averageCharWidth() * lettersOfCommand);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_resetAll->setToolTip(tr("Gives all commands the keys again that they have by themselves"));
    m_import->setToolTip(tr("Takes the keys from a file that was exported"));
    m_export->setToolTip(tr("Writes the keys that you changed into a file, for another computer"));
    for (QPushButton* button : {m_byKeyButton, m_undo, m_resetAll, m_import, m_export}) {
        button->setAutoDefault(false);
    }
    auto* top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_search, 1);
    top->addWidget(m_byKey, 1);
    top->addWidget(m_byKeyButton);
    auto* told = new QHBoxLayout;
    told->setSpacing(gap);
    told->addWidget(m_said, 1);
    told->addWidget(m_undo);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(gap);
    bottom->addWidget(m_resetAll);
    bottom->addStretch();
    bottom->addWidget(m_import);
    bottom->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + 2);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_editor);
    layout->addSpacing(gap);
    layout->addLayout(told);
    layout->addLayout(bottom);
    say({});
}

void ShortcutsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_byKeyButton, &QPushButton::toggled, this, &ShortcutsPage::findByKey);
    connect(m_byKey, &KeyRecorder::recorded, this, [this](const QKeySequence& key) {
        if (key == m_soughtKey && key == QKeySequence(Qt::Key_Escape)) {
            m_byKeyButton->setChecked(false); // Escape leaves, once it has been looked for.
            return;
        }
        m_soughtKey = key;
        m_byKey->setText(key.toString(QKeySequence::NativeText));
        filter();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::choose);
    connect(m_list, &QTreeWidget::itemActivated, m_editor, &KeyEditor::record);
    m_editor->setHolderOf([this](const QKeySequence& key) {
        for (auto each = m_keys.cbegin(); each != m_keys.cend(); ++each) {
            if (each->contains(key)) {
                const KeyCommand* holder = command(each.key());
                return KeyEditor::Holder{each.key(), holder != nullptr ? holder->text : each.key()};
            }
        }
        return KeyEditor::Holder();
    });
    connect(m_editor, &KeyEditor::wanted, this, &ShortcutsPage::give);
    connect(m_editor, &KeyEditor::resetWanted, this, &ShortcutsPage::resetOne);
    connect(m_undo, &QPushButton::clicked, this, &ShortcutsPage::undo);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(&m_follower, &KeyFollower::commandsChanged, this, &ShortcutsPage::fill);
    connect(&m_settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(KeyChanges::key.name)) {
            m_before.reset(); // Another window may have changed it: undo would lose that.
            say({});
            refresh();
        }
    });
}

void ShortcutsPage::say(const QString& text, bool isProblem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isProblem ? theme::warning : theme::quietText);
    m_said->setPalette(colours);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_undo->setVisible(!text.isEmpty() && m_before.has_value());
}

void ShortcutsPage::chooseFile(bool saves)
{
    //: title of a window
    auto* dialog = new QFileDialog(this, saves ? tr("Export Keys") :
                                               //: title of a window
                                             tr("Import Keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    //: kind of file; %1 is the ending of its name
    dialog->setNameFilter(tr("Keys (*.%1)").arg(fileEnding));
    dialog->setDefaultSuffix(fileEnding);
    //: button: writes the keys to the chosen file
    dialog->setLabelText(QFileDialog::Accept, saves ? tr("Export") :
                                                    //: button: reads the keys of the chosen file
                                                  tr("Import"));
    if (saves) {
        dialog->selectFile(QStringLiteral("skein-keys.json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, saves](const QString& path) { saves ? exportTo(path) : importFrom(path); });
    dialog->open();
}

} // namespace skein
