import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

extension KeyPlace {
  /// The keys that lead there from the board.
  var keysFromBoard: String {
    switch self {
    case .board: ""
    case .panel: "tab"
    case .triage: "t"
    case .detail: "enter"
    case .figure: "tab enter"
    case .freshness: "i"
    case .help: "?"
    case .prompt: "e"
    case .search: "/"
    case .filter: "f"
    case .menu: "s"
    case .moveTo: "m"
    case .goTo: "g"
    case .palette: ":"
    case .funnel: "g f"
    case .losses: "g f enter"
    case .forecast: "g p"
    case .whatIf: "g p tab"
    case .review: "r"
    case .catalogue: "g k"
    case .agenda: "g a"
    case .settings: ","
    case .bin: "g x"
    case .purge: "g x P"
    case .merge: "v j +"
    case .organizations: "g o"
    case .importFile: "I"
    case .importPlan: "I enter"
    case .importChoice: "I enter enter"
    case .presets: "tab e"
    case .start: ""
    }
  }
}

extension StartOffer {
  /// The offer to a user in Brussels.
  static let test = StartOffer(
    path: "pipeline.json",
    options: NewBoardOptions(name: "Pipeline", currency: .euro, user: "Ana Costa"),
    language: .english, region: .belgium)
}

extension Model {
  /// The model brought to a place by keys, its figures read; `nil` when the board has not got what it
  /// takes.
  func brought(to place: KeyPlace) -> Model? {
    var model = self
    rest(&model)
    if place == .start { model.open(.test) }
    play(place.keysFromBoard, on: &model)
    rest(&model)
    return model.place == place ? model : nil
  }
}
