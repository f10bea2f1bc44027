// SPDX-License-Identifier: GPL-3.0-or-later
// A viewer and what measures its pictures, for the tests of that.
#pragma once

#include "base/Settings.h"
#include "image/ImageLibraries.h"
#include "image/MadePictures.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"
#include "widgets/HistogramPanel.h"
#include "widgets/HistogramPresenter.h"
#include "widgets/LivePresenter.h"
#include "widgets/PicturePresenter.h"
#include "widgets/SharpnessRow.h"
#include "widgets/ShotSelection.h"

#include <QAction>
#include <QTemporaryDir>

namespace skein::test {

/** The viewer and the panel on the screen; the test says what is shown. */
struct MeasuringStage
{
    explicit MeasuringStage(QSize viewSize, const QString& settingsFile = {})
        : settings(settingsFile.isEmpty() ? folder.filePath(u"settings.ini"_qs) : settingsFile)
    {
        view.resize(viewSize);
        view.show();
        panel.resize(440, 300);
        panel.show();
    }
    void trigger(ActionId id) const { actions[id]->trigger(); }
    /** A frame of live view comes. */
    void showFrame(const QImage& image)
    {
        CameraPreview frame;
        frame.jpeg = jpeg(image);
        Q_EMIT controller.previewFrame(frame);
    }

    QTemporaryDir folder;
    Settings settings;
    QWidget window;
    ActionCollection actions{&window};
    Session session;
    SessionBrowser browser{&session};
    SessionController controller{session};
    ShotSelection selection{*browser.model()};
    ImageView view;
    ViewOptions options{settings};
    PicturePresenter pictures{controller, browser, selection, view};
    LivePresenter live{controller, view, options};
    HistogramPanel panel{actions};
    SharpnessFigures figures;
    HistogramPresenter presenter{
        {view, live, pictures, *browser.model(), panel, actions, settings, figures}};
};

} // namespace skein::test
