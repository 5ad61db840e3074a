// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_page.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// Choose: a file, or what was copied. A file dragged onto the window comes here too.
class ChooseStep : public ImportPage {
    Q_OBJECT

public:
    ChooseStep(ImportViewModel& viewModel, QWidget* parent);

    QString title() const override { return tr("Choose"); }
    QWidget* firstStop() const override;
    void refresh() override;
    QPushButton* fileButton() const { return m_file; }
    QPushButton* pasteButton() const { return m_paste; }

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();

private:
    QPushButton* m_file = nullptr;
    QPushButton* m_paste = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace wp::ui::screens
