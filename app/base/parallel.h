// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Work on all cores. The calling thread does its share and waits for those alone who have begun, so that a call may
// stand inside another and may come from any thread, however few there are.
#pragma once

#include <QList>

#include <functional>
#include <memory>

namespace galley
{

/**
 * Calls @p work for 0 to before @p count in parts of @p part (at least 1), each from its first to before its last, in
 * any order and from several threads at once; returns when all is done. @p work must not throw.
 */
void forParts(qsizetype count, qsizetype part, const std::function<void(qsizetype, qsizetype)> &work);

/** What @p work gives for 0 to before @p count, in that order, whoever worked it out. */
template <typename Work>
auto mapped(qsizetype count, const Work &work, qsizetype part = 1) -> QList<std::invoke_result_t<Work, qsizetype>>
{
    QList<std::invoke_result_t<Work, qsizetype>> results(count);
    auto *const data = results.data();
    forParts(count, part, [&](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i < last; ++i)
            data[i] = work(i);
    });
    return results;
}

/** Calls both, beside each other where a thread is free. */
void beside(const std::function<void()> &first, const std::function<void()> &second);

/** Does @p work in a thread that is free, and does not wait; here where none is. */
void whenFree(std::function<void()> work);

/** Destroys @p value, which may be much and must need nothing of the caller's any more, as whenFree() does. */
template <typename Value>
void dropBeside(std::unique_ptr<Value> value)
{
    whenFree([dropped = value.release()] { delete dropped; });
}

} // namespace galley
