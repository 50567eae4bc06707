package import PipelineDomain

/// The result of a command on a record of the board.
package enum RecordReply: Equatable, Sendable {
  case removed(Record.ID)
  case costAdded(Money, Cost.Kind, in: Period, key: String)
  /// The value of one unit of a currency in another from a day on, as a decimal number.
  case rateAdded(Day, Currency, worth: String, Currency, key: String)
  case campaignAdded(key: String)
  case contactAdded(String, key: String)
  case contactSaved(String)
  case contactRemoved(String)
  /// The one that is gone, into the one that stays.
  case contactsMerged(String, into: String)
  case organizationSaved(String)
  case organizationRemoved(String)
  /// The one that is gone, into the one that stays, with the numbers of deals and contacts that moved.
  case organizationsMerged(String, into: String, deals: Int, contacts: Int)
  case personaSaved(String, key: String)
  case experimentStarted(key: String, stage: String, from: Day, measured: Day)
  case experimentDecided(key: String, Experiment.Decision.Choice)
  case planStarted(Day)
  /// An item of the plan, by its key, is done.
  case planItemDone(String)
  /// The new value of a setting, `nil` for none, and the one before.
  case settingChanged(path: String, to: String?, from: String?)
}

/// A refusal of a record command's input, or a warning beside its output.
package enum RecordRefusal: Equatable, Sendable {
  /// The number of records the reference matches, other than one.
  case notOne(String, count: Int, of: Record.List)
  /// Several contacts are called so.
  case severalContacts(String, names: [String])
  /// Several organizations are called so.
  case severalOrganizations(String, names: [String])
  case notARole(String, there: [String])
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

  /// The result, in a sentence.
  package func reply(_ reply: RecordReply) -> String {
    switch reply {
    case .removed(let id):
      say(
        en: "Removed \(noun(id.list)) \(id.key).", fr: "Retiré\u{A0}: \(noun(id.list)) \(id.key).")
    case .costAdded(let amount, let kind, let period, let key):
      say(
        en: "Added \(self.kind(kind)) cost \(figures.exact(amount)) for \(period) as \(key).",
        fr:
          "Coût ajouté\u{A0}: \(figures.exact(amount)) (\(self.kind(kind))), \(period), identifiant \(key)."
      )
    case .rateAdded(let day, let from, let worth, let to, let key):
      say(
        en: "From \(day): 1 \(from.code) = \(decimal(worth)) \(to.code) (\(key)).",
        fr: "À partir du \(day)\u{A0}: 1 \(from.code) = \(decimal(worth)) \(to.code) (\(key)).")
    case .campaignAdded(let key):
      say(en: "Added campaign \(key).", fr: "Campagne \(key) ajoutée.")
    case .contactAdded(let name, let key):
      say(
        en: "Added contact \(name) as \(key).",
        fr: "Contact \(quoted(name)) ajouté, identifiant \(key).")
    case .contactSaved(let name):
      say(en: "Updated contact \(name).", fr: "Contact \(quoted(name)) mis à jour.")
    case .contactRemoved(let name):
      say(en: "Removed contact \(name).", fr: "Contact \(quoted(name)) retiré.")
    case .contactsMerged(let other, let name):
      say(
        en: "Merged contact \(other) into \(name).",
        fr: "Contact \(quoted(other)) fusionné dans \(quoted(name)).")
    case .organizationSaved(let name):
      say(en: "Updated organization \(name).", fr: "Organisation \(quoted(name)) mise à jour.")
    case .organizationRemoved(let name):
      say(en: "Deleted organization \(name).", fr: "Organisation \(quoted(name)) supprimée.")
    case .organizationsMerged(let other, let name, let deals, let contacts):
      say(
        en: "Merged organization \(other) into \(name): \(count(deals, "deal", "deals")), "
          + "\(count(contacts, "contact", "contacts")).",
        fr: "Organisation \(quoted(other)) fusionnée dans \(quoted(name))\u{A0}: "
          + "\(count(deals, "affaire", "affaires")), \(count(contacts, "contact", "contacts")).")
    case .settingChanged(let path, let value, let former):
      say(
        en: "Set \(path) to \(orNothing(value)) (was \(orNothing(former))).",
        fr: "\(path)\u{A0}: \(orNothing(value)) (avant\u{A0}: \(orNothing(former))).")
    case .personaSaved(let name, let key):
      say(
        en: "Saved persona \(name) as \(key).",
        fr: "Persona \(quoted(name)) enregistré, identifiant \(key).")
    case .experimentStarted(let key, let stage, let start, let end):
      say(
        en: "Started experiment \(key) in \(stage): \(start) to \(end).",
        fr: "Test \(key) lancé à l’étape \(stage), du \(start) au \(end).")
    case .experimentDecided(let key, let choice):
      say(
        en: "Experiment \(key): \(decision(choice)).",
        fr: "Test \(key)\u{A0}: \(decision(choice)).")
    case .planStarted(let day):
      say(en: "Started a 90-day plan on \(day).", fr: "Plan de 90 jours lancé le \(day).")
    case .planItemDone(let item):
      say(en: "Checked off \(item).", fr: "\(quoted(item)) coché.")
    }
  }

  /// An error, then the remedy.
  package func refusal(_ refusal: RecordRefusal) -> String {
    switch refusal {
    case .notOne(let text, 0, let list):
      say(
        en: "no \(noun(list)) “\(text)”; give the full id",
        fr: "\(noun(list, "aucun", "aucune")) \(quoted(text))\u{A0}; indiquez l’identifiant complet"
      )
    case .notOne(let text, let count, let list):
      say(
        en: "“\(text)” matches \(figures.whole(count)) \(plural(list)); give the full id",
        fr:
          "\(quoted(text)) correspond à \(figures.whole(count)) \(plural(list))\u{A0}; indiquez l’identifiant complet"
      )
    case .severalContacts(let text, let names):
      say(
        en: "“\(text)” matches \(figures.whole(names.count)) contacts: "
          + "\(names.joined(separator: ", ")); give the id",
        fr: "\(quoted(text)) correspond à \(figures.whole(names.count)) contacts\u{A0}: "
          + "\(names.joined(separator: ", "))\u{A0}; indiquez l’identifiant")
    case .severalOrganizations(let text, let names):
      say(
        en: "“\(text)” matches \(figures.whole(names.count)) organizations: "
          + "\(names.joined(separator: ", ")); give the id",
        fr: "\(quoted(text)) correspond à \(figures.whole(names.count)) organisations\u{A0}: "
          + "\(names.joined(separator: ", "))\u{A0}; indiquez l’identifiant")
    case .notARole(let text, let there):
      say(
        en: "“\(text)” isn’t a role; choose \(there.joined(separator: ", "))",
        fr: "\(quoted(text)) n’est pas un rôle\u{A0}; choisissez \(there.joined(separator: ", "))")
    case .notARate(let text):
      say(
        en: "“\(text)” isn’t an exchange rate (0.8642)",
        fr: "\(quoted(text)) n’est pas un taux de change (0,8642)")
    case .unfitRate:
      say(
        en: "a rate must be positive, between two different currencies",
        fr: "un taux doit être positif, entre deux devises différentes")
    case .notASource(let name):
      say(
        en: "“\(name)” isn’t a source; `dealdeck settings get sources` lists them",
        fr: "\(quoted(name)) n’est pas une source\u{A0}; `dealdeck settings get sources` les liste")
    case .resultAhead(let day):
      say(
        en: "\(day) is in the future; give the date of measurement",
        fr: "le \(day) est dans le futur\u{A0}; indiquez la date de mesure")
    case .mayBeChance:
      say(
        en: "not statistically significant; use a larger sample",
        fr: "écart non significatif\u{A0}; élargissez l’échantillon")
    case .noPlan:
      say(
        en: "no plan yet; `dealdeck plan start` starts one",
        fr: "aucun plan en cours\u{A0}; `dealdeck plan start` en lance un")
    case .notInPlan(let item, let there):
      say(
        en: "no plan item “\(item)”; items: \(there.joined(separator: ", "))",
        fr:
          "aucun point \(quoted(item)) dans le plan\u{A0}; points\u{A0}: \(there.joined(separator: ", "))"
      )
    case .noSequence(let text, let there):
      say(
        en: "no sequence “\(text)”; sequences: \(there.joined(separator: ", "))",
        fr:
          "aucune séquence \(quoted(text))\u{A0}; séquences\u{A0}: \(there.joined(separator: ", "))"
      )
    case .sequenceOver(let name):
      say(en: "no steps left in “\(name)”", fr: "plus aucune action à venir dans \(quoted(name))")
    }
  }

  /// The type of a cost.
  package func kind(_ kind: Cost.Kind) -> String {
    switch kind {
    case .marketing: "marketing"
    case .sales:
      say(en: "sales", fr: "ventes")
    }
  }

  /// The line in place of an empty list of costs.
  package var noCost: String { say(en: "No costs yet.", fr: "Aucun coût.") }

  /// The heading of a persona's next step.
  package var personaStepCaption: String {
    say(en: "likely next step", fr: "relance probable")
  }

  /// The mark of an experiment past its end, after its state.
  package var toBeMeasured: String { say(en: "ready to measure", fr: "à mesurer") }

  /// The head of a plan.
  package func plan(from start: Day) -> String {
    say(
      en: "90-day plan from \(start)",
      fr: "Plan de 90 jours à partir du \(start)")
  }

  /// The state of a plan item: who did it when, else overdue or to do.
  package func planItem(_ mark: ChecklistItem.Mark?, isLate: Bool) -> String {
    say(
      en: mark.map { "done on \($0.day) by \($0.by)" } ?? (isLate ? "overdue" : "to do"),
      fr: mark.map { "fait le \($0.day) par \($0.by)" } ?? (isLate ? "en retard" : "à faire"))
  }

  /// The head of the leads that do not advance.
  package func stuckLeads(_ count: Int) -> String {
    say(
      en: "Leads with no stage change in 7 days: \(figures.whole(count))",
      fr: "Leads sans changement d’étape depuis 7 jours\u{A0}: \(figures.whole(count))")
  }

  /// The date a lead entered its stage.
  package func since(_ day: Day) -> String { say(en: "since \(day)", fr: "depuis le \(day)") }

  /// The value of a setting, or `none`.
  private func orNothing(_ value: String?) -> String {
    say(
      en: value.flatMap { $0.isEmpty ? nil : $0 } ?? "none",
      fr: value.flatMap { $0.isEmpty ? nil : $0 } ?? "aucune valeur")
  }

  /// A record by its kind: `campaign`.
  func noun(_ list: Record.List) -> String {
    switch list {
    case .campaigns: say(en: "campaign", fr: "campagne")
    case .contacts: "contact"
    case .costs: say(en: "cost", fr: "coût")
    case .experiments: say(en: "experiment", fr: "test")
    case .organizations: say(en: "organization", fr: "organisation")
    case .personas: "persona"
    case .plans: "plan"
    case .rates: say(en: "exchange rate", fr: "taux de change")
    case .reviews: say(en: "review", fr: "revue")
    case .views: say(en: "saved filter", fr: "filtre enregistré")
    }
  }

  /// The same after the word that French puts before it, by its gender: `le test`, `la revue`.
  func noun(_ list: Record.List, _ masculine: String, _ feminine: String) -> String {
    ([.campaigns, .organizations, .reviews].contains(list) ? feminine : masculine) + " "
      + noun(list)
  }

  /// Several records of a kind: `costs`.
  func plural(_ list: Record.List) -> String {
    switch list {
    case .rates: say(en: "exchange rates", fr: "taux de change")
    case .views: say(en: "saved filters", fr: "filtres enregistrés")
    default: noun(list) + "s"
    }
  }
}
