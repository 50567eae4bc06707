#define _GNU_SOURCE
#include "CTerminalRescue.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int watched[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static struct sigaction previous[WATCHED];
static int ends[2] = {-1, -1};

static void post(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already says that there is something to look at.
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

int terminal_signals_open(void) {
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  struct sigaction action = {.sa_handler = post, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &action, &previous[i]);
  return ends[0];
}

void terminal_signals_close(void) {
  if (ends[0] < 0) return;
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &previous[i], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

void terminal_signals_allow_stop(int allowed) {
  struct sigaction action = {.sa_handler = allowed ? SIG_DFL : post, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}

void terminal_signals_stop(void) {
  terminal_signals_allow_stop(1);
  raise(SIGTSTP);
  terminal_signals_allow_stop(0);
}
