// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LanguageSwitch.h"

#include "base/Translations.h"
#include "widgets/SpokenTexts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSet>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTabBar>
#include <QWidget>

namespace skein {

namespace {

/** Properties in which widgets and commands keep what people read. */
const QSet<QByteArray>& textProperties()
{
    static const QSet<QByteArray> names{"text", "title", "toolTip", "statusTip", "whatsThis",
        "windowTitle", "accessibleName", "accessibleDescription", "placeholderText", "prefix",
        "suffix", "specialValueText", "informativeText", "labelText", "iconText", "emptyText",
        "rawEmptyText", "texts", "format"};
    return names;
}

/** The classes that @p object and what it lies in are made of: whose words its texts may be. */
QStringList contextsOf(const QObject& object)
{
    QStringList names;
    for (const QObject* each = &object; each != nullptr; each = each->parent()) {
        for (const QMetaObject* made = each->metaObject(); made != nullptr;
             made = made->superClass()) {
            names.append(QString::fromLatin1(made->className()));
        }
    }
    return names;
}

/** What @p object says of itself, not what somebody has typed, and not what Qt derives. */
bool isOwnText(const QObject& object, const QByteArray& property, const QString& text)
{
    if (property == "text" && (qobject_cast<const QLineEdit*>(&object) != nullptr ||
                                  object.inherits("QAbstractSpinBox"))) {
        return false;
    }
    const auto* action = qobject_cast<const QAction*>(&object);
    if (action == nullptr || (property != "toolTip" && property != "iconText")) {
        return true;
    }
    // QAction makes these of its text until somebody sets them.
    QString plain = action->text();
    plain.remove(QLatin1String("...")).remove(u'…');
    const auto bare = [](QString from) { return from.remove(u'&').remove(u'…').trimmed(); };
    return bare(text) != bare(plain);
}

/** Whether its items were given to it, not made by a model of ours, which says them by itself. */
bool keepsTexts(const QAbstractItemModel& model)
{
    return qobject_cast<const QStandardItemModel*>(&model) != nullptr ||
           model.inherits("QListModel") || model.inherits("QTreeModel") ||
           model.inherits("QTableModel");
}

} // namespace

LanguageSwitch::LanguageSwitch(
    QApplication& application, Translations& translations, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_translations(translations)
{
    connect(&translations, &Translations::aboutToChange, this,
        [this] { m_spoken = std::make_unique<SpokenTexts>(m_translations.source().asked()); });
    connect(&translations, &Translations::changed, this, [this] { sayAnew(); });
    connect(&settings, &Settings::changed, this, [this, &settings](const QString& name) {
        if (name == QLatin1String(languageKey.name)) {
            m_translations.setLanguage(settings.value(languageKey));
        }
    });
    mirror();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::mirror()
{
    QGuiApplication::setLayoutDirection(
        m_translations.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

void LanguageSwitch::sayAnew()
{
    mirror();
    QSet<QObject*> all;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        window->setLocale(QLocale());
        all.insert(window);
        const QObjectList inside = window->findChildren<QObject*>();
        for (QObject* each : inside) {
            all.insert(each);
        }
    }
    for (QObject* each : std::as_const(all)) {
        sayAnew(*each);
    }
    m_spoken.reset();
}

void LanguageSwitch::sayAnew(QObject& object)
{
    auto* widget = qobject_cast<QWidget*>(&object);
    if (widget == nullptr && qobject_cast<QAction*>(&object) == nullptr) {
        return;
    }
    const QStringList contexts = contextsOf(object);
    const QMetaObject* made = object.metaObject();
    for (int i = 0; i < made->propertyCount(); ++i) {
        const QMetaProperty property = made->property(i);
        if (!property.isWritable() || !textProperties().contains(property.name())) {
            continue;
        }
        if (property.metaType() == QMetaType::fromType<QStringList>()) {
            QStringList texts = property.read(&object).toStringList();
            for (QString& text : texts) {
                text = m_spoken->anew(text, contexts);
            }
            property.write(&object, texts);
            continue;
        }
        const QString shown = property.read(&object).toString();
        if (shown.isEmpty() || !isOwnText(object, property.name(), shown)) {
            continue;
        }
        if (const QString anew = m_spoken->anew(shown, contexts); anew != shown) {
            property.write(&object, anew);
        }
    }
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setTabText(i, m_spoken->anew(tabs->tabText(i), contexts));
            tabs->setTabToolTip(i, m_spoken->anew(tabs->tabToolTip(i), contexts));
        }
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        if (keepsTexts(*box->model())) {
            sayItemsAnew(*box->model(), contexts, false);
        }
        box->updateGeometry();
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        if (view->model() != nullptr && keepsTexts(*view->model())) {
            // In trees and lists nothing is editable that was not made so; in others, everything.
            const bool canBeTyped = view->editTriggers() != QAbstractItemView::NoEditTriggers ||
                                    view->model()->inherits("QTreeModel") ||
                                    view->model()->inherits("QListModel");
            const QSignalBlocker quiet(view); // Nobody has changed an item.
            sayItemsAnew(*view->model(), contexts, canBeTyped);
        }
        view->doItemsLayout();
        view->viewport()->update();
    } else if (widget != nullptr) {
        widget->update();
    }
}

void LanguageSwitch::sayItemsAnew(
    QAbstractItemModel& model, const QStringList& contexts, bool canBeTyped)
{
    const auto say = [&](const QModelIndex& index, int role) {
        const QString shown = index.data(role).toString();
        const QString anew = m_spoken->anew(shown, contexts);
        if (anew != shown) {
            model.setData(index, anew, role);
        }
    };
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString shown = model.headerData(column, Qt::Horizontal).toString();
        if (const QString anew = m_spoken->anew(shown, contexts); anew != shown) {
            model.setHeaderData(column, Qt::Horizontal, anew);
        }
    }
    QList<QModelIndex> parents{QModelIndex()};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeLast();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                if (!canBeTyped || !index.flags().testFlag(Qt::ItemIsEditable)) {
                    say(index, Qt::DisplayRole);
                }
                say(index, Qt::ToolTipRole);
                say(index, Qt::AccessibleTextRole);
                if (column == 0 && model.hasChildren(index)) {
                    parents.append(index);
                }
            }
        }
    }
}

} // namespace skein
