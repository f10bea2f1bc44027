// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HandbookWindow.h"

#include "widgets/Handbook.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPalette>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr QSize usualSize{820, 760};
constexpr int searchWidth = 220;
constexpr qreal margin = 16;

/** The name of a file of the handbook in a link to it. */
QString fileOf(const QUrl& link)
{
    const QString path = link.path();
    return path.startsWith(u'/') ? path.mid(1) : path;
}

/** Has all in memory, and pictures decoded: neither a disk nor a decoder lets the window wait. */
class Browser final : public QTextBrowser
{
public:
    Browser(const HandbookFiles& files, QWidget* parent)
        : QTextBrowser(parent)
        , m_files(files)
    {}

    QVariant loadResource(int type, const QUrl& name) override
    {
        switch (type) {
        case QTextDocument::HtmlResource:
            return QString::fromUtf8(m_files.pages.value(fileOf(name)));
        case QTextDocument::ImageResource:
            return m_files.pictures.value(fileOf(name));
        default:
            return QString(); // The colours are those of the theme, not of the style sheet.
        }
    }

private:
    const HandbookFiles m_files;
};

} // namespace

HandbookWindow::HandbookWindow(const HandbookFiles& files, QWidget* parent)
    : QDialog(parent)
    , m_browser(new Browser(files, this))
    , m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Handbook"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_browser->setAccessibleName(tr("Page of the handbook"));
    m_browser->setWhatsThis(tr("Click a link to go where it leads. The arrow keys scroll."));
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(margin);
    m_search->setPlaceholderText(tr("Find in this page"));
    m_search->setAccessibleName(tr("Find in this page"));
    m_search->setToolTip(tr("Return goes to the next place with these words."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    auto* row = new QHBoxLayout;
    const auto add = [this, row](const QString& icon, const QString& text) {
        auto* button = new QToolButton(this);
        button->setIcon(symbolicIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    QToolButton* back = add(QStringLiteral("previous"), tr("Page before"));
    QToolButton* forth = add(QStringLiteral("next"), tr("Page after"));
    //: button: goes to the table of contents
    QToolButton* contents = add(QStringLiteral("handbook"), tr("Contents"));
    row->addStretch();
    row->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_browser, 1);
    back->setEnabled(false);
    forth->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forth, &QToolButton::setEnabled);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forth, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(contents, &QToolButton::clicked, this, [this] { open(QStringLiteral("index.html")); });
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookWindow::find);
    auto* searching = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(searching, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    // As one reads: the row above, then the page.
    const QList<QWidget*> order{back, forth, contents, m_search, m_browser};
    for (int place = 1; place < order.size(); ++place) {
        setTabOrder(order.at(place - 1), order.at(place));
    }
    m_browser->setFocus();
}

void HandbookWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // The colour of links is written into the page when it is read.
    const QColor links = QGuiApplication::palette().color(QPalette::Link);
    const bool mayDiffer =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (mayDiffer && m_links.isValid() && m_links != links) {
        m_links = links;
        const int seen = m_browser->verticalScrollBar()->value();
        m_browser->reload();
        m_browser->verticalScrollBar()->setValue(seen);
    }
}

void HandbookWindow::open(const QString& place)
{
    m_links = QGuiApplication::palette().color(QPalette::Link);
    m_browser->setSource(QUrl(place));
}

QString HandbookWindow::place() const
{
    return m_browser->source().toString();
}

void HandbookWindow::find()
{
    if (!m_browser->find(m_search->text())) {
        m_browser->moveCursor(QTextCursor::Start); // Once more from the beginning.
        m_browser->find(m_search->text());
    }
}

} // namespace skein
