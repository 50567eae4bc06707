import ArgumentParser
import Diagnostics
import PipelineDomain
public import PipelineExchange
import PipelineStore
import Localization

extension ImportOptions.DateOrder: ExpressibleByArgument {}
extension ImportOptions.DecimalMark: ExpressibleByArgument {}
extension ImportKind: ExpressibleByArgument {}

/// The options that say what a file means, given or read from a mapping file.
///
/// A mapping file has one of them a line, without its hyphens: `map Deal value=amount`. Blank lines and those
/// that begin with `#` count for nothing.
struct ImportArguments: ParsableArguments {
  @Option(name: .customLong("as"), help: .file(.tables(.kind)))
  var kind: ImportKind?
  @Option(help: .file(.format(ImportFormat.all.map(\.name))))
  var format: String?
  @Option(help: .file(.currencyUnnamed))
  var currency: String?
  @Option(help: .file(.mapping))
  var map: [String] = []
  @Option(help: .file(.stageMapping))
  var stage: [String] = []
  @Option(name: .customLong("set"), help: .file(.tables(.value)))
  var values: [String] = []
  @Option(name: .customLong("name"), help: .file(.tables(.name)))
  var names: [String] = []
  @Option(help: .file(.onlyRows))
  var only: [String] = []
  @Option(help: .file(.headerGiven)) var header: String?
  @Option(help: .file(.sheet)) var sheet: String?
  @Option(help: .file(.sourceProgram)) var source: String?
  @Option(help: .file(.dateOrder))
  var dates: ImportOptions.DateOrder?
  @Option(help: .file(.decimalMark))
  var decimals: ImportOptions.DecimalMark?
  @Option(name: .customLong("mapping"), help: .file(.mappingFile), completion: Completions.files)
  var mappingFile: String?
  @Option(help: .file(.savedMapping), completion: Completions.files) var saveMapping: String?

