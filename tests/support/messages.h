// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wp::testing {

/// One message of a .ts file; of a message with a count, every form.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool isCounted = false;
    bool isFinished = true;
};

std::vector<Message> messagesIn(const QByteArray& ts);
/// Of a file in translations/.
std::vector<Message> messagesOf(const char* file);

} // namespace wp::testing
