import PipelineDomain
import Testing

struct FoldedTextTests {
  @Test(arguments: [
    ("OSTÉA", "ostea"), ("oste\u{301}a", "Ostéa"), ("Œuvre", "oeuvre"), ("Straße", "STRASSE"),
    ("Łódź", "lodz"), ("Ÿ", "y"), ("ſ", "s"), ("Ĳ", "ij"), ("Привет", "ПРИВЕТ"), ("北京", "北京"),
    ("Žluťoučký", "zlutoucky"), ("þ", "TH"), ("STRAẞE", "straße"), ("Nguyễn Văn", "nguyen van"),
    ("Brașov", "BRASOV"), ("L’Oréal", "l'oreal"),
    (" Société\u{A0}\tGénérale\n", "societe generale"),
    ("", " "),
  ])
  func `texts that differ in case, accents and blanks only are the same`(
    left: String, right: String
  ) {
    #expect(FoldedText(left) == FoldedText(right))
  }

  @Test(arguments: [
    ("Migration ERP", "erp", true), ("Déploiement", "PLOI", true), ("Déploiement", "dep", true),
    ("Audit", "audits", false), ("", "a", false), ("Audit", "", true), ("aab", "ab", true),
    ("two  words", "o w", true),
    ("line\nend", " LINE  e", true), ("two words", "two wordsy", false),
  ])
  func `a text is found anywhere in another`(text: String, part: String, isFound: Bool) {
    #expect(FoldedText(part).isFound(in: text) == isFound)
    #expect(FoldedText(text).contains(FoldedText(part)) == isFound)
    #expect(FoldedText(part).isAll(of: text) == (FoldedText(part) == FoldedText(text)))
  }
}
