#pragma once

#include <termios.h>

/// Puts a full screen terminal back when the program traps.
///
/// A Swift trap runs no deinitialiser, so without this the user is left with the alternate screen,
/// no echo, and a backtrace nobody can read. The handlers of SIGILL, SIGTRAP, SIGABRT, SIGSEGV,
/// SIGBUS, SIGFPE and SIGSYS write a constant, set the terminal's modes, and hand over to the handler
/// found before them: the runtime's, which prints the backtrace, or the system's.

/// Installs the handlers, once; they do nothing to the terminal until armed.
void terminal_rescue_install(void);

/// From now on a trap restores `modes` on the terminal behind `descriptor`.
void terminal_rescue_arm(int descriptor, const struct termios *modes);

/// From now on a trap leaves the terminal alone: it is not ours, or not any more.
void terminal_rescue_disarm(void);

/// Turns signals into bytes, so that the loop handles them between two frames.
///
/// Takes over SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT and SIGWINCH: each writes its
/// number into a pipe. They are handlers, not a blocked mask, because a mask is inherited by the
/// programs we start.
///
/// Returns the end to read, non-blocking and closed on exec, or -1 with `errno` set.
int terminal_signals_open(void);

/// Restores the handlers found by `terminal_signals_open` and closes the pipe.
void terminal_signals_close(void);

/// Stops the process as the terminal's suspend key does where the terminal handles it; returns once
/// it runs again.
void terminal_signals_stop(void);

/// Lets SIGTSTP stop the process by itself (1), or writes it to the pipe as the others (0).
void terminal_signals_allow_stop(int allowed);
