package import PipelineDomain

extension Strings {
  /// The effect of settings that are not saved yet; empty when they have none.
  package func preview(_ preview: SettingsPreview) -> String {
    var parts: [String] = []
    if preview.changed > 0 {
      parts.append(
        say(
          en: "\(dealCount(preview.changed)) would change",
          fr: dealCount(preview.changed) + (preview.changed == 1 ? " changerait" : " changeraient"))
      )
    }
    if preview.becomeStale > 0 {
      parts.append(
        say(
          en: "\(dealCount(preview.becomeStale)) would become stale",
          fr: dealCount(preview.becomeStale)
            + (preview.becomeStale == 1 ? " deviendrait dormante" : " deviendraient dormantes")))
    }
    if preview.noLongerStale > 0 {
      parts.append(
        say(
          en: "\(dealCount(preview.noLongerStale)) would no longer be stale",
          fr: dealCount(preview.noLongerStale)
            + (preview.noLongerStale == 1
              ? " ne serait plus dormante" : " ne seraient plus dormantes")))
    }
    if preview.newlyListed > 0 {
      parts.append(
        say(
          en: "\(figures.whole(preview.newlyListed)) more to triage",
          fr: "\(figures.whole(preview.newlyListed)) de plus à traiter"))
    }
    if preview.noLongerListed > 0 {
      parts.append(
        say(
          en: "\(figures.whole(preview.noLongerListed)) fewer to triage",
          fr: "\(figures.whole(preview.noLongerListed)) de moins à traiter"))
    }
    if !preview.rescored.isEmpty {
      let deals = dealCount(preview.rescored.count)
      let scores = preview.rescored.prefix(3).map(score).joined(separator: ", ")
      let rest = preview.rescored.count > 3 ? ", …" : ""
      parts.append(
        say(
          en: "\(deals) would have another score: \(scores)\(rest)",
          fr: deals + (preview.rescored.count == 1 ? " changerait" : " changeraient")
            + " de score\u{A0}: \(scores)\(rest)"))
    }
    if !preview.kpis.isEmpty {
      let names = preview.kpis.map(name(ofKPI:)).joined(separator: ", ")
      parts.append(
        say(en: "KPIs that change: \(names)", fr: "indicateurs modifiés\u{A0}: \(names)"))
    }
    guard !parts.isEmpty else { return "" }
    return capitalized(parts.joined(separator: say(en: "; ", fr: "\u{A0}; "))) + "."
  }

  /// The score of a deal before and after: `“Audit” 45 → 62 (hot)`.
  private func score(_ change: SettingsPreview.Rescoring) -> String {
    "\(quoted(change.title)) \(figures.whole(change.before)) → \(figures.whole(change.after))"
      + (change.becomes.map { " (\(temperature($0)))" } ?? "")
  }

  /// The same key again saves settings in spite of their effect.
  package var pressAgain: String {
    say(en: "Press again to save.", fr: "Appuyez de nouveau pour enregistrer.")
  }

  /// The same answer again saves settings in spite of their effect.
  package var saveAgain: String {
    keys(.accept, in: .prompt) {
      say(en: "\($0) again saves.", fr: "\($0) de nouveau pour enregistrer.")
    }
  }
}
