// SPDX-License-Identifier: GPL-3.0-or-later
#include "CascadeDetector.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace skein::headoutline {

namespace {

constexpr double scaleStep = 1.1;
constexpr int neighboursOfFront = 4;
/** Faces from the side are found less surely, so more must agree. */
constexpr int neighboursOfSide = 6;
/** The smallest face: in parts of the picture's longer side, and in pixels, which the cascades
 * need. */
constexpr double smallestFace = 1.0 / 90;
constexpr int smallestPixels = 24;
/** A head is higher than the square about its face, and begins above it. */
constexpr double headByFace = 1.3;
constexpr double raisedBy = 0.08;
/** Two finds are one face when their middles are nearer than this part of a face. */
constexpr double sameFace = 0.5;

using Faces = std::vector<cv::Rect>;

cv::Point2d middleOf(const cv::Rect& face)
{
    return {face.x + face.width / 2.0, face.y + face.height / 2.0};
}

bool areSame(const cv::Rect& a, const cv::Rect& b)
{
    return cv::norm(middleOf(a) - middleOf(b)) < sameFace * std::max(a.width, b.width);
}

void addNew(Faces& faces, const Faces& found)
{
    for (const cv::Rect& face : found) {
        const bool isKnown = std::any_of(faces.begin(), faces.end(),
            [&](const cv::Rect& known) { return areSame(known, face); });
        if (!isKnown) {
            faces.push_back(face);
        }
    }
}

Faces found(cv::CascadeClassifier& cascade, const cv::Mat1b& grey, int neighbours)
{
    const int least =
        std::max(smallestPixels, cvRound(smallestFace * std::max(grey.cols, grey.rows)));
    Faces faces;
    cascade.detectMultiScale(grey, faces, scaleStep, neighbours, 0, {least, least});
    return faces;
}

Faces foundMirrored(cv::CascadeClassifier& cascade, const cv::Mat1b& grey, int neighbours)
{
    cv::Mat1b mirrored;
    cv::flip(grey, mirrored, 1);
    Faces faces = found(cascade, mirrored, neighbours);
    for (cv::Rect& face : faces) {
        face.x = grey.cols - face.x - face.width;
    }
    return faces;
}

} // namespace

QStringList CascadeDetector::usualFolders()
{
    QStringList folders;
    for (const char* prefix : {"/usr/local/share/", "/usr/share/", "/opt/opencv/share/"}) {
        for (const char* name : {"opencv4", "opencv", "OpenCV"}) {
            folders << QLatin1String(prefix) + QLatin1String(name) + QLatin1String("/haarcascades");
        }
    }
    return folders;
}

QString CascadeDetector::fileOf(const QString& name) const
{
    for (const QString& folder : m_folders) {
        const QString file = folder + QLatin1String("/haarcascade_") + name + QLatin1String(".xml");
        if (QFileInfo(file).isReadable()) {
            return file;
        }
    }
    return {};
}

bool CascadeDetector::find(const QImage& photograph, Heads& heads, QString* error)
{
    heads.clear();
    const QString front = fileOf(QStringLiteral("frontalface_alt2"));
    const QString side = fileOf(QStringLiteral("profileface"));
    try {
        cv::CascadeClassifier ofFront;
        cv::CascadeClassifier ofSide;
        if (front.isEmpty() || !ofFront.load(QFile::encodeName(front).toStdString())) {
            *error = tr("Heads cannot be found by themselves, because OpenCV's faces are missing "
                        "here. Install the package opencv-data, or add the numbers by hand.");
            return false;
        }
        QImage image = photograph.convertToFormat(QImage::Format_Grayscale8);
        const cv::Mat1b all(cv::Mat(image.height(), image.width(), CV_8UC1, image.bits(),
            static_cast<std::size_t>(image.bytesPerLine())));
        cv::Mat1b grey;
        cv::equalizeHist(all, grey);
        Faces faces = found(ofFront, grey, neighboursOfFront);
        if (!side.isEmpty() && ofSide.load(QFile::encodeName(side).toStdString())) {
            addNew(faces, found(ofSide, grey, neighboursOfSide));
            addNew(faces, foundMirrored(ofSide, grey, neighboursOfSide));
        }
        for (const cv::Rect& face : faces) {
            const cv::Point2d middle = middleOf(face);
            heads.push_back(
                {{middle.x / grey.cols, (middle.y - raisedBy * face.height) / grey.rows},
                    headByFace * face.height / grey.rows});
        }
    } catch (const cv::Exception& exception) {
        //: %1 is a technical reason
        *error = tr("Looking for heads failed. Add the numbers by hand. (%1)")
                     .arg(QString::fromStdString(exception.err));
        return false;
    }
    return true;
}

} // namespace skein::headoutline
