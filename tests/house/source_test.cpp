// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

#include <gtest/gtest.h>

namespace wp::house {
namespace {

TEST(LineCount, CountsALastLineWithoutItsBreak)
{
    EXPECT_EQ(lineCount(""), 0);
    EXPECT_EQ(lineCount("a"), 1);
    EXPECT_EQ(lineCount("a\n"), 1);
    EXPECT_EQ(lineCount("a\n\nb"), 3);
}

TEST(BareCode, BlanksWhatIsNotCode)
{
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"a // {\nb", "a     \nb"},
        {"a /* {\n } */ b", "a     \n      b"},
        {"x = \"{\\\"}\";", "x = \"    \";"},
        {"x = '{';", "x = ' ';"},
        {"x = '\\'';", "x = '  ';"},
        {"x = 1'000'{", "x = 1'000'{"},
        {"x = u8'{';", "x = u8' ';"},
        {"x = R\"(\"{)\";", "x = R\"    \";"},
        {"x = R\"q()\"})q\";", "x = R\"       \";"},
        {"#define X { \\\n {\ny", "             \n  \ny"},
        {"a\n  #if {\nb", "a\n       \nb"},
        {"a # {", "a # {"},
        {"x = \"// no comment\"; y", "x = \"             \"; y"},
    };
    for (const auto& [source, expected] : cases) {
        EXPECT_EQ(bareCode(source), expected) << source;
    }
}

TEST(Includes, AreFoundWithTheirLines)
{
    const auto found = includesOf("#include <map>\n// #include <set>\n #  include \"core/a.h\" // why\nint x;\n");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].name, "map");
    EXPECT_TRUE(found[0].isAngled);
    EXPECT_EQ(found[1].name, "core/a.h");
    EXPECT_FALSE(found[1].isAngled);
    EXPECT_EQ(found[1].line, 3);
}

/// "name@line+length" of each function.
std::string described(std::string_view source)
{
    const auto functions = functionsOf(source);
    if (!functions) {
        return "unbalanced";
    }
    std::string text;
    for (const Function& function : *functions) {
        text += (text.empty() ? "" : " ") + function.name + "@" + std::to_string(function.line) + "+" +
                std::to_string(function.length);
    }
    return text;
}

TEST(Functions, AreToldFromEverythingElseInBraces)
{
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"int f() { return 1; }", "f@1+1"},
        {"namespace a {\nnamespace b::c {\nvoid f()\n{\n}\n}\n}", "f@3+3"},
        {"namespace {\nvoid f()\n{\n    if (x) {\n    }\n}\n} // namespace", "f@2+5"},
        {"extern \"C\" {\nvoid f() {}\n}", "f@2+1"},
        {"class A : public B<int(int)> {\npublic:\n    A() : m_a{1}, m_b(2) {}\n    int m_a{3};\n};", "A@3+1"},
        {"struct A {\n    int a = 1;\n    std::function<void(int)> f{};\n};", ""},
        {"A::A(int a)\n    : m_a{a}, m_b{B{1}, 2}\n{\n    g();\n}", "A::A@1+5"},
        {"A::~A() noexcept {\n}", "A::~A@1+2"},
        {"enum class Bounds : int { a, b };\nint f() { return 0; }", "f@2+1"},
        {"const int table[] = {\n 1,\n f(2),\n};\nconstexpr std::array<int, 2> t{{1, 2}};", ""},
        {"const auto f = [](int a) {\n    return a;\n};", "f@1+3"},
        {"template <class T = A<(1 > 0)>>\n    requires C<T>\nauto f(T t) -> std::vector<T>\n{\n}", "f@1+5"},
        {"template <class T>\nconcept C = requires(T t) {\n    { t.f() };\n};\nvoid g() {}", "g@5+1"},
        {"template <class T>\nstruct std::hash<A<T>> {\n    int operator()(const A& a) const { return 1; "
         "}\n};",
         "operator@3+1"},
        {"struct A {\n    A& operator=(const A& a) { return *this; }\n    explicit operator bool() const { "
         "return 1; }\n"
         "    friend bool operator<(A a, A b) { return false; }\n    bool operator==(const A&) const = "
         "default;\n};",
         "operator@2+1 operator@3+1 operator@4+1"},
        {"class W : public Q {\n    Q_OBJECT\n\npublic slots:\n    void f() override {}\nsignals:\n    void "
         "g();\n};",
         "f@5+1"},
        {"TEST(A, B)\n{\n    struct Local {\n        int f() { return 1; }\n    };\n    const auto g = [] { "
         "return 2; };\n}",
         "TEST@1+7"},
        {"void f(A a = {1, 2}, B b = {})\n{\n}", "f@1+3"},
        {"const char* text = \"void f() {\";\nvoid g() {}", "g@2+1"},
        {"static_assert(a == b);\nint x{1};\nint f() const&& { return 1; }", "f@3+1"},
    };
    for (const auto& [source, expected] : cases) {
        EXPECT_EQ(described(source), expected) << source;
    }
}

TEST(Functions, AreNotMeasuredWhereBracesDoNotMatch)
{
    EXPECT_EQ(described("void f() {"), "unbalanced");
    EXPECT_EQ(described("void f() {}\n}"), "unbalanced");
    EXPECT_EQ(described("namespace a {"), "unbalanced");
}

} // namespace
} // namespace wp::house
