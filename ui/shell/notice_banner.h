// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace wp::ui::shell {

class DocumentController;

/// The strip over the screens that says what is out of the ordinary with the document: who else has it open, that it
/// was recovered, how it had to be saved, that changes are not kept.
class NoticeBanner : public widgets::Banner {
    Q_OBJECT

public:
    explicit NoticeBanner(DocumentController& controller, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayNotice();

    DocumentController& m_controller;
};

} // namespace wp::ui::shell
