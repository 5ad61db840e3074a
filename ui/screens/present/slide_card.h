// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QFrame>
#include <QPixmap>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// A small picture of a slide's chart, on white as papers have it. It is drawn when it is seen, and again when its figures or
/// its size are others.
class SlidePicture : public QWidget {
    Q_OBJECT

public:
    explicit SlidePicture(QWidget* parent = nullptr);

    void show(const chart::ChartData& shown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    chart::ChartData m_data;
    QPixmap m_drawn;
};

/// A slide as whoever presents sees it: which it is, what it finds, and its picture.
class SlideCard : public QFrame {
    Q_OBJECT

public:
    explicit SlideCard(QWidget* parent = nullptr);

    void show(const QString& place, const QString& heading, const QString& sentence, const chart::ChartData& shown);
    QString heading() const;
    QString sentence() const;
    void dress();

private:
    QLabel* m_place = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_sentence = nullptr;
    SlidePicture* m_picture = nullptr;
};

} // namespace wp::ui::screens
