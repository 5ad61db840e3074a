// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace wp::ui::shell {

class Drawer;

/// The pages with the drawer at their right: beside them where both have room, else over them, so that no page is
/// made narrower than it can be. Over them, it goes when the keyboard goes to what it covers.
class PageArea : public QWidget {
    Q_OBJECT

public:
    explicit PageArea(QWidget* pages, QWidget* parent = nullptr);

    void setDrawer(Drawer* drawer);
    Drawer* drawer() const { return m_drawer; }
    bool isOpen() const;
    /// Opens it with the keyboard in it.
    void open();
    /// Puts it away; the keyboard goes back to where it was.
    void close();

    QSize sizeHint() const override { return m_pages->sizeHint(); }
    QSize minimumSizeHint() const override { return m_pages->minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    bool isCovered(const QWidget& widget) const;

    QWidget* m_pages;
    Drawer* m_drawer = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace wp::ui::shell
