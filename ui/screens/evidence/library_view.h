// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/evidence/evidence_contents.h"
#include "ui/shell/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::screens {

class DoorList;
class Section;

/// A claim as one button: its words, its value, how sure it is.
QPushButton* claimButton(const ClaimLine& line, QWidget* parent);

/// The evidence library: every claim, found by words; one claim with its source, its checks and the inputs of this
/// place that rest on it; and the figures of the founding article worked out again.
class LibraryView : public QWidget {
    Q_OBJECT

public:
    explicit LibraryView(const shell::Session& session, QWidget* parent = nullptr);

    void showList();
    void showClaim(const QString& id);
    void showChecks();
    /// From a claim or the checks to the list they were opened from.
    bool canGoBack() const { return m_shown != Shown::list && m_cameFromList; }
    void goBack();
    void retranslate();

    QLineEdit* searchEdit() const { return m_search; }
    /// The claims found, as buttons.
    const std::vector<QPushButton*>& found() const { return m_found; }

Q_SIGNALS:
    void figureOpened(const wp::projection::FigureId& figure);
    /// Something else of it is shown.
    void turned();

private:
    enum class Shown { list, claim, checks };
    void rebuild();
    void clear();
    void buildList();
    void buildClaim();
    void buildChecks();
    Section* addCard(const QString& title);
    void addUses(const QString& claim);

    const shell::Session& m_session;
    Shown m_shown = Shown::list;
    bool m_cameFromList = false;
    QString m_claim;
    QLineEdit* m_search = nullptr;
    QPushButton* m_checks = nullptr;
    QLabel* m_count = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_cards = nullptr;
    std::vector<QPushButton*> m_found;
};

} // namespace wp::ui::screens
