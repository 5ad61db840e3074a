// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace wp::app {

/// One thing that an installation must be able to do, and why it cannot; empty: it can.
struct SelfCheck {
    QString what;
    QString fault;
};

/// Where this installation keeps its own files: settings, journals. Empty: where the system keeps them.
struct Folders {
    QString settings;
    QString data;

    static Folders ofSystem();
    /// Beside the program, for one that is carried about on a stick.
    static Folders portable();
};

/// The figures of a place that was worked out elsewhere, to the penny; a document there and back; fonts, Welsh,
/// pages of help; folders that can be written to. Needs an application, and no display.
std::vector<SelfCheck> selfTest(const Folders& folders);

/// Says what was found on standard output, a line each. 0: all is well; 1: something is wrong.
int printSelfTest(const Folders& folders);

} // namespace wp::app
