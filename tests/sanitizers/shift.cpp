// SPDX-License-Identifier: GPL-3.0-or-later

// Shifts further than an int is wide, by a number that the compiler cannot know.
int main(int argc, char **)
{
    return 1 << (argc + 31);
}
