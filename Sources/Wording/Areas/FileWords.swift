package import Diagnostics

/// What a command did with a file.
package enum FileReply: Equatable, Sendable {
  case made(String, openStages: Int)
  /// How the board that was made is opened.
  case opening(String)
  /// A board was made up to a day, which is written as files have it.
  case generated(String, deals: Int, upTo: String, seed: UInt64)
  case rewritten(String), canonical(String)
  case repaired(String, copy: String)
}

/// What takes so long that it is told while it lasts.
package enum LongWork: Equatable, Sendable {
  case reading(String), writing(String)
  case making(deals: Int)
}

/// What is said of files, whatever they hold.
package protocol FileWords {
  /// Why a file was not read, made or changed, and what to do about it.
  func reason(_ failure: IOFailure) -> String
  /// Why a board was not read or not changed, and what to do about it.
  func reason(_ error: StoreError) -> String
  /// What was done.
  func reply(_ reply: FileReply) -> String
  /// What is going on.
  func ongoing(_ work: LongWork) -> String
}

extension Vocabulary {
  /// Why a file was not read, made or changed, after its path.
  package func failure(_ failure: IOFailure) -> String { "\(failure.path): \(reason(failure))" }

  /// Why a board was not read or not changed, after the place.
  package func failure(_ error: StoreError, at path: String) -> String {
    switch error {
    case .file(let failure): self.failure(failure)
    case .empty: "\(path):1:1: \(reason(error))"
    case .unsound(let problem): problem.position.prefix(in: path) + reason(error)
    default: "\(path): \(reason(error))"
    }
  }
}

extension String {
  /// The name after the last slash.
  var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
