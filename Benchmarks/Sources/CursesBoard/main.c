// A board drawn by ncurses alone: the floor under dealdeck's frames. It has the same columns, cards and panel in as
// many cells and styles, all drawn anew at each key; ncurses sends what differs.
// usage: CursesBoard DEALS   h j k l move the cursor, q leaves

#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>

enum { columnCount = 5, cardRows = 4, headRows = 3, panelColumns = 25, figureCount = 10 };
enum { plain, secondary, focus, attention, bad };

struct deal {
  char title[48], customer[32];
  long amount;
  int idleDays, dueInDays;
};

struct column {
  struct deal *deals;
  int count, first, cursor;
  long sum;
};

static struct column board[columnCount];
static int current = 0;

static struct deal make_deal(int number) {
  static const char *const titles[] = {"Site redesign", "École numérique", "Support contract",
                                       "Migration ERP", "Training of two teams", "Café audit"};
  struct deal deal = {.amount = 1000 + number * 7919L % 90000,
                      .idleDays = number * 31 % 40,
                      .dueInDays = number * 17 % 30 - 5};
  snprintf(deal.title, sizeof deal.title, "%s %d", titles[number % 6], number);
  snprintf(deal.customer, sizeof deal.customer, "Customer %d", number * 13 % 997);
  return deal;
}

static void make_board(int dealCount) {
  for (int place = 0; place < columnCount; place++) {
    struct column *column = &board[place];
    column->deals = calloc(dealCount / columnCount + 1, sizeof *column->deals);
    if (column->deals == NULL) exit(1);
    for (int number = place; number < dealCount; number += columnCount) {
      struct deal deal = make_deal(number);
      column->deals[column->count++] = deal;
      column->sum += deal.amount;
    }
  }
}

// Writes `left` and `right` at the two ends of so many cells.
static void write_ends(int row, int column, int width, int style, const char *left,
                       int rightStyle, const char *right) {
  int room = width - (int)mbstowcs(NULL, right, 0);
  wchar_t text[64];
  int length = (int)mbstowcs(text, left, 64);
  attrset(COLOR_PAIR(style));
  mvaddnwstr(row, column, text, length < room ? length : room - 1);
  attrset(COLOR_PAIR(rightStyle));
  mvaddstr(row, column + room, right);
}

static void draw_card(const struct deal *deal, int row, int column, int width, int hasCursor) {
  char amount[32], idle[32], due[32];
  snprintf(amount, sizeof amount, "€%ldk", deal->amount / 1000);
  snprintf(idle, sizeof idle, "%s %3dd", deal->idleDays > 21 ? "!" : "∙", deal->idleDays);
  snprintf(due, sizeof due, "▸ call %+dd", deal->dueInDays);
  attr_t weight = hasCursor ? A_BOLD : A_NORMAL;
  attrset(COLOR_PAIR(plain) | weight);
  mvaddnstr(row, column + 1, deal->title, width);
  write_ends(row + 1, column + 1, width, hasCursor ? plain : secondary, deal->customer, plain,
             amount);
  write_ends(row + 2, column + 1, width, deal->idleDays > 21 ? bad : secondary, idle,
             deal->dueInDays < 0 ? bad : plain, due);
  if (!hasCursor) return;
  attrset(COLOR_PAIR(focus));
  for (int line = 0; line < 3; line++) mvaddstr(row + line, column, "▌");
}

