// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"

#include "app/base/tr.h"

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(PdfReport)
};
} // namespace

Result<void> writePdfReport(const ReportInput &, const PageOptions &, const QString &path, Progress &)
{
    return failure(Error::Code::Internal, Tr::tr("The PDF could not be made."), path);
}

} // namespace galley
