package import PipelineDomain

/// What a command did with a record of the board.
package enum RecordReply: Equatable, Sendable {
  case takenBack(Record.ID)
  case costAdded(Money, Cost.Kind, in: Period, key: String)
  /// From that day on, one unit of a currency is worth so many of another, as a decimal number.
  case rateAdded(Day, Currency, worth: String, Currency, key: String)
  case campaignAdded(key: String)
  case personaKept(String, key: String)
  case experimentStarted(key: String, stage: String, from: Day, measured: Day)
  case experimentDecided(key: String, Experiment.Decision.Choice)
  case planBegun(Day)
  /// An item of the plan, by its key, is done.
  case planTicked(String)
  /// A setting has another value; `nil` is none.
  case settingChanged(path: String, to: String?, from: String?)
}

/// What is wrong with what was said of a record, or is to be known beside it.
package enum RecordComplaint: Equatable, Sendable {
  /// The reference means so many of the list instead of one.
  case notOne(String, count: Int, of: Record.List)
  case notARate(String), unfitRate
  case notASource(String)
  case resultAhead(Day)
  case mayBeChance
  case noPlan
  case notInPlan(String, there: [String])
  case noSequence(String, there: [String]), sequenceOver(String)
}

extension Strings {
  /// A decimal number in digits and a point, with the mark of the language: `0.8642`.
  package func decimal(_ text: String) -> String {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .joined(separator: figures.decimalSeparator)
  }

  /// What was done.
  package func reply(_ reply: RecordReply) -> String {
    switch reply {
    case .takenBack(let id):
      say(
        en: "Took back \(noun(id.list)) \(id.key).",
        fr: "Retiré\u{A0}: \(noun(id.list)) \(id.key).")
    case .costAdded(let amount, let kind, let period, let key):
      say(
        en: "Added \(figures.exact(amount)) of \(self.kind(kind)) in \(period) as \(key).",
        fr:
          "\(figures.exact(amount)) de \(self.kind(kind)) ajoutés pour \(period), identifiant \(key)."
      )
    case .rateAdded(let day, let from, let worth, let to, let key):
      say(
        en: "From \(day) on, 1 \(from.code) is \(decimal(worth)) \(to.code) (\(key)).",
        fr: "À partir du \(day), 1 \(from.code) vaut \(decimal(worth)) \(to.code) (\(key)).")
    case .campaignAdded(let key):
      say(en: "Wrote down campaign \(key).", fr: "Campagne \(key) notée.")
    case .settingChanged(let path, let value, let former):
      say(
        en: "Set \(path) to \(orNothing(value)) (was \(orNothing(former))).",
        fr: "\(path) vaut \(orNothing(value)) (avant\u{A0}: \(orNothing(former))).")
    case .personaKept(let name, let key):
      say(
        en: "Wrote down \(name) as \(key).",
        fr: "Persona \(quoted(name)) noté, identifiant \(key).")
    case .experimentStarted(let key, let stage, let start, let end):
      say(
        en: "Experiment \(key) runs in \(stage) from \(start), measured on \(end).",
        fr: "Le test \(key) court dans \(stage) à partir du \(start), mesuré le \(end).")
    case .experimentDecided(let key, let choice):
      say(
        en: "Experiment \(key): \(decision(choice)).",
        fr: "Test \(key)\u{A0}: \(decision(choice)).")
    case .planBegun(let day):
      say(
        en: "A plan of ninety days begins on \(day).",
        fr: "Un plan de quatre-vingt-dix jours commence le \(day).")
    case .planTicked(let item): say(en: "Ticked off \(item).", fr: "\(quoted(item)) coché.")
    }
  }

