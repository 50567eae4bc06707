import PipelineDomain

/// What people wrote on a made-up board, in one language. The same draw takes the same place of a list
/// in every language: only the words differ.
package struct SyntheticTexts: Sendable {
  /// What the board is called.
  let board: String
  let names: BoardNames
  /// The reasons, of those a new board has, why a deal is set aside.
  let settingAside: [String]
  /// The sources that count as marketing; each has a note on what it costs.
  let marketing: [String]
  let costs: [String]
  let salesCost: String
  /// What a line of business and a country is called; itself where nothing is said.
  let sectors: [String: String]
  let countries: [String: String]
  let roles: [String]
  let titleEndings: [String]
  let tags: [String]
  /// What was noted after talking to a customer.
  let notes: [String]
  /// Why customers leave.
  let farewells: [String]
  /// The steps to propose in each open stage of the standard profile.
  let steps: [[String]]
  let personas: [Persona.PersonaText]
  let campaign: (audience: String, hook: String, callToAction: String)
  let decided: (hypothesis: String, variable: String, variant: String, decision: String)
  let running: (hypothesis: String, variable: String, variant: String)
  let review: String
}

extension Persona {
  /// What is said of a persona.
  struct PersonaText: Sendable {
    let name: String
    let pains: [String]
    let criteria: [String]
    let objections: [String]
    let nextStep: String
  }
}
