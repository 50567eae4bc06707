import PipelineDomain

/// The things that the rows of an imported table can be.
package enum ImportKind: String, Sendable, CaseIterable {
  case deals, costs, quotas, rates

  /// The fields that a column of such a table may fill; those of deals are ``ImportField/allCases``.
  package var fields: [RecordField] {
    switch self {
    case .deals: []
    case .costs: [.month, .year, .channel, .kind, .amount, .currency, .note]
    case .quotas: [.member, .period, .quarter, .month, .year, .amount, .currency]
    case .rates: [.day, .from, .to, .pair, .currency, .rate]
    }
  }

  /// The field of the amounts or rates, which may stand in several columns.
  var value: RecordField { self == .rates ? .rate : .amount }

  /// Returns true for the heading of a known column of such a table. A year alone may as well be an amount.
  package func isHeading(_ text: String) -> Bool {
    guard self != .deals else { return ImportField(heading: text) != nil }
    if RecordField(heading: text, of: self) != nil { return true }
    guard let column = SpreadColumn(heading: text, of: self) else { return false }
    if case .period(let period) = column { return period.unit != .year }
    return true
  }

  /// Returns what a table without deals holds, as its headings tell; `nil` when they do not.
  static func recognizing(_ header: [String]) -> ImportKind? {
    let kinds: [ImportKind] = [.rates, .quotas, .costs]
    return kinds.first { kind in
      let found = Set(header.compactMap { RecordField(heading: $0, of: kind) })
      let spread = header.count { SpreadColumn(heading: $0, of: kind) != nil }
      return switch kind {
      case .deals: false
      case .costs:
        !found.isDisjoint(with: [.channel, .kind])
          && (found.isSuperset(of: [.month, .amount]) || spread > 1)
      case .quotas:
        found.contains(.member)
          && (found.contains(.amount)
            && !found.isDisjoint(with: [.period, .quarter, .month, .year])
            || spread > 1)
      case .rates:
        found.contains(.day) && (found.contains(.rate) && found.count > 2 || spread > 1)
      }
    }
  }
}

/// The field of a cost, a quota or an exchange rate in a column of an imported table.
package enum RecordField: String, Hashable, Sendable, CaseIterable {
  case member
  /// A month, a quarter or a year.
  case period
  case month, quarter
  /// The year of the month or quarter in another column.
  case year
  case channel
  /// Marketing or sales.
  case kind
  case amount, currency, note
  case day
  /// The currency converted, and that it is converted to.
  case from, to
  /// Both of these, as `EUR/USD`.
  case pair
  case rate

  /// True when its cells are months, or days.
  var isDate: Bool { [.period, .month, .day].contains(self) }
}

extension RecordField {
  /// Creates the field of a heading in a table of that kind, ignoring case, blanks, accents and punctuation,
  /// and a currency behind it: `Amount spent (EUR)`.
  init?(heading: String, of kind: ImportKind) {
    let heading = HeadingCurrency(heading).rest
    let letters = heading.foldedLetters
    let own = RecordField.headings.first { field, names in
      kind.fields.contains(field) && names.contains(letters)
    }
    guard let field = own?.0 ?? RecordField.shared(ImportField(heading: heading), by: kind),
      kind.fields.contains(field)
    else { return nil }
    self = field
  }

  /// Returns the field that a heading of deals means here.
  private static func shared(_ field: ImportField?, by kind: ImportKind) -> RecordField? {
    switch field {
    case .field(.amount): .amount
    case .field(.source): .channel
    case .field(.owner): .member
    case .field(.notes): .note
    case .currency: .currency
    default: nil
    }
  }