  /// What is wrong, and what to do about it.
  package func complaint(_ complaint: RecordComplaint) -> String {
    switch complaint {
    case .notOne(let text, 0, let list):
      say(
        en: "“\(text)” is none of the \(list.rawValue); give its whole id",
        fr:
          "\(quoted(text)) ne désigne aucun élément de la liste \(quoted(plural(list)))\u{A0}; donnez"
          + " l’identifiant entier")
    case .notOne(let text, let count, let list):
      say(
        en: "“\(text)” is \(figures.whole(count)) of the \(list.rawValue); give its whole id",
        fr:
          "\(quoted(text)) désigne \(figures.whole(count)) \(plural(list))\u{A0}; donnez l’identifiant"
          + " entier")
    case .notARate(let text):
      say(
        en: "“\(text)” is no rate; write a decimal number, such as 0.8642",
        fr: "\(quoted(text)) n’est pas un taux\u{A0}; écrivez un nombre décimal, comme 0,8642")
    case .unfitRate:
      say(
        en: "a rate is positive, and between two currencies that differ",
        fr: "un taux est positif, et entre deux devises différentes")
    case .notASource(let name):
      say(
        en: "\(name) is not a source of this board",
        fr: "\(name) n’est pas une source de ce tableau")
    case .resultAhead(let day):
      say(
        en: "\(day) is still to come; a result has the day it was measured",
        fr: "le \(day) est encore à venir\u{A0}; un résultat porte le jour où il a été mesuré")
    case .mayBeChance:
      say(
        en: "the difference may be chance; a larger sample would tell",
        fr: "l’écart peut être dû au hasard\u{A0}; un échantillon plus grand le dirait")
    case .noPlan:
      say(
        en: "no plan was begun; `dealdeck plan start` begins one",
        fr: "aucun plan n’a été commencé\u{A0}; `dealdeck plan start` en commence un")
    case .notInPlan(let item, let there):
      say(
        en: "the plan has no “\(item)”; it has \(there.joined(separator: ", "))",
        fr: "le plan n’a pas \(quoted(item))\u{A0}; il a \(there.joined(separator: ", "))")
    case .noSequence(let text, let there):
      say(
        en: "no sequence “\(text)”; the board has \(there.joined(separator: ", "))",
        fr: "aucune séquence \(quoted(text))\u{A0}; le tableau a \(there.joined(separator: ", "))")
    case .sequenceOver(let name):
      say(
        en: "every step of “\(name)” is over",
        fr: "toutes les actions de \(quoted(name)) sont passées")
    }
  }

  /// Who spent something, in a word.
  package func kind(_ kind: Cost.Kind) -> String {
    switch kind {
    case .marketing: "marketing"
    case .sales: say(en: "sales", fr: "vente")
    }
  }

  /// That there is no cost to list.
  package var noCost: String { say(en: "No cost is written down.", fr: "Aucun coût n’est noté.") }

  /// What is done next with a persona, as a heading.
  package var personaStepCaption: String {
    say(en: "probable next step", fr: "prochaine action probable")
  }

  /// That an experiment has run its time, after its state.
  package var toBeMeasured: String { say(en: "to be measured", fr: "à mesurer") }

  /// The head of a plan.
  package func plan(from start: Day) -> String {
    say(
      en: "Plan of ninety days from \(start)",
      fr: "Plan de quatre-vingt-dix jours à partir du \(start)")
  }

  /// How far an item of a plan is: who did it when, else whether it should be done by now.
  package func planItem(_ mark: ChecklistItem.Mark?, isLate: Bool) -> String {
    say(
      en: mark.map { "done on \($0.day) by \($0.by)" } ?? (isLate ? "late" : "open"),
      fr: mark.map { "fait le \($0.day) par \($0.by)" } ?? (isLate ? "en retard" : "à faire"))
  }

  /// The head of the leads that do not advance.
  package func stuckLeads(_ count: Int) -> String {
    say(
      en: "Leads that came no stage further in seven days: \(figures.whole(count))",
      fr: "Leads qui n’ont pas avancé d’une étape en sept jours\u{A0}: \(figures.whole(count))")
  }

  /// Since when a lead is where it is.
  package func since(_ day: Day) -> String { say(en: "since \(day)", fr: "depuis le \(day)") }

  /// The value of a setting, or that there is none.
  private func orNothing(_ value: String?) -> String {
    say(
      en: value.flatMap { $0.isEmpty ? nil : $0 } ?? "nothing",
      fr: value.flatMap { $0.isEmpty ? nil : $0 } ?? "rien")
  }

  /// A record by its kind: `campaign`.
  func noun(_ list: Record.List) -> String {
    switch list {
    case .campaigns: say(en: "campaign", fr: "campagne")
    case .costs: say(en: "cost", fr: "coût")
    case .experiments: say(en: "experiment", fr: "test")
    case .personas: "persona"
    case .plans: "plan"
    case .rates: say(en: "exchange rate", fr: "taux de change")
    case .reviews: say(en: "review", fr: "revue")
    case .views: say(en: "saved filter", fr: "filtre enregistré")
    }
  }

  /// The same after the word that French puts before it, by its gender: `le test`, `la revue`.
  func noun(_ list: Record.List, _ masculine: String, _ feminine: String) -> String {
    (list == .campaigns || list == .reviews ? feminine : masculine) + " " + noun(list)
  }

  /// Several records of a kind, in French.
  private func plural(_ list: Record.List) -> String {
    switch list {
    case .rates: noun(list)
    case .views: "filtres enregistrés"
    default: noun(list) + "s"
    }
  }
}
