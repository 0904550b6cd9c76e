// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages over the panes: what happened, what to do, and a button or two.
#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QVBoxLayout;

namespace galley
{

/** Shows messages one under the other; hidden while there are none. */
class MessageStrip : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning };

    explicit MessageStrip(QWidget *parent = nullptr);

    /** Shows @p sentence; a message of the same @p key is replaced. Every message can be closed. */
    void tell(const QString &key, Kind kind, const QString &sentence);
    /** The same, with a button that runs @p run and closes the message. */
    void tell(const QString &key, Kind kind, const QString &sentence, const QString &button,
              const std::function<void()> &run);
    void drop(const QString &key);

private:
    QVBoxLayout *m_layout;
};

} // namespace galley
