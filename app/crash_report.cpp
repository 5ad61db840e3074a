// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_report.h"

#include "app/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace wp::app {

namespace {

constexpr int mostFrames = 64;
constexpr std::size_t stackBytes = 128 * 1024;

struct Fatal {
    int number;
    const char* name;
};
constexpr std::array<Fatal, 5> fatals{{{SIGSEGV, "SIGSEGV: memory that is not there"},
                                       {SIGABRT, "SIGABRT: the program gave up"},
                                       {SIGBUS, "SIGBUS: memory that went away"},
                                       {SIGFPE, "SIGFPE: impossible arithmetic"},
                                       {SIGILL, "SIGILL: impossible instruction"}}};

// What the handler needs, ready before it: nothing may be allocated in it.
std::array<char, 4096> reportPath{};
std::array<char, 64> programVersion{};
std::array<char, stackBytes> ownStack;

void put(int file, const char* text)
{
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

void onFatal(int number)
{
    const int file = ::open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, "Wholeplace ");
        put(file, programVersion.data());
        put(file, " stopped by ");
        for (const Fatal& fatal : fatals) {
            put(file, fatal.number == number ? fatal.name : "");
        }
        put(file, "\n");
        std::array<void*, mostFrames> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), mostFrames), file);
        ::close(file);
    }
    ::raise(number); // as it would have ended: the handler is gone by now
}

QString pathIn(const QString& folder) { return folder + QStringLiteral("/crash.txt"); }

} // namespace

void watchForCrash(const QString& folder)
{
    QDir().mkpath(folder);
    const QByteArray path = QFile::encodeName(pathIn(folder));
    if (static_cast<std::size_t>(path.size()) >= reportPath.size()) {
        return;
    }
    std::memcpy(reportPath.data(), path.constData(), static_cast<std::size_t>(path.size()) + 1);
    const QByteArray version = QCoreApplication::applicationVersion().toUtf8().left(60);
    std::memcpy(programVersion.data(), version.constData(), static_cast<std::size_t>(version.size()) + 1);
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), 1); // loads what a backtrace needs while there is still time
    const stack_t stack{ownStack.data(), 0, ownStack.size()};
    ::sigaltstack(&stack, nullptr);
    for (const Fatal& fatal : fatals) {
        struct sigaction action {};
        action.sa_handler = onFatal;
        action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
        ::sigaction(fatal.number, &action, nullptr);
    }
}

QString takeCrashReport(const QString& folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines) {
        const qsizetype end = line.indexOf(u'('); // "/usr/bin/wholeplace(+0x2f)[0x5f]"
        line = line.mid(end < 0 ? 0 : line.lastIndexOf(u'/', end) + 1);
    }
    file.close();
    const QString last = folder + QStringLiteral("/crash-last.txt");
    QFile::remove(last);
    file.rename(last);
    return lines.join(u'\n');
}

} // namespace wp::app
