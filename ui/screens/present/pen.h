// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QVector>

namespace wp::ui::screens {

/// A line drawn on a slide, in fractions of its width and height, so that it stands where it stood on any screen.
struct Stroke {
    QVector<QPointF> points;
    int ink = 0;
};

/// What is drawn on each slide while presenting. It is in no document, and gone when the presentation ends.
class Pen : public QObject {
    Q_OBJECT

public:
    static constexpr int inks = 3;

    using QObject::QObject;

    /// What is drawn from here on belongs to this slide.
    void turnTo(const QString& slide);
    void chooseInk(int ink);
    int ink() const { return m_ink; }

    void putDown(const QPointF& at);
    void drawTo(const QPointF& at);
    void lift();
    bool isDown() const { return m_isDown; }

    /// Takes the last stroke back, or brings back what was cleared.
    void undo();
    void clear();
    /// Nothing is drawn anywhere.
    void forget();

    QVector<Stroke> strokes() const;
    bool canUndo() const { return !m_drawn.value(m_slide).isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    /// The strokes of a slide as they were after each thing done to it.
    using History = QVector<QVector<Stroke>>;

    QMap<QString, History> m_drawn;
    QString m_slide;
    int m_ink = 0;
    bool m_isDown = false;
};

} // namespace wp::ui::screens
