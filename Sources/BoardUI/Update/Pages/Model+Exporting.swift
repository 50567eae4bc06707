import PipelineDomain
import Localization

extension Model {
  /// Asks for the file to write the page to.
  mutating func askForExport() {
    let offer = ExportOffer(
      deals: exportedDeals.compactMap(board.index).sorted().map { board.deals[$0].id },
      period: screens.lazy.compactMap(\.reportPeriod).first,
      isOfFigures: mode.screen?.traits.contains(.report) ?? (place == .panel))
    let name = words.exportName(ofReport: offer.isOfFigures, on: today)
    enter(.prompt(Prompt(.export(offer), [Prompt.Input(.exportFile, text: name)])))
  }

  /// The deals that the page on top lists or is about, else those of the columns beneath. O(deals).
  private var exportedDeals: Set<Deal.ID> {
    guard let top = mode.screen else { return boardDeals }
    if top.traits.contains(.deals) { return top.deals }
    return top.deal.map { [$0] } ?? boardDeals
  }

  /// Takes the name of the file, whose end says the format. The question stays until the file is written.
  mutating func export(_ offer: ExportOffer, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let path = prompt.input(.exportFile)?.answer ?? ""
    guard !path.isEmpty else { throw WrongAnswer(field: .exportFile, text: words.noFileNamed) }
    guard let format = ExportRequest.Format(path: path) else {
      throw WrongAnswer(
        field: .exportFile,
        text: words.noExportFormat(among: ExportRequest.Format.allCases.map(\.rawValue)))
    }
    let isReport = format.isOfReports ?? offer.isOfFigures
    guard isReport || !offer.deals.isEmpty else {
      throw WrongAnswer(field: .exportFile, text: words.noDealsToExport)
    }
    let filter = [shownPipeline?.name, filter?.text].compactMap(\.self).joined(separator: ", ")
    return [
      .export(
        ExportRequest(
          content: isReport ? .report(offer.period, shownFilter) : .deals(offer.deals),
          format: format, path: path, filter: filter.isEmpty ? nil : filter, owner: scope),
        board, at: asOf)
    ]
  }

  /// Closes the question about a file that was written.
  mutating func finishExport(to path: String) {
    if exportPrompt != nil { leave() }
    say(words.exported(to: path), .good)
  }

  /// Says why a file was not written, at its name while that is asked for.
  mutating func refuseExport(because why: String) {
    guard var prompt = exportPrompt else { return say(why, .problem) }
    prompt.problem = why
    mode = .prompt(prompt)
  }

  private var exportPrompt: Prompt? {
    guard case .prompt(let prompt) = mode, case .export = prompt.purpose else { return nil }
    return prompt
  }
}
