// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"
#include "ui/screens/present/tally_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QKeyEvent;
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::screens {

class TallyCell;

/// What the room predicts: the three answers with their counts, and a sentence, beside them where that is said, else above.
/// It is seen while hands are counted and after the reveal.
class TallyView : public QWidget {
    Q_OBJECT

public:
    explicit TallyView(TallyViewModel& viewModel, QWidget* parent = nullptr);

    /// For the room: in its theme, in one row. By itself it wears the program's.
    void setRoom(const format::Theme& theme);
    TallyCell* cell(document::Way way) const { return m_cells[static_cast<std::size_t>(way)]; }
    QString sentence() const;

    /// Counts by the keys Up, = and Down, and where single keys are on by U, S and D; Backspace takes the last hand back.
    /// False where the key is none of them, or nothing is counted.
    bool takesKey(const QKeyEvent& event, bool withLetters);
    /// Whether it would take it.
    bool wantsKey(const QKeyEvent& event, bool withLetters) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void dress(const format::Theme& theme);

    TallyViewModel& m_viewModel;
    std::array<TallyCell*, document::ways.size()> m_cells{};
    QLabel* m_sentence = nullptr;
    QBoxLayout* m_whole = nullptr;
    QBoxLayout* m_row = nullptr;
    bool m_isRoom = false;
};

} // namespace wp::ui::screens
