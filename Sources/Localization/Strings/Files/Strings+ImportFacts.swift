import PipelineDomain
package import PipelineExchange

extension ImportSummary {
  /// The summary of a plan.
  package init(_ plan: ImportPlan, file: String, isDryRun: Bool) {
    self.init(
      file: file, isDryRun: isDryRun, added: plan.dealCount, updated: plan.updateCount,
      rows: plan.rowCount, known: plan.knownCount, refused: plan.refusedCount)
  }
}

extension Strings {
  /// The facts of a plan beside columns and stages: ignored columns, dates, decimals, currency, encoding.
  package func facts(of plan: some PlannedFile) -> [(part: ImportPlanPart, text: String)] {
    let ignored = plan.columns.filter { $0.meaning == .ignored && !$0.heading.isEmpty }.map(
      \.heading)
    let shown = plan.issues.lazy.compactMap { issue -> String? in
      guard case .datesRead(.order(let order, let example)) = issue.kind else { return nil }
      return self.order(order, asIn: example)
    }
    let order = plan.dateOrder.map { shown.first ?? self.order($0.order) }
    var facts: [(ImportPlanPart, String)] = []
    if !ignored.isEmpty { facts.append((.ignored, ignored.joined(separator: ", "))) }
    if let order { facts.append((.dates, order)) }
    if let mark = plan.decimalMark { facts.append((.decimals, name(of: mark))) }
    if plan.columns.contains(where: \.holdsAmounts) {
      let isAssumed = plan.issues.contains { $0.kind == .currencyAssumed(plan.currency) }
      facts.append((.currency, isAssumed ? assumed(plan.currency) : plan.currency.code))
    }
    if plan.encoding != .utf8 { facts.append((.encoding, name(of: plan.encoding))) }
    return facts
  }

  /// The issues that a plan does not show by itself, a line each.
  package func findings(of plan: some PlannedFile) -> [String] {
    plan.issues.filter { !$0.kind.isInPlan || $0.file != plan.file }.map { issue in
      let place = place(file: issue.file, column: issue.column, lines: issue.lines)
      return "\(place): \(note(issue.kind, column: issue.column, on: plan.base))"
    }
  }

  /// The name of a field of an import, as on screen.
  package func name(of field: ImportField) -> String {
    switch field {
    case .field(.expectedClose):
      say(en: "close date (open deals)", fr: "date de clôture (en cours)")
    case .field(let field): self.field(field)
    case .custom(let field): field.name
    case .contact(let field):
      say(en: "contact \(self.field(field))", fr: "\(self.field(field)) du contact")
    case .record(let field): field.rawValue
    case .id: say(en: "id", fr: "identifiant")
    case .product: say(en: "product", fr: "produit")
    case .currency: say(en: "currency", fr: "devise")
    case .pipeline: "pipeline"
    case .status: say(en: "status", fr: "statut")
    case .isWon: say(en: "won (yes/no)", fr: "gagnée (oui/non)")
    case .isLost: say(en: "lost (yes/no)", fr: "perdue (oui/non)")
    case .isClosed: say(en: "closed (yes/no)", fr: "clôturée (oui/non)")
    case .isDeleted: say(en: "deleted (yes/no)", fr: "supprimée (oui/non)")
    case .isActive: say(en: "active (yes/no)", fr: "active (oui/non)")
    case .created: self.field(.createdOn)
    case .closeDate: self.field(.expectedClose)
    case .wonOn: say(en: "won on", fr: "gagnée le")
    case .lostOn: say(en: "lost on", fr: "perdue le")
    case .nextStepDue: say(en: "next step due date", fr: "échéance de la relance")
    case .stageEntered: say(en: "in stage since", fr: "dans l’étape depuis")
    case .lastActivity: say(en: "last activity", fr: "dernière activité")
    case .lastModified: say(en: "last change", fr: "dernière modification")
    }
  }

  /// The deals of a file were imported.
  package func imported(added: Int, updated: Int) -> String {
    guard added > 0 || updated == 0 else {
      return say(
        en: "Updated \(count(updated, "deal", "deals")).",
        fr: count(updated, "affaire mise", "affaires mises") + " à jour.")
    }
    let updates =
      updated == 0
      ? ""
      : say(en: ", updated \(figures.whole(updated))", fr: ", \(figures.whole(updated)) à jour")
    return say(
      en: "Imported \(count(added, "deal", "deals"))\(updates).",
      fr: count(added, "affaire importée", "affaires importées") + "\(updates).")
  }

  /// The hint of the key that answers an open question.
  package var answerHint: String { say(en: "answer", fr: "répondre") }

  /// The row that takes all tables of a folder as one import.
  package func importFolder(files: Int) -> String {
    say(
      en: "these \(figures.whole(files)) files as one import",
      fr: "ces \(figures.whole(files)) fichiers en un seul import")
  }

  /// The name of a table that was pasted, in the place of a file.
  package var pastedTable: String { say(en: "pasted table", fr: "tableau collé") }

  /// A pasted table that the terminal cut.
  package var pasteTooLong: String {
    say(
      en: "Too long to paste; save the table as a file and import that.",
      fr: "Trop long à coller\u{A0}; enregistrez le tableau dans un fichier et importez-le.")
  }

  /// The board was changed by somebody else just before an import.
  package var importReplanned: String {
    say(
      en: "The board has changed: check the plan again.",
      fr: "Le tableau a changé\u{A0}: vérifiez de nouveau le plan.")
  }

  /// The keys of a plan: those of its open questions, else the one that imports.
  package func planned(open: Int, added: Int, updated: Int) -> String {
    guard open == 0 else {
      return say(
        en: "\(count(open, "question", "questions")) to answer"
          + keys(.nextQuestion) { "; \($0): next" } + ".",
        fr: "\(count(open, "question à régler", "questions à régler"))"
          + keys(.nextQuestion) { "\u{A0}; \($0)\u{A0}: suivante" } + ".")
    }
    guard added + updated > 0 else { return nothingToImport }
    return say(
      en: keys(.confirmImport) { "\($0) imports; nothing changes before." },
      fr: keys(.confirmImport) { "\($0) importe\u{A0}; rien ne change avant." })
  }

  /// A plan that adds and updates nothing.
  package var nothingToImport: String {
    say(en: "Nothing to import.", fr: "Rien à importer.")
  }
}
