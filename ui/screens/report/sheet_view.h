// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/sheet.h"

#include <QPixmap>
#include <QWidget>

#include <map>
#include <memory>
#include <vector>

namespace wp::ui::screens {

/// The sheets of a paper under each other, as wide as there is room, painted when they come into view and kept for as
/// long as they stay the same. Always on white, as they are printed.
class SheetView : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSheets(std::shared_ptr<const std::vector<report::Sheet>> sheets);
    /// What stands in the middle while there is no sheet.
    void setWordsForNone(const QString& words);
    std::size_t count() const { return m_sheets ? m_sheets->size() : 0; }
    QRectF placeOf(std::size_t sheet) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double sheetWidth(int width) const;
    const QPixmap& pictureOf(std::size_t sheet);

    std::shared_ptr<const std::vector<report::Sheet>> m_sheets;
    std::map<std::size_t, QPixmap> m_painted;
    QString m_wordsForNone;
};

} // namespace wp::ui::screens
