import ArgumentParser
import PipelineDomain
import TerminalKit
import Localization

/// The option of every command that can be narrowed to some deals.
struct FilterOptions: ParsableArguments {
  // Unconditional, since a filter may begin with a sign: `-won`.
  @Option(parsing: .unconditional, help: .board(.filter), completion: Completions.filter)
  var filter: String?

  /// Returns the filter; without one, that which keeps every deal. An unknown owner causes a warning.
  func filter(for opened: OpenedBoard) throws -> Filter {
    guard let filter else { return .everything }
    do throws(Filter.ParseError) {
      let filter = try Filter(
        filter, views: opened.views, fields: opened.board.settings.fields, order: opened.typed.order
      )
      for case .text(.field(.owner), .text(let name), let isWhole) in filter.expression.terms {
        let folded = FoldedText(name)
        opened.tellWhenNobody(is: name) {
          isWhole ? folded.isAll(of: $0) : folded.isFound(in: $0)
        }
      }
      return filter
    } catch {
      throw CommandFailure(error, in: filter, opened.words)
    }
  }
}

extension CommandFailure {
  /// Creates the failure of an invalid filter, with the character it is about and the accepted texts.
  fileprivate init(_ problem: Filter.ParseError, in text: String, _ words: Strings) {
    // On one line, whatever was typed, so that the sign is below the character.
    let shown = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let width = DisplayWidth.of(SafeText.displayable(String(shown.prefix(problem.offset))))
    var details = ["  " + shown, "  " + String(repeating: " ", count: width) + "^"]
    if let expected = words.expectation(problem.cause) { details.append("  → " + expected) }
    self.init(
      message: "--filter:\(problem.offset + 1): \(words.problem(problem))", code: 64,
      details: details)
  }
}

extension OpenedBoard {
  /// Returns the context of a filter: this board, or it at another moment, for this user.
  func context(of board: Board? = nil, at moment: Instant? = nil) -> Filter.Context {
    Filter.Context(
      board ?? self.board, at: moment ?? now, in: zone, me: ProcessEnvironment.author())
  }
}
