// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/predictions.h"
#include "ui/format/theme.h"

#include <QAbstractButton>

namespace wp::ui::screens {

/// One answer of the room: which way, the word, and how many. Pressed, it counts one more. The way that it went is marked
/// by a tick and a thick frame, and not by its colour alone.
class TallyCell : public QAbstractButton {
    Q_OBJECT

public:
    TallyCell(document::Way way, QWidget* parent);

    document::Way way() const { return m_way; }
    void setTheme(const format::Theme& theme);
    void show(int count, bool isRight, const QString& word);
    int count() const { return m_count; }
    bool isRight() const { return m_isRight; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int edge() const;
    int signSize() const;
    QFont wordFont() const { return m_theme.font(format::Type::body); }
    QFont numberFont() const { return m_theme.font(format::Type::title); }
    void paintSign(QPainter& painter, const QRectF& into) const;
    void paintTick(QPainter& painter, const QRectF& into) const;

    document::Way m_way;
    format::Theme m_theme = format::currentTheme();
    QString m_word;
    int m_count = 0;
    bool m_isRight = false;
};

} // namespace wp::ui::screens
