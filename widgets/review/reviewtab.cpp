// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewtab.h"

#include "app/marks/mark.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "widgets/review/reviewdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QCollator>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** Rows that hold the searched words and are of the chosen kind; groups that still have rows. Another choice lays all
 * out anew at once: to take thousands of rows out piece by piece would hold the window for long. */
class ReviewFilter : public QSortFilterProxyModel
{
public:
    ReviewFilter(ReviewModel *model, QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        const auto forget = [this] { m_keys.clear(); };
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, forget);
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, forget);
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget);
        connect(model, &QAbstractItemModel::dataChanged, this, forget);
        setRecursiveFilteringEnabled(true);
        setSourceModel(model);
    }

    void search(const QString &words)
    {
        m_words = words;
        invalidate();
    }
    /** Rows of that kind (empty: any) in which that article (-1: any) has something. */
    void choose(const QString &kind, int article)
    {
        m_kind = kind;
        m_article = article;
        invalidate();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return false; // a group is there for its rows alone
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!m_kind.isEmpty() && index.data(ReviewModel::KindRole).toString() != m_kind)
            return false;
        if (m_article >= 0 && !index.data(ReviewModel::RowRole).value<ReviewRow>().cells.value(m_article).isPresent())
            return false;
        return m_words.isEmpty() ||
               index.data(ReviewModel::WordsRole).toString().contains(m_words, Qt::CaseInsensitive);
    }

    /** Rows by their words or by what an article has, what is alike in the order of the text; the groups keep theirs.
     */
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        if (!left.parent().isValid())
            return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
        if (left.column() == 0)
            return keyOf(left) < keyOf(right);
        return left.data(ReviewModel::SortRole).toInt() < right.data(ReviewModel::SortRole).toInt();
    }

private:
    /** The words of a row as they are sorted, made once. */
    QCollatorSortKey keyOf(const QModelIndex &index) const
    {
        const std::pair place(index.parent().row(), index.row());
        auto key = m_keys.constFind(place);
        if (key == m_keys.cend())
            key = m_keys.insert(place, m_collator.sortKey(index.data(ReviewModel::SortRole).toString()));
        return *key;
    }

    QString m_words;
    QString m_kind;
    int m_article = -1;
    QCollator m_collator;
    mutable QHash<std::pair<int, int>, QCollatorSortKey> m_keys; ///< By group and row.
};

} // namespace

ReviewTab::ReviewTab(ReviewModel *model, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new ReviewFilter(model, this))
    , m_delegate(new ReviewDelegate(this))
    , m_allKinds(words.allKinds)
{
    setObjectName(words.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFilters(words);
    buildView(words);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fillKinds();
        fit();
    });
    const auto renewKinds = [this] {
        if (m_model->kinds() != m_kindsToChoose)
            fillKinds();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, renewKinds);
    connect(model, &QAbstractItemModel::rowsRemoved, this, renewKinds);
    connect(model, &QAbstractItemModel::dataChanged, this, renewKinds);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group) {
        if (!group.isValid()) // a group that had no row to show
            fit();
    });
    fillKinds();
    fit();
}

void ReviewTab::buildFilters(const Words &words)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.search);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"find"_s, &MarkPalette::muted), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    m_kinds = new QToolButton(this);
    m_kinds->setProperty("choice", true);
    m_kinds->setIcon(lineIcon(u"filter"_s));
    m_kinds->setIconSize(iconBesideText);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_kinds->setObjectName(u"filterChoice"_s);
    m_kinds->setMenu(new QMenu(m_kinds));
    m_kinds->setMaximumWidth(150);
    row->addWidget(m_kinds);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<ReviewFilter *>(m_proxy)->search(text);
        fit();
    });
}

void ReviewTab::buildView(const Words &words)
{
    m_view = new QTreeView(this);
    m_view->setObjectName(words.name + u"Table"_s);
    m_view->setAccessibleName(words.name);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setExpandsOnDoubleClick(false);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // in the order of the text until a person sorts
    m_view->setSortingEnabled(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(24);
    layout()->addWidget(m_view);
    auto *nothing = new QLabel(words.nothing, m_view);
    nothing->setWordWrap(true);
    nothing->setMargin(14);
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing = nothing;
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { openCard(now.siblingAtColumn(0)); });
    connect(m_view, &QTreeView::activated, this, &ReviewTab::choose);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
        choose(index);
    });
}

