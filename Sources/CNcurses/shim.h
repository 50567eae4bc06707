#pragma once

// The wide-character functions are declared only when asked for before the header.
#define NCURSES_WIDECHAR 1
#include <linux/memfd.h>
#include <ncurses.h>
#include <stdio.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

// `stdscr` and `curscr` are shared mutable variables, which Swift 6 does not let through, so
// every function below that draws names the window itself.

/// A stream on a file that exists in memory only; null with `errno` set.
///
/// ncurses wants a descriptor to write to, and Swift does not see `memfd_create`.
static inline FILE *curses_memory_file(void) {
  int descriptor = memfd_create("frame", MFD_CLOEXEC);
  FILE *stream = descriptor < 0 ? 0 : fdopen(descriptor, "w");
  if (stream == 0 && descriptor >= 0) close(descriptor);
  return stream;
}

/// `newterm` with standard input, a shared variable too, as its source of keys; none is read there.
static inline SCREEN *curses_new_terminal(const char *term, FILE *output) {
  return newterm(term, output, stdin);
}

static inline void curses_prepare_window(void) {
  keypad(stdscr, TRUE);
  // Characters are never moved along their row: where a terminal counts another width than we
  // do, what moves would not be what we think stands there.
  idcok(stdscr, FALSE);
}

/// A blank of a look: the attributes and the colour pair of cells that differ in their characters.
static inline cchar_t curses_blank(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, (short)pair, &pair);
  return cell;
}

/// Sets one cell to a character with so many marks, in the look of `blank`.
///
/// `mvwadd_wch` would scroll or stop at the last cell of the screen; this form only sets it.
static inline void curses_put(int row, int column, cchar_t blank, wchar_t base,
                              const wchar_t *marks, int count) {
  blank.chars[0] = base;
  for (int mark = 0; mark < count && mark + 1 < CCHARW_MAX; mark++) {
    blank.chars[mark + 1] = marks[mark];
  }
  mvwadd_wchnstr(stdscr, row, column, &blank, 1);
}

static inline void curses_move(int row, int column) { wmove(stdscr, row, column); }

/// Brings what was set to the output, and the cursor to where it was moved.
static inline void curses_update(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

/// Has the next update clear the screen and draw every cell.
static inline void curses_clear_on_update(void) { clearok(curscr, TRUE); }

// The attributes are macros with casts, which Swift does not import.
static const attr_t curses_bold = A_BOLD;
static const attr_t curses_reverse = A_REVERSE;
static const attr_t curses_underline = A_UNDERLINE;

/// The value of a string capability, or null when the terminal lacks it or nobody has heard of it.
///
/// `tigetstr` wants a mutable name and answers the second case with the address -1.
static inline const char *curses_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? 0 : value;
}

/// Reads the description of a terminal without a screen; false when none is installed.
static inline int curses_read_description(const char *term) {
  int status = 0;
  return setupterm((char *)term, STDOUT_FILENO, &status) == OK;
}

/// The value of a number capability; negative when the terminal lacks it.
static inline int curses_number(const char *name) { return tigetnum((char *)name); }

/// The number of colours of the terminal, as a variable that Swift may read.
static inline int curses_colours(void) { return COLORS; }
