import Glibc

/// The program that shows long texts on a terminal: `$PAGER`, else `less`.
enum Pager {
  /// Shows a text on the terminal page by page; returns false when the output is no terminal, the text fits
  /// it, or no program starts.
  static func show(_ text: String) -> Bool {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1,
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      text.utf8.count(where: { $0 == 10 }) >= Int(size.ws_row)
    else { return false }
    let words = (ProcessEnvironment.variable("PAGER") ?? "less").split(separator: " ").map(
      String.init)
    guard let program = words.first, let pipe = Pipe() else { return false }
    let process = ChildProcess(
      program, Array(words.dropFirst()), .input(pipe.input))
    close(pipe.input)
    guard let process else {
      close(pipe.output)
      return false
    }
    // They are for the pager alone, which has the terminal.
    for number in [SIGINT, SIGQUIT] { signal(number, SIG_IGN) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(pipe.output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Whoever leaves the pager early has read enough.
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(pipe.output)
    return process.outcome(stoppingAfter: {}) == nil
  }
}
