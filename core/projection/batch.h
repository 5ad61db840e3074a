// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/inputs.h"

#include <memory>

namespace wp::projection {

/// How many draws run side by side. The same on every machine, so that every machine gives the same bits.
inline constexpr Index lanes = 16;

/// An input of a plan that takes the values of a variable, one for each lane.
struct Patch {
    InputRef input;
    Index variable = 0;
};

/// A scenario to run many times: its plan on central values, and what differs from lane to lane. Scenarios
/// of the same `ground` do nothing alike (same place, same assumptions), which is then computed once.
struct BatchScenario {
    Plan<double> plan;
    std::vector<Patch> patches;
    Index ground = 0;
};

/// Figures of one scenario, each for all lanes, year after year from the base year: spend and cumulative
/// saving of the place and the reserves of each organisation in whole pence, the index of each stream.
struct BatchShape {
    Index years = 0, organisations = 0, streams = 0;
    Index figures() const { return 2 + organisations + streams; }
    Index size() const { return years * figures() * lanes; }
};
BatchShape shapeOf(const Plan<double>& plan);

/// The engine on doubles for many draws at once. Not shared between threads.
class BatchEngine {
public:
    virtual ~BatchEngine() = default;
    /// `variables`: [variable][lane]; `figures`: [scenario][year][figure][lane].
    virtual void run(const double* variables, double* figures) = 0;
};

/// Sets of instructions that the engine is built for. All give the same bits.
enum class InstructionSet { sse2, avx2, avx512 };
bool isThere(InstructionSet set);

/// On the widest vectors that this machine has; or on those of one set that it has.
std::unique_ptr<BatchEngine> batchEngine(const std::vector<BatchScenario>& scenarios);
std::unique_ptr<BatchEngine> batchEngine(const std::vector<BatchScenario>& scenarios, InstructionSet set);

/// One draw after the other, by the same engine on one double: slow, to compare with.
std::unique_ptr<BatchEngine> oneAtATime(const std::vector<BatchScenario>& scenarios);

} // namespace wp::projection
