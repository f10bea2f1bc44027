// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionsForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace skein::focusstack {

namespace {

void choose(QComboBox* box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

OptionsForm::OptionsForm(const StackOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_quality(new QSpinBox(this))
    , m_align(new QCheckBox(tr("&Lay the photographs on each other"), this))
    , m_depth(new QComboBox(this))
    , m_preferRaw(new QCheckBox(tr("Use &RAW files where there are any"), this))
    , m_carried(new QLabel(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    //: label of a choice: the format
    form->addRow(tr("&Save as:"), m_kind);
    form->addRow(QString(), m_carried);
    //: label of a number
    form->addRow(tr("JPEG &quality:"), m_quality);
    //: label of a choice
    form->addRow(tr("&Depth map:"), m_depth);
    form->addRow(m_align);
    form->addRow(m_preferRaw);
    addFile(options);
    addDepth(options);
    const QList<QWidget*> order{m_kind, m_quality, m_depth, m_align, m_preferRaw};
    for (int place = 1; place < order.size(); ++place) {
        setTabOrder(order.at(place - 1), order.at(place));
    }

    m_align->setChecked(options.align);
    m_align->setToolTip(tr("Finds how the photographs are shifted, turned and scaled: a lens shows "
                           "more or less when it is focused. Without it they are taken as they "
                           "lie."));
    m_preferRaw->setChecked(options.preferRaw);
    m_preferRaw->setToolTip(
        tr("Their pixels are taken as they are shown: the camera's own picture in "
           "them where it is as large, else they are developed, which takes "
           "longer."));
    connect(m_align, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_preferRaw, &QCheckBox::toggled, this, &OptionsForm::changed);
    showWhatIsCarried();
}

void OptionsForm::addFile(const StackOptions& options)
{
    m_kind->setAccessibleName(tr("Kind of file"));
    //: format of files
    m_kind->addItem(tr("TIFF"), static_cast<int>(FileKind::Tiff));
    //: format of files
    m_kind->addItem(tr("JPEG"), static_cast<int>(FileKind::Jpeg));
    choose(m_kind, static_cast<int>(options.kind));
    //: name of a number, for screen readers
    m_quality->setAccessibleName(tr("JPEG quality"));
    m_kind->setWhatsThis(
        tr("TIFF keeps all that the photographs have, and is large; JPEG is small, "
           "and enough to look at."));
    setWhatsThis(tr("How the photographs are merged, and what is saved. What is chosen here is "
                    "remembered for the next stack."));
    m_quality->setWhatsThis(tr(
        "From 1 to 100: the higher, the larger the file and the fewer the traces of compression."));
    m_quality->setRange(1, 100);
    m_quality->setValue(options.quality);
    m_carried->setWordWrap(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showWhatIsCarried();
        Q_EMIT changed();
    });
    connect(m_quality, &QSpinBox::valueChanged, this, &OptionsForm::changed);
}

void OptionsForm::addDepth(const StackOptions& options)
{
    //: name of a choice, for screen readers: a picture that says how far away everything is
    m_depth->setAccessibleName(tr("Depth map"));
    //: choice: no depth map
    m_depth->addItem(tr("None"), 0);
    m_depth->addItem(tr("PNG, 8 bits"), 8);
    m_depth->addItem(tr("PNG, 16 bits"), 16);
    choose(m_depth, options.depthBits);
    m_depth->setToolTip(tr("Black is what the first photograph shows sharply, white what the last "
                           "one does."));
    connect(m_depth, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
}

void OptionsForm::showWhatIsCarried()
{
    const bool isJpeg = options().kind == FileKind::Jpeg;
    m_carried->setText(isJpeg ? tr("With the colour profile and the EXIF data of the first "
                                   "photograph, if that is a JPEG.")
                              : tr("With the colour profile, and 16 bits a channel where the "
                                   "photographs have them. EXIF data are not carried over."));
    m_quality->setEnabled(isJpeg);
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
