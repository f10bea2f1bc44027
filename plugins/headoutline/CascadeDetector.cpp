// SPDX-License-Identifier: GPL-3.0-or-later
#include "CascadeDetector.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace skein::headoutline {

namespace {

constexpr double scaleStep = 1.1;
constexpr int neighboursOfFront = 4;
/** Faces from the side are found less surely, so more must agree. */
constexpr int neighboursOfSide = 6;
/** How much rectangles that count as neighbours may differ, as OpenCV itself has it. */
constexpr double alike = 0.2;
/**
 * The longer side of the copy that is looked at. The cascades know faces from 20 pixels on, and of
 * a hundred people in four rows each has 1600 / 25 = 64 pixels of the width, half of which is the
 * face: small enough. Time goes with the square of the side: all 24 megapixels take fourteen times
 * as long, and find more that is no face.
 */
constexpr int longestSide = 1600;
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

/** One cascade over one picture, which may be stopped between two sizes of faces. */
class Pass
{
public:
    Pass(cv::CascadeClassifier& cascade, const cv::Mat1b& grey, int neighbours)
        : m_cascade(cascade)
        , m_grey(grey)
        , m_neighbours(neighbours)
    {
        // The sizes that detectMultiScale() goes through by itself.
        const cv::Size window = cascade.getOriginalWindowSize();
        for (double factor = 1;; factor *= scaleStep) {
            const cv::Size size(cvRound(window.width * factor), cvRound(window.height * factor));
            if (size.width > grey.cols || size.height > grey.rows || size.area() == 0) {
                break;
            }
            m_sizes.push_back(size);
        }
    }

    /** What it costs, compared with the other passes: as many places as there are. */
    [[nodiscard]] double work() const
    {
        return std::accumulate(m_sizes.begin(), m_sizes.end(), 0.0,
            [](double sum, const cv::Size& size) { return sum + workOf(size); });
    }

    /** False: it was cancelled. @p done is told the part of work() that is done. */
    bool find(const std::function<bool()>& isCancelled, const std::function<void(double)>& done,
        Faces& faces)
    {
        for (const cv::Size& size : m_sizes) {
            if (isCancelled && isCancelled()) {
                return false;
            }
            Faces ofSize;
            // Neighbours are counted over all sizes, below.
            m_cascade.detectMultiScale(m_grey, ofSize, scaleStep, 0, 0, size, size);
            faces.insert(faces.end(), ofSize.begin(), ofSize.end());
            done(workOf(size));
        }
        cv::groupRectangles(faces, m_neighbours, alike);
        return true;
    }

private:
    static double workOf(const cv::Size& size) { return 1.0 / size.area(); }

    cv::CascadeClassifier& m_cascade;
    const cv::Mat1b& m_grey;
    const int m_neighbours;
    std::vector<cv::Size> m_sizes;
};

/** Grey, of a size that is searched in a moment, and with the same contrast everywhere. */
cv::Mat1b searchable(const QImage& photograph)
{
    QImage image = photograph.convertToFormat(QImage::Format_Grayscale8);
    const cv::Mat1b all(cv::Mat(image.height(), image.width(), CV_8UC1, image.bits(),
        static_cast<std::size_t>(image.bytesPerLine())));
    cv::Mat1b small;
    const int side = std::max(all.cols, all.rows);
    if (side > longestSide) {
        const double factor = static_cast<double>(longestSide) / side;
        cv::resize(all, small, {}, factor, factor, cv::INTER_AREA);
    } else {
        small = all;
    }
    cv::Mat1b grey;
    cv::equalizeHist(small, grey);
    return grey;
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

bool CascadeDetector::find(
    const QImage& photograph, const HeadSearch& search, Heads& heads, QString* error)
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
        const cv::Mat1b grey = searchable(photograph);
        cv::Mat1b mirrored;
        cv::flip(grey, mirrored, 1);
        std::vector<Pass> passes{Pass(ofFront, grey, neighboursOfFront)};
        if (!side.isEmpty() && ofSide.load(QFile::encodeName(side).toStdString())) {
            passes.emplace_back(ofSide, grey, neighboursOfSide);
            passes.emplace_back(ofSide, mirrored, neighboursOfSide);
        }
        const double all = std::accumulate(passes.begin(), passes.end(), 0.0,
            [](double sum, const Pass& pass) { return sum + pass.work(); });
        double behind = 0;
        const auto done = [&](double work) {
            behind += work;
            if (search.progress) {
                search.progress(behind / all);
            }
        };
        Faces faces;
        for (std::size_t i = 0; i < passes.size(); ++i) {
            Faces ofPass;
            if (!passes[i].find(search.isCancelled, done, ofPass)) {
                return false;
            }
            constexpr std::size_t fromTheOtherSide = 2;
            for (cv::Rect& face : ofPass) {
                face.x = i == fromTheOtherSide ? grey.cols - face.x - face.width : face.x;
            }
            addNew(faces, ofPass);
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
