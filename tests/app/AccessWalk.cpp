// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccessWalk.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>
#include <algorithm>

namespace skein {

namespace {

/** Somebody does something with it, or looks something up on it. */
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::ProgressBar:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::PopupMenu:
    case QAccessible::Dialog:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::ColumnHeader:
    case QAccessible::ToolBar:
        return true;
    default:
        return false;
    }
}

/** Beside words that say the same, or around something that tells of itself. */
const QSet<QString>& decoration()
{
    static const QSet<QString> classes{QStringLiteral("SymbolLabel"), QStringLiteral("FoundMark"),
        QStringLiteral("FocusFrame"), QStringLiteral("HintPlate"), QStringLiteral("CompareCell"),
        QStringLiteral("TakeoverCover")};
    return classes;
}

QString classOf(const QObject& object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u':', -1);
}

QString described(QAccessibleInterface& access)
{
    QString text = QVariant::fromValue(access.role()).toString();
    if (const QObject* object = access.object()) {
        text += QStringLiteral(" %1 %2").arg(classOf(*object), object->objectName());
        for (const QObject* above = object->parent(); above != nullptr; above = above->parent()) {
            if (!above->objectName().isEmpty() || classOf(*above).at(0) != u'Q') {
                return text + QStringLiteral(" in %1 %2").arg(classOf(*above), above->objectName());
            }
        }
    }
    return text;
}

bool isDecoration(const QAccessibleInterface& access)
{
    return access.object() != nullptr && decoration().contains(classOf(*access.object()));
}

/** A part of Qt's own of a control that has a name itself. */
bool isPart(QAccessibleInterface& access)
{
    const QAccessibleInterface* above = access.parent();
    const bool isField =
        access.role() == QAccessible::EditableText && above != nullptr &&
        (above->role() == QAccessible::ComboBox || above->role() == QAccessible::SpinBox);
    // The list of a combo box that is not open.
    const bool isList = access.role() == QAccessible::List && above != nullptr &&
                        above->role() == QAccessible::ComboBox;
    const bool isSeparator = access.role() == QAccessible::MenuItem &&
                             access.text(QAccessible::Name).isEmpty() && access.object() == nullptr;
    const QString name = access.object() != nullptr ? access.object()->objectName() : QString();
    // The cross in a line, which only a mouse reaches.
    const bool isCross = access.object() != nullptr &&
                         classOf(*access.object()) == QLatin1String("QLineEditIconButton");
    return isCross || isField || isList || isSeparator || name.startsWith(QLatin1String("qt_"));
}

/** Where it lies for somebody who reads: what can be scrolled counts as its area. */
QRect placeOf(const QWidget& widget, const QWidget& other)
{
    const QWidget* whole = &widget;
    for (const QWidget* above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr &&
            !above->isAncestorOf(&other)) {
            whole = above;
        }
    }
    return {whole->mapTo(whole->window(), QPoint(0, 0)), whole->size()};
}

QString wordsOf(const QWidget& widget)
{
    return widget.accessibleName() + widget.objectName() + widget.property("text").toString();
}

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled() &&
           widget.focusProxy() == nullptr;
}

} // namespace

void AccessWalk::complain(const QString& fault)
{
    if (!m_faults.contains(fault)) {
        m_faults.append(fault);
    }
}

void AccessWalk::look(QAccessibleInterface& access, const QString& where, int depth)
{
    constexpr int deepest = 40;
    constexpr int mostRows = 12; // Of a list of thousands.
    if (depth > deepest || access.state().invisible) {
        return;
    }
    if (access.object() != nullptr) {
        m_classes.insert(classOf(*access.object()));
    }
    const QAccessible::Role role = access.role();
    if (needsName(role) && !isPart(access) && !isDecoration(access)) {
        ++m_named;
        if (access.text(QAccessible::Name).trimmed().isEmpty()) {
            complain(QStringLiteral("%1: %2 has no name").arg(where, described(access)));
        }
    }
    const bool isMute = role == QAccessible::Client || role == QAccessible::NoRole;
    const auto* widget = qobject_cast<const QWidget*>(access.object());
    const bool takesFocus = widget != nullptr && widget->focusPolicy() != Qt::NoFocus &&
                            widget->focusProxy() == nullptr;
    if (takesFocus && isMute && !isDecoration(access)) {
        complain(
            QStringLiteral("%1: %2 takes the focus and has no role").arg(where, described(access)));
    }
    const bool isLong =
        role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree;
    const int count = isLong ? std::min(access.childCount(), mostRows) : access.childCount();
    for (int index = 0; index < count; ++index) {
        if (QAccessibleInterface* child = access.child(index)) {
            look(*child, where, depth + 1);
        }
    }
}