  /// The headings beside those of deals, folded, in English, French, German, Spanish, Italian, Portuguese and
  /// Dutch. A heading of several fields is that of the first one that the table can have.
  private static let headings: [(RecordField, Set<String>)] = [
    (
      .day,
      [
        "Day", "Date", "Valid from", "Start date", "Effective date", "As of", "Rate date", "Jour",
        "Date d’effet", "Date de début", "Tag", "Datum", "Gültig ab", "Stichtag", "Día", "Fecha",
        "Giorno", "Data", "Dia", "Dag", "Month", "Mois", "Monat", "Mes", "Mese", "Mês", "Maand",
        "Time period",
      ]
    ),
    (
      .month,
      [
        "Month", "Mois", "Monat", "Mes", "Mese", "Mês", "Maand", "Day", "Date", "Jour", "Tag",
        "Datum", "Día", "Fecha", "Giorno", "Data", "Dia", "Dag", "Reporting starts", "Start date",
      ]
    ),
    (
      .period,
      [
        "Period", "Time period", "Fiscal period", "Période", "Zeitraum", "Periode", "Periodo",
        "Período", "Tijdvak",
      ]
    ),
    (.month, ["Period", "Période", "Zeitraum", "Periode", "Periodo", "Período"]),
    (.quarter, ["Quarter", "Qtr", "Trimestre", "Quartal", "Kwartaal"]),
    (.year, ["Year", "Année", "An", "Exercice", "Jahr", "Año", "Anno", "Ano", "Jaar"]),
    (
      .channel,
      [
        "Channel", "Marketing channel", "Channel group", "Platform", "Canal", "Canal marketing",
        "Plateforme", "Kanal", "Marketingkanal", "Plattform", "Plataforma", "Canale", "Kanaal",
      ]
    ),
    (
      .kind,
      [
        "Kind", "Type", "Cost type", "Expense type", "Department", "Side", "Nature",
        "Type de coût", "Type de dépense", "Service", "Art", "Kostenart", "Abteilung", "Tipo",
        "Tipo de coste", "Tipo de gasto", "Departamento", "Tipo di costo", "Reparto",
        "Tipo de custo", "Soort", "Kostensoort", "Afdeling",
      ]
    ),
    (
      .member,
      [
        "Member", "Name", "Rep", "Sales rep", "Salesperson", "Seller", "Quota owner", "Person",
        "Membre", "Nom", "Commercial", "Commerciale", "Vendeur", "Personne", "Mitglied",
        "Mitarbeiter", "Verkäufer", "Nombre", "Persona", "Nome", "Commerciale", "Venditore",
        "Pessoa", "Medewerker", "Verkoper", "Persoon",
      ]
    ),
    (
      .amount,
      [
        "Cost", "Costs", "Spend", "Spent", "Spending", "Amount spent", "Total spend",
        "Total spent", "Ad spend", "Expense", "Expenses", "Dépense", "Dépenses", "Coût", "Coûts",
        "Montant dépensé", "Kosten", "Ausgaben", "Aufwand", "Gasto", "Gastos", "Coste", "Costes",
        "Costo", "Costi", "Spesa", "Spese", "Custo", "Custos", "Despesa", "Despesas", "Uitgaven",
        "Quota", "Quota amount", "Target", "Sales target", "Goal", "Objectif", "Objectif de CA",
        "Cible", "Ziel", "Quote", "Umsatzziel", "Cuota", "Objetivo", "Obiettivo", "Cota", "Meta",
        "Doel", "Quotum",
      ]
    ),
    (.currency, ["Currency code", "ISO code", "Code devise", "Währungscode"]),
    (
      .from,
      [
        "From", "From currency", "Base", "Base currency", "Source currency", "De", "Devise de base",
        "Devise source", "Von", "Basiswährung", "Desde", "Divisa base", "Da", "Van",
      ]
    ),
    (
      .to,
      [
        "To", "To currency", "Target currency", "Quote currency", "Counter currency", "Vers",
        "Devise cible", "Nach", "Zielwährung", "Hacia", "Divisa destino", "Verso", "Para", "Naar",
      ]
    ),
    (.pair, ["Pair", "Currency pair", "Paire", "Paire de devises", "Währungspaar", "Par", "Paar"]),
    (
      .rate,
      [
        "Rate", "Exchange rate", "FX rate", "Conversion rate", "Mid", "Close", "Value", "Obs value",
        "Taux", "Taux de change", "Cours", "Valeur", "Kurs", "Wechselkurs", "Wert", "Tasa",
        "Tipo de cambio", "Tasso", "Tasso di cambio", "Cambio", "Taxa", "Taxa de câmbio", "Koers",
        "Wisselkurs", "Wisselkoers",
      ]
    ),
  ].map { field, names in (field, Set(names.map(\.foldedLetters))) }
}

/// A heading with the currency that stands behind it, as in `Cost (USD)` or `Montant €`.
struct HeadingCurrency {
  /// The heading without it.
  let rest: String
  /// The currencies that it can be; none when it names none.
  let currencies: [Currency]

  init(_ heading: String) {
    let text = heading.trimmed
    let parts: (name: Substring, rest: Substring)?
    if text.hasSuffix(")"), let mark = text.lastIndex(of: "(") {
      parts = (text[text.index(after: mark)...].dropLast(), text[..<mark])
    } else {
      parts = text.lastIndex(of: " ").map { (text[text.index(after: $0)...], text[..<$0]) }
    }
    // A word of three letters is a code in capitals alone.
    let name = parts.map { String($0.name).trimmed } ?? ""
    let isCode = name.contains { !$0.isLetter } || name == name.uppercased()
    let named = isCode && !name.isEmpty ? AmountParser.currencies(named: name) : []
    currencies = named
    rest = named.isEmpty ? text : parts.map { String($0.rest).trimmed } ?? text
  }
}
