// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/reading.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::widgets {

class FigureSpinBox;
class LeverSlider;

/// A named place on a lever's slider: today, modest, shown elsewhere.
struct LeverStop {
    wp::money::Decimal value;
    QString name;
    /// Where that was published; empty where it is the place's own.
    QString source{};
};

/// What a lever is. The slider goes from nothing to `highest` in hundredths; typing may go up to `limit`
/// (absent: no end). Beyond `evidence`, where there is one, the slider is hatched.
/// `startYear` and `ramp` are shown, folded away, where they are set.
struct LeverSpec {
    QString name;
    format::Quantity quantity = format::Quantity::money;
    wp::money::Decimal highest = 1;
    std::optional<wp::money::Decimal> limit;
    std::optional<wp::money::Decimal> evidence;
    QString evidenceName;
    std::vector<LeverStop> stops;
    wp::money::Number resetValue;
    std::optional<int> startYear;
    int firstYear = 0;
    int lastYear = 0;
    std::optional<int> ramp;
};

/// One choice: a slider with a trailing spin box, named stops, its consequence in words, reset, lock with a
/// reason, start year and ramp. `changing` comes at each tick of a drag, key or spin step; `committed`
/// once at its end: between the two lies one step of undo. setValue() is silent.
class Lever : public QWidget {
    Q_OBJECT

public:
    explicit Lever(QWidget* parent = nullptr);

    void setSpec(const LeverSpec& spec);
    const LeverSpec& spec() const { return m_spec; }

    void setValue(const wp::money::Number& value);
    const wp::money::Number& value() const { return m_value; }
    void setConsequence(const QString& words);
    /// In words why the last move cannot be, and a button for the nearest that can; empty takes them away.
    void setRefusal(const QString& words, const std::optional<wp::money::Number>& nearest = {});
    QPushButton* nearestButton() const { return m_nearestButton; }
    void setLocked(bool locked, const QString& reason);
    bool isLocked() const { return m_locked; }
    /// Draws the eye to this lever, for the first steps with the sample.
    void setGlowing(bool glowing);

    LeverSlider* slider() const { return m_slider; }
    FigureSpinBox* spinBox() const { return m_spin; }

Q_SIGNALS:
    void changing(const wp::money::Number& value);
    void committed(const wp::money::Number& value);
    void lockChanged(bool locked, const QString& reason);
    void startYearCommitted(int year);
    void rampCommitted(int years);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildHead(QVBoxLayout* column);
    void buildFold(QVBoxLayout* column);
    void retranslate();
    void move(const wp::money::Number& value);
    void commit();
    wp::money::Number atTick(int tick) const;
    void showValue();
    void lockPressed();
    void lockReasonGiven();
    void showLock();
    void commitStart();
    void commitRamp();

    LeverSpec m_spec;
    wp::money::Number m_value;
    bool m_isMoving = false;
    bool m_locked = false;
    bool m_glowing = false;
    QString m_lockReason;
    QTimer m_pause;
    QLabel* m_name = nullptr;
    LeverSlider* m_slider = nullptr;
    FigureSpinBox* m_spin = nullptr;
    QLabel* m_consequence = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_nearestButton = nullptr;
    std::optional<wp::money::Number> m_nearest;
    QToolButton* m_reset = nullptr;
    QToolButton* m_lock = nullptr;
    QToolButton* m_more = nullptr;
    QLineEdit* m_lockEdit = nullptr;
    QWidget* m_fold = nullptr;
    QLabel* m_startLabel = nullptr;
    QSpinBox* m_start = nullptr;
    QLabel* m_rampLabel = nullptr;
    QSpinBox* m_ramp = nullptr;
};

} // namespace wp::ui::widgets
