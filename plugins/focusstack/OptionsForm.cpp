// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionsForm.h"

#include "plugin/PluginOptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace skein::focusstack {

namespace {

void choose(QComboBox* box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

OptionsForm::OptionsForm(const StackOptions& options, PluginOptions* rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_kind(new QComboBox(this))
    , m_quality(new QSpinBox(this))
    , m_depth(new QComboBox(this))
    , m_align(new QCheckBox(tr("&Lay the photographs on each other"), this))
    , m_preferRaw(new QCheckBox(tr("Use &RAW files where there are any"), this))
{
    if (m_rows == nullptr) {
        m_form = new QFormLayout(this);
        m_form->setContentsMargins(0, 0, 0, 0);
        setWhatsThis(tr("How the photographs are merged, and what is saved. What is chosen here is "
                        "remembered for the next stack."));
    }
    addFile();
    addFrames();
    setOptions(options);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_quality->setEnabled(this->options().kind == FileKind::Jpeg);
        Q_EMIT changed();
    });
    connect(m_quality, &QSpinBox::valueChanged, this, &OptionsForm::changed);
    connect(m_depth, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
    connect(m_align, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_preferRaw, &QCheckBox::toggled, this, &OptionsForm::changed);
}

void OptionsForm::add(const QString& label, QWidget* control, const QString& explanation)
{
    if (m_rows != nullptr) {
        m_rows->addOption(*this, {label, explanation, control});
        return;
    }
    control->setToolTip(explanation);
    control->setWhatsThis(explanation);
    if (label.isEmpty()) {
        m_form->addRow(control);
    } else {
        m_form->addRow(label, control);
    }
}

void OptionsForm::addFile()
{
    if (m_rows != nullptr) {
        //: title above options: the file that is saved
        m_rows->addTitle(*this, tr("What is saved"));
    }
    m_kind->setAccessibleName(tr("Kind of file"));
    //: format of files
    m_kind->addItem(tr("TIFF"), static_cast<int>(FileKind::Tiff));
    //: format of files
    m_kind->addItem(tr("JPEG"), static_cast<int>(FileKind::Jpeg));
    //: label of a choice: the format
    add(tr("&Save as:"), m_kind,
        tr("TIFF keeps all that the photographs have, 16 bits a channel included, and is large; "
           "JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of "
           "the first photograph."));
    //: name of a number, for screen readers
    m_quality->setAccessibleName(tr("JPEG quality"));
    m_quality->setRange(1, 100);
    //: label of a number
    add(tr("JPEG &quality:"), m_quality,
        tr("From 1 to 100: the higher, the larger the file and the fewer the traces of "
           "compression."));
    //: name of a choice, for screen readers: a picture that says how far away everything is
    m_depth->setAccessibleName(tr("Depth map"));
    //: choice: no depth map
    m_depth->addItem(tr("None"), 0);
    m_depth->addItem(tr("PNG, 8 bits"), 8);
    m_depth->addItem(tr("PNG, 16 bits"), 16);
    //: label of a choice
    add(tr("&Depth map:"), m_depth,
        tr("A picture beside the other one that tells how far away everything is: black is what "
           "the first photograph shows sharply, white what the last one does."));
}

void OptionsForm::addFrames()
{
    if (m_rows != nullptr) {
        //: title above options: the photographs that are merged
        m_rows->addTitle(*this, tr("What is merged"));
    }
    add({}, m_align,
        tr("Finds how the photographs are shifted, turned and scaled: a lens shows more or less "
           "when it is focused. Without it they are taken as they lie."));
    add({}, m_preferRaw,
        tr("Their pixels are taken as they are shown: the camera's own picture in them where it is "
           "as large, else they are developed, which takes longer."));
}

void OptionsForm::setOptions(const StackOptions& options)
{
    const QSignalBlocker blocker(this);
    choose(m_kind, static_cast<int>(options.kind));
    m_quality->setValue(options.quality);
    m_quality->setEnabled(options.kind == FileKind::Jpeg);
    m_align->setChecked(options.align);
    choose(m_depth, options.depthBits);
    m_preferRaw->setChecked(options.preferRaw);
}

StackOptions OptionsForm::options() const
{
    StackOptions options;
    options.kind = static_cast<FileKind>(m_kind->currentData().toInt());
    options.quality = m_quality->value();
    options.align = m_align->isChecked();
    options.depthBits = m_depth->currentData().toInt();
    options.preferRaw = m_preferRaw->isChecked();
    return options;
}

} // namespace skein::focusstack
