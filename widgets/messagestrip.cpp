// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagestrip.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** One message on its tinted ground. */
class Message : public QWidget
{
public:
    Message(MessageStrip::Kind kind, const QString &sentence, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(40, 6, 8, 6);
        row->setSpacing(8);
        auto *words = new QLabel(sentence, this);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        row->addWidget(words, 1);
        setAccessibleName(sentence);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const MarkPalette &p = colours();
        const bool warning = m_kind == MessageStrip::Kind::Warning;
        QPainter painter(this);
        painter.fillRect(rect(), warning ? p.differingBand : p.sharedBand);
        painter.setPen(warning ? p.differingEdge : p.sharedEdge);
        painter.drawLine(0, height() - 1, width(), height() - 1);
        paintIcon(&painter, QRectF(14, height() / 2.0 - 8, 16, 16), warning ? u"warning"_s : u"info"_s,
                  warning ? p.differing : p.shared);
    }

private:
    MessageStrip::Kind m_kind;
};

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messages"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void MessageStrip::tell(const QString &key, Kind kind, const QString &sentence)
{
    tell(key, kind, sentence, {}, {});
}

void MessageStrip::tell(const QString &key, Kind kind, const QString &sentence, const QString &button,
                        const std::function<void()> &run)
{
    drop(key);
    auto *message = new Message(kind, sentence, this);
    message->setObjectName(key);
    auto *row = static_cast<QHBoxLayout *>(message->layout());
    if (!button.isEmpty()) {
        auto *press = new QPushButton(button, message);
        row->addWidget(press);
        connect(press, &QPushButton::clicked, this, [this, key, run] {
            drop(key);
            run();
        });
    }
    auto *close = new QToolButton(message);
    close->setAutoRaise(true);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Closes this message."));
    close->setAccessibleName(tr("Close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this, key] { drop(key); });
    m_layout->addWidget(message);
    setVisible(true);
}

void MessageStrip::drop(const QString &key)
{
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        QWidget *message = m_layout->itemAt(i)->widget();
        if (message->objectName() != key)
            continue;
        m_layout->removeWidget(message);
        message->hide();
        message->deleteLater();
    }
    setVisible(m_layout->count() > 0);
}

} // namespace galley
