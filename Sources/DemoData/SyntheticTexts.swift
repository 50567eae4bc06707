import PipelineDomain

/// The texts on a synthetic board, in one language. The same draw takes the same place of a list in every
/// language: only the words differ.
package struct SyntheticTexts: Sendable {
  /// The name of the board.
  let board: String
  let names: BoardNames
  /// The reasons, of those of a new board, for which a deal is disqualified.
  let settingAside: [String]
  /// The sources that count as marketing; each has a note on its costs.
  let marketing: [String]
  let costs: [String]
  let salesCost: String
  /// The names of industries and countries; the key itself where there is none.
  let sectors: [String: String]
  let countries: [String: String]
  let roles: [String]
  let titleEndings: [String]
  let tags: [String]
  /// The notes of activities.
  let notes: [String]
  /// The reasons for churn.
  let farewells: [String]
  /// The steps to propose in each open stage of the standard profile.
  let steps: [[String]]
  let pipelines: (sales: String, renewals: String)
  /// The stages of renewals: open ones, then won and lost; and the steps to propose in each open one.
  let renewalStages: [String]
  let renewalSteps: [[String]]
  /// The suffix of a renewal's title.
  let renewal: String
  /// The custom fields: of deals a region and a number of seats, of organizations a tier.
  let fields: (region: String, seats: String, tier: String)
  let regions: [String]
  let personas: [Persona.PersonaText]
  let campaign: (audience: String, hook: String, callToAction: String)
  let decided: (hypothesis: String, variable: String, variant: String, decision: String)
  let running: (hypothesis: String, variable: String, variant: String)
  let review: String
}

extension Persona {
  /// The texts of a persona.
  struct PersonaText: Sendable {
    let name: String
    let pains: [String]
    let criteria: [String]
    let objections: [String]
    let nextStep: String
  }
}
