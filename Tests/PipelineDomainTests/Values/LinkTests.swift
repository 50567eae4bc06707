import PipelineDomain
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    ("claire@example.com", "mailto:claire@example.com"),
    ("o'hara+sales@example.co.uk", "mailto:o%27hara%2Bsales@example.co.uk"),
    ("a?bcc=b&c@example.com", "mailto:a%3Fbcc%3Db%26c@example.com"),
    ("zoé@exämple.fr", "mailto:zo%C3%A9@ex%C3%A4mple.fr"), ("100%@x.y", "mailto:100%25@x.y"),
  ])
  func `an address is a mailbox and never more`(text: String, uri: String) {
    #expect(Link(email: text)?.uri == uri)
  }

  @Test(arguments: [
    ("+33 1 23 45 67 89", "tel:+33123456789"), ("(01) 23-45.67/89", "tel:0123456789"),
    ("0033 (0)1 23 45 67 89", "tel:+33123456789"), ("555 0199", "tel:5550199"),
  ])
  func `a number is dialled without the signs that group it`(text: String, uri: String) {
    #expect(Link(phone: text)?.uri == uri)
  }

  @Test(arguments: [
    ("https://example.com", "https://example.com"),
    ("HTTPS://Example.com:8443/a?b=c#d", "https://example.com:8443/a?b=c#d"),
    ("https://example.com/zoé", "https://example.com/zo%C3%A9"),
    ("https://example.com/a%20b", "https://example.com/a%20b"),
  ])
  func `a page is one of https`(text: String, uri: String) {
    #expect(Link(web: text)?.uri == uri)
  }

  /// Texts that could become an option, a second argument, a command or another scheme.
  static let hostile = [
    "", " ", "-", "--help", "-option@example.com", "-1 234 567 89", "javascript:alert(1)",
    "javascript:alert(1)@example.com/", "file:///etc/passwd", "http://example.com",
    "data:text/html,x", "mailto:a@b.c", "tel:+33123456789", "a@b.c\nbcc: d@e.f", "a@b.c\r",
    "+33 1 23 45\n67 89", "+33123;ext=1", "+33123456789;rm -rf", "+33 1 23 45 67 89 --call",
    "a b@example.com", "a@exam ple.com", "a;b@example.com", "a@b.c;reboot", "a@b@c.d", "@", "a@",
    "@b.c", "a@-b.c", "a@b..c", "\u{1B}]8;;x\u{7}", "a\u{0}@b.c", "a@b.c\u{202E}",
    "https://", "https:// example.com", "https://user@example.com", "https://-x.com",
    "https://example.com/a b", "https://example.com/\nx", "https://example.com/\"x\"",
    "https://example.com:99999999", "https://example.com/`id`", "https://example.com/$(id)|x",
    "https://example.com\\@evil.com", "12\u{7}34567", "$(reboot)", "`id`", "| sh",
  ]

  @Test(arguments: hostile)
  func `a hostile text makes no link`(text: String) {
    #expect(Link(email: text) == nil)
    #expect(Link(phone: text) == nil)
    #expect(Link(web: text) == nil)
  }

  @Test func `whatever is typed, a link is one word of a known scheme`() {
    var random = SeededRandom(seed: 4)
    let signs = Array("ab1@.+-:/?#;& '\"\n\t\u{1B}\u{0}é%()$`|\\=,<>https://tel:mailto:")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...24, using: &random)
      let text = String(
        (0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
      let links = [
        Link(email: text), Link(phone: text), Link(web: text), Link(web: "https://" + text),
      ]
      for link in links.compactMap(\.self) + Link.pages(in: text) {
        #expect(["mailto:", "tel:", "https://"].contains { link.uri.hasPrefix($0) })
        #expect(link.uri.utf8.allSatisfy { $0 > 32 && $0 < 127 }, "\(link.uri.debugDescription)")
        #expect(!link.uri.contains { "\"`\\<>|;".contains($0) && link.kind != .web })
      }
    }
  }

  @Test func `pages are found in notes, without what ends a sentence`() {
    let notes =
      "See https://example.com/a, (https://example.org/b). Not http://c.d or https:// x.\nhttps://example.com/a"
    #expect(Link.pages(in: notes).map(\.uri) == ["https://example.com/a", "https://example.org/b"])
  }
}
