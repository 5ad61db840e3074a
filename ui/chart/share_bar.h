// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/described.h"
#include "ui/format/theme.h"

#include "core/projection/figure_id.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QStandardItemModel;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// One part of a whole. `amount` sizes it (for pixels, never below nothing); `share` and `text` are its
/// published figures as read ("38%", "£412m").
struct Share {
    QString name;
    format::SeriesRole role = format::SeriesRole::other;
    double amount = 0;
    QString share;
    QString text;
    projection::FigureId figure;
};

/// A 100 % bar of tiers: each part's name and figures stand under it, tied to its left end, so that they read
/// in one line and one colour of ground however narrow the part. Left and Right move between parts, Enter opens the figure.
class ShareBar : public QWidget, public Described {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);
    ~ShareBar() override;

    void setShares(const QString& title, const QString& unitLine, std::vector<Share> shares);
    const std::vector<Share>& shares() const { return m_shares; }

    QString describedTitle() const override { return m_title; }
    QString description() const override;
    const QAbstractItemModel& table() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void figureActivated(const wp::projection::FigureId& figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Layout;
    Layout layOut(int width) const;
    double roomForParts(int width, double whole) const;
    void rebuildTable();
    void choose(int part);
    void paintPart(QPainter& painter, const Layout& made, std::size_t part) const;

    QString m_title;
    QString m_unitLine;
    std::vector<Share> m_shares;
    QStandardItemModel* m_table = nullptr;
    int m_current = 0;
};

/// Fills a rectangle in the colour of a role, hatched where the role is.
void fillShare(QPainter& painter, const QRectF& rectangle, format::SeriesRole role);

} // namespace wp::ui::chart
