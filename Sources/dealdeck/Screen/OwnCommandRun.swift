import BoardUI
import Diagnostics

extension ProgramRun {
  /// Creates the run of an own command on a board, with the variables of this program.
  init(_ request: ProgramRequest, on board: String) {
    self.init(words: request.arguments)
    environment = ProgramRun.variables(on: board)
    limit = request.limit
  }

  /// The variables of an own command: those of this program, and the board.
  static func variables(on board: String) -> [String] {
    var variables = ProcessEnvironment.variables
    variables["DEALDECK_FILE"] = board
    return variables.map { "\($0)=\($1)" }
  }
}

extension ForegroundProgram {
  /// Runs an own command on the terminal, and returns its end.
  static func message(
    of request: ProgramRequest, at board: String, lending lend: (() -> Void) -> Void,
    beforeStop: @escaping () -> Void
  ) -> Message {
    guard let program = ProgramRun.path(of: request.arguments[0]) else {
      return .programEnded(title: request.title, line: nil, .notFound)
    }
    var failure: ProgramFailure?
    lend {
      failure = self.failure(
        of: program, Array(request.arguments.dropFirst()),
        environment: ProgramRun.variables(on: board), stoppingAfter: beforeStop)
    }
    return .programEnded(title: request.title, line: nil, failure)
  }
}
