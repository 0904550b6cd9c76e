// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing.h"

#include "app/report/pdfpainter.h"
#include "app/session/exportsettings.h"
#include "widgets/actions.h"

#include <QAction>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** @p options on the paper of @p printer, with the report's own margins. */
PageOptions optionsFor(const QPrinter &printer, PageOptions options)
{
    options.layout.setPageSize(printer.pageLayout().pageSize());
    options.layout.setOrientation(printer.pageLayout().orientation());
    options.turnForMore = false;
    return options;
}

/** Gives @p printer the paper that @p plan was made for. */
void setPaper(QPrinter &printer, const PagePlan &plan)
{
    printer.setPageSize(plan.layout.pageSize());
    printer.setPageOrientation(plan.layout.orientation());
    printer.setDocName(plan.title);
}

} // namespace

bool printPages(const PagePlan &plan, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (qsizetype i = 0; i < plan.pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.scale(printer.logicalDpiX() / (72.0 * unitsPerPoint), printer.logicalDpiY() / (72.0 * unitsPerPoint));
        paintWholePage(plan.pages.at(i), painter);
        painter.restore();
    }
    return true;
}

Printing::Printing(QWidget *window, Workspace *workspace, const Actions *actions)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
{
    connect(actions->at(Command::Print), &QAction::triggered, this, &Printing::print);
    connect(actions->at(Command::PrintPreview), &QAction::triggered, this, &Printing::preview);
}

void Printing::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (m_workspace->articles().size() > 2)
        printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_workspace->planPrint(
            optionsFor(*printer, keptPageOptions(*m_workspace->settings())),
            [this, printer](const Result<PagePlan> &plan) {
                if (!plan)
                    Q_EMIT told(plan.error().message);
                else if (printPages(*plan, *printer))
                    Q_EMIT told(tr("%n page(s) were sent to the printer.", nullptr, int(plan->pages.size())));
                else
                    Q_EMIT told(
                        tr("The printer cannot be reached. Check it in the system's settings, then try again."));
            });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

void Printing::preview()
{
    m_workspace->planPrint(keptPageOptions(*m_workspace->settings()), [this](const Result<PagePlan> &plan) {
        if (plan)
            showPreview(*plan);
        else
            Q_EMIT told(plan.error().message);
    });
}

void Printing::showPreview(const PagePlan &plan)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaper(*printer, plan);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printPreview"_s);
    dialog->resize(900, 1000);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, shown = plan](QPrinter *on) mutable {
        const QPageLayout &paper = on->pageLayout();
        if (paper.pageSize() != shown.layout.pageSize() ||
            paper.orientation() != shown.layout.orientation()) { // the person chose other paper
            Progress progress;
            if (auto other = planPages(m_workspace->reportInput(),
                                       optionsFor(*on, keptPageOptions(*m_workspace->settings())), progress))
                shown = std::move(*other);
        }
        printPages(shown, *on);
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

} // namespace galley
