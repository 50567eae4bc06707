# Sourced by run, test, bench, schema, docs and pictures: finds the toolchain, installs what the machine lacks.
# Everything is said on stderr; whatever cannot be solved here ends with one line that says what to do.

root=$(cd "$(dirname "$0")/.." && pwd)
missing=""

say() { printf '%s\n' "$*" >&2; }

give_up() {
  say "$*"
  exit 1
}

# Runs a long step under one line of progress; its output is shown only when it fails.
quietly() {
  title=$1
  shift
  say "$title"
  output=$(mktemp)
  if "$@" >"$output" 2>&1; then
    rm -f "$output"
  else
    cat "$output" >&2
    rm -f "$output"
    give_up "Failed: $*"
  fi
}

need_swift() {
  command -v swift >/dev/null 2>&1 ||
    give_up "Swift 6.2 or newer is needed. Install it as https://www.swift.org/install/linux says, then run this again."
  version=$(swift --version 2>/dev/null |
    sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086  # the two numbers are meant to be split
  set -- $version
  [ $# -eq 2 ] || give_up "'swift --version' does not answer: repair the toolchain (https://www.swift.org/install/linux/)."
  [ "$1" -gt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -ge 2 ]; } ||
    give_up "Swift $1.$2 is too old, 6.2 is needed: https://www.swift.org/install/linux/"
}

# need PACKAGE REASON CHECK...: notes the package when the check fails.
need() {
  package=$1
  reason=$2
  shift 2
  "$@" >/dev/null 2>&1 && return
  say "Missing: $package ($reason)"
  missing="$missing $package"
}

has_ncurses() {
  for header in /usr/include/ncurses.h /usr/include/ncursesw/ncurses.h /usr/local/include/ncurses.h; do
    [ -e "$header" ] || continue
    for library in /usr/lib/*/libncursesw.so /usr/lib/libncursesw.so /usr/lib64/libncursesw.so \
      /usr/local/lib/libncursesw.so; do
      [ -e "$library" ] && return
    done
  done
  return 1
}

need_to_build() {
  need git "fetches the packages this one depends on" command -v git
  need libncurses-dev "the screen library and its headers" has_ncurses
  need zlib1g-dev "unpacks Excel files" test -e /usr/include/zlib.h
  need tzdata "the time zones in which days are counted" test -e /usr/share/zoneinfo/Europe/Paris
}

# Installs what `need` noted.
install_missing() {
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null 2>&1 ||
    give_up "No apt-get here: install the equivalents of$missing with your package manager, then run this again."
  elevate=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      give_up "Not root and no sudo: ask an administrator to run 'apt-get install$missing', then run this again."
    elevate="sudo"
    say "Installing with sudo:$missing"
  fi
  # shellcheck disable=SC2086  # lists of words
  quietly "Reading the package lists" $elevate apt-get update -q
  # shellcheck disable=SC2086
  quietly "Installing$missing" \
    $elevate env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

# The release program, built when a source is newer than it; its path is left in $program.
build_release() {
  program="$root/.build/release/dealdeck"
  if [ -x "$program" ] &&
    [ -z "$(find "$root/Sources" "$root/Package.swift" -newer "$program" 2>/dev/null | head -n 1)" ]; then
    return
  fi
  need_swift
  need_to_build
  install_missing
  set -- swift build --package-path "$root" -c release --product dealdeck
  # Without the shared runtime to load, the program starts in a third of the time.
  resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  [ -d "${resources}_static" ] && set -- "$@" --static-swift-stdlib
  quietly "Building dealdeck (some minutes the first time)" "$@"
  touch "$program"
}
