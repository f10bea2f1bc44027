// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewPanel.h"
#include "base/Settings.h"
#include "viewer/ViewOptions.h"
#include "widgets/MaskSection.h"
#include "widgets/SidePanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace skein;

class ViewPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings =
            std::make_unique<Settings>(m_folder.filePath(QStringLiteral("%1.ini").arg(++m_count)));
        m_options = std::make_unique<ViewOptions>(*m_settings);
    }

    void aRatioThatIsCheckedIsShownAtOnce()
    {
        MaskSection section(*m_options);
        auto* list = section.findChild<QListWidget*>();
        QListWidgetItem* wide = itemOf(*list, QStringLiteral("16:9"));
        QVERIFY(wide != nullptr);
        wide->setCheckState(Qt::Checked);
        QVERIFY(m_options->mask().isShown);
        QVERIFY(m_options->mask().mask.ratios.contains(*AspectRatio::of(16, 9)));
        for (int row = 0; row < list->count(); ++row) {
            list->item(row)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(!m_options->mask().isShown);
    }

    void aTypedRatioBecomesTheMaskAndARowOfTheList()
    {
        MaskSection section(*m_options);
        QSignalSpy finished(&section, &MaskSection::finished);
        auto* typed = section.findChild<QLineEdit*>();
        QTest::keyClicks(typed, QStringLiteral("2,21:1"));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_options->mask().mask.ratios, QList<AspectRatio>{*AspectRatio::of(221, 100)});
        QVERIFY(m_options->mask().isShown);
        QListWidgetItem* row =
            itemOf(*section.findChild<QListWidget*>(), AspectRatio::of(221, 100)->displayText());
        QVERIFY(row != nullptr);
        QCOMPARE(row->checkState(), Qt::Checked);
    }

    void whatIsNoRatioIsRefusedWithASentenceBelowTheField_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"0:1", "a:b", "1e9:1", "", ":", "4:3:2"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatIsNoRatioIsRefusedWithASentenceBelowTheField()
    {
        QFETCH(QString, text);
        MaskSection section(*m_options);
        section.show();
        const MaskOptions before = m_options->mask();
        auto* typed = section.findChild<QLineEdit*>();
        typed->setText(text);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(m_options->mask(), before);
        const QList<QLabel*> labels = section.findChildren<QLabel*>();
        const auto sentence = std::find_if(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->isVisible() && label->text().endsWith(u'.'); });
        QVERIFY(sentence != labels.cend());
        QTest::keyClicks(typed, QStringLiteral("1"));
        QVERIFY(!(*sentence)->isVisible());
    }

    void whatWasRefusedGoesWithItsSentenceAndMovesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("Escape") << QStringLiteral("escape");
        QTest::newRow("leaving the field") << QStringLiteral("leave");
        QTest::newRow("another mask") << QStringLiteral("mask");
    }

    void whatWasRefusedGoesWithItsSentenceAndMovesNothing()
    {
        QFETCH(QString, how);
        MaskSection section(*m_options);
        section.show();
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        auto* typed = section.findChild<QLineEdit*>();
        const QSize before = section.sizeHint();
        const QRect list = section.findChild<QListWidget*>()->geometry();
        typed->setText(QStringLiteral("0:1"));
        QTest::keyClick(typed, Qt::Key_Return);
        const QList<QLabel*> labels = section.findChildren<QLabel*>();
        const auto sentence = std::find_if(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->isVisible() && label->text().endsWith(u'.'); });
        QVERIFY(sentence != labels.cend());
        QCOMPARE(section.sizeHint(), before);
        QCOMPARE(section.findChild<QListWidget*>()->geometry(), list);
        if (how == QLatin1String("escape")) {
            QTest::keyClick(typed, Qt::Key_Escape);
        } else if (how == QLatin1String("leave")) {
            QFocusEvent leaves(QEvent::FocusOut, Qt::MouseFocusReason);
            QCoreApplication::sendEvent(typed, &leaves);
        } else {
            MaskOptions mask = m_options->mask();
            mask.mask.ratios = {*AspectRatio::of(7, 5)};
            m_options->setMask(mask);
        }
        QVERIFY(!(*sentence)->isVisible());
        QCOMPARE(typed->text(), QString());
    }

    void theRowsShowWhatACommandChanged()
    {
        ViewPanel panel(*m_options, *m_settings);
        panel.setOpenSections({QStringLiteral("mask"), QStringLiteral("guides")});
        auto* shown = panel.findChild<MaskSection*>()->findChild<QCheckBox*>();
        m_options->setMaskShown(true);
        QVERIFY(shown->isChecked());
        m_options->setMaskShown(false);
        QVERIFY(!shown->isChecked());
    }

    void valuesFinerThanASliderSurviveBeingShown()
    {
        WarningOptions warning = m_options->warning();
        warning.limits.overPercent = 98.6;
        m_options->setWarning(warning);
        const ViewPanel panel(*m_options, *m_settings);
        m_options->setWarningShown(true);
        QCOMPARE(m_options->warning().limits.overPercent, 98.6);
    }

    void everyControlHasAName()
    {
        ViewPanel panel(*m_options, *m_settings);
        const auto nameOf = [](const QWidget* widget) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            return button != nullptr && widget->accessibleName().isEmpty()
                       ? button->text()
                       : widget->accessibleName();
        };
        for (const QWidget* widget : panel.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                   qobject_cast<const QComboBox*>(widget) != nullptr ||
                                   qobject_cast<const QSpinBox*>(widget) != nullptr ||
                                   qobject_cast<const QSlider*>(widget) != nullptr ||
                                   qobject_cast<const QListWidget*>(widget) != nullptr;
            QVERIFY2(!isControl || !nameOf(widget).isEmpty(), widget->metaObject()->className());
        }
    }

    void theTabLookedAtIsRememberedByName()
    {
        SidePanel side;
        side.addTab(new QWidget, QStringLiteral("One"), QStringLiteral("one"));
        side.addTab(new QWidget, QStringLiteral("Two"), QStringLiteral("two"));
        QCOMPARE(side.currentTab(), QStringLiteral("one"));
        side.setCurrentTab(QStringLiteral("two"));
        QCOMPARE(side.currentTab(), QStringLiteral("two"));
        side.setCurrentTab(QStringLiteral("gone"));
        QCOMPARE(side.currentTab(), QStringLiteral("two"));
    }

    void escapeGivesTheKeyboardBackFromEveryControl()
    {
        ViewPanel panel(*m_options, *m_settings);
        panel.setOpenSections({QStringLiteral("mask"), QStringLiteral("guides"),
            QStringLiteral("warning"), QStringLiteral("peaking"), QStringLiteral("display")});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        int controls = 0;
        for (QWidget* widget : panel.findChildren<QWidget*>()) {
            const bool isProxy = widget->focusProxy() != nullptr;
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || isProxy || !widget->isEnabled() ||
                !widget->isVisible()) {
                continue;
            }
            ++controls;
            QSignalSpy finished(&panel, &ViewPanel::finished);
            QTest::keyClick(widget, Qt::Key_Escape);
            QVERIFY2(finished.count() == 1, widget->metaObject()->className());
        }
        QVERIFY(controls > 15);
    }

    void openSectionsAreRememberedByName()
    {
        ViewPanel panel(*m_options, *m_settings);
        panel.setOpenSections({QStringLiteral("peaking"), QStringLiteral("gone")});
        QCOMPARE(panel.openSections(), QStringList{QStringLiteral("peaking")});
        const ViewPanel next(*m_options, *m_settings);
        QCOMPARE(next.openSections(), QStringList{QStringLiteral("peaking")});
    }

private:
    static QListWidgetItem* itemOf(const QListWidget& list, const QString& ratio)
    {
        for (int row = 0; row < list.count(); ++row) {
            const QString text = list.item(row)->text();
            if (text == ratio || text.startsWith(ratio + u' ')) {
                return list.item(row);
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ViewOptions> m_options;
};

QTEST_MAIN(ViewPanelTest)
#include "ViewPanelTest.moc"
