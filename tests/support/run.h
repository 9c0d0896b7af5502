// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// The test files of a folder are one program, because linking a program for each took longer than compiling it. A file
// ends in SHOPBELL_TEST(Class), or in SHOPBELL_WINDOW_TEST(Class) if it shows windows, and in #include "test_name.moc".
// `test_storage customerbook -v2` runs tests/storage/test_customerbook.cpp; ctest runs each in a process of its own.

namespace Shopbell::Testing {

using Run = int (*)(int argc, char **argv);

/// Makes the test of this source file known by its name; gives true, so that a constant can hold it.
bool add(const char *sourceFile, Run run);

} // namespace Shopbell::Testing

// The body is QTEST_MAIN's, but for the name of the function.
#define SHOPBELL_TEST_IN(Application, Class) \
    static int run##Class(int argc, char **argv) \
    { \
        Application application(argc, argv); \
        application.setAttribute(Qt::AA_Use96Dpi, true); \
        Class test; \
        QTEST_SET_MAIN_SOURCE_PATH \
        return QTest::qExec(&test, argc, argv); \
    } \
    [[maybe_unused]] static const bool added##Class = Shopbell::Testing::add(__FILE__, run##Class);

#define SHOPBELL_TEST(Class) SHOPBELL_TEST_IN(QCoreApplication, Class)
#define SHOPBELL_WINDOW_TEST(Class) SHOPBELL_TEST_IN(QApplication, Class)
