// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>
#include <vector>

namespace wp::ui::widgets {

/// The slider of a lever, in hundredths of its length, with named stops under it and all beyond the
/// evidence hatched. A press anywhere on it takes the handle there; the wheel is left to the page.
class LeverSlider : public QSlider {
    Q_OBJECT

public:
    static constexpr int ticks = 100;

    struct Stop {
        double part = 0; ///< 0 to 1 of the length
        QString name;
    };

    explicit LeverSlider(QWidget* parent = nullptr);

    void setStops(std::vector<Stop> stops);
    void setEvidence(std::optional<double> part, const QString& name);
    /// Shows a value that may lie between two ticks, without a signal.
    void showPart(double part);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Placed {
        QRectF words;
        double x = 0;
        QString name;
        bool isEvidence = false;
    };
    std::vector<Placed> placeStops(int width) const;
    double xOf(double part, int width) const;
    int tickAt(double x) const;
    double rowHeight() const;
    void paintGroove(QPainter& painter) const;
    void paintStops(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;

    std::vector<Stop> m_stops;
    std::optional<double> m_evidence;
    QString m_evidenceName;
    double m_part = 0;
};

} // namespace wp::ui::widgets