void ReviewTab::setButtons(std::function<QList<Button>(const ReviewRow &)> buttons)
{
    m_buttons = std::move(buttons);
}

void ReviewTab::fillKinds()
{
    QMenu *menu = m_kinds->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &kind, int article = -1) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, text, kind, article] {
            m_kinds->setText(m_kinds->fontMetrics().elidedText(text, Qt::ElideRight, 104));
            m_kinds->setToolTip(text);
            static_cast<ReviewFilter *>(m_proxy)->choose(kind, article);
            fit();
        });
    };
    add(m_allKinds, {});
    m_kindsToChoose = m_model->kinds();
    for (const QString &kind : std::as_const(m_kindsToChoose))
        add(kind, kind);
    const int articles = m_model->columnCount() - 1;
    if (articles > 0 && !m_kindsToChoose.isEmpty())
        menu->addSeparator();
    for (int article = 0; article < articles; ++article)
        //: %1 is the letter of an article: only the rows in which that article has something are listed.
        add(tr("In article %1").arg(articleLetter(article)), {}, article);
    m_kinds->setText(m_allKinds);
    m_kinds->setEnabled(articles > 0 || !m_kindsToChoose.isEmpty());
    static_cast<ReviewFilter *>(m_proxy)->choose({}, -1);
}

void ReviewTab::fit()
{
    constexpr int many = 500; // rows; from here on the view does not ask each for its height to know its own
    m_view->setVerticalScrollMode(m_model->rowTotal() > many ? QAbstractItemView::ScrollPerItem
                                                             : QAbstractItemView::ScrollPerPixel);
    m_view->setHeaderHidden(m_proxy->columnCount() == 1);
    QHeaderView *header = m_view->header();
    const int cell = m_proxy->columnCount() > 5 ? 25 : m_proxy->columnCount() > 3 ? 34 : 40;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        header->setSectionResizeMode(column, column ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (column)
            header->resizeSection(column, cell);
    }
    for (int group = 0; group < m_proxy->rowCount(); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    m_view->expandAll();
    m_nothing->setVisible(m_proxy->rowCount() == 0);
    m_nothing->setGeometry(0, m_view->isHeaderHidden() ? 0 : 26, m_view->width(), 80);
}

void ReviewTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_nothing->setGeometry(0, m_view->isHeaderHidden() ? 0 : 26, m_view->width(), 80);
    m_view->doItemsLayout();
}

void ReviewTab::select(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_proxy->mapFromSource(sourceIndex);
    if (!index.isValid()) {
        m_view->clearSelection();
        openCard({});
        return;
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ReviewTab::focusTable()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ReviewTab::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

ReviewRow ReviewTab::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.siblingAtColumn(0).data(ReviewModel::RowRole).value<ReviewRow>();
}

void ReviewTab::choose(const QModelIndex &index)
{
    const QVariant value = index.siblingAtColumn(0).data(ReviewModel::RowRole);
    if (value.isValid())
        Q_EMIT rowChosen(value.value<ReviewRow>());
}

void ReviewTab::openCard(const QModelIndex &index)
{
    for (QWidget *strip : m_view->viewport()->findChildren<QWidget *>(u"cardButtons"_s))
        strip->deleteLater();
    if (!m_buttons || !index.data(ReviewModel::RowRole).isValid()) {
        m_delegate->setOpenCard({});
        return;
    }
    const auto row = index.data(ReviewModel::RowRole).value<ReviewRow>();
    const QList<Button> buttons = m_buttons(row);
    m_delegate->setOpenCard(buttons.isEmpty() ? QModelIndex() : index);
    if (buttons.isEmpty())
        return;
    auto *strip = new QWidget;
    strip->setObjectName(u"cardButtons"_s);
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(34, 0, 12, 9);
    layout->setSpacing(6);
    for (const Button &each : buttons) {
        auto *button = new QPushButton(each.text, strip);
        button->setObjectName(each.id);
        button->setProperty("primary", each.primary);
        layout->addWidget(button, 0, Qt::AlignBottom);
        connect(button, &QPushButton::clicked, this, [this, id = each.id, row] { Q_EMIT buttonPressed(id, row); });
    }
    layout->addStretch(1);
    m_view->setIndexWidget(index, strip);
}

} // namespace galley