  /// The headings of a file without a header.
  var headings: [String]? {
    header.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Returns the options with those of the mapping file, over which the given ones win.
  func filled(_ words: Strings) throws -> ImportArguments {
    guard let mappingFile else { return self }
    let bytes: [UInt8]
    do throws(IOFailure) {
      bytes = try PlainFile.read(mappingFile)
    } catch {
      throw CommandFailure(error, words)
    }
    var filled = self
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // Each value goes before those taken so far, which win over it.
    for (number, line) in lines.enumerated().reversed() {
      let line = String(line).trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let name = line.prefix { $0 != " " }
      guard filled.take(String(line.dropFirst(name.count)).trimmed, for: String(name)) else {
        throw CommandFailure.badData(
          words.refusal(.notAMappingLine(line, file: mappingFile, line: number + 1)))
      }
    }
    return filled
  }

  /// Returns the options with the answers that a mapping keeps.
  func adding(_ answers: [ImportAnswer]) -> ImportArguments {
    var filled = self
    for case let (name, value)? in answers.map(\.option) { filled.set(name, to: value) }
    return filled
  }

  /// Sets an option over what was given: of those that can be given several times, the last one wins.
  private mutating func set(_ name: String, to value: String) {
    switch name {
    case "currency": currency = value
    case "map": map.append(value)
    case "stage": stage.append(value)
    case "set": values.append(value)
    case "name": names.append(value)
    case "sheet": sheet = value
    case "dates": dates = ImportOptions.DateOrder(rawValue: value)
    case "decimals": decimals = ImportOptions.DecimalMark(rawValue: value)
    default: break
    }
  }

  /// Takes the value of an option that is not given; false when it has no such option or value.
  private mutating func take(_ value: String, for name: String) -> Bool {
    switch name {
    case "as":
      guard let named = ImportKind(rawValue: value) else { return false }
      kind = kind ?? named
    case "set": values.insert(value, at: 0)
    case "name": names.insert(value, at: 0)
    case "format": format = format ?? value
    case "currency": currency = currency ?? value
    case "map": map.insert(value, at: 0)
    case "stage": stage.insert(value, at: 0)
    case "only": only.insert(value, at: 0)
    case "header": header = header ?? value
    case "sheet": sheet = sheet ?? value
    case "source": source = source ?? value
    case "dates":
      guard let order = ImportOptions.DateOrder(rawValue: value) else { return false }
      dates = dates ?? order
    case "decimals":
      guard let mark = ImportOptions.DecimalMark(rawValue: value) else { return false }
      decimals = decimals ?? mark
    default: return false
    }
    return true
  }

  /// The mapping file to write, which is never the board.
  func savedMapping(beside board: String, _ words: Strings) -> ExportTarget? {
    saveMapping.map { ExportTarget(path: $0, board: board, words: words) }
  }

  /// Writes the mapping file that repeats a plan: the options given, and the columns as they were understood. A name
  /// that no line can hold is left out.
  ///
  /// - Parameter board: The path of the board.
  func save(
    _ columns: [PlannedColumn], _ order: ImportOptions.DateOrder?, board: String, _ words: Strings
  ) throws {
    guard let target = savedMapping(beside: board, words) else { return }
    let columns = columns.compactMap { column in
      let isLeftOut = column.meaning == .ignored && column.certainty == .given
      let name = column.field?.name ?? (isLeftOut ? ImportField.noneName : nil)
      return name.map { "\(column.heading)=\($0)" }
    }
    let lists = [
      ("map", columns), ("stage", stage), ("set", values), ("name", names), ("only", only),
    ]
    let single = [
      ("as", kind?.rawValue), ("format", format), ("currency", currency), ("header", header),
      ("sheet", sheet),
      ("source", source),
      ("dates", dates?.rawValue ?? order?.rawValue), ("decimals", decimals?.rawValue),
    ]
    let lines =
      (single.compactMap { name, value in value.map { (name, $0) } }
      + lists.flatMap { name, values in values.map { (name, $0) } })
      .filter { _, value in value.trimmed == value && !value.contains(where: \.isNewline) }
      .map { "\($0) \($1)" }
    let text = lines.map { $0 + "\n" }.joined()
    try target.write(Array(text.utf8))
  }

  /// Sets what they say in the options of an import; `fields` are those of the board.
  func set(_ options: inout ImportOptions, fields: [CustomField], _ words: Strings) throws {
    options.currency =
      try currency.map { try InputParser(words: words, order: .dayMonthYear).currency($0) }
    options.dateOrder = dates
    options.decimalMark = decimals
    options.source = source ?? ""
    options.sheet = sheet
    options.kind = kind ?? .deals
    try setValues(&options, words)
    for pair in stage {
      let (name, meaning) = try ImportArguments.sides(of: pair, words)
      options.stages[name] = meaning
    }
    for pair in only {
      let (column, value) = try ImportArguments.sides(of: pair, words)
      options.only[column] = value
    }
    for pair in map {
      let separator = pair.lastIndex(of: "=")
      let name = separator.map { String(pair[pair.index(after: $0)...]) } ?? ""
      let field = ImportField(named: name, of: options.kind, or: fields)
      guard let separator, field != nil || name == ImportField.noneName else {
        let names =
          options.kind == .deals
          ? ImportField.allCases.map(\.name) + fields.map(\.id.text)
          : options.kind.fields.map(\.rawValue)
        throw CommandFailure.usage(words.refusal(.notAMapping(pair, fields: names)))
      }
      options.set(String(pair[..<separator]), to: field)
    }
  }

  /// Sets values of all rows and the meaning of names, which are those of costs, quotas and rates.
  private func setValues(_ options: inout ImportOptions, _ words: Strings) throws {
    let given = [("set", values), ("name", names)].first { !$0.1.isEmpty }?.0
    if options.kind == .deals, let given {
      throw CommandFailure.usage(
        words.refusal(.notForKind(option: given, ImportKind.deals.rawValue)))
    }
    let foreign = [("stage", !stage.isEmpty), ("format", format != nil)].first { $0.1 }?.0
    if options.kind != .deals, let foreign {
      throw CommandFailure.usage(
        words.refusal(.notForKind(option: foreign, options.kind.rawValue)))
    }
    for pair in values {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2,
        let field = options.kind.fields.first(where: { $0.rawValue == sides[0] })
      else {
        throw CommandFailure.usage(
          words.refusal(.notAMapping(pair, fields: options.kind.fields.map(\.rawValue))))
      }
      options.values[field] = String(sides[1]).trimmed
    }
    for pair in names {
      let (name, meaning) = try ImportArguments.sides(of: pair, words)
      options.spellings[name] = meaning
    }
  }

  /// Returns the format that was given.
  func namedFormat(_ words: Strings) throws -> ImportFormat? {
    try format.map { name in
      guard let format = ImportFormat.named(name) else {
        throw CommandFailure.usage(
          words.refusal(.noFormat(name, there: ImportFormat.all.map(\.name))))
      }
      return format
    }
  }

  /// Returns the sides of the last equals sign.
  private static func sides(of text: String, _ words: Strings) throws -> (String, String) {
    guard let sign = text.lastIndex(of: "=") else {
      throw CommandFailure.usage(words.refusal(.notAPair(text)))
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
