// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::widgets {

class ChoiceBox;

/// A label and a box: which of a few things a screen shows. Long names are shortened before they widen a page.
class Picker : public QWidget {
    Q_OBJECT

public:
    explicit Picker(QWidget* parent = nullptr);

    /// `label` with its access key, and what the box is called without sight of it.
    void setWords(const QString& label, const QString& name);
    /// Offers other things; `chosen` is not told of it.
    void offer(const QStringList& names, int chosen);
    QComboBox* box() const;
    /// What is done with the choice, beside the box.
    void addBeside(QWidget* widget);
    /// Boxes below each other begin at one edge.
    static void align(const std::vector<Picker*>& pickers);

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_label = nullptr;
    ChoiceBox* m_box = nullptr;
};

} // namespace wp::ui::widgets
