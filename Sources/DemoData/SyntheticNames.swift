import PipelineDomain

/// The names on synthetic boards: French companies with accents, and a few names whose characters are two
/// cells wide.
enum SyntheticNames {
  static let team = [
    "Léa Martin", "Hugo Bernard", "Inès Moreau", "Noé Lefèvre", "Zoé Garnier", "Théo Rousseau",
  ]

  static let contacts = [
    "Claire Dubois", "Marc Petit", "Amélie Roux", "Karim Benali", "Sophie Caron", "Yann Le Goff",
    "Agnès Fabre", "Olivier Hérault", "Nadia Haddad", "Paul Çelik", "王芳", "Élodie Brun",
  ]

  /// The target industries of the synthetic team.
  static let targets = ["industry", "logistics", "health", "software"]

  static let titles = [
    "Déploiement CRM", "Audit SEO", "Refonte du site", "Migration ERP", "Contrat-cadre",
    "Tableau de bord", "Support 24/7", "Pack formation", "Portail fournisseurs",
    "Bornes de recharge", "Renouvellement", "Application mobile", "Cybersécurité",
    "Infogérance", "Paie externalisée", "Signature électronique", "Archivage légal",
    "Boutique en ligne", "Flotte de véhicules", "Éclairage LED", "Maintenance préventive",
    "Étude énergétique", "Capteurs d’entrepôt", "Visioconférence", "Gestion des congés",
    "Plateforme B2B", "Marque employeur", "Campagne LinkedIn", "Catalogue 2027",
    "Extension 北京店", "Espace client", "Base documentaire", "Réseau fibre", "Sauvegarde cloud",
    "Scanner 3D", "Robot de palettisation", "Contrôle qualité", "Formation Swift",
    "Salle de réunion", "東京オフィス契約",
  ]

  /// Returns the organization at a place of a list without repetitions.
  static func organization(_ index: Int) -> Organization.Draft {
    if index % 40 == 7, index / 40 < wide.count { return wide[index / 40] }
    let root = roots[index % roots.count]
    let round = index / roots.count
    let kind = kinds[(round + index) % kinds.count]
    let city = cities[(round / kinds.count) % cities.count]
    let name = round < kinds.count ? "\(root) \(kind.name)" : "\(root) \(kind.name) \(city)"
    return Organization.Draft(name: name, sector: kind.sector, country: "France")
  }

  /// The number of organizations with distinct names.
  static let organizationLimit = roots.count * kinds.count * (cities.count + 1)

  private static let wide = [
    Organization.Draft(name: "株式会社みなと", sector: "retail", country: "Japan"),
    Organization.Draft(name: "上海光电", sector: "industry", country: "China"),
    Organization.Draft(name: "서울물산", sector: "logistics", country: "Korea"),
  ]

  private static let roots = [
    "Boréalis", "Ostéa", "Atelier Nord", "Cobalt", "Hexa", "Norval", "Lumen", "Aster", "Kumo",
    "Hélios", "Forêt & Fils", "Lefèvre", "Saint-Éloi", "Mâcon", "Garrigue", "Océane", "Val d’Or",
    "Pélican", "Ardoise", "Brise", "Castel", "Dune", "Écume", "Figuier", "Genêt", "Houle", "Iroise",
    "Jonquille", "Kerguélen", "Lavande", "Mistral", "Névé", "Orée", "Plume", "Quartz", "Rivage",
    "Silex", "Tilleul", "Ubaye", "Vésuve",
  ]

  private static let kinds: [(name: String, sector: String)] = [
    ("Énergie", "energy"), ("Logistique", "logistics"), ("Conseil", "services"),
    ("Santé", "health"), ("Industrie", "industry"), ("Distribution", "retail"),
    ("Bâtiment", "construction"), ("Numérique", "software"), ("École", "education"),
    ("Agro", "food"), ("Assurances", "insurance"), ("Transports", "logistics"),
  ]

  private static let cities = [
    "Paris", "Lyon", "Nantes", "Lille", "Toulouse", "Bordeaux", "Rennes", "Nîmes", "Orléans",
    "Angers", "Besançon", "Béziers", "Brest", "Dijon", "Grenoble", "Limoges", "Metz", "Nancy",
    "Nice", "Pau", "Poitiers", "Reims", "Rouen", "Tours", "Évry", "Annecy", "Albi", "Arles",
  ]
}

extension Organization {
  /// An organization without a key.
  struct Draft {
    var name: String
    var sector: String
    var country: String
  }
}

/// The signals of the prospects of a synthetic board, and their scoring.
enum SyntheticInterest {
  /// The kinds of signals, the most common first.
  private static let kinds: [SignalKind.ID] = [
    "email-open", "site-visit", "content-download", "webinar", "pricing-page", "roi-calculator",
    "demo-request",
  ]
  private static let sizes = [12, 35, 80, 140, 260, 420, 900]

  /// Returns the number of employees of a synthetic organization.
  static func employees(of index: Int) -> Int {
    sizes[index * 5 % sizes.count]
  }

  /// Sets the target profile of the team, and its marketing sources.
  static func aim(_ settings: inout Settings, _ texts: SyntheticTexts) {
    settings.scoring = .standard(
      employees: 50...500,
      sectors: SyntheticNames.targets.map { texts.sectors[$0] ?? $0 },
      roles: [texts.roles[0], texts.roles[3]])
    settings.name(by: texts.names)
    settings.marketing.sources = texts.marketing
  }

  /// Adds up to four signals to two deals in three, after they arrived and before the day.
  static func note(
    on deals: inout [Deal], before end: Day, _ zone: Zone, dice: Dice, keys: inout KeySequence
  ) {
    var dice = dice
    for index in deals.indices where dice.happens(percent: 66) {
      guard let created = deals[index].created else { continue }
      let arrival = zone.day(of: created)
      let last = deals[index].closedOn ?? end
      for _ in 0..<dice.roll(1...4) {
        let day = arrival.adding(days: dice.roll(1...30))
        guard day < last else { continue }
        deals[index].signals.append(
          Signal(
            id: Signal.ID(keys.next()), kind: dice.pick(kinds, favouringFirst: true),
            at: zone.instant(of: day, hour: dice.roll(7...22), minute: dice.roll(0...59))))
      }
      deals[index].signals.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    }
  }
}
