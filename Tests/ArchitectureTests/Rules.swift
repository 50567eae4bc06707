/// Something in the sources that the architecture does not allow.
struct IntegrityIssue: Equatable, CustomStringConvertible {
  var path: String
  var fact: String

  init(_ file: SourceFile, _ fact: String) {
    path = file.path
    self.fact = fact
  }

  var description: String {
    "\(path): \(fact)"
  }
}

/// The rules of docs/architecture.md, each a function from files to violations.
enum Rules {
  /// The modules each target may import; a target that is not here is not allowed to exist.
  static let imports: [String: Set<String>] = [
    "PipelineDomain": [],
    "Diagnostics": ["PipelineDomain"],
    "Localization": ["PipelineDomain", "Diagnostics", "PipelineExchange"],
    "PipelineStore": ["PipelineDomain", "Diagnostics", "Glibc"],
    "PipelineExchange": ["PipelineDomain", "CZlib"],
    "DemoData": ["PipelineDomain"],
    "TerminalKit": [],
    "BoardUI": ["PipelineDomain", "Diagnostics", "TerminalKit", "Localization"],
    "Configuration": ["BoardUI", "PipelineDomain", "Diagnostics", "TerminalKit", "Localization"],
    "CursesTerminal": ["TerminalKit", "Diagnostics", "CNcurses", "CTerminalRescue", "Glibc"],
    "dealdeck": [
      "PipelineDomain", "PipelineStore", "PipelineExchange", "DemoData", "Diagnostics",
      "Localization",
      "TerminalKit", "BoardUI", "Configuration", "CursesTerminal", "CBuild", "ArgumentParser",
      "Dispatch",
      "FoundationEssentials",
      "Glibc", "Synchronization",
    ],
  ]

  /// The targets that compute and do nothing else.
  static let pureTargets: Set<String> = [
    "PipelineDomain", "Diagnostics", "Localization", "PipelineExchange", "DemoData", "TerminalKit",
    "BoardUI", "Configuration",
  ]

  static func forbiddenImports(in files: [SourceFile]) -> [IntegrityIssue] {
    files.flatMap { file -> [IntegrityIssue] in
      guard let allowed = imports[file.target] else {
        return [IntegrityIssue(file, "target \(file.target) is not in the table")]
      }
      return file.imports.subtracting(allowed).sorted().map {
        IntegrityIssue(file, "imports \($0)")
      }
    }
  }

  /// The clock, the environment, the disk, the standard streams and unseeded randomness.
  static func effects(in files: [SourceFile]) -> [IntegrityIssue] {
    let effect =
      #/\bDate\(\)|(?:^|[^\w)\]?])\.now\b|\b[A-Z]\w*(?:\(\))?\.now\b|\bCalendar\b|\bLocale\b|\bTimeZone\.current\b|\bgetenv\b|\bProcessInfo\b|(?:^|[^.\w])(?:debugP|p)rint\(|\breadLine\(|\bFileHandle\b|\bFileManager\b|\bfopen\(|(?:^|[^.\w])open\([^)]*,|\bSystemRandomNumberGenerator\b|\.random\(in:[^)]*\)|\.random\(\)|\.(?:randomElement|shuffled|shuffle)\(\)|\bCommandLine\b|\b(?:Continuous|Suspending)Clock\b/#
    return files.filter { pureTargets.contains($0.target) }.flatMap { file in
      file.lines(matching: effect).filter { !file.isSeeded($0) }
        .map { IntegrityIssue(file, "line \($0) has an effect") }
    }
  }

  /// The folders that may change files: the store's file layer, the terminal's device, which is
  /// opened for reading and writing, beside a frame buffer in memory, the file in which the user's
  /// editor is handed a text, and the streams of programs that are started.
  static let fileLayers = [
    "PipelineStore/Files/", "CursesTerminal/Device/", "dealdeck/Editor/", "dealdeck/Programs/",
  ]

  /// Calls that open a file for writing or put one in the place of another.
  static func fileChanges(in files: [SourceFile]) -> [IntegrityIssue] {
    let change =
      #/\b(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND)\b|\b(?:fopen|freopen|creat|rename|renameat|renameat2|unlink|unlinkat|mkstemp|ftruncate|truncate)\(|\b(?:FileManager|FileHandle)\b|\.write\(to(?:File)?:/#
    return files.filter { !fileLayers.contains(where: $0.path.hasPrefix) }.flatMap { file in
      file.lines(matching: change).map { IntegrityIssue(file, "line \($0) changes a file") }
    }
  }