void AccessWalk::lookAtPainted(QWidget& window, const QString& where)
{
    static const QSet<QString> painted = paintedClasses(
        {QStringLiteral("src/widgets"), QStringLiteral("src/viewer"), QStringLiteral("plugins")});
    const auto inside = window.findChildren<QWidget*>();
    for (QWidget* each : inside) {
        m_classes.insert(classOf(*each));
        if (!each->isVisible() || !painted.contains(classOf(*each)) ||
            decoration().contains(classOf(*each))) {
            continue;
        }
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(each);
        if (access == nullptr || access->role() == QAccessible::Client ||
            access->role() == QAccessible::NoRole) {
            complain(
                QStringLiteral("%1: %2 is painted and has no role").arg(where, classOf(*each)));
        } else if (access->text(QAccessible::Name).isEmpty() &&
                   access->text(QAccessible::Value).isEmpty()) {
            complain(
                QStringLiteral("%1: %2 is painted and tells nothing").arg(where, classOf(*each)));
        }
    }
}

void AccessWalk::followTab(QWidget& window, const QString& where)
{
    QList<const QWidget*> order;
    const QWidget* at = &window;
    do {
        if (takesTab(*at) && at->window() == &window) {
            order.append(at);
        }
        at = at->nextInFocusChain();
    } while (at != &window);
    QStringList back;
    for (int step = 0; step < order.size(); ++step) {
        const QWidget& from = *order.at(step);
        const QWidget& to = *order.at((step + 1) % order.size());
        const QRect first = placeOf(from, to);
        const QRect second = placeOf(to, from);
        if (first.intersects(second)) {
            continue; // One in the other: a page, a tab bar on its page.
        }
        ++m_steps;
        const bool isAbove = second.bottom() <= first.top() && second.left() <= first.right();
        const bool isSameRow = second.top() < first.bottom() && first.top() < second.bottom();
        const bool isLeft = isSameRow && second.right() <= first.left();
        if (isAbove || isLeft) {
            back.append(QStringLiteral("%1: Tab goes back from %2 \"%3\" to %4 \"%5\"")
                            .arg(where, classOf(from), wordsOf(from), classOf(to), wordsOf(to)));
        }
    }
    // Round it goes: once back, from the last to the first.
    for (int fault = 0; back.size() > 1 && fault < back.size(); ++fault) {
        complain(back.at(fault));
    }
}

void AccessWalk::hear(QWidget& window, const QString& name)
{
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&window);
    if (access == nullptr) {
        complain(QStringLiteral("%1 cannot be asked").arg(name));
        return;
    }
    look(*access, name, 0);
    lookAtPainted(window, name);
}

void AccessWalk::see(QWidget& window, const QString& name)
{
    hear(window, name);
    followTab(window, name);
}

QSet<QString> paintedClasses(const QStringList& folders)
{
    static const QRegularExpression name(QStringLiteral("class (\\w+)(?: final)?\\s*:\\s*public"));
    QSet<QString> found;
    for (const QString& folder : folders) {
        QDirIterator files(QStringLiteral(SKEIN_SOURCE_DIR "/") + folder, {QStringLiteral("*.h")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("A header cannot be read.");
            }
            const QString text = QString::fromUtf8(file.readAll());
            if (!text.contains(QLatin1String("void paintEvent("))) {
                continue;
            }
            found.insert(name.match(text).captured(1));
        }
    }
    return found;
}

} // namespace skein
