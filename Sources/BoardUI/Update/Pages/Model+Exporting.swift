import PipelineDomain
import Localization

extension Model {
  /// Asks for the file to write the page to.
  mutating func askForExport() {
    let top = mode.screen
    let listed = top.map { $0.traits.contains(.deals) ? Array($0.deals) : nil } ?? nil
    let deals = (listed ?? Array(shownDeals)).compactMap(board.index).sorted()
    let figures: Set<KeyPlace> = [
      .panel, .figure, .catalogue, .funnel, .losses, .forecast, .review,
    ]
    let offer = ExportOffer(
      deals: deals.map { board.deals[$0].id },
      period: screens.lazy.compactMap(\.reportPeriod).first,
      isOfFigures: figures.contains(place))
    let name = words.exportName(ofReport: offer.isOfFigures, on: today)
    enter(.prompt(Prompt(.export(offer), [Prompt.Input(.exportFile, text: name)])))
  }

  /// Takes the name of the file, whose end says the format.
  mutating func export(_ offer: ExportOffer, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let path = prompt.input(.exportFile)?.answer ?? ""
    guard !path.isEmpty else { throw WrongAnswer(field: .exportFile, text: words.noFileNamed) }
    guard let format = ExportRequest.Format(path: path) else {
      throw WrongAnswer(
        field: .exportFile,
        text: words.noExportFormat(among: ExportRequest.Format.allCases.map(\.rawValue)))
    }
    let isReport = format.isOfReports ?? offer.isOfFigures
    let filter = [shownPipeline?.name, filter?.text].compactMap { $0 }.joined(separator: ", ")
    leave()
    return [
      .export(
        ExportRequest(
          content: isReport ? .report(offer.period, shownFilter) : .deals(offer.deals),
          format: format, path: path, filter: filter.isEmpty ? nil : filter, owner: scope),
        board, at: asOf)
    ]
  }
}
