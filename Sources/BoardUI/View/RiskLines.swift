import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Returns the risk of an open deal; `nil` until the past is read. O(its history).
  func risk(of deal: Deal) -> DealRisk? {
    risks.table?.risk(of: deal, at: asOf)
  }
}

extension Frame {
  /// Returns the points of a deal and what takes them, in a line; `nil` when nothing does, or too few deals
  /// closed to tell.
  func risk(of deal: Deal) -> String? {
    model.risk(of: deal).flatMap { words.risk($0) }
  }
}
