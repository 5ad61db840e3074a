// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words_painted.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

namespace wp::testing {

namespace {

/// Draws nothing and keeps what words would have stood where.
class Listener : public QPaintEngine {
public:
    explicit Listener(std::vector<PaintedWords>& heard) : QPaintEngine(AllFeatures), m_heard(heard) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& next) override
    {
        if (next.state() & DirtyTransform) {
            m_transform = next.transform();
        }
        if (next.state() & DirtyClipEnabled) {
            m_isClipped = next.isClipEnabled();
        }
        if (next.state() & DirtyClipRegion) {
            clip(next.clipOperation(), m_transform.mapRect(QRectF(next.clipRegion().boundingRect())));
        }
        if (next.state() & DirtyClipPath) {
            clip(next.clipOperation(), m_transform.mapRect(next.clipPath().boundingRect()));
        }
    }

    void drawTextItem(const QPointF& at, const QTextItem& words) override
    {
        if (words.text().trimmed().isEmpty()) {
            return;
        }
        const QRectF place(at.x(), at.y() - words.ascent(), words.width(), words.ascent() + words.descent());
        const QRectF taken = m_transform.mapRect(place);
        m_heard.push_back({words.text(), taken, m_isClipped ? taken & m_clip : taken});
    }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}

private:
    void clip(Qt::ClipOperation operation, const QRectF& room)
    {
        m_isClipped = operation != Qt::NoClip;
        m_clip = operation == Qt::IntersectClip ? m_clip & room : room;
    }

    std::vector<PaintedWords>& m_heard;
    QTransform m_transform;
    bool m_isClipped = false;
    QRectF m_clip;
};

class Ear : public QPaintDevice {
public:
    Ear(const QWidget& widget, std::vector<PaintedWords>& heard) : m_widget(widget), m_engine(heard) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric asked) const override
    {
        switch (asked) {
        case PdmWidth: return m_widget.width();
        case PdmHeight: return m_widget.height();
        case PdmDpiX: return m_widget.logicalDpiX();
        case PdmDpiY: return m_widget.logicalDpiY();
        case PdmPhysicalDpiX: return m_widget.physicalDpiX();
        case PdmPhysicalDpiY: return m_widget.physicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    const QWidget& m_widget;
    mutable Listener m_engine;
};

} // namespace

std::vector<PaintedWords> wordsPainted(QWidget& widget)
{
    std::vector<PaintedWords> heard;
    Ear ear(widget, heard);
    widget.render(&ear, {}, {}, {});
    return heard;
}

} // namespace wp::testing
