// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messages.h"

#include "tests/support/files.h"

#include <QXmlStreamReader>

#include <stdexcept>

namespace wp::testing {

std::vector<Message> messagesIn(const QByteArray& ts)
{
    std::vector<Message> read;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            read.push_back({context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", true});
        } else if (name == u"source") {
            read.back().source = xml.readElementText();
        } else if (name == u"comment") {
            read.back().comment = xml.readElementText();
        } else if (name == u"translation") {
            read.back().isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!read.back().isCounted) {
                read.back().forms = {xml.readElementText()};
            }
        } else if (name == u"numerusform") {
            read.back().forms.push_back(xml.readElementText());
        }
    }
    if (xml.hasError()) {
        throw std::runtime_error(xml.errorString().toStdString());
    }
    return read;
}

std::vector<Message> messagesOf(const char* file)
{
    return messagesIn(QByteArray::fromStdString(readFile(projectRoot() / "translations" / file)));
}

} // namespace wp::testing