static void draw_column(int place, int width, int rows) {
  static const char *const names[] = {"PROSPECTING", "QUALIFICATION", "DISCOVERY", "PROPOSAL",
                                      "NEGOTIATION"};
  struct column *column = &board[place];
  int left = place * width, capacity = (rows - headRows) / cardRows;
  int accent = place == current ? focus : plain;
  char count[32], sum[32], weighted[32], more[32];
  snprintf(count, sizeof count, "%d", column->count);
  snprintf(sum, sizeof sum, "€%ldk", column->sum / 1000);
  snprintf(weighted, sizeof weighted, "weighted €%ldk", column->sum / 1000 * (place + 1) / 6);
  write_ends(1, left + 1, width - 2, accent, names[place], accent, count);
  write_ends(2, left + 1, width - 2, plain, sum, secondary, weighted);
  cchar_t rule;
  setcchar(&rule, place == current ? L"━" : L"─", A_NORMAL, (short)(place == current ? focus : secondary),
           NULL);
  mvhline_set(3, left + 1, &rule, width - 2);
  if (column->cursor < column->first) column->first = column->cursor;
  if (column->cursor >= column->first + capacity) column->first = column->cursor - capacity + 1;
  for (int card = 0; card < capacity && column->first + card < column->count; card++) {
    int index = column->first + card;
    draw_card(&column->deals[index], 1 + headRows + card * cardRows, left, width - 2,
              place == current && index == column->cursor);
  }
  snprintf(more, sizeof more, "↓ %d more", column->count - column->first - capacity);
  attrset(COLOR_PAIR(secondary));
  mvaddstr(headRows + capacity * cardRows, left + 1, more);
}

static void draw_panel(int left, int rows) {
  cchar_t rule;
  setcchar(&rule, L"│", A_NORMAL, secondary, NULL);
  mvvline_set(1, left, &rule, rows);
  attrset(A_BOLD);
  mvaddstr(1, left + 2, "KPIs");
  for (int figure = 0; figure < figureCount; figure++) {
    int row = 3 + figure * cardRows;
    char name[32], value[32];
    snprintf(name, sizeof name, "Figure %d", figure + 1);
    snprintf(value, sizeof value, "%d%%", figure * 37 % 100);
    write_ends(row, left + 2, panelColumns - 3, plain, name, plain, value);
    write_ends(row + 1, left + 2, panelColumns - 3, plain, "▁▃▄▂▇▅▆▄", secondary, "target 50%");
    write_ends(row + 2, left + 2, panelColumns - 3, secondary, "12 of 48", attention, "~ at risk");
  }
}

static void draw(void) {
  int rows = LINES - 5, width = (COLS - panelColumns) / columnCount;
  erase();
  write_ends(0, 1, COLS - 2, focus, "dealdeck  Benchmark", secondary, "Fri 20 Nov 2026 · saved");
  for (int place = 0; place < columnCount; place++) draw_column(place, width, rows);
  draw_panel(width * columnCount, rows);
  attrset(COLOR_PAIR(secondary));
  mvaddstr(LINES - 4, 1, "Won in Q4  30 · €250k     Lost in Q4  90 · €620k");
  mvaddstr(LINES - 3, 1, "Prospecting: find the need → book a meeting. Exit criteria: a date");
  attrset(COLOR_PAIR(focus));
  mvaddstr(LINES - 1, 1, "enter open   n next step   c log   HL stage   w win   x lose   / search   q quit");
  move(1 + headRows + (board[current].cursor - board[current].first) * cardRows,
       current * width + 1);
  refresh();
}

int main(int argc, char **argv) {
  setlocale(LC_ALL, "");
  make_board(argc > 1 ? atoi(argv[1]) : 1000);
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  start_color();
  use_default_colors();
  init_pair(secondary, 8, -1);
  init_pair(focus, COLOR_CYAN, -1);
  init_pair(attention, COLOR_YELLOW, -1);
  init_pair(bad, COLOR_RED, -1);
  for (;;) {
    draw();
    struct column *column = &board[current];
    switch (getch()) {
      case 'j': if (column->cursor + 1 < column->count) column->cursor++; break;
      case 'k': if (column->cursor > 0) column->cursor--; break;
      case 'l': if (current + 1 < columnCount) current++; break;
      case 'h': if (current > 0) current--; break;
      case 'q': case ERR: endwin(); return 0;
    }
  }
}
