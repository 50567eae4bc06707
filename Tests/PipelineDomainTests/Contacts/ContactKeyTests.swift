import Testing

@testable import PipelineDomain

/// Numbers and addresses are kept as typed and compared normalised.
struct ContactKeyTests {
  @Test(arguments: [
    ("01 23 45 67 89", "0123456789"), ("01.23.45.67.89", "01 23 45 67 89"),
    ("+33 1 23 45 67 89", "0033 1 23 45 67 89"), ("+33 (0)1 23 45 67 89", "+33123456789"),
    ("+33 1 23 45 67 89", "01 23 45 67 89"), ("0044 20 7946 0000", "020 7946 0000"),
    ("+1 (415) 555-0100", "415-555-0100"), ("٠١٢٣٤٥٦٧", "01234567"),
  ])
  func `a line is the same however its number is typed`(pair: (String, String)) throws {
    let (one, other) = (try #require(PhoneNumber(pair.0)), try #require(PhoneNumber(pair.1)))
    #expect(one.isSame(as: other) && other.isSame(as: one))
  }

  @Test(arguments: [
    ("01 23 45 67 89", "01 23 45 67 88"), ("+33 1 23 45 67 89", "+32 1 23 45 67 89"),
    ("+33 1 23 45 67 89", "23 45 67 89 00"), ("12345", "+3312345"),
    ("01 23 45 67 89 ext. 12", "01 23 45 67 89"),
  ])
  func `other digits are another line`(pair: (String, String)) throws {
    let (one, other) = (try #require(PhoneNumber(pair.0)), try #require(PhoneNumber(pair.1)))
    #expect(!one.isSame(as: other) && !other.isSame(as: one))
  }

  @Test(arguments: ["", "call me", "12", "+33", "()"])
  func `a text of few digits is no number`(text: String) {
    #expect(PhoneNumber(text) == nil)
  }

  @Test(arguments: [
    ("Claire@Ostea.fr", " claire@ostea.fr "), ("c.dupin@OSTEA.FR", "c.dupin@ostea.fr"),
  ])
  func `a mailbox is the same whatever case and blanks`(pair: (String, String)) {
    #expect(EmailAddress(pair.0) != nil && EmailAddress(pair.0) == EmailAddress(pair.1))
  }

  @Test(arguments: ["", "claire", "@ostea.fr", "claire@", "a@b@c"])
  func `what is no address is compared with none`(text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test func `likely duplicates are told by address, by number, or by name in one organization`() {
    var desk = Desk()
    let known = desk.contact("a", "Claire Dupin", at: "o", email: "c@x.fr", phone: "01 23 45 67 89")
    let match = { (other: Contact) in known.match(with: other) }
    #expect(match(desk.contact("b", "C. D.", email: "C@X.FR")) == .email)
    #expect(match(desk.contact("b", "C. D.", phone: "+33 1 23 45 67 89")) == .phone)
    #expect(match(desk.contact("b", "claire  DUPIN", at: "o")) == .name)
    #expect(match(desk.contact("b", "Claire Dupin", at: "p")) == nil)
    #expect(match(desk.contact("b", "Al", at: "o")) == nil)
  }
}
