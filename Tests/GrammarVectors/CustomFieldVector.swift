package import PipelineDomain

/// A text for a custom field and the value that every way to give it comes to; `nil` where all refuse it.
package struct CustomFieldVector: Sendable, CustomStringConvertible {
  package let field: CustomField.ID
  package let text: String
  package let value: CustomField.Value?

  package var description: String { "\(field)=\(text)" }

  /// A field of each kind.
  package static let fields = [
    CustomField(id: "note", name: "Note interne"),
    CustomField(id: "seats", name: "Sièges", kind: .number),
    CustomField(id: "budget", name: "Budget", kind: .money),
    CustomField(id: "renewal", name: "Renouvellement", kind: .date),
    CustomField(
      id: "region", name: "Région", kind: .choice, choices: ["Île-de-France", "Grand Est"]),
    CustomField(id: "signed-nda", name: "NDA", kind: .flag),
    CustomField(id: "site", name: "Site", kind: .link),
  ]

  /// The field of a key.
  package static func field(_ id: CustomField.ID) -> CustomField? {
    fields.first { $0.id == id }
  }

  package static let all: [CustomFieldVector] = [
    .init("note", "  two words ", .text("two words")),
    .init("seats", "1 250,5", .text("1250.5")), .init("seats", "12", .text("12")),
    .init("seats", "-3", .text("-3")), .init("seats", "twelve", nil),
    .init("budget", "12k", .money(Money(minorUnits: 1_200_000, currency: .euro))),
    .init("budget", "1 250,50", .money(Money(minorUnits: 125_050, currency: .euro))),
    .init("budget", "dear", nil),
    .init("renewal", "2026-12-01", .text("2026-12-01")), .init("renewal", "2026-02-30", nil),
    .init("region", "ILE DE FRANCE", nil), .init("region", "île-de-france", .text("Île-de-France")),
    .init("region", "grand est", .text("Grand Est")), .init("region", "Bretagne", nil),
    .init("signed-nda", "oui", .flag(true)), .init("signed-nda", "No", .flag(false)),
    .init("signed-nda", "maybe", nil),
    .init("site", "example.com/a?b=c", .text("https://example.com/a?b=c")),
    .init("site", "http://example.com", .text("http://example.com")),
    .init("site", "javascript:alert(1)", nil), .init("site", "file:///etc/passwd", nil),
    .init("site", "two words.com", nil),
  ]

  private init(_ field: CustomField.ID, _ text: String, _ value: CustomField.Value?) {
    (self.field, self.text, self.value) = (field, text, value)
  }
}
