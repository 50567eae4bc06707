import Diagnostics
import PipelineDomain
import Localization

extension OpenedBoard {
  /// Returns the deal given by id, by title, or by the unique start of an id. An exact title goes before
  /// one that differs in case, accents and blanks.
  func deal(matching reference: String) throws -> Deal {
    if let deal = board[Deal.ID(reference)], !deal.isRemoved { return deal }
    let standing = board.deals.filter { !$0.isRemoved }
    var matches = standing.filter { $0.title == reference }
    if matches.isEmpty {
      let folded = FoldedText(reference)
      matches = standing.filter { folded.isAll(of: $0.title) }
    }
    if matches.isEmpty, !reference.isEmpty {
      matches = standing.filter { $0.id.text.hasPrefix(reference) }
    }
    guard let first = matches.first else {
      throw CommandFailure.refused(words.refusal(.noDeal(reference)))
    }
    guard matches.count == 1 else {
      let names = matches.prefix(4).map { "\($0.id) \(words.quoted($0.title))" }
      throw CommandFailure.refused(
        words.refusal(.severalDeals(reference, count: matches.count, names: names)))
    }
    return first
  }

  /// Returns the deals of several references, each once; `-` stands for those that the standard input names, one a
  /// line.
  func deals(matching references: [String]) throws -> [Deal] {
    var seen: Set<Deal.ID> = []
    let deals = try self.references(references).map(deal(matching:))
      .filter { seen.insert($0.id).inserted }
    guard !deals.isEmpty else { throw CommandFailure.usage(words.refusal(.noDeals)) }
    return deals
  }

  /// Returns references, with those that the standard input names, one a line, in the place of `-`.
  func references(_ words: [String]) throws(CommandFailure) -> [String] {
    var references: [String] = []
    for word in words {
      do throws(IOFailure) {
        references += word == StandardInput.name ? try StandardInput.references() : [word]
      } catch {
        throw CommandFailure(error, self.words)
      }
    }
    return references
  }

  /// Returns the stage given by id, by name, by `pipeline/name`, or by its number from 1; of several with that
  /// name the one in the pipeline of the deal.
  func stage(matching reference: String, for deal: Deal? = nil) throws -> Stage {
    if let stage = board.settings.stage(matching: reference, beside: deal?.stage) { return stage }
    let stages = board.settings.currentStages
    let keys = stages.map(\.id.text)
    throw CommandFailure.refused(
      words.refusal(
        .noStage(
          reference, nearest: nearest(to: reference, of: keys + stages.map(\.name)), there: keys)))
  }

  /// Returns the pipeline given by id or by name.
  func pipeline(matching reference: String) throws -> Pipeline {
    if let pipeline = board.settings.pipeline(matching: reference) { return pipeline }
    throw CommandFailure.refused(
      words.refusal(.noPipeline(reference, there: board.settings.pipelines.map(\.name))))
  }
}

extension [String] {
  /// Returns the words that name deals and the last one apart: the parser knows no argument behind a repeated one.
  ///
  /// - Parameter argument: The last word, as a usage line has it.
  func beforeLast(_ argument: String) throws(CommandFailure) -> (deals: [String], last: String) {
    guard let last, count > 1 else {
      throw .usage(LanguageChoice.commandLineWords.fault(.missing(argument)))
    }
    return (dropLast(), last)
  }
}
