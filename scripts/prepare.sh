# Sourced by the other scripts: finds the toolchain, installs what the machine lacks, builds the release program.
# Everything is said on stderr; whatever cannot be solved here ends with one line that says what to do.

root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
missing=""

say() { printf '%s\n' "$*" >&2; }

give_up() {
  say "$*"
  exit 1
}

# Runs a long step under one line of progress, on a terminal with the steps that a build counts; its output is
# shown only when it fails.
quietly() {
  title=$1
  shift
  say "$title"
  output=$(mktemp)
  if [ -t 2 ]; then
    { "$@" 2>&1 || echo "$?" >"$output.status"; } | count_steps >"$output"
  else
    "$@" >"$output" 2>&1 || echo "$?" >"$output.status"
  fi
  if [ ! -e "$output.status" ]; then
    rm -f "$output"
  else
    cat "$output" >&2
    rm -f "$output" "$output.status"
    give_up "Failed: $*"
  fi
}

# Passes on what a build says, and shows the steps it counts ("[12/345] Compiling ...") on one line of the terminal.
count_steps() {
  while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in
      "["[0-9]*/[0-9]*"] "*) printf '\r\033[K%s]' "${line%%]*}" >&2 ;;
    esac
  done
  printf '\r\033[K' >&2
}

need_swift() {
  command -v swift >/dev/null 2>&1 ||
    give_up "Swift 6.2 or newer is needed. Install it as https://www.swift.org/install/linux says, then run this again."
  answer=$(swift --version 2>&1 </dev/null || true)
  found=$(printf '%s\n' "$answer" |
    sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086  # the two numbers are meant to be split
  set -- $found
  if [ $# -ne 2 ]; then
    case $answer in
      *swiftclient*)
        give_up "$(command -v swift) is the client of OpenStack Swift. Install the language Swift 6.2 or newer (https://www.swift.org/install/linux) and put it first on the PATH."
        ;;
    esac
    give_up "$(command -v swift) does not tell the version of the language Swift: repair the toolchain, or put it first on the PATH (https://www.swift.org/install/linux/)."
  fi
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

# The number of the version, stated in the sources alone.
version_number() {
  sed -n 's/.*static let number = "\(.*\)"/\1/p' "$root/Sources/dealdeck/Help/Version.swift"
}

# Says which commit is built, for `--version`; nothing outside a checkout.
name_commit() {
  DEALDECK_COMMIT=$(git -C "$root" rev-parse --short=8 HEAD 2>/dev/null) || return 0
  git -C "$root" diff --quiet HEAD 2>/dev/null || DEALDECK_COMMIT="$DEALDECK_COMMIT-modified"
  DEALDECK_DATE=$(TZ=UTC git -C "$root" log -1 --format=%cd --date=format-local:%Y-%m-%d)
  export DEALDECK_COMMIT DEALDECK_DATE
}

# Builds the release program; its path is left in $program. build_release [FOLDER [FLAG...]]
build_release() {
  folder=${1:-$root/.build}
  [ $# -eq 0 ] || shift
  program="$folder/release/dealdeck"
  need_swift
  need_to_build
  install_missing
  name_commit
  set -- swift build --package-path "$root" --scratch-path "$folder" -c release --product dealdeck "$@"
  # Without the shared runtime to load, the program starts in a third of the time.
  resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  [ -d "${resources}_static" ] && set -- "$@" --static-swift-stdlib
  quietly "Building dealdeck (some minutes the first time)" "$@"
  touch "$program"
}

# Builds the release program when a source is newer than it.
build_if_older() {
  program="$root/.build/release/dealdeck"
  [ -x "$program" ] &&
    [ -z "$(find "$root/Sources" "$root/Package.swift" -newer "$program" 2>/dev/null | head -n 1)" ] ||
    build_release
}
