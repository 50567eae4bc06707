import PipelineDomain

/// The program that opens links: that of the user's configuration, by default `xdg-open`.
///
/// It is started without a shell, with the link as its one argument, apart from the terminal.
struct Opener {
  /// The name or the path of the program.
  let program: String

  /// Starts the program on a link and does not wait for it; `false` when it cannot be started.
  func open(_ link: Link) -> Bool {
    guard let process = ChildProcess(program, [link.uri], .none) else { return false }
    process.reap()
    return true
  }
}
