// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::widgets {

enum class BannerKind { info, success, warning, danger };

/// A strip of words over a page: a mark and a word for its kind (never colour alone), a sentence, at most
/// one action, and a cross to put it away. Hidden until something is said.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void say(BannerKind kind, const QString& sentence, const QString& action = {});
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void actionPressed();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    BannerKind m_kind = BannerKind::info;
    QString m_words;
    QLabel* m_mark = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace wp::ui::widgets
