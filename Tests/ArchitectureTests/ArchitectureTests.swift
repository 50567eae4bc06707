import Testing

@Suite("The sources keep the architecture")
struct ArchitectureTests {
  private let files: [SourceFile]

  init() throws {
    files = try SourceFile.sources.get()
  }

  @Test func `every target of the table has sources`() {
    #expect(Set(files.map(\.target)) == Set(Rules.imports.keys))
  }

  @Test func `a target imports only what the table allows`() {
    #expect(Rules.forbiddenImports(in: files) == [])
  }

  @Test func `pure targets reach neither clock nor disk nor environment nor unseeded randomness`() {
    #expect(Rules.effects(in: files) == [])
  }

  @Test func `only the file layer of the store changes files`() {
    #expect(Rules.fileChanges(in: files) == [])
  }

  @Test func `only the curses terminal knows curses`() {
    #expect(Rules.cursesUsers(in: files) == [])
  }

  @Test func `no source rests on what a library keeps to itself`() {
    #expect(Rules.underscoredMembers(in: files) == [])
  }

  @Test(arguments: Layers.all)
  func `the folders of a target form layers`(layers: Layers) {
    #expect(layers.violations(in: files) == [])
  }

  @Test func `the library alone is public, the rest is the package's`() {
    #expect(Rules.publicParts(in: files) == [])
  }

  @Test func `no domain type knows how it is written down`() {
    #expect(Rules.codableDomain(in: files) == [])
  }

  @Test func `the program has its sentences from the words of a language`() {
    #expect(Rules.ownSentences(in: files) == [])
  }

  @Test func `no test depends on how fast the machine is`() throws {
    #expect(try Rules.timing(in: SourceFile.tests.get()) == [])
  }

  @Test func `a doc comment opens with the thing it is about`() throws {
    #expect(try Rules.vagueDocs(in: files + SourceFile.tests.get()) == [])
  }

  @Test func `no file is longer than 400 lines`() {
    #expect(Rules.longFiles(in: files) == [])
  }
}
