// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_banner.h"

#include "ui/shell/document_controller.h"

#include <QEvent>

namespace wp::ui::shell {

using widgets::BannerKind;

NoticeBanner::NoticeBanner(DocumentController& controller, QWidget* parent) : Banner(parent), m_controller(controller)
{
    connect(&controller, &DocumentController::noticeChanged, this, &NoticeBanner::sayNotice);
    connect(this, &Banner::actionPressed, &controller, &DocumentController::takeOver);
    sayNotice();
}

void NoticeBanner::sayNotice()
{
    const Notice& notice = m_controller.notice();
    const QStringList& words = notice.words;
    switch (notice.kind) {
    case Notice::Kind::none: clear(); break;
    case Notice::Kind::readOnly:
        say(BannerKind::warning, tr("%1 has this document open on %2 since %3. You can try things out here and save them "
                                    "under another name.").arg(words[0], words[1], words[2]));
        break;
    case Notice::Kind::elsewhere:
        say(BannerKind::warning, tr("%1 has this document open on %2 since %3. You can try things out here and save them "
                                    "under another name. Open it for yourself only if it is no longer open there.")
                                     .arg(words[0], words[1], words[2]),
            tr("Open it for &writing"));
        break;
    case Notice::Kind::recovered:
        say(BannerKind::success, tr("The changes to “%1” are back, and so is what Undo takes back. The file is as it was "
                                    "until you save.").arg(words[0]));
        break;
    case Notice::Kind::writtenOver:
        say(BannerKind::warning, tr("“%1” is saved, but its folder takes no new file, so the old one was written over. "
                                    "Keep a copy elsewhere as well.").arg(words[0]));
        break;
    case Notice::Kind::notKept:
        say(BannerKind::danger, tr("Changes are not kept for a crash at the moment (%1). Save the document now; this "
                                   "program goes on trying.").arg(words[0]));
        break;
    }
}

void NoticeBanner::changeEvent(QEvent* event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        sayNotice();
    }
}

} // namespace wp::ui::shell
