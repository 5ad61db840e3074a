// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stress_tests.h"
#include "ui/screens/place/stress_model.h"
#include "ui/screens/place/stress_words.h"

#include <algorithm>

namespace wp::ui::screens {

using scenario::StressTest;

// What is done with the stress tests of the document, each as one step.

base::Problems StressModel::apply(int row)
{
    const StressTest* one = test(row);
    if (!one) {
        return {};
    }
    StressTest named = *one;
    const QString called = stressName(*one);
    named.name = called.toStdString();
    const auto edit = document::stressing(m_session.model(), named);
    return edit ? m_session.perform(edit.value(), [called] { return tr("Plan for the stress test “%1”").arg(called); })
                : edit.problems();
}

StressTest StressModel::fresh() const
{
    for (std::size_t n = m_tests.size() + 1;; ++n) {
        const base::Id<StressTest> id("stress" + std::to_string(n));
        if (std::ranges::find(m_tests, id, &StressTest::id) == m_tests.end()) {
            return {id, tr("New stress test").toStdString(), {}, {}};
        }
    }
}

bool StressModel::put(std::vector<StressTest> tests, undo::Wording wording)
{
    return m_session.perform(document::keepingStressTests(m_session.model(), tests), std::move(wording)).empty();
}

int StressModel::keep(const StressTest& test)
{
    std::vector<StressTest> tests = m_tests;
    auto found = std::ranges::find(tests, test.id, &StressTest::id);
    const auto at = found - tests.begin();
    const QString called = stressName(test);
    if (found == tests.end()) {
        tests.push_back(test);
    } else {
        *found = test;
    }
    return put(std::move(tests), [called] { return tr("Keep the stress test “%1”").arg(called); }) ? static_cast<int>(at) + 1 : -1;
}

int StressModel::duplicate(int row)
{
    const StressTest* one = test(row);
    if (!one) {
        return -1;
    }
    const QString called = stressName(*one);
    StressTest copy = *one;
    copy.id = fresh().id;
    copy.name = tr("Copy of %1").arg(called).toStdString();
    std::vector<StressTest> tests = m_tests;
    tests.insert(tests.begin() + row, std::move(copy));
    return put(std::move(tests), [called] { return tr("Copy the stress test “%1”").arg(called); }) ? row + 1 : -1;
}

void StressModel::remove(int row)
{
    if (const StressTest* one = test(row)) {
        const QString called = stressName(*one);
        std::vector<StressTest> tests = m_tests;
        tests.erase(tests.begin() + row - 1);
        put(std::move(tests), [called] { return tr("Remove the stress test “%1”").arg(called); });
    }
}

} // namespace wp::ui::screens
