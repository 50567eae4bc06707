import PipelineDomain
import Testing

/// A person is found in texts by name, a word of it, address or number.
struct PersonTracesTests {
  private static let claire = {
    var contact = Contact(id: "c", name: "Claire Dupin", at: noon("2025-03-01"), by: "Léa")
    contact.email = "Claire@Ostea.fr"
    contact.phone = "+33 1 23 45 67 89"
    return contact
  }()

  @Test(arguments: [
    ("Called Claire Dupin", true), ("spoke with CLAIRE", true), ("Dupin: yes", true),
    ("mail claire@ostea.fr today", true), ("01 23 45 67 89", true), ("tel. 0123456789", true),
    ("éclaire la pièce", false), ("Duping us", false), ("12 34", false), ("", false),
  ])
  func `a text mentions the person or it does not`(text: String, isFound: Bool) {
    #expect(PersonTraces(of: Self.claire).areFound(in: text) == isFound)
  }

  @Test(arguments: [
    ("claire dupin", "", "", true), ("C. D.", "claire@ostea.fr", "", true),
    ("C. D.", "", "01 23 45 67 89", true), ("Claire Martin", "", "", false), ("", "", "", false),
  ])
  func `details noted elsewhere are those of the person or they are not`(
    name: String, email: String, phone: String, isSame: Bool
  ) {
    #expect(PersonTraces(of: Self.claire).areOf(name: name, email: email, phone: phone) == isSame)
  }

  @Test func `a contact without details is found in no text`() {
    let blank = Contact(id: "c", name: "", at: noon("2025-03-01"), by: "Léa")
    for text in ["", "x", "01 23", "a@b.fr"] {
      #expect(!PersonTraces(of: blank).areFound(in: text))
    }
  }
}
