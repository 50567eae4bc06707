import PipelineDomain

extension French {
  func reply(_ reply: RecordReply) -> String {
    switch reply {
    case .takenBack(let id): "Retiré\u{A0}: \(noun(id.list)) \(id.key)."
    case .costAdded(let amount, let kind, let period, let key):
      "\(figures.exact(amount)) de \(self.kind(kind)) ajoutés pour \(period), identifiant \(key)."
    case .rateAdded(let day, let from, let worth, let to, let key):
      "À partir du \(day), 1 \(from.code) vaut \(decimal(worth)) \(to.code) (\(key))."
    case .campaignAdded(let key): "Campagne \(key) notée."
    case .settingChanged(let path, let value, let former):
      "\(path) vaut \(orNothing(value)) (avant\u{A0}: \(orNothing(former)))."
    case .personaKept(let name, let key): "Persona \(quoted(name)) noté, identifiant \(key)."
    case .experimentStarted(let key, let stage, let start, let end):
      "Le test \(key) court dans \(stage) à partir du \(start), mesuré le \(end)."
    case .experimentDecided(let key, let choice): "Test \(key)\u{A0}: \(decision(choice))."
    case .planBegun(let day): "Un plan de quatre-vingt-dix jours commence le \(day)."
    case .planTicked(let item): "\(quoted(item)) coché."
    }
  }

  func complaint(_ complaint: RecordComplaint) -> String {
    switch complaint {
    case .notOne(let text, 0, let list):
      "\(quoted(text)) ne désigne aucun élément de la liste \(quoted(plural(list)))\u{A0}; donnez"
        + " l’identifiant entier"
    case .notOne(let text, let count, let list):
      "\(quoted(text)) désigne \(figures.whole(count)) \(plural(list))\u{A0}; donnez l’identifiant"
        + " entier"
    case .notARate(let text):
      "\(quoted(text)) n’est pas un taux\u{A0}; écrivez un nombre décimal, comme 0,8642"
    case .unfitRate: "un taux est positif, et entre deux devises différentes"
    case .notASource(let name): "\(name) n’est pas une source de ce tableau"
    case .resultAhead(let day):
      "le \(day) est encore à venir\u{A0}; un résultat porte le jour où il a été mesuré"
    case .mayBeChance:
      "l’écart peut être dû au hasard\u{A0}; un échantillon plus grand le dirait"
    case .noPlan: "aucun plan n’a été commencé\u{A0}; `dealdeck plan start` en commence un"
    case .notInPlan(let item, let there):
      "le plan n’a pas \(quoted(item))\u{A0}; il a \(there.joined(separator: ", "))"
    case .noSequence(let text, let there):
      "aucune séquence \(quoted(text))\u{A0}; le tableau a \(there.joined(separator: ", "))"
    case .sequenceOver(let name): "toutes les actions de \(quoted(name)) sont passées"
    }
  }

  func kind(_ kind: Cost.Kind) -> String {
    switch kind {
    case .marketing: "marketing"
    case .sales: "vente"
    }
  }

  var noCost: String { "Aucun coût n’est noté." }

  var personaStepCaption: String { "prochaine action probable" }

  var toBeMeasured: String { "à mesurer" }

  func plan(from start: Day) -> String {
    "Plan de quatre-vingt-dix jours à partir du \(start)"
  }

  func planItem(_ mark: ChecklistItem.Mark?, isLate: Bool) -> String {
    mark.map { "fait le \($0.day) par \($0.by)" } ?? (isLate ? "en retard" : "à faire")
  }

  func stuckLeads(_ count: Int) -> String {
    "Leads qui n’ont pas avancé d’une étape en sept jours\u{A0}: \(figures.whole(count))"
  }

  func since(_ day: Day) -> String { "depuis le \(day)" }

  /// What a record is called.
  func noun(_ list: Record.List) -> String {
    switch list {
    case .campaigns: "campagne"
    case .costs: "coût"
    case .experiments: "test"
    case .personas: "persona"
    case .plans: "plan"
    case .rates: "taux de change"
    case .reviews: "revue"
    case .views: "vue"
    }
  }

  private func plural(_ list: Record.List) -> String {
    list == .rates ? noun(list) : noun(list) + "s"
  }

  /// The value of a setting, or that there is none.
  private func orNothing(_ value: String?) -> String {
    value.flatMap { $0.isEmpty ? nil : $0 } ?? "rien"
  }
}
