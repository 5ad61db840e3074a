// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/study.h"

#include <stop_token>

namespace wp::uncertainty {

/// How many threads there will be: those asked for, or as many as the machine has.
unsigned threadsOf(unsigned asked);

/// Work on the numbered items of a job, made once for each thread.
using Worker = std::function<void(std::size_t item)>;

/// Does the items first … last − 1 of a job on several threads, this one among them, each taking the next
/// item from one counter unless asked to stop. False when stopped.
bool doAll(std::size_t first, std::size_t last, unsigned threads, const std::function<Worker()>& makeWorker,
           const std::stop_token& stop, const Progress& progress);

} // namespace wp::uncertainty
