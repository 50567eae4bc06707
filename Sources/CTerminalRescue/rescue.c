#include "CTerminalRescue.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

// Only what signal-safety(7) lists is called from the handler: write, tcsetattr, sigaction, raise.

static const int trapped[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
enum { TRAPPED = sizeof trapped / sizeof trapped[0] };

static struct sigaction previous[TRAPPED];
static struct termios found;
static volatile sig_atomic_t armed_descriptor = -1;

// Held-back frames, paste marks and mouse reports off; plain text, cursor shown, cursor keys and
// keypad as usual; and last the main screen, so that none of it marks what the user had there.
static const char reset[] = "\033[?2026l\033[?2004l\033[?1002;1006l\033[0m\033[?25h"
                            "\033[?1l\033>\033[?1049l";

static void restore(void) {
  int descriptor = armed_descriptor;
  armed_descriptor = -1;
  if (descriptor < 0) return;
  ssize_t written = write(descriptor, reset, sizeof reset - 1);
  (void)written;
  tcsetattr(descriptor, TCSANOW, &found);
}

static void handle(int signal, siginfo_t *details, void *context) {
  int saved = errno;
  restore();
  for (int i = 0; i < TRAPPED; i++) {
    if (trapped[i] != signal) continue;
    if (previous[i].sa_flags & SA_SIGINFO) {
      previous[i].sa_sigaction(signal, details, context);
    } else if (previous[i].sa_handler != SIG_DFL && previous[i].sa_handler != SIG_IGN) {
      previous[i].sa_handler(signal);
    } else {
      // The signal is blocked in here: it is delivered to what was there before on return.
      sigaction(signal, &previous[i], NULL);
      raise(signal);
    }
  }
  errno = saved;
}

void terminal_rescue_install(void) {
  static int installed = 0;
  if (installed) return;
  installed = 1;
  // A stack of its own, for the trap that is an exhausted stack.
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack.ss_size = 64 * 1024;
    stack.ss_flags = 0;
    stack.ss_sp = malloc(stack.ss_size);
    if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
  }
  for (int i = 0; i < TRAPPED; i++) {
    sigaction(trapped[i], NULL, &previous[i]);
    // The mask stays what the handler we hand over to counts on: the runtime's reads memory that
    // may not be there, and catches the faults.
    struct sigaction action = previous[i];
    action.sa_sigaction = handle;
    action.sa_flags |= SA_SIGINFO | SA_ONSTACK;
    sigaction(trapped[i], &action, NULL);
  }
}

void terminal_rescue_arm(int descriptor, const struct termios *modes) {
  armed_descriptor = -1;
  found = *modes;
  armed_descriptor = descriptor;
}

void terminal_rescue_disarm(void) { armed_descriptor = -1; }
