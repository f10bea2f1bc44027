// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadSet.h"
#include "PhotographDesk.h"
#include "StateFile.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QRadioButton;
class QThreadPool;
class QTimer;

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::headoutline {

class HeadView;
class LookForm;
class NamesModel;
class OutlineExport;
class ZoomArea;

/**
 * The workshop for one team photograph: outline and numbers to the left, what can be done with
 * them to the right. Everything is kept beside the photograph as it is changed. Not modal. The
 * host must outlive it.
 */
class OutlineDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p files write what is kept; they outlive it. */
    OutlineDialog(PluginHost& host, PluginWindow& window, const QString& photograph,
        const PhotographDesk::MakeDetector& makeDetector, QThreadPool& files, QWidget* parent);
    ~OutlineDialog() override;

    const QString& photograph() const { return m_path; }
    /** It has another name now. */
    void setPhotograph(const QString& path);

protected:
    void reject() override;

private:
    // In OutlineDialogParts.cpp.
    void build();
    QWidget* makePicture();
    QWidget* makeTools();
    void addLook(QBoxLayout* layout);
    void addHeads(QBoxLayout* layout);
    void addNames(QBoxLayout* layout);
    void addExports(QBoxLayout* layout);
    void connectHeads();

    void onOpened(const HeadState& saved, const QString& remark, const FileStamp& known);
    void onFound(const Heads& heads);
    void findOrCancel();
    void onSearched(double part);
    /** What the picture waits for; empty: nothing. */
    QString waitingFor() const;
    /** Where the focus was is greyed now: it goes to the button of the search, never to a field
     * that would take what is typed on. */
    void keepFocus(QWidget* former);
    void showPicture();
    void showState();
    void tell(const QString& sentence);
    void editName(int index);
    void save();
    int pageSide() const;

    PluginHost& m_host;
    QString m_path;
    HeadSet m_heads;
    PhotographDesk m_desk;
    StateFile m_file;
    OutlineExport* m_export;
    QTimer* m_saving;
    QImage m_outline;
    int m_searched = 0; ///< Per cent of the search.
    bool m_isOpen = false;

    HeadView* m_view = nullptr;
    ZoomArea* m_zoom = nullptr;
    QRadioButton* m_showOutline = nullptr;
    QRadioButton* m_showPhotograph = nullptr;
    LookForm* m_look = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_firstRow = nullptr;
    QLineEdit* m_title = nullptr;
    QListView* m_names = nullptr;
    NamesModel* m_model = nullptr;
    QWidget* m_exports = nullptr;
    QLabel* m_told = nullptr;
};

} // namespace skein::headoutline