  /// Members that a library names with an underscore, and may change in any release.
  static func underscoredMembers(in files: [SourceFile]) -> [IntegrityIssue] {
    files.flatMap { file in
      file.lines(matching: #/\._[a-z]/#).map {
        IntegrityIssue(file, "line \($0) is not public API")
      }
    }
  }

  /// Declarations that other packages see; those of the library product alone are meant to be. The program,
  /// which nobody imports, has some where a type of the library conforms to what arguments are read by.
  static func publicParts(in files: [SourceFile]) -> [IntegrityIssue] {
    let others = files.filter { !["PipelineDomain", "dealdeck"].contains($0.target) }
    return others.flatMap { file in
      file.lines(matching: #/^\s*(?:@\w+ )*public /#)
        .map { IntegrityIssue(file, "line \($0) is public; package will do") }
    }
  }

  static func cursesUsers(in files: [SourceFile]) -> [IntegrityIssue] {
    files.filter { $0.target != "CursesTerminal" && $0.imports.contains("CNcurses") }
      .map { IntegrityIssue($0, "imports CNcurses") }
  }

  static func codableDomain(in files: [SourceFile]) -> [IntegrityIssue] {
    files.filter { $0.target == "PipelineDomain" }.flatMap { file in
      file.lines(matching: #/\b(?:Codable|Decodable|Encodable|CodingKeys?)\b/#)
        .map { IntegrityIssue(file, "line \($0) ties the domain to a file format") }
    }
  }

  /// Returns sentences that the program writes itself, where those of `Localization` belong: letters in a
  /// literal that is shown, thrown or used as help, except the program's name and interpolations.
  static func ownSentences(in files: [SourceFile]) -> [IntegrityIssue] {
    let shown =
      #/(?:Output\.(?:line|diagnose)\(|Failure\.\w+\(|ValidationError\(|(?:done|message|help|abstract|discussion):|ArgumentHelp(?:\s*=|\()|CommandGroup\(\s*name:)\s*"(?:""\s*)?(?:dealdeck: |--\w+:)?/#
    return files.filter { $0.target == "dealdeck" }.flatMap { file in
      file.text.matches(of: shown).map { written(in: file.text[$0.range.upperBound...]) }
        .filter { $0.contains(#/\p{L}{2}/#) }.map { IntegrityIssue(file, "says “\($0)”") }
    }
  }

  /// Returns the text of a literal without its interpolations, from there to its end.
  private static func written(in rest: Substring) -> String {
    var (text, depth, last) = ("", 0, Character(" "))
    for character in rest {
      if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if last == "\\", character == "(" {
        depth = 1
        text.removeLast()
      } else if character == "\"" {
        return text
      } else {
        text.append(character)
      }
      last = character
    }
    return text
  }

  /// The one place of the tests that knows how long it waits for another process.
  static let waitingTests = "EndToEndTests/Support/Waiting.swift"

  /// Returns the places where a test depends on the speed of a machine: a limit of time, a pause, a look at
  /// the clock. These rules name all of them.
  static func timing(in tests: [SourceFile]) -> [IntegrityIssue] {
    let timing =
      #/\.timeLimit\b|\b(?:u|nano)?sleep\(|\bsched_yield\b|\b(?:Continuous|Suspending)Clock\b|\bclock_gettime\b|\bDate\(\)|\b(?:Date|DispatchTime|DispatchWallTime)\.now\b/#
    return tests.filter { $0.path != waitingTests && $0.target != "ArchitectureTests" }.flatMap {
      file in
      file.lines(matching: timing).map { IntegrityIssue(file, "line \($0) depends on time") }
    }
  }

  /// Doc comments whose first words promise an explanation where a thing is to be named.
  static func vagueDocs(in files: [SourceFile]) -> [IntegrityIssue] {
    files.flatMap { file in
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }
      return lines.indices.filter { line in
        let isFirst =
          lines[line].hasPrefix("/// ") && !(line > 0 && lines[line - 1].hasPrefix("///"))
        guard isFirst else { return false }
        let opening = lines[line].dropFirst(4).prefix { $0.isLetter }
        return ["What", "How", "Where", "Whether"].contains(opening)
      }.map { IntegrityIssue(file, "line \($0 + 1) names no thing") }
    }
  }

  /// Files over `limit` lines: they hold more than one concept.
  static func longFiles(in files: [SourceFile], limit: Int = 400) -> [IntegrityIssue] {
    files.compactMap { file in
      let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      return count > limit ? IntegrityIssue(file, "\(count) lines") : nil
    }
  }
}

extension SourceFile {
  /// Returns true when the randomness of that line names its generator.
  fileprivate func isSeeded(_ line: Int) -> Bool {
    code.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains("using:")
  }
}
